import type { Line } from './lines.js';

/** A paragraph's number or a part's marker with nothing behind it. */
const LONE = /^(?:\d{1,3}\.|\([a-z]{1,4}\))$/u;

/** What may end before a number begins something: without it, a number alone is the end of a sentence ("see paragraph / 12."). */
const STOPPED = /[.,;:][”’"')*⁰¹²³⁴-⁹]*$/u;

/**
 * Puts numbers that stand on lines of their own before the words they number, as tools that print the pieces of a page
 * one by one tear them off.
 *
 * Promise: each word is where it was; only lines are joined, and each keeps the place of its number.
 */
export function joinLoneNumbers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let number: Line | null = null;
  for (const line of lines) {
    if (number !== null && /^[\p{Lu}\p{Ll}“"*]/u.test(line.text)) {
      joined[joined.length - 1] = withNumber(line, number);
      number = null;
      continue;
    }
    number = LONE.test(line.text) && STOPPED.test(joined.at(-1)?.text ?? ':') ? line : null;
    joined.push(line);
  }
  return joined;
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
