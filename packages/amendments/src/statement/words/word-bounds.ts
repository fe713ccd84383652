/** Where the word before a place starts, not before `least`. A blank between is passed over. */
export function wordBefore(text: string, place: number, least: number): number {
  let at = place;
  while (at > least && isBlank(text[at - 1])) at -= 1;
  if (at === least) return place;
  while (at > least && !isBlank(text[at - 1])) at -= 1;
  return at;
}

/** Where the word after a place ends, not after `most`. */
export function wordAfter(text: string, place: number, most: number): number {
  let at = place;
  while (at < most && isBlank(text[at])) at += 1;
  if (at === most) return place;
  while (at < most && !isBlank(text[at])) at += 1;
  return at;
}

function isBlank(sign: string | undefined): boolean {
  return sign !== undefined && /\s/u.test(sign);
}

/** Whether a place is in the middle of a word, a number or a symbol ("1|,622", "A/80|/182"): no quotation begins or ends there. */
export function isInsideWord(text: string, place: number): boolean {
  const before = text.charAt(place - 1);
  if (place <= 0 || /[\s“„«‘"([\u2013\u2014]/u.test(before)) return false;
  return /^(?:[.,:/'’‑-]?[\p{L}\p{N}]|[/‑-])/u.test(text.slice(place, place + 2));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch grown to whole words, as far as its bounds let it. */
export function inWholeWords(
  text: string,
  { start, end }: Stretch,
  { least, most }: { readonly least: number; readonly most: number },
): Stretch {
  let [from, to] = [start, end];
  while (from > least && isInsideWord(text, from)) from -= 1;
  while (to < most && isInsideWord(text, to)) to += 1;
  return { start: from, end: to };
}
