import type { PlacedComparison, PlacedRow } from '../placed-comparison.js';
import type { Part } from '../comparison.js';
import type { Content, Passage } from '../passages/passage.js';
import type { WordComparison } from '../words/word-changes.js';
import type { Bundle, ThreeTexts } from './bundles.js';
import { mergeWords } from './merge-words.js';
import type { PlacedBundle } from './order.js';
import { moverOf, outcomeOf } from './outcome.js';
import type { Mover, OfAll, OfBoth, ThreeWayParagraph } from './three-way.js';

/** The three texts, and what the sides made of the base. */
export interface Reading {
  readonly texts: ThreeTexts;
  readonly comparisons: OfBoth<PlacedComparison>;
}

/** A bundle as a row, and whether its words met a limit. */
export function rowOf(
  reading: Reading,
  placed: PlacedBundle,
): { readonly paragraph: ThreeWayParagraph; readonly coarse: boolean } {
  const { bundle } = placed;
  const passages = passagesIn(reading.texts, bundle);
  const [theirs, ours] = [wordsOn('theirs', reading, bundle), wordsOn('ours', reading, bundle)];
  const base = passages.base.map(({ content }) => content.text).join('\n');
  const words = mergeWords(base, { theirs: theirs.words, ours: ours.words });
  const parts = { base: partOf(passages.base), theirs: partOf(passages.theirs), ours: partOf(passages.ours) };
  const moved = moverOf(placed, parts.theirs === parts.ours);
  const paragraph: ThreeWayParagraph = {
    outcome: outcomeOf(bundle, moved, words),
    part: partAfter(moved, parts),
    labels: ofAll(passages, (all) => all.map(({ label }) => label)),
    ids: ofAll(passages, (all) => all.flatMap(({ id }) => id ?? [])),
    changes: { theirs: changesOf(bundle.rows.theirs), ours: changesOf(bundle.rows.ours) },
    moved,
    words,
  };
  return { paragraph, coarse: theirs.coarse || ours.coarse };
}

function passagesIn({ base, theirs, ours }: ThreeTexts, bundle: Bundle): ThreeTexts {
  return {
    base: passagesAt(base, bundle.base),
    theirs: passagesAt(theirs, bundle.theirs),
    ours: passagesAt(ours, bundle.ours),
  };
}

/** The passages at these places. */
export function passagesAt(passages: readonly Passage[], places: readonly number[]): Passage[] {
  return places.flatMap((place) => passages[place] ?? []);
}

function ofAll<Value, Made>({ base, theirs, ours }: OfAll<Value>, make: (value: Value) => Made): OfAll<Made> {
  return { base: make(base), theirs: make(theirs), ours: make(ours) };
}

function changesOf(rows: readonly PlacedRow[]): ThreeWayParagraph['changes']['theirs'] {
  return rows.map(({ paragraph }) => paragraph.change);
}

/** What a side made of the base's words. Asked anew only where several rows are one here, or a side put nothing in. */
function wordsOn(
  side: keyof OfBoth<unknown>,
  { texts, comparisons }: Reading,
  bundle: Bundle,
): Pick<WordComparison, 'words' | 'coarse'> {
  const [row, second] = bundle.rows[side];
  const isAll = row !== undefined && second === undefined && arePlaces(row.group.from, bundle.base);
  if (isAll && arePlaces(row.group.to, bundle[side])) return row.words;
  const passages = passagesIn(texts, bundle);
  return comparisons[side].wordsIn(contentsOf(passages.base), contentsOf(passages[side]));
}

function arePlaces(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, index) => place === other[index]);
}

function contentsOf(passages: readonly Passage[]): Content[] {
  return passages.map(({ content }) => content);
}

type Parts = OfAll<Part | undefined>;

function partOf(passages: readonly Passage[]): Part | undefined {
  return passages[0]?.part;
}

/** Where it stands once those who moved it have moved it; where the base has it if they differ. */
function partAfter(moved: Mover, { base, theirs, ours }: Parts): Part {
  switch (moved) {
    case 'theirs':
    case 'both':
      return theirs ?? base ?? 'title';
    case 'ours':
      return ours ?? base ?? 'title';
    case 'nobody':
    case 'conflict':
      return base ?? theirs ?? ours ?? 'title';
  }
}
