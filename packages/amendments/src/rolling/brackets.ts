import type { Inline } from '@penholder/resolution';

import { lengthOf, sliceLine } from '../steps/line-splice.js';
import { isSameLine } from '../steps/same-value.js';
import type { LineChange } from './line-changes.js';
import type { RollingOption, RollingPiece } from './row.js';

/** Changes of the same stretch. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly LineChange[];
}

/**
 * A line with changes as nested brackets. Words outside options, joined, are the line to the letter.
 *
 * Of two stretches that cross, the second is parted where the first ends: its first half only goes, and what it puts in
 * stands at the end of its second.
 */
export function bracketsIn(line: readonly Inline[], changes: readonly LineChange[]): RollingPiece[] {
  if (changes.length === 0) return line.length === 0 ? [] : [{ type: 'words', content: line }];
  return piecesBetween(line, 0, lengthOf(line), groupsOf(changes));
}

function groupsOf(changes: readonly LineChange[]): Group[] {
  const groups = new Map<string, LineChange[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [change]);
    else others.push(change);
  }
  const grouped = [...groups.values()].flatMap((all): Group[] =>
    all[0] === undefined ? [] : [{ from: all[0].from, to: all[0].to, changes: all }],
  );
  return grouped.sort(isBefore);
}

/** Outer stretches before inner ones; what is put in at a place before what begins there. */
function isBefore(one: Group, other: Group): number {
  if (one.from !== other.from) return one.from - other.from;
  const [isPoint, isOtherPoint] = [one.to === one.from, other.to === other.from];
  return isPoint === isOtherPoint ? other.to - one.to : Number(isOtherPoint) - Number(isPoint);
}

function piecesBetween(
  line: readonly Inline[],
  from: number,
  to: number,
  groups: readonly Group[],
): RollingPiece[] {
  const pieces: RollingPiece[] = [];
  let [at, waiting] = [from, groups];
  for (let [group] = waiting; group !== undefined; [group] = waiting) {
    const { inner, outer } = partedAt(group, waiting.slice(1));
    pieces.push(...wordsBetween(line, at, group.from));
    const base = group.from === group.to ? [] : piecesBetween(line, group.from, group.to, inner);
    pieces.push({ type: 'bracket', base, options: optionsOf(group.changes) });
    [at, waiting] = [group.to, outer];
  }
  return [...pieces, ...wordsBetween(line, at, to)];
}

function wordsBetween(line: readonly Inline[], from: number, to: number): RollingPiece[] {
  return from < to ? [{ type: 'words', content: sliceLine(line, from, to) }] : [];
}

/** The groups that stand in this one's stretch and those behind it; one that crosses its end is in both. */
function partedAt(
  { from, to }: Group,
  others: readonly Group[],
): { readonly inner: Group[]; readonly outer: Group[] } {
  const inner = others.filter((other) => other.from < to && other.from >= from && from < to);
  const within = inner.filter((other) => other.to <= to);
  const crossing = inner.filter((other) => other.to > to);
  const behind = others.slice(inner.length);
  if (crossing.length === 0) return { inner: within, outer: behind };
  const firstHalves = crossing.flatMap(({ changes }) =>
    changes.map((change) => ({ ...change, to, inserted: [], within: [] })),
  );
  const secondHalves = crossing.flatMap(({ changes }) => changes.map((change) => ({ ...change, from: to })));
  return {
    inner: groupsOf([...within.flatMap(({ changes }) => changes), ...firstHalves]),
    outer: groupsOf([...behind.flatMap(({ changes }) => changes), ...secondHalves]),
  };
}

/** What competes, each option once with all who want it. */
function optionsOf(changes: readonly LineChange[]): RollingOption[] {
  const alike: LineChange[][] = [];
  for (const change of changes) {
    const same = alike.find(([first]) => first !== undefined && isSameOption(first, change));
    if (same === undefined) alike.push([change]);
    else same.push(change);
  }
  return alike.flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [{ by: all.map(({ by }) => by), pieces: bracketsIn(first.inserted, first.within) }];
  });
}

function isSameOption(one: LineChange, other: LineChange): boolean {
  return one.within.length + other.within.length === 0 && isSameLine(one.inserted, other.inserted);
}
