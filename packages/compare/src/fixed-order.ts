/** Something with words: a token, a passage. */
export interface Worded {
  readonly text: string;
}

/**
 * Whether the first of two sequences is the one to take first, whichever is called old or new: the shorter one, or
 * the one of the smaller text at the first difference. Two equal sequences are in order both ways round.
 */
export function isInFixedOrder(one: readonly Worded[], other: readonly Worded[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const place = one.findIndex(({ text }, index) => text !== other[index]?.text);
  return place === -1 || (one[place]?.text ?? '') < (other[place]?.text ?? '');
}
