/** What closes each sign that may open a quotation. Straight marks close themselves. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"'],
  ["'", "'"],
  ['”', '”'],
]);

/** Where the words of a quotation begin and end in a text, its marks left out, and where the text goes on behind it. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** Whether a quotation may open at this place: there is a mark, and no word directly before it. */
export function opensQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!CLOSING.has(mark)) return false;
  if (mark !== '"' && mark !== "'" && mark !== '”') return true;
  return at === 0 || /[\s(:[\u2013\u2014,-]/u.test(text.charAt(at - 1));
}

/**
 * The quotation that opens at a place; `null` where it is never closed. Quotations within it are its words. Where a
 * quotation runs over several lines, each may open with a mark of its own, and the last one alone closes.
 */
export function quotationAt(text: string, at: number): Quoted | null {
  const open = text.charAt(at);
  const close = CLOSING.get(open) ?? open;
  let depth = 1;
  for (let place = at + 1; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (sign === open && !close.includes(sign) && !beginsLine(text, place)) depth += 1;
    else if (close.includes(sign) && closesAt(text, place, open)) depth -= 1;
    if (depth === 0) return { from: at + 1, to: place, next: place + 1 };
  }
  return null;
}

function beginsLine(text: string, at: number): boolean {
  return /\n\s*$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** An apostrophe closes nothing, nor does a straight mark that opens a quotation within. */
function closesAt(text: string, at: number, open: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (open === '‘' || open === "'" || open === '‚') return !/[\p{L}\p{N}]/u.test(after);
  if (open === '"') return !(/[\s(]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) || at === 0;
  return true;
}
