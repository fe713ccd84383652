import { openingSign } from '../openings/phrase.js';
import type { Line } from './lines.js';
import { endingOf } from './sentence-end.js';

/** A paragraph's number or a part's marker with nothing behind it; a number may have lost its full stop. */
const LONE = /^(?:\d{1,3}\.?|\([a-z]{1,4}\))$/u;

/** What may end before a number begins something: without it, a number alone is the end of a sentence ("see paragraph / 12."). */
const STOPPED = /[.,;:][”’"')*⁰¹²³⁴-⁹]*$/u;

/** What a line behind a number may begin with. */
const WORDS = /^[\p{Lu}\p{Ll}“"*]/u;

/**
 * Puts numbers that stand on lines of their own before the words they number, as tools that print the pieces of a page
 * one by one tear them off.
 *
 * Promise: each line is there once, and each number keeps its place. Only lines are joined; two change places where
 * the second is plainly a paragraph's first line and the first its last.
 */
export function joinLoneNumbers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let last = 0;
  for (let at = 0; at < lines.length;) {
    const behind = linesBehind(lines, at, joined.at(-1)?.text ?? ':', last);
    for (const line of numbered(lines[at], behind)) {
      joined.push(line);
      last = numberOf(line.text) ?? last;
    }
    at += 1 + behind.length;
  }
  return joined;
}

/** The lines that belong behind a lone number, in the order of their words; none where this is no lone number. */
function linesBehind(lines: readonly Line[], at: number, above: string, last: number): readonly Line[] {
  const number = lines[at]?.text ?? '';
  if (!LONE.test(number)) return [];
  const [first, second, after] = lines.slice(at + 1, at + 4);
  if (first === undefined) return [];
  if (second !== undefined && changePlaces(first, second, after)) return [second, { ...first, gap: false }];
  return WORDS.test(first.text) && mayNumber(number, first.text, above, last) ? [first] : [];
}

/**
 * Whether a number may stand before these words: behind a stop, or where it is the next number and a verb follows that
 * opens paragraphs; for then a heading may stand above, or the number may have lost its full stop.
 */
function mayNumber(number: string, words: string, above: string, last: number): boolean {
  const stopped = STOPPED.test(above);
  const marked = /[.)]$/u.test(number);
  if (stopped && marked) return true;
  return (stopped || marked) && Number.parseInt(number, 10) === last + 1 && opensOperative(words);
}

/** A short last line may stand before the line of a paragraph that it ends, which then stands between blank lines. */
function changePlaces(first: Line, second: Line, after: Line | undefined): boolean {
  if (first.gap || !second.gap || after?.gap === false) return false;
  if (endingOf(first.text) === 'none' || endingOf(second.text) !== 'none') return false;
  return first.text.length < second.text.length && !opensOperative(first.text) && opensOperative(second.text);
}

function opensOperative(text: string): boolean {
  return openingSign(text, 'operative') === 'known';
}

/** The number of a paragraph at the head of a line. */
function numberOf(text: string): number | null {
  const number = /^(\d{1,3})\. (?=\S)/u.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

function numbered(number: Line | undefined, [first, ...rest]: readonly Line[]): readonly Line[] {
  if (number === undefined) return [];
  return first === undefined ? [number] : [withNumber(first, number), ...rest];
}

function withNumber(line: Line, number: Line): Line {
  const text = `${number.text} ${line.text}`;
  return {
    ...line,
    number: number.number,
    gap: number.gap,
    text,
    end: line.end + text.length - line.text.length,
  };
}
