import { type FileReading, readFile } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
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
  const reading = readFile(bytes.value, shownName(path));
  if (!reading.ok) return err({ type: 'Unreadable', message: reading.error.message });
  if (selector === null) return reading;
  const document = pickDocument(reading.value.documents, selector, shownName(path));
  return document.ok ? ok(readingOf(document.value, reading.value)) : document;
}

function readingOf(document: Resolution, { actions }: FileReading): FileReading {
  const names = [document.symbol, document.number, `${document.kind} ${document.number}`];
  const own = actions.filter(({ symbol, outcome }) =>
    [symbol, outcome].some((name) => name !== null && names.includes(name)),
  );
  return { documents: [document], prose: [], furniture: [], notices: [], actions: own };
}

/** The one document a file on the command line means. */
export async function loadDocument(argument: string): Promise<Result<Resolution, Refusal>> {
  const reading = await loadReading(argument);
  if (!reading.ok) return reading;
  return soleDocument(reading.value.documents, shownName(parseFileArgument(argument).path));
}
