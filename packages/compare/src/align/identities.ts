import type { Passage } from '../passages/passage.js';
import type { Match, Sides } from './sides.js';
import { matchUnique } from './unique.js';

/*
 * Permanent ids name the same paragraph in every version. But two files that were read one after the other have ids
 * as well, counted from 1, and these mean nothing. The trees do not say which is which; their texts do.
 */

/** A share of the texts found on both sides whose ids say otherwise, above which ids say nothing. */
const MOST_CONTRADICTION = 0.1;

/** Passages of one kind and id; each id counts where it stands once on either side. */
export function matchByIdentity(sides: Sides): Match[] {
  return matchUnique(sides, ({ identity }) => identity);
}

/**
 * Whether ids name the same paragraphs on both sides, as matched texts show: they do not contradict the ids more than
 * now and then (counted ids fail this after the first insertion), and some id was kept by a passage that is no longer
 * the nth with an id, as counting would have it. Where nothing came, went or moved, ids are not needed.
 */
export function areIdsPermanent(sides: Sides, byText: readonly Match[], byId: readonly Match[]): boolean {
  const toById = new Map(byId.map(({ from, to }) => [from, to]));
  const shared = byText.filter(({ from }) => toById.has(from));
  const agreeing = shared.filter(({ from, to }) => toById.get(from) === to);
  const [from, to] = [ordinalsOf(sides.from), ordinalsOf(sides.to)];
  const isProven = agreeing.some((match) => from[match.from] !== to[match.to]);
  return isProven && shared.length - agreeing.length <= MOST_CONTRADICTION * shared.length;
}

/** For each place, how many passages with an id stand before it. */
function ordinalsOf(passages: readonly Passage[]): number[] {
  let count = 0;
  return passages.map(({ id }) => (id === null ? count : count++));
}
