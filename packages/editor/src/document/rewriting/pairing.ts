import { type Link, risingLinks } from '@penholder/compare';

import { type ContentElement, type ContentNode, isContentText } from '../content-node.js';
import { elementKeys, isNameless } from './element-keys.js';

/**
 * Which of the elements that stand side by side becomes which of those wanted: the place of each that stays, by the place
 * of the one wanted.
 *
 * Promise: both places rise; what bears an id stays as what bears it, and nothing else does.
 *
 * Plan: of those that are on both sides, as many as keep their order, and of two as many the one with more words; then
 * rows and cells between them in their order.
 */
export function pairElements(
  standing: readonly ContentElement[],
  wanted: readonly ContentElement[],
): Map<number, number> {
  const links = risingLinks(linksByKey(standing, wanted));
  const end = { from: standing.length, to: wanted.length };
  let before = { from: -1, to: -1 };
  const pairs = new Map<number, number>();
  for (const link of [...links, end]) {
    pairNameless(standing, wanted, { before, behind: link }, pairs);
    if (link !== end) pairs.set(link.to, link.from);
    before = link;
  }
  return pairs;
}

function linksByKey(standing: readonly ContentElement[], wanted: readonly ContentElement[]): Link[] {
  const sizes = wanted.map(sizeOf);
  const all = sizes.reduce((sum, size) => sum + size, 1);
  const places = new Map(elementKeys(wanted).map((key, place) => [key, place]));
  return elementKeys(standing).flatMap((key, from) => {
    const to = places.get(key);
    // All sizes together weigh less than one link more.
    return to === undefined ? [] : [{ from, to, weight: 1 + (sizes[to] ?? 0) / all }];
  });
}

function sizeOf(node: ContentNode): number {
  if (isContentText(node)) return node.text.length;
  return node.content.reduce((sum, child) => sum + sizeOf(child), 0);
}

type Ends = Pick<Link, 'from' | 'to'>;

interface Gap {
  readonly before: Ends;
  readonly behind: Ends;
}

function pairNameless(
  standing: readonly ContentElement[],
  wanted: readonly ContentElement[],
  { before, behind }: Gap,
  pairs: Map<number, number>,
): void {
  const most = Math.min(behind.from - before.from, behind.to - before.to);
  for (let step = 1; step < most; step += 1) {
    const [old, now] = [standing[before.from + step], wanted[before.to + step]];
    if (old === undefined || now === undefined) return;
    if (isNameless(old) && old.type === now.type) pairs.set(before.to + step, before.from + step);
  }
}
