/** Two places that belong together, one on each side, and how much it is worth to keep them in order. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The heaviest set of links of which no two cross: what stayed in order, when the rest has moved.
 *
 * Promise: links come back by rising `from`, and rise in `to` as well; a place is linked once at most. Costs
 * n log n.
 *
 * Plan: take the links by `from`; the best chain that ends in a link is the best that ends before its `to`, and
 * that is asked of a tree of maxima over `to` (Fenwick's). Links with the same `from` are asked before any is
 * entered, by descending `to`.
 */
export function risingLinks(links: readonly Link[]): Link[] {
  const ordered = [...links].sort((one, other) => one.from - other.from || other.to - one.to);
  const best = heaviestBefore(ordered.reduce((most, link) => Math.max(most, link.to), 0) + 1);
  const ends = ordered.map((link): Chain => {
    const before = best.ask(link.to);
    const chain = { link, before, weight: link.weight + (before?.weight ?? 0) };
    best.enter(link.to, chain);
    return chain;
  });
  return linksOfChain(ends.reduce<Chain | undefined>(heavier, undefined));
}

interface Chain {
  readonly link: Link;
  readonly before: Chain | undefined;
  readonly weight: number;
}

function heavier(one: Chain | undefined, other: Chain | undefined): Chain | undefined {
  return one === undefined || (other !== undefined && other.weight > one.weight) ? other : one;
}

function linksOfChain(end: Chain | undefined): Link[] {
  const links: Link[] = [];
  for (let chain = end; chain !== undefined; chain = chain.before) links.push(chain.link);
  return links.reverse();
}

interface HeaviestBefore {
  /** The heaviest chain entered at a place smaller than this one. */
  readonly ask: (place: number) => Chain | undefined;
  readonly enter: (place: number, chain: Chain) => void;
}

function heaviestBefore(size: number): HeaviestBefore {
  const tree: (Chain | undefined)[] = Array.from({ length: size + 1 });
  return {
    ask: (place) => {
      let best: Chain | undefined;
      for (let at = place; at > 0; at -= at & -at) best = heavier(best, tree[at]);
      return best;
    },
    enter: (place, chain) => {
      for (let at = place + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at], chain);
    },
  };
}
