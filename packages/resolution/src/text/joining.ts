import { Pieces } from './pieces.js';

/**
 * Puts the lines of one passage together again, blanks single.
 * A hyphen, dash or slash glued to its word at the end of a line joins without a blank ("gender-" and "balanced"),
 * save a hyphen that waits for its second half ("pre-" and "and post-"); a blank before a glued hyphen is damage
 * ("neo -Nazism") and goes.
 */
export function joinLines(lines: Iterable<string>): string {
  const pieces = new Pieces();
  let before: string | null = null;
  for (const line of lines) {
    if (before !== null) pieces.push(blankBetween(before, line));
    pieces.push(line);
    before = line;
  }
  return pieces.join().replace(/(\p{L}) ([-\u2010\u2011])(?=\p{L})/gu, '$1$2');
}

function blankBetween(before: string, after: string): '' | ' ' {
  const tail = before.slice(-2);
  if (/^[,;:.)\]”’](?:\s|$)/u.test(after.slice(0, 2))) return '';
  if (isAddressCut(before, after)) return '';
  if (/[\p{L}\p{N})][-\u2010\u2011]$/u.test(tail))
    return /^(?:and|or|to)\b/u.test(after.slice(0, 4)) ? ' ' : '';
  return /[\p{L}\p{N}][–—/]$/u.test(tail) ? '' : ' ';
}

/** As far back as an address is looked for, in characters. */
const LONGEST_ADDRESS = 300;

/** An address goes on where it broke before or behind a sign that no sentence ends or begins with. */
function isAddressCut(before: string, after: string): boolean {
  const cut = /[_=?&#]$/u.test(before) || /^[/?&=_#]\S/u.test(after.slice(0, 2));
  return cut && /(?:https?:\/\/|www\.)\S*$/u.test(before.slice(-LONGEST_ADDRESS));
}
