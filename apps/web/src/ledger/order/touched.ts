import type { LineName, Slot, Step } from '@penholder/amendments';
import {
  type AnyParagraph,
  type Block,
  type BlockId,
  labelsOf,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';

/** A place of the text by which amendments are gathered, in reading order. */
export interface TouchedPlace {
  readonly key: string;
  /** "OP4", "title"; "" for a place without a label. */
  readonly label: string;
  readonly order: number;
}

/** Finds where steps touch a text. */
export interface PlaceFinder {
  readonly placesOf: (steps: readonly Step[]) => readonly TouchedPlace[];
}

const BEFORE_ALL = -1;

/** Where steps touch a text: its paragraphs by the numbers of the base, where they stand in it. Each place once, in reading order. */
export function placeFinder(base: Resolution, live: Resolution): PlaceFinder {
  const places = blockPlaces(base, live);
  const placeOf = (id: string): TouchedPlace[] => {
    const place = places.get(id);
    return place === undefined ? [] : [place];
  };
  const placesOf = (steps: readonly Step[]): readonly TouchedPlace[] => {
    const found = steps.flatMap(touchedBy).flatMap((name) => {
      return FIXED.has(name) ? [{ key: name, label: name, order: FIXED.get(name) ?? 0 }] : placeOf(name);
    });
    const once = new Map(found.map((place) => [place.key, place]));
    return [...once.values()].sort((one, other) => one.order - other.order);
  };
  return { placesOf };
}

const FIXED: ReadonlyMap<string, number> = new Map([
  ['title', BEFORE_ALL - 2],
  ['organ', BEFORE_ALL - 1],
  ['preamble', BEFORE_ALL],
  ['operative', BEFORE_ALL + 0.5],
  ['annexes', 1e9],
  ['notes', 1e9 + 1],
]);

/** The place of every block and part: that of the paragraph of the text in which it stands. */
function blockPlaces(base: Resolution, live: Resolution): Map<string, TouchedPlace> {
  const places = new Map<string, TouchedPlace>();
  const labels = { base: labelsOf(base), live: labelsOf(live) };
  const annexed = live.annexes.flatMap(({ blocks }) => blocks);
  [...live.preamble, ...live.operative, ...annexed].forEach((block, order) => {
    const label = labels.base.get(block.id) ?? labels.live.get(block.id) ?? '';
    for (const id of idsOf(block)) places.set(id, { key: block.id, label, order: order + 1 });
  });
  live.annexes.forEach(({ id }, index) => {
    places.set(id, { key: id, label: labels.live.get(id) ?? '', order: 1e8 + index });
  });
  return places;
}

function idsOf(block: Block): BlockId[] {
  return block.type === 'paragraph' ? familyIds(block) : [block.id];
}

function familyIds(paragraph: AnyParagraph): BlockId[] {
  return [paragraph.id, ...paragraph.children.flatMap((child) => withDescendants(child).map(({ id }) => id))];
}

/** What a step touches: ids of blocks, or the names of what has none. */
function touchedBy(step: Step): string[] {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
    case 'delete words':
    case 'insert note':
    case 'delete note':
      return [nameOfLine(step.line)];
    case 'replace throughout':
      return step.changes.flatMap(touchedBy);
    case 'insert paragraph':
    case 'insert heading':
      return [nameOfSlot(step.slot)];
    case 'delete paragraph':
      return [step.piece.id];
    case 'delete heading':
      return [step.heading.id];
    case 'replace paragraph':
    case 'move paragraph':
    case 'split paragraph':
    case 'join paragraphs':
    case 'name annex':
      return [step.id];
    case 'insert annex':
    case 'delete annex':
      return ['annexes'];
    case 'arrange notes':
      return ['notes'];
  }
}

function nameOfLine(line: LineName): string {
  switch (line.type) {
    case 'title':
    case 'organ':
      return line.type;
    case 'note':
      return 'notes';
    case 'cell':
      return line.table;
    default:
      return line.id;
  }
}

/** What is put in belongs to the paragraph that it stands behind. */
function nameOfSlot({ in: holder, after }: Slot): string {
  return after ?? holder;
}
