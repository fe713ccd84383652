import { type Inline, type Mark, plainText } from '@penholder/resolution';

import { lengthOf, sliceLine } from '../../steps/line-splice.js';

const SIGN_FIRST = /^[\s,;:.!?)\]”’%/]/u;
const LETTER_FIRST = /^[\p{L}\p{N}“‘"'([«]/u;
const LETTER_LAST = /[\p{L}\p{N}”’"')\]»,;:.]$/u;

/** A place where words go in, as they fit there: with the blanks around them, and no stop twice. */
export interface Fitted {
  readonly at: number;
  readonly words: string;
}

/** Words put in behind a place; a note that is called there belongs to the word before. */
export function fittedAfter(line: readonly Inline[], place: number, words: string): Fitted {
  let at = place;
  while (sliceLine(line, at, at + 1)[0]?.type === 'note') at += 1;
  const [before, after] = around(line, at);
  const own = words.trim();
  const front = SIGN_FIRST.test(own) || before === '' || /\s$/u.test(before) ? '' : ' ';
  const single = withoutDoubledStop(own, after);
  return { at, words: front + single + (LETTER_FIRST.test(after) && LETTER_LAST.test(single) ? ' ' : '') };
}

/** Words put in before a place; where they open with a sign, before the blank there. */
export function fittedBefore(line: readonly Inline[], at: number, words: string): Fitted {
  const own = words.trim();
  const [before, after] = around(line, at);
  if (SIGN_FIRST.test(own) && /\s$/u.test(before)) return { at: at - 1, words: own };
  return { at, words: own + (LETTER_FIRST.test(after) ? ' ' : '') };
}

/** Where a line's last sign stands: words that are added at the end come before it. */
export function placeBeforeStop(line: readonly Inline[]): number {
  const text = plainText(line.filter(({ type }) => type === 'text'));
  let at = lengthOf(line);
  while (sliceLine(line, at - 1, at)[0]?.type === 'note') at -= 1;
  return /[.;,:]$/u.test(text) ? at - 1 : at;
}

/** A deletion with the blank that would stand twice, or before a sign. */
export function withBlank(
  line: readonly Inline[],
  at: number,
  length: number,
): { at: number; length: number } {
  const before = around(line, at)[0];
  const after = around(line, at + length)[1];
  if (/^\s/u.test(after) && (before === '' || /\s$/u.test(before))) return { at, length: length + 1 };
  if (/\s$/u.test(before) && (after === '' || /^[,;:.)]/u.test(after)))
    return { at: at - 1, length: length + 1 };
  return { at, length };
}

/** How words are set that are put in: as what is around them, where that is one run; as what they replace, where that is. */
export function marksAt(line: readonly Inline[], at: number, length: number): readonly Mark[] {
  const [run, other] = length > 0 ? sliceLine(line, at, at + length) : sliceLine(line, at - 1, at + 1);
  if (run?.type !== 'text' || other !== undefined) return [];
  return run.marks.filter(({ type }) => type !== 'link');
}

function around(line: readonly Inline[], at: number): readonly [string, string] {
  return [plainText(sliceLine(line, at - 1, at)), plainText(sliceLine(line, at, at + 1))];
}

/** "…, insert “x,”" before a comma asks for one comma. */
function withoutDoubledStop(words: string, after: string): string {
  return /[,;:.]$/u.test(words) && words.at(-1) === after ? words.slice(0, -1) : words;
}
