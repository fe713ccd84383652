import { candidatesIn, UNSURE } from './call-candidates.js';
import type { Line } from './lines.js';
import { opensAsNote } from './note-opening.js';
import { beginsParagraph } from './shape.js';

/** As many lines as a foot without a rule is looked for in. */
const LONGEST_FOOT = 60;

/** As many lines above a foot as may call its notes; a file without page breaks is one page. */
const LONGEST_PAGE = 200;

/** How many notes may have been missed on the pages before. */
const MISSED = 3;

/** A note's number alone, or at the head of its words. */
const HEAD = /^([1-9]\d{0,2})(?: [\p{Lu}\d“"(].*)?$/su;

/**
 * The first line of the notes of a page whose rule is drawn and no text; -1 where it has none.
 *
 * Plan: upwards from the last line of the page to the number that must come next, or nearly so, as long as no
 * paragraph surely begins on the way; the text above must call that number.
 */
export function unruledFoot(page: readonly Line[], before: string | undefined): number {
  const next = (Number(before) || 0) + 1;
  const least = Math.max(1, page.length - LONGEST_FOOT);
  let found = -1;
  for (let at = page.length - 1; at >= least; at -= 1) {
    const text = page[at]?.text ?? '';
    if (beginsParagraph(text)) break;
    const number = Number(HEAD.exec(text)?.[1] ?? 0);
    if (number >= next && number <= next + MISSED && isCalled(page, at, number)) found = at;
    if (number === next) break;
  }
  return found;
}

/** A number alone on its line, or before words that notes open with, says more by itself than others. */
function isCalled(page: readonly Line[], at: number, number: number): boolean {
  const words = (page[at]?.text ?? '').slice(String(number).length + 1);
  const isNote = words === '' || opensAsNote(words);
  const calls = candidatesIn(page.slice(Math.max(0, at - LONGEST_PAGE), at), {
    has: (note) => note === number,
  });
  return calls.some(({ weight }) => isNote || weight !== UNSURE);
}
