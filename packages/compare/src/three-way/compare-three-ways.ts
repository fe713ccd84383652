import { plainText, type Resolution } from '@penholder/resolution';
import { type Texts, textsOf } from '../align/texts.js';
import { comparePassages, type PlacedRow } from '../chain/step.js';
import type { ComparedDocument, Part, WordChange } from '../comparison.js';
import type { Content, Passage } from '../passages/passage.js';
import { passagesOf } from '../passages/passages-of.js';
import { compareContents } from '../words-of.js';
import type { WordComparison } from '../words/word-changes.js';
import { type Bundle, bundlesOf, type ThreeTexts } from './bundles.js';
import { mergeWords } from './merge-words.js';
import { type PlacedBundle, placedBundles } from './order.js';
import { moverOf, outcomeOf } from './outcome.js';
import type { Mover, OfAll, OfBoth, Outcome, ThreeWay, ThreeWayParagraph } from './three-way.js';

/**
 * What two sides made of one text, paragraph by paragraph: what can stand together, and what is in conflict.
 *
 * Promise: every passage of the three texts stands in exactly one row; a row's words are the base to the letter, and
 * either side to a reader. Where one side is the base, nothing is in conflict and the rows are those of `compare`. With
 * the sides changed about, the rows say the same with the sides changed about. Bounded as two comparisons are.
 *
 * Plan: both sides are compared with the base; what has a passage of the base in common is one row; the words
 * of its sides are merged by their places in the base.
 */
export function compareThreeWays(base: Resolution, theirs: Resolution, ours: Resolution): ThreeWay {
  const texts: ThreeTexts = { base: passagesOf(base), theirs: passagesOf(theirs), ours: passagesOf(ours) };
  const comparisons = {
    theirs: comparePassages(texts.base, texts.theirs),
    ours: comparePassages(texts.base, texts.ours),
  };
  const reading: Reading = { texts, known: textsOf([...texts.base, ...texts.theirs, ...texts.ours]) };
  const bundles = bundlesOf(texts, comparisons);
  const placed = placedBundles(comparisons, bundles, (side, place) => keyOf(reading, texts[side][place]));
  const rows = placed.map((bundle) => rowOf(reading, bundle));
  const isCoarse = comparisons.theirs.precision === 'coarse' || comparisons.ours.precision === 'coarse';
  return {
    base: documentOf(base),
    theirs: documentOf(theirs),
    ours: documentOf(ours),
    paragraphs: rows.map(({ paragraph }) => paragraph),
    summary: summaryOf(rows.map(({ paragraph }) => paragraph)),
    precision: isCoarse || rows.some(({ coarse }) => coarse) ? 'coarse' : 'fine',
  };
}

/** The three texts, and what is known of their words. */
interface Reading {
  readonly texts: ThreeTexts;
  readonly known: Texts;
}

function documentOf({ symbol, title }: Resolution): ComparedDocument {
  return { symbol, title: plainText(title) };
}

function keyOf({ known }: Reading, passage: Passage | undefined): string {
  return passage === undefined ? '' : `${passage.kind} ${known.key(passage.content)}`;
}

function summaryOf(rows: readonly ThreeWayParagraph[]): Record<Outcome, number> {
  const summary: Record<Outcome, number> = {
    unchanged: 0,
    'only theirs': 0,
    'only ours': 0,
    'both the same': 0,
    'both, apart': 0,
    conflict: 0,
  };
  for (const { outcome } of rows) summary[outcome] += 1;
  return summary;
}

function rowOf(
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
  const at = (passages: readonly Passage[], places: readonly number[]) =>
    places.flatMap((place) => passages[place] ?? []);
  return {
    base: at(base, bundle.base),
    theirs: at(theirs, bundle.theirs),
    ours: at(ours, bundle.ours),
  };
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
  { texts, known }: Reading,
  bundle: Bundle,
): Pick<WordComparison, 'words' | 'coarse'> {
  const [row, second] = bundle.rows[side];
  const isAll = row !== undefined && second === undefined && arePlaces(row.group.from, bundle.base);
  if (isAll && arePlaces(row.group.to, bundle[side])) return row.words;
  const passages = passagesIn(texts, bundle);
  return compareContents(known, contentsOf(passages.base), contentsOf(passages[side]));
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
