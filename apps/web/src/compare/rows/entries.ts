import { type ComparedParagraph, type Meaning, meaningOf } from '@penholder/compare';

import type { CompareSearch, PartShown, StepKind } from '../compare-search.js';

/** What is shown of a comparison, as the address asks for it. */
export type Filters = Pick<CompareSearch, 'view' | 'moves' | 'typography' | 'part' | 'steps'>;

/** A row as it is shown. */
export interface RowEntry {
  readonly type: 'row';
  /** Names the row as long as its paragraph stands, whatever comes or goes above it. */
  readonly key: string;
  readonly row: ComparedParagraph;
  /** The place of its change among those that are gone through, from 0; `null` where there is nothing to stop at. */
  readonly change: number | null;
  readonly meaning: Meaning | null;
  /** Names the place where it stood, if it moved and that is shown. */
  readonly oldPlace: string | null;
}

/** What stands in the list: a row, the old place of one that moved, or the place of rows that did not change. */
export type Entry =
  | RowEntry
  | { readonly type: 'away'; readonly key: string; readonly of: RowEntry }
  | { readonly type: 'kept'; readonly key: string; readonly count: number };

/** Where moved rows stood: the places of the rows, by the place of the row before which they stood. */
export type OldPlaces = ReadonlyMap<number, readonly number[]>;

/** The rows as the filters leave them; each changed row that is gone through is numbered from 0. */
export function entriesOf(
  rows: readonly ComparedParagraph[],
  oldPlaces: OldPlaces,
  filters: Filters,
): Entry[] {
  const away: OldPlaces = filters.moves === 'hidden' ? new Map() : oldPlaces;
  const entries = rowEntries(rows, new Set([...away.values()].flat()), filters);
  const awayAt = (place: number) => (away.get(place) ?? []).flatMap((moved) => awayOf(entries[moved]));
  const all = [...entries.flatMap((entry, place) => [...awayAt(place), entry]), ...awayAt(entries.length)];
  const ofPart = all.filter((entry) => isOfPart(entry, filters.part));
  return filters.view === 'changes only' ? fold(ofPart, filters) : ofPart;
}

/** Whether a row shows anything that became different. */
export function isChanged(row: ComparedParagraph): boolean {
  return row.change !== 'kept';
}

/** Whether a row is one of those that are gone through alone. */
export function isOfKind(meaning: Meaning | null, kind: StepKind): boolean {
  if (meaning === null) return false;
  if (kind === 'limits') return meaning.limitations.length > 0;
  return meaning.opening !== null && meaning.opening.strength !== 'same';
}

/** In which part of a document a row is looked for. */
export function partOf({ part }: Pick<ComparedParagraph, 'part'>): PartShown {
  if (part === 'sponsors') return 'title';
  return part === 'annex' ? 'annexes' : part;
}

function rowEntries(
  rows: readonly ComparedParagraph[],
  away: ReadonlySet<number>,
  filters: Filters,
): RowEntry[] {
  const keyOf = newKeys();
  let changes = 0;
  return rows.map((each, place): RowEntry => {
    const [key, row] = [keyOf(each), filters.moves === 'hidden' ? unmoved(each) : each];
    const meaning = isChanged(row) ? meaningOf(row) : null;
    const change = isStep(row, meaning, filters) ? changes++ : null;
    return { type: 'row', key, row, change, meaning, oldPlace: away.has(place) ? oldPlaceKey(key) : null };
  });
}

function isStep(row: ComparedParagraph, meaning: Meaning | null, { part, steps }: Filters): boolean {
  if (!isChanged(row) || (part !== undefined && partOf(row) !== part)) return false;
  return steps === undefined || isOfKind(meaning, steps);
}

function oldPlaceKey(key: string): string {
  return `away ${key}`;
}

/** Where moves are hidden, a row that only moved was kept, and one that was reworded on its way was reworded. */
function unmoved(row: ComparedParagraph): ComparedParagraph {
  if (row.change === 'moved') return { ...row, change: 'kept' };
  return row.change === 'moved and reworded' ? { ...row, change: 'reworded' } : row;
}

/** Permanent ids name a row where there are some; else its label on one side. Named twice, it is counted. */
function newKeys(): (row: ComparedParagraph) => string {
  const seen = new Map<string, number>();
  return ({ ids, from, to }) => {
    const name = ids.to[0] ?? ids.from[0] ?? (to.length > 0 ? `to ${to[0]}` : `from ${from[0]}`);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name} ${count + 1}`;
  };
}

function awayOf(of: RowEntry | undefined): Entry[] {
  return of === undefined ? [] : [{ type: 'away', key: oldPlaceKey(of.key), of }];
}

function isOfPart(entry: Entry, part: PartShown | undefined): boolean {
  if (part === undefined || entry.type === 'kept') return true;
  return (entry.type === 'row' ? partOf(entry.row) : oldPartOf(entry.of.row)) === part;
}

/** Where a row that moved was: between preamble and operative part it bore another kind of label. */
function oldPartOf(row: ComparedParagraph): PartShown {
  const [label = ''] = row.from;
  if (label.startsWith('PP')) return 'preamble';
  return label.startsWith('OP') ? 'operative' : partOf(row);
}

function fold(entries: readonly Entry[], filters: Filters): Entry[] {
  const folded: Entry[] = [];
  for (const entry of entries) {
    const last = folded.at(-1);
    if (entry.type !== 'row' || isShownAlone(entry, filters)) folded.push(entry);
    else if (last?.type === 'kept') folded[folded.length - 1] = { ...last, count: last.count + 1 };
    else folded.push({ type: 'kept', count: 1, key: `kept ${entry.key}` });
  }
  return folded;
}

function isShownAlone({ row }: RowEntry, { typography }: Filters): boolean {
  if (isChanged(row)) return true;
  return typography === 'shown' && row.words.some((entry) => entry.op !== '=');
}
