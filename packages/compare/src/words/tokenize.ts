import { MONTH_PATTERN } from '@penholder/resolution';
import { stateAt } from '@penholder/sponsors';

import { type Piece, textOfPieces, type TokenKind, type Tokens, type Unit } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const MONTH = `(?:${MONTH_PATTERN})`;
const HYPHEN = '[-\\u00AD\\u2010-\\u2015]';
/** Inside a compound, with the stray blank that some converters leave on either side; "short- and long-term" has none. */
const COMPOUND = ` ?${HYPHEN}|[-\\u2010\\u2011] (?!(?:and|or|to|nor|et|ou|y|o|u|e)\\b)`;

/** One thing to a reader each; the first that fits is taken. A date or a symbol changes as a whole. */
const WORD = [
  // A date: "21 November 2023".
  `\\d{1,2}\\s${MONTH}\\s\\d{4}`,
  // A document symbol or a resolution's number: "E/CN.15/2018/L.2/Rev.1", "78/10".
  '[A-Z\\d][\\p{Lu}\\d.]*(?:/[\\p{L}\\d](?:[\\p{L}\\d.-]*[\\p{L}\\d])?)+',
  // The number of a paragraph put in between: "4 bis".
  '\\d{1,3} (?:bis|ter|quater|quinquies)\\b',
  // A figure: "1,000.50", "12 per cent" is three words.
  '\\d+(?:[.,]\\d+)*(?:\\p{L}+)?%?',
  // Writing without spaces: each character a word.
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]',
  // A word, its compounds and its apostrophes.
  `[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*(?:(?:${COMPOUND}|['\\u2019])[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*)*`,
].join('|');
const TOKEN = new RegExp(`(${WORD})|\\S`, 'uy');
/**
 * In a list of sponsors what is no State's name goes up to the next sign or "and": a group, a name with an error in it.
 * What stands in brackets behind a name is one thing: whom that State speaks for.
 */
const NAME = new RegExp(`(\\([^()]*\\)|\\p{Lu}[^,;:*(]*?(?=\\s?(?:[,;:*(]|$)|\\sand\\s)|${WORD})|\\S`, 'uy');
/** What prints nothing belongs to the space before a token. */
const SPACE = /[\s\p{Cf}]+/uy;

/**
 * The words, signs and borders of a text in order, none lost. Linear in the text's length. A line break within a line
 * is a space.
 *
 * Plan: nine tokens in ten are a word of plain letters or a plain sign, and these are seen by their codes; whatever
 * could be more than that is asked of the patterns above.
 */
export function tokensOf(pieces: readonly Piece[], vocabulary: Vocabulary, unit: Unit = 'words'): Tokens {
  const columns: Columns = {
    text: textOfPieces(pieces),
    count: 0,
    starts: [],
    ends: [],
    kinds: vocabulary.kinds,
    exact: [],
    folded: vocabulary.folded,
  };
  let at = 0;
  for (const { border, line } of pieces) {
    if (border !== '') add(columns, vocabulary, 'border', at, (at += border.length));
    addLine(columns, vocabulary, { at, end: (at += line.length), unit });
  }
  add(columns, vocabulary, 'sign', at, at);
  return columns;
}

interface Columns extends Tokens {
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly exact: number[];
}

function add(into: Columns, vocabulary: Vocabulary, kind: TokenKind, start: number, end: number): void {
  into.count += 1;
  into.starts.push(start);
  into.ends.push(end);
  into.exact.push(vocabulary.numberOf(into.text.slice(start, end), kind));
}

/** A line's place in the text, and what is one thing in it. */
interface Stretch {
  readonly at: number;
  readonly end: number;
  readonly unit: Unit;
}

function addLine(into: Columns, vocabulary: Vocabulary, { at: start, end, unit }: Stretch): void {
  const { text } = into;
  const pattern = unit === 'names' ? NAME : TOKEN;
  for (let at = afterSpace(text, start, end); at < end;) {
    const word = unit === 'names' ? endOfState(text, at, end) : endOfPlainWord(text, at, end);
    if (word > 0) add(into, vocabulary, 'word', at, word);
    else addByPattern(into, vocabulary, pattern, { at, end, unit });
    at = afterSpace(text, into.ends.at(-1) ?? end, end);
  }
}

/** Where the name of a State ends that begins here; 0 where none does. A name comes or goes as a whole. */
function endOfState(text: string, start: number, end: number): number {
  const state = stateAt(text, start);
  return state === null ? 0 : Math.min(end, start + state.text.length);
}

/** A pattern knows nothing of a line's end: what it finds beyond is cut off, as a reader of the line alone would. */
function addByPattern(into: Columns, vocabulary: Vocabulary, pattern: RegExp, { at, end }: Stretch): void {
  pattern.lastIndex = at;
  const found = pattern.exec(into.text);
  const length = found?.[0].length ?? 1;
  add(into, vocabulary, found?.[1] === undefined ? 'sign' : 'word', at, Math.min(at + length, end));
}

const BLANK = 32;

function afterSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === BLANK) at += 1;
  if (at >= end || isPlain(text.charCodeAt(at))) return at;
  SPACE.lastIndex = at;
  return Math.min(end, at + (SPACE.exec(text)?.[0].length ?? 0));
}

/** Where a word of plain letters and figures ends that no pattern would take further; 0 where only the patterns can tell. */
function endOfPlainWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!isLetter(first)) return 0;
  let at = start + 1;
  while (at < end && isLetterOrFigure(text.charCodeAt(at))) at += 1;
  if (at === end) return at;
  const next = text.charCodeAt(at);
  if (next === BLANK) return at + 1 === end || isPlainAndNoHyphen(text.charCodeAt(at + 1)) ? at : 0;
  return isSignAfterWord(next, first) ? at : 0;
}

/** A comma, a semicolon, a colon, a bracket or a quotation mark ends a word; a stop does if no symbol can be under way. */
function isSignAfterWord(sign: number, first: number): boolean {
  if (sign === STOP) return first >= SMALL_A;
  return sign === 44 || sign === 59 || sign === 58 || sign === 41 || sign === 40 || sign === 34;
}

const STOP = 46;
const SMALL_A = 97;
const HYPHEN_CODE = 45;

function isLetter(code: number): boolean {
  return (code >= SMALL_A && code <= 122) || (code >= 65 && code <= 90);
}

function isLetterOrFigure(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

/** A printed sign of ASCII. */
function isPlain(code: number): boolean {
  return code > BLANK && code < 127;
}

function isPlainAndNoHyphen(code: number): boolean {
  return code >= BLANK && code < 127 && code !== HYPHEN_CODE;
}
