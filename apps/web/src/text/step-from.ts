/** A block with its place in the document. */
interface Placed {
  readonly block: string;
  readonly position: number;
}

/**
 * The first of these blocks behind a place, or the last before it, round and round; `null` where there is none.
 * `places` is in the order of the document.
 */
export function stepFrom(places: readonly Placed[], from: number, way: 'next' | 'previous'): string | null {
  const [behind, round] =
    way === 'next'
      ? [places.find(({ position }) => position > from), places[0]]
      : [places.findLast(({ position }) => position < from), places.at(-1)];
  return (behind ?? round)?.block ?? null;
}
