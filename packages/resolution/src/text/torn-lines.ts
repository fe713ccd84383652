import type { Line } from './lines.js';
import { endingOf } from './sentence-end.js';

/** Pieces of a line that stand alone are known as such where there are at least so many. */
const FEWEST_PIECES = 2;

/** As long as a piece of a line may be, in characters. */
const LONGEST_PIECE = 60;

/**
 * Puts the pieces of a widely spaced line where they belong: a tool that reads a page piece by piece prints the words
 * of a justified line each between blank lines, and the paragraph's last line before them.
 *
 * Promise: the same lines; the last line of a paragraph changes places with the pieces that stand behind it.
 */
export function mendSpacedLines(lines: readonly Line[]): readonly Line[] {
  const mended: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const end = line !== undefined && mayEnd(lines[at - 1], line) ? piecesEnd(lines, at + 1) : at + 1;
    const pieces = end - at > FEWEST_PIECES ? lines.slice(at + 1, end) : [];
    for (const piece of pieces) mended.push({ ...piece, gap: false });
    if (line !== undefined) mended.push(line);
    at += 1 + pieces.length;
  }
  return mended;
}

/** A line that ends something right below a line that ends no sentence. */
function mayEnd(above: Line | undefined, { text, gap }: Line): boolean {
  if (above === undefined || gap || endingOf(text) === 'none') return false;
  const ending = endingOf(above.text);
  return ending === 'none' || (ending === ',' && /^\p{Ll}/u.test(text));
}

/** The end of the pieces that begin at `at`: none begins a sentence, none ends one, and no line goes on with the last. */
function piecesEnd(lines: readonly Line[], at: number): number {
  let end = at;
  while (isPiece(lines[end])) end += 1;
  const after = lines[end];
  return after !== undefined && !after.gap && /^\p{Ll}/u.test(after.text) ? at : end;
}

function isPiece(line: Line | undefined): boolean {
  if (line === undefined || !line.gap || line.text.length > LONGEST_PIECE) return false;
  return /^\p{Ll}/u.test(line.text) && endingOf(line.text) === 'none';
}
