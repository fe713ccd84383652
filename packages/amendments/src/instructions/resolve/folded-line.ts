import type { Inline } from '@penholder/resolution';

/** A line in the letters in which words are matched, and where each of them stands in it. */
export interface FoldedLine {
  readonly text: string;
  /** The place of each letter in the line, counted as steps count: a note call is a character. */
  readonly places: readonly number[];
}

/**
 * A line as it is matched: note calls left out, blanks single, one kind of quotation mark, hyphen and dash. Everything
 * else counts, capitals too.
 */
export function foldLine(line: readonly Inline[]): FoldedLine {
  const letters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const item of line) {
    const text = item.type === 'note' ? '' : item.text;
    for (let index = 0; index < text.length; index += 1) {
      const letter = foldLetter(text.charAt(index));
      if (letter === '' || (letter === ' ' && letters.at(-1) === ' ')) continue;
      letters.push(letter);
      places.push(at + index);
    }
    at += item.type === 'note' ? 1 : text.length;
  }
  return { text: letters.join(''), places };
}

/** Words as they are matched. */
export function foldWords(words: string): string {
  return foldLine([{ type: 'text', text: words, marks: [] }]).text.trim();
}

/** One letter as it is matched; "" for signs that print nothing. */
export function foldLetter(letter: string): string {
  // Nearly all letters are of this sort, and classes of signs are dear: a search of 200 kB takes half the time.
  if (letter > ' ' && letter < '\u007F') return letter === "'" ? '"' : letter;
  if (/[\p{L}\p{N}]/u.test(letter)) return letter;
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(letter)) return '';
  if (/\s/u.test(letter)) return ' ';
  // Quotations within quotations change their kind of mark: all are one.
  if (/[“”„‟«»‘’‚‛']/u.test(letter)) return '"';
  return /[\u2010-\u2015\u2212]/u.test(letter) ? '-' : letter;
}
