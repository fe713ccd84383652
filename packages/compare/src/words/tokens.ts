/** What a token is to a reader: a word or figure, a sign, or a border between cells or paragraphs. */
export type TokenKind = 'word' | 'sign' | 'border';

/**
 * The words, signs and borders of a text in order, in columns: entry `n` of `starts`, `ends` and `exact` tells of token
 * `n`, and its `exact` leads to the rest. A token is printed
 * at `starts` to `ends` of the text, and the space between it and the token before belongs to it; so the tokens add up
 * to the text. The last one is empty and carries the spaces at the end.
 *
 * In columns, since a draft has thirty thousand of them and most are only ever counted and compared as numbers.
 */
export interface Tokens {
  readonly text: string;
  /** How many, the empty one at the end included. */
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By a token's `exact`. */
  readonly kinds: readonly TokenKind[];
  /** Equal where the normal forms are equal. */
  readonly exact: readonly number[];
  /** By a token's `exact`: equal also where only capitals differ. */
  readonly folded: readonly number[];
}

/** What counts as one thing in a text: its words, or in a list of sponsors the names. */
export type Unit = 'words' | 'names';

/** A line of text, and the border that parts it from the one before: a cell's, a row's or a paragraph's. */
export interface Piece {
  readonly border: '' | '\t' | '\n';
  readonly line: string;
}

/** The text of pieces, borders included. */
export function textOfPieces(pieces: readonly Piece[]): string {
  let text = '';
  for (const { border, line } of pieces) text += border + line;
  return text;
}

/** A token as printed, without its space; empty where there is none. */
export function tokenAt({ text, starts, ends }: Tokens, place: number): string {
  return text.slice(starts[place], ends[place]);
}

/** The space before a token. */
export function spaceBefore({ text, starts, ends }: Tokens, place: number): string {
  return text.slice(ends[place - 1] ?? 0, starts[place]);
}

/** What a token is; `undefined` where there is none. */
export function kindAt({ kinds, exact }: Tokens, place: number): TokenKind | undefined {
  return kinds[exact[place] ?? -1];
}

/** A stretch of tokens as printed, the space before each included. */
export function textOfTokens({ text, ends, count }: Tokens, start = 0, end = count): string {
  return start < end ? text.slice(ends[start - 1] ?? 0, ends[end - 1]) : '';
}

/** How many words, signs and borders not counted. */
export function wordCount({ kinds, exact, count }: Tokens, start = 0, end = count): number {
  let words = 0;
  for (let at = start; at < end; at += 1) if (kinds[exact[at] ?? 0] === 'word') words += 1;
  return words;
}
