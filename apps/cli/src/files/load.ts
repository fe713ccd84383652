import { type FileReading, readFile } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
import type { Action } from '@penholder/proceedings';
import type { Resolution } from '@penholder/resolution';

import type { Refusal } from '../refusal.js';
import { readBytes, shownName } from './input-file.js';
import { pickDocument, soleDocument } from './pick.js';
import { parseFileArgument } from './selection.js';

type BytesOf = (path: string) => Promise<Result<Uint8Array, Refusal>>;

/** What a file on the command line holds; of a selected document, that document and the actions that concern it. */
export async function loadReading(
  argument: string,
  bytesOf: BytesOf = readBytes,
): Promise<Result<FileReading, Refusal>> {
  const { path, selector } = parseFileArgument(argument);
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const reading = await readFile(bytes.value, shownName(path));
  if (!reading.ok) return err({ type: 'Unreadable', message: reading.error.message });
  if (selector === null) return reading;
  const document = pickDocument(reading.value.documents, selector, shownName(path));
  return document.ok ? ok(readingOf(document.value, reading.value)) : document;
}

function readingOf(document: Resolution, { actions }: FileReading): FileReading {
  const own = actions.filter((action) => concerns(action, document));
  return { documents: [document], prose: [], furniture: [], notices: [], actions: own };
}

/** A report names a draft by symbol or by kind and number, and what was adopted by number alone; decisions count apart. */
function concerns({ action, symbol, outcome }: Action, document: Resolution): boolean {
  if (symbol !== null && symbol === document.symbol) return true;
  if (outcome === `${document.kind} ${document.number}`) return true;
  return outcome === document.number && (action === 'decided') === (document.kind === 'decision');
}

/** The one document a file on the command line means. */
export async function loadDocument(
  argument: string,
  bytesOf: BytesOf = readBytes,
): Promise<Result<Resolution, Refusal>> {
  const reading = await loadReading(argument, bytesOf);
  if (!reading.ok) return reading;
  return soleDocument(reading.value.documents, shownName(parseFileArgument(argument).path));
}

/** The two documents of a command line. Standard input comes once: two documents of it are picked from one reading. */
export async function loadDocuments(
  first: string,
  second: string,
): Promise<Result<readonly [Resolution, Resolution], Refusal>> {
  const bytesOf = readOnce();
  const one = await loadDocument(first, bytesOf);
  if (!one.ok) return one;
  const other = await loadDocument(second, bytesOf);
  return other.ok ? ok([one.value, other.value]) : other;
}

/** Any number of documents of a command line, in order; the first that cannot be loaded says why. */
export async function loadVersions(files: readonly string[]): Promise<Result<Resolution[], Refusal>> {
  const bytesOf = readOnce();
  const versions: Resolution[] = [];
  for (const file of files) {
    const version = await loadDocument(file, bytesOf);
    if (!version.ok) return version;
    versions.push(version.value);
  }
  return ok(versions);
}

/** Reads each file at its first asking: what is read again and again must not change on the way. */
export function readOnce(): BytesOf {
  const read = new Map<string, ReturnType<BytesOf>>();
  return (path) => {
    const bytes = read.get(path) ?? readBytes(path);
    read.set(path, bytes);
    return bytes;
  };
}
