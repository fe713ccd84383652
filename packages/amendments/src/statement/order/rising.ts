/**
 * Which of these numbers stay where they are so that as few as possible move: the places of a longest rising sequence.
 * Takes time n log n.
 */
export function risingPlaces(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    const length = firstNotBelow(ends, numbers, number);
    before[place] = ends[length - 1];
    ends[length] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
}

/** How many of the sequences end below the number: by halving. */
function firstNotBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
