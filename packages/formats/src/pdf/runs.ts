import { isRaised, type PrintedLine } from './printed-line.js';

/** Words that bear the same marks, or the call of a note by its mark. */
export type Run =
  | { readonly type: 'words'; readonly text: string; readonly italic: boolean }
  | { readonly type: 'call'; readonly marker: string };

/**
 * The lines of a paragraph as runs, put together again.
 *
 * Promise: every sign of the lines is in one run, in order; a hyphen or dash that ends a line joins without a blank.
 */
export function runsOf(lines: readonly PrintedLine[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    line.pieces.forEach((piece, at) => {
      const raised = isRaised(piece, line);
      if (raised && CALLS.test(piece.text)) return addCalls(runs, piece.text);
      const blank = at === 0 ? blankBetween(lastWords(runs), piece.text) : piece.spaced ? ' ' : '';
      addWords(runs, (runs.length === 0 ? '' : blank) + piece.text, piece.italic);
    });
  }
  return runs;
}

/** One or more marks of notes, parted by commas. */
const CALLS = /^\d{1,3}(?:, ?\d{1,3})*,?$|^[a-z]$/u;

/** A call hangs on the word before it: a blank between the two is the printer's. */
function addCalls(runs: Run[], text: string): void {
  for (const [marker] of text.matchAll(/\d+|[a-z]/gu)) runs.push({ type: 'call', marker });
}

function addWords(runs: Run[], text: string, slanted: boolean): void {
  const last = runs.at(-1);
  const before = last?.type === 'words' && last.italic;
  // Stops and blanks are slanted or not by chance; they go with the words before them.
  const italic = /[\p{L}\p{N}]/u.test(text) ? slanted : slanted && before;
  if (last?.type === 'words' && last.italic === italic) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else runs.push({ type: 'words', text, italic });
}

function lastWords(runs: readonly Run[]): string {
  const last = runs.at(-1);
  return last?.type === 'words' ? last.text : '';
}

/** An address that broke behind or before a sign which no sentence ends or begins with. */
const CUT_ADDRESS = /(?:https?:\/\/|www\.)\S*$/u;

function isAddressCut(before: string, after: string): boolean {
  const cut = /[_=?&#]$/u.test(before) || /^[/?&=_#]\S/u.test(after);
  return cut && CUT_ADDRESS.test(before.slice(-300));
}

/** Between two lines: nothing behind a hyphen, dash or slash glued to its word, save a hyphen that waits for its second half. */
function blankBetween(before: string, after: string): '' | ' ' {
  if (isAddressCut(before, after)) return '';
  if (/[\p{L}\p{N})][-\u2010\u2011]$/u.test(before)) return /^(?:and|or|to)\b/u.test(after) ? ' ' : '';
  return /[\p{L}\p{N}][–—/]$/u.test(before) ? '' : ' ';
}
