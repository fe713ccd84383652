import { risingLinks } from '@penholder/compare';

/** Which of these numbers stay where they are so that as few as possible move: the places of a longest rising sequence. */
export function risingPlaces(numbers: readonly number[]): ReadonlySet<number> {
  const links = numbers.map((to, from) => ({ from, to, weight: 1 }));
  return new Set(risingLinks(links).map(({ from }) => from));
}
