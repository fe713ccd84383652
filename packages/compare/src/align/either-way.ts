import { isInFixedOrder } from '../fixed-order.js';
import type { Passage } from '../passages/passage.js';
import { align, type Alignment } from './align.js';
import type { Sides } from './sides.js';
import { type LastingTexts, textsOf } from './texts.js';

/** Two documents' passages, ready to be aligned. */
export function sidesOf(
  from: readonly Passage[],
  to: readonly Passage[],
  textsFor: LastingTexts = textsOf,
): Sides {
  const inOrder = isInFixedOrder(from, to) ? [...from, ...to] : [...to, ...from];
  return { from, to, texts: textsFor(inOrder) };
}

/**
 * Aligns two documents so that the answer is the same both ways round. Where two alignments are equally good, which
 * one is found depends on which side is FROM; so the two are always taken in the same order, and the answer is turned.
 */
export function alignEitherWay(sides: Sides): Alignment {
  if (isInFixedOrder(sides.from, sides.to)) return align(sides);
  const { groups, coarse } = align({ from: sides.to, to: sides.from, texts: sides.texts });
  const turned = groups.map(({ from, to, moved }) => ({ from: to, to: from, moved }));
  return { groups: turned, coarse };
}
