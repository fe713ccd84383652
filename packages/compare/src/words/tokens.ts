import { MONTH_PATTERN } from '@penholder/resolution';

import type { Vocabulary } from './vocabulary.js';

/** What a token is to a reader: a word or figure, a sign, or a border between cells or paragraphs. */
export type TokenKind = 'word' | 'sign' | 'border';

/** A word or sign with the space before it. A text is its tokens' `before` and `text`, joined in order. */
export interface Token {
  readonly kind: TokenKind;
  readonly before: string;
  readonly text: string;
  /** Equal where the normal forms are equal. */
  readonly exact: number;
  /** Equal also where only capitals differ. */
  readonly folded: number;
}

const MONTH = `(?:${MONTH_PATTERN})`;
const HYPHEN = '[-\\u00AD\\u2010-\\u2015]';

/** One thing to a reader each; the first that fits is taken. A date or a symbol changes as a whole. */
const WORD = [
  // A date: "21 November 2023".
  `\\d{1,2}\\s${MONTH}\\s\\d{4}`,
  // A document symbol or a resolution's number: "E/CN.15/2018/L.2/Rev.1", "78/10".
  '[A-Z\\d][\\p{Lu}\\d.]*(?:/[\\p{L}\\d](?:[\\p{L}\\d.-]*[\\p{L}\\d])?)+',
  // A figure: "1,000.50", "12 per cent" is three words.
  '\\d+(?:[.,]\\d+)*(?:\\p{L}+)?%?',
  // Writing without spaces: each character a word.
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]',
  // A word, its compounds and its apostrophes; some converters leave a blank before a compound's hyphen.
  `[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*(?:(?: ?${HYPHEN}|['\\u2019])[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*)*`,
].join('|');
/** What prints nothing belongs to the space before a token. */
const TOKEN = new RegExp(`([\\s\\p{Cf}]*)(?:(${WORD})|(\\S)|$)`, 'guy');

/** A line of text, and the border that parts it from the one before: a cell's, a row's or a paragraph's. */
export interface Piece {
  readonly border: '' | '\t' | '\n';
  readonly line: string;
}

/** The text of pieces, borders included. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ border, line }) => border + line).join('');
}

/**
 * The words, signs and borders of a text in order, none lost: joined they are the text again. The last token is
 * empty and carries the spaces at the end. Linear in the text's length. A line break within a line is a space.
 */
export function tokensOf(pieces: readonly Piece[], vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  for (const { border, line } of pieces) {
    if (border !== '') endWithBorder(tokens, border, vocabulary);
    addLine(line, vocabulary, tokens);
  }
  return tokens;
}

/** The spaces at a line's end stand before the border that follows it. */
function endWithBorder(tokens: Token[], border: string, vocabulary: Vocabulary): void {
  const before = tokens.pop()?.before ?? '';
  tokens.push({ kind: 'border', before, text: border, ...vocabulary.numbersOf(border) });
}

function addLine(line: string, vocabulary: Vocabulary, into: Token[]): void {
  for (const [, before = '', word, sign = ''] of line.matchAll(TOKEN)) {
    const text = word ?? sign;
    const { exact, folded } = vocabulary.numbersOf(text);
    into.push({ kind: word === undefined ? 'sign' : 'word', before, text, exact, folded });
    if (text === '') break;
  }
}

/** A stretch of tokens as printed. */
export function textOfTokens(tokens: readonly Token[], start = 0, end = tokens.length): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += (tokens[at]?.before ?? '') + (tokens[at]?.text ?? '');
  return text;
}

/** How many words, signs and borders not counted. */
export function wordCount(tokens: readonly Token[], start = 0, end = tokens.length): number {
  let words = 0;
  for (let at = start; at < end; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words;
}
