import { type FileReading, readFile } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
import type { Action } from '@penholder/proceedings';
import type { Resolution } from '@penholder/resolution';

import type { Refusal } from '../refusal.js';
import { readBytes, shownName } from './input-file.js';
import { pickDocument, soleDocument } from './pick.js';
import { parseFileArgument } from './selection.js';

/** What a file on the command line holds; of a selected document, that document and the actions that concern it. */
export async function loadReading(argument: string): Promise<Result<FileReading, Refusal>> {
  const { path, selector } = parseFileArgument(argument);
  const bytes = await readBytes(path);
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
export async function loadDocument(argument: string): Promise<Result<Resolution, Refusal>> {
  const reading = await loadReading(argument);
  if (!reading.ok) return reading;
  return soleDocument(reading.value.documents, shownName(parseFileArgument(argument).path));
}
