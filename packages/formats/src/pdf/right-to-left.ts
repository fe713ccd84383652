import type { Page, Piece } from './piece.js';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/gu;

/** Letters in the shape they have inside a word, which files of the Arabic script draw one by one. */
const SHAPED = /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu;

/** Whether most letters of a page run from right to left. */
function runsRightToLeft({ pieces }: Page): boolean {
  const counts = pieces.map(({ text }) => countOf(text, RIGHT_TO_LEFT) - countOf(text, LEFT_TO_RIGHT));
  return counts.reduce((sum, count) => sum + count, 0) > 0;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * A page in the order of reading: one that runs from right to left as seen in a mirror, so that its lines begin at the
 * left as all lines do; letters in their plain shape.
 *
 * Promise: the same pieces at the same heights. What runs the other way in a line is turned back by `inReadingOrder`.
 */
export function mirrored(page: Page): Page {
  if (!runsRightToLeft(page)) return page;
  const drawn = page.pieces.flatMap(withStopApart);
  const spaced = blanksBefore(drawn);
  const pieces = drawn.map((piece, at) => ({
    ...piece,
    text: piece.text.replace(SHAPED, (letter) => letter.normalize('NFKC')),
    left: page.width - piece.right,
    right: page.width - piece.left,
    spaced: spaced[at] ?? false,
  }));
  return { ...page, pieces, mirrored: true };
}

/** A stop at the left of words or figures that run from the left ends what comes before it from the right: it is a piece of its own. */
function withStopApart(piece: Piece): Piece[] {
  const stop = /^[.,:;!،؛؟]+(?=[^\s\p{P}])/u.exec(piece.text)?.[0] ?? '';
  if (stop === '' || wayOf(piece.text) === 'right') return [piece];
  const middle = piece.left + ((piece.right - piece.left) * stop.length) / piece.text.length;
  return [
    { ...piece, text: stop, right: middle },
    { ...piece, text: piece.text.slice(stop.length), left: middle, spaced: false },
  ];
}

/** A blank before a piece in the mirror is the one behind it on the page, where the file draws from the left. */
function blanksBefore(pieces: readonly Piece[]): boolean[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const before = pieces[at - 1];
    const isAfterNext =
      next !== undefined && isSameLine(piece, next) && next.left >= piece.left && next.spaced;
    const isAfterBefore =
      before !== undefined && isSameLine(piece, before) && before.left > piece.left && piece.spaced;
    return isAfterNext || isAfterBefore;
  });
}

function isSameLine(one: Piece, other: Piece): boolean {
  return Math.abs(one.base - other.base) < 0.45 * Math.max(one.size, other.size);
}

/** How a piece runs: words and figures from the left, words from the right, or signs as what is around them. */
type Way = 'left' | 'figures' | 'right' | 'sign';

function wayOf(text: string): Way {
  if (countOf(text, RIGHT_TO_LEFT) > 0) return 'right';
  if (/\p{L}/u.test(text)) return 'left';
  return /\p{N}/u.test(text) ? 'figures' : 'sign';
}

/**
 * The pieces of a line of a mirrored page, from the left of the mirror, in the order of reading: stretches that run the
 * other way are turned, and brackets outside them are those that open and close in the line's own way.
 * Source: the order that the bidirectional algorithm of Unicode (UAX 9, rules N1 and L2) gives them on the page.
 */
export function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(({ text }) => wayOf(text) === 'right')) return turned(pieces);
  const ordered: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = endOfBracketed(pieces, at) ?? endOfStretch(pieces, at);
    ordered.push(
      ...(end === at ? pieces.slice(at, at + 1).map(signsTurned) : turned(pieces.slice(at, end + 1))),
    );
    at = end + 1;
  }
  return withBrackets(ordered);
}

/** Signs among words from the right, which the file draws from the left. */
function signsTurned(piece: Piece): Piece {
  return wayOf(piece.text) === 'sign' ? { ...piece, text: [...piece.text].reverse().join('') } : piece;
}

/** The end of a stretch from the left that a bracket closes which was opened in it: "A(I)"; `null` where none begins here. */
function endOfBracketed(pieces: readonly Piece[], start: number): number | null {
  const next = pieces[start + 1];
  if (pieces[start]?.text !== ')' || next === undefined || next.spaced) return null;
  const end = endOfStretch(pieces, start + 1);
  const words = pieces.slice(start + 1, end + 1).map(({ text }) => text);
  const brackets = words.join('').replace(/[^()]/gu, '');
  return end > start + 1 && brackets === '(' ? end : null;
}

/** The last piece of the stretch from the left that begins here; the piece itself where none does. */
function endOfStretch(pieces: readonly Piece[], start: number): number {
  let end = start;
  const first = wayOf(pieces[start]?.text ?? '');
  if (first !== 'left' && first !== 'figures') return start;
  for (let at = start + 1; at < pieces.length; at += 1) {
    const way = wayOf(pieces[at]?.text ?? '');
    if (way === 'right') break;
    if (way !== 'sign' && holdsTogether(pieces.slice(end, at + 1))) end = at;
  }
  return end;
}

/** Words keep all between them; figures only what stands against both of them. */
function holdsTogether(pieces: readonly Piece[]): boolean {
  const ends = [pieces.at(0), pieces.at(-1)].map((piece) => wayOf(piece?.text ?? ''));
  return ends.includes('left') || pieces.slice(1).every(({ spaced }) => !spaced);
}

/** A stretch the other way round: each blank goes to the piece that is now behind it, the first keeps the stretch's own. */
function turned(pieces: readonly Piece[]): Piece[] {
  const first = pieces[0]?.spaced ?? false;
  return pieces.map((piece, at) => ({ ...piece, spaced: pieces[at + 1]?.spaced ?? first })).reverse();
}

const OPPOSITE: ReadonlyMap<string, string> = new Map(['()', '[]', '{}', '«»'].flatMap(bothWays));

function bothWays(pair: string): [string, string][] {
  const [open = '', close = ''] = pair;
  return [
    [open, close],
    [close, open],
  ];
}

/** Files name a bracket by its shape, which is turned in a line from the right; where more of them pair so, they are taken so. */
function withBrackets(pieces: readonly Piece[]): Piece[] {
  const other = pieces.map((piece) =>
    wayOf(piece.text) === 'right' || wayOf(piece.text) === 'sign'
      ? { ...piece, text: opposite(piece.text) }
      : piece,
  );
  return unpaired(other) <= unpaired(pieces) ? other : pieces.slice();
}

function opposite(text: string): string {
  return text.replace(/[()[\]{}«»]/gu, (bracket) => OPPOSITE.get(bracket) ?? bracket);
}

function unpaired(pieces: readonly Piece[]): number {
  let [open, odd] = [0, 0];
  for (const [bracket] of pieces
    .map(({ text }) => text)
    .join('')
    .matchAll(/[()]/gu)) {
    if (bracket === '(') open += 1;
    else if (open > 0) open -= 1;
    else odd += 1;
  }
  return open + odd;
}
