import type { Alignment, Group } from './align/align.js';
import type { Sides } from './align/sides.js';

/**
 * Every passage of both sides in exactly one row: TO's order, with what was deleted at its old place, that is after
 * the row of what preceded it in FROM and did not move.
 */
export function rowsOf(sides: Sides, { groups }: Alignment): Group[] {
  const byTo = new Map(groups.map((group) => [group.to[0], group]));
  const covered = { from: placesOf(groups, 'from'), to: placesOf(groups, 'to') };
  const spine = groups.filter(({ moved }) => !moved).sort((one, other) => first(one) - first(other));
  const rows: Group[] = deletedBetween(-1, spine[0], sides, covered.from);
  const next = new Map(spine.map((group, index) => [group, spine[index + 1]]));
  sides.to.forEach((_, place) => {
    const group = byTo.get(place);
    if (group === undefined && covered.to.has(place)) return;
    rows.push(group ?? { from: [], to: [place], moved: false });
    if (group === undefined || group.moved) return;
    rows.push(...deletedBetween(first(group), next.get(group), sides, covered.from));
  });
  return rows;
}

function first(group: Group): number {
  return group.from[0] ?? 0;
}

function placesOf(groups: readonly Group[], side: 'from' | 'to'): ReadonlySet<number> {
  return new Set(groups.flatMap((group) => group[side]));
}

function deletedBetween(
  last: number,
  next: Group | undefined,
  { from }: Sides,
  covered: ReadonlySet<number>,
): Group[] {
  const end = next === undefined ? from.length : first(next);
  const rows: Group[] = [];
  for (let place = last + 1; place < end; place += 1) {
    if (!covered.has(place)) rows.push({ from: [place], to: [], moved: false });
  }
  return rows;
}
