import type { Passage } from './passages/passage.js';

/**
 * Whether the first of two sequences is the one to take first, whichever is called old or new: the shorter one, or
 * the one of the smaller text at the first difference. Two equal sequences are in order both ways round.
 */
export function isInFixedOrder(one: readonly Passage[], other: readonly Passage[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const place = one.findIndex(({ content }, index) => content.text !== other[index]?.content.text);
  return place === -1 || textAt(one, place) < textAt(other, place);
}

function textAt(passages: readonly Passage[], place: number): string {
  return passages[place]?.content.text ?? '';
}
