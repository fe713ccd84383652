/** The sign of nothing right before a marker. */
const HELD = /\[\]\(#\)\*{0,3}(?:\(\S{1,7}\)|\p{L}\p{M}*[a-zـ]{0,5}\))/u;

/** Whether a line of marked text says that the list in it runs on: the sign of nothing stands before its first marker. */
export function isHeldTogether(text: string): boolean {
  return text.includes('[](#)') && HELD.test(text);
}
