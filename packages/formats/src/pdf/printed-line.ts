import type { Piece } from './piece.js';

/** Pieces that stand side by side without a wide gap: a line of text, or the line of one cell. */
export interface PrintedLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** The baseline and the size of its letters, raised marks left out. */
  readonly base: number;
  readonly size: number;
  /** All its letters are bold, as a heading's. */
  readonly bold: boolean;
  readonly pieces: readonly Piece[];
}

/** The lines of one height on a page, from left to right; more than one where wide gaps part them. */
export type Row = readonly PrintedLine[];

/** The words of a line without any marks. */
export function wordsOf(line: PrintedLine): string {
  return line.pieces.map((piece, at) => (piece.spaced && at > 0 ? ' ' : '') + piece.text).join('');
}

/** Makes a line of its pieces, which stand in the order of reading; `null` where there are none. */
export function lineOf(page: number, pieces: readonly Piece[]): PrintedLine | null {
  const largest = largestOf(pieces);
  const last = pieces.at(-1);
  if (largest === null || last === undefined) return null;
  const { base, size } = largest;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const letters = pieces.filter((piece) => /\p{L}/u.test(piece.text));
  const bold = letters.length > 0 && letters.every((piece) => piece.bold);
  return { page, left, right, base, size, bold, pieces };
}

/** The piece whose letters fill most of the line: raised marks and a large initial never do. */
function largestOf(pieces: readonly Piece[]): Piece | null {
  return pieces.reduce<Piece | null>((largest, piece) => {
    return largest === null || inkOf(piece) > inkOf(largest) ? piece : largest;
  }, null);
}

function inkOf(piece: Piece): number {
  return (piece.right - piece.left) * piece.size;
}

/** Whether a piece stands above its line's baseline in clearly smaller letters. */
export function isRaised(piece: Piece, line: PrintedLine): boolean {
  return piece.size <= 0.85 * line.size && piece.base - line.base >= 0.12 * line.size;
}
