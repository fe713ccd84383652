import { risingPlaces } from '../../rising-places.js';

/** What stands in a row: what can be pointed at by name, and, as `other`, headings and tables, which cannot. */
export type ItemKind = 'preambular' | 'operative' | 'part' | 'other';

/**
 * What stands in a row of the new text: something of the draft that stays or moves, or something new. A row is
 * a holder's blocks, or a paragraph's parts.
 */
export interface Item<Id> {
  /** What it was in the draft; `null` where it is new. */
  readonly old: Id | null;
  readonly kind: ItemKind;
  /** Its place in the new row. */
  readonly place: number;
}

/**
 * Where something is put: beside something of the draft that stands there by then, or at an end of the row. What was put
 * in there already comes first.
 */
export type Beside<Id> =
  | { readonly type: 'after'; readonly old: Id }
  | { readonly type: 'before'; readonly old: Id }
  | { readonly type: 'at the beginning' }
  | { readonly type: 'at the end' };

/** In which order things of a row are put where they belong. Places are those of the new row. */
export type Placing<Id> =
  | { readonly type: 'move'; readonly old: Id; readonly to: Beside<Id> }
  /** New things of one kind, one behind the other. */
  | { readonly type: 'insert'; readonly places: readonly number[]; readonly at: Beside<Id> };

/** How a new row is made of an old one. `near` is what of the draft the placings come behind in reading order. */
export interface Arrangement<Id> {
  readonly stays: ReadonlySet<Id>;
  readonly gaps: readonly { readonly near: Id | null; readonly placings: readonly Placing<Id>[] }[];
}

/**
 * How the old row, what is gone left out, becomes the new one. `null` where something new cannot be pointed at, as a
 * paragraph between two headings.
 *
 * Plan: as much as possible stays. In each gap between what stays, what moves is put behind what stands before it, then
 * what is new behind that.
 */
export function arrange<Id>(old: readonly Id[], now: readonly Item<Id>[]): Arrangement<Id> | null {
  const placeIn = new Map(old.map((id, place) => [id, place]));
  const known = now.filter((item) => item.old !== null);
  const rising = risingPlaces(known.map((item) => (item.old === null ? 0 : (placeIn.get(item.old) ?? 0))));
  const stays = new Set(
    known.flatMap((item, place) => (rising.has(place) && item.old !== null ? item.old : [])),
  );
  if (known.some((item) => item.kind === 'other' && item.old !== null && !stays.has(item.old))) return null;
  const gaps = gapsOf(now, stays).map((gap) => ({
    near: gap.before?.old ?? null,
    placings: placingsIn(gap),
  }));
  if (gaps.some(({ placings }) => placings === null)) return null;
  return {
    stays,
    gaps: gaps.flatMap(({ near, placings }) => (placings === null ? [] : [{ near, placings }])),
  };
}

interface Gap<Id> {
  readonly before: Item<Id> | undefined;
  readonly items: Item<Id>[];
  after: Item<Id> | undefined;
}

function gapsOf<Id>(now: readonly Item<Id>[], stays: ReadonlySet<Id>): Gap<Id>[] {
  let open: Gap<Id> = { before: undefined, items: [], after: undefined };
  const gaps = [open];
  for (const item of now) {
    if (item.old === null || !stays.has(item.old)) open.items.push(item);
    else {
      open.after = item;
      open = { before: item, items: [], after: undefined };
      gaps.push(open);
    }
  }
  return gaps.filter(({ items }) => items.length > 0);
}

function placingsIn<Id>(gap: Gap<Id>): Placing<Id>[] | null {
  const moves: Placing<Id>[] = [];
  let behind = besideBefore(gap);
  for (const { old } of gap.items) {
    if (old === null) continue;
    if (behind === null) return null;
    moves.push({ type: 'move', old, to: behind });
    behind = { type: 'after', old };
  }
  const inserts = insertsIn(gap);
  return inserts === null ? null : [...moves, ...inserts];
}

/** The place at the start of a gap. */
function besideBefore<Id>({ before, after }: Gap<Id>): Beside<Id> | null {
  if (before === undefined) return { type: 'at the beginning' };
  if (before.kind !== 'other' && before.old !== null) return { type: 'after', old: before.old };
  if (after !== undefined && after.kind !== 'other' && after.old !== null)
    return { type: 'before', old: after.old };
  return after === undefined ? { type: 'at the end' } : null;
}

/** New things between one thing of the draft and the next. */
interface Run<Id> {
  readonly before: Item<Id> | undefined;
  readonly items: Item<Id>[];
  after: Item<Id> | undefined;
}

function insertsIn<Id>(gap: Gap<Id>): Placing<Id>[] | null {
  let open: Run<Id> = { before: gap.before, items: [], after: gap.after };
  const runs = [open];
  for (const item of gap.items) {
    if (item.old === null) open.items.push(item);
    else {
      open.after = item;
      open = { before: item, items: [], after: gap.after };
      runs.push(open);
    }
  }
  const placed = runs.map(insertsOfRun);
  return placed.some((each) => each === null) ? null : placed.flatMap((each) => each ?? []);
}

/** What is put behind one thing comes behind what was put there before: so all is said in the order of the text. */
function insertsOfRun<Id>(run: Run<Id>): Placing<Id>[] | null {
  if (run.items.length === 0) return [];
  const at = besideBefore(run);
  if (at === null) return null;
  return inKinds(run.items).map((items): Placing<Id> => {
    return { type: 'insert', places: items.map(({ place }) => place), at };
  });
}

function inKinds<Id>(items: readonly Item<Id>[]): Item<Id>[][] {
  const stretches: Item<Id>[][] = [];
  for (const item of items) {
    const open = stretches.at(-1);
    if (open !== undefined && item.kind !== 'other' && open[0]?.kind === item.kind) open.push(item);
    else stretches.push([item]);
  }
  return stretches;
}
