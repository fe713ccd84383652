import { err, ok, type Result } from '@penholder/kernel';
import { plainText, type Resolution } from '@penholder/resolution';

import type { Refusal } from '../refusal.js';

/** How a document is called on the command line and in lists: by number with its kind, else by symbol, else by title. */
export function documentName({ kind, number, symbol, title }: Resolution): string {
  if (number !== null) return `${kind} ${number}`;
  return symbol ?? (plainText(title) || kind);
}

/**
 * The document a selector names, among those of a file: by symbol, by number with its kind ("draft resolution I"), or
 * by number alone. Resolutions and decisions are numbered apart; a number alone means the resolution that has it.
 */
export function pickDocument(
  documents: readonly Resolution[],
  selector: string,
  file: string,
): Result<Resolution, Refusal> {
  const wanted = normal(selector);
  const bySymbol = documents.filter(({ symbol }) => symbol !== null && normal(symbol) === wanted);
  const byKind = documents.filter((each) => each.number !== null && normal(documentName(each)) === wanted);
  const byNumber = documents.filter(({ number }) => number !== null && normal(number) === wanted);
  const [matches = []] = [bySymbol, byKind, byNumber].filter((found) => found.length > 0);
  return onlyOne(preferResolutions(matches), selector, file, documents);
}

function normal(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\*+$/u, '').trim().toLowerCase();
}

function preferResolutions(matches: readonly Resolution[]): readonly Resolution[] {
  const resolutions = matches.filter(({ kind }) => kind.endsWith('resolution'));
  return resolutions.length > 0 ? resolutions : matches;
}

function onlyOne(
  matches: readonly Resolution[],
  selector: string,
  file: string,
  documents: readonly Resolution[],
): Result<Resolution, Refusal> {
  const [first, second] = matches;
  const names = listOf(documents);
  if (first === undefined) {
    return err({
      type: 'NoSuchDocument',
      message: `${file}: no "${selector}" in it, and one of ${names} was expected.`,
    });
  }
  if (second !== undefined) {
    return err({
      type: 'SeveralDocuments',
      message: `${file}: more than one "${selector}" in it; it holds ${names}.`,
    });
  }
  return ok(first);
}

/** The only document of a file; where there are several, the refusal lists what can be named. */
export function soleDocument(documents: readonly Resolution[], file: string): Result<Resolution, Refusal> {
  const [first, second] = documents;
  if (first === undefined) {
    return err({
      type: 'NoSuchDocument',
      message: `${file}: no document in it, and a resolution or decision was expected.`,
    });
  }
  if (second === undefined) return ok(first);
  const message = `${file}: ${documents.length} documents in it; name one after a #: ${listOf(documents)}.`;
  return err({ type: 'SeveralDocuments', message });
}

/** How many documents a refusal lists by name. */
const LISTED = 12;

/** Documents as a refusal names them, in quotation marks, the first of them where there are many. */
export function listOf(documents: readonly Resolution[]): string {
  const names = documents.slice(0, LISTED).map((document) => `"${documentName(document)}"`);
  const more = documents.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
