import type { BlockId } from '@penholder/resolution';
import type { Change, ComparedDocument, Comparison, Part } from '../comparison.js';
import type { ChangeOf } from '../words/word-writer.js';

/** One thing for each of the two sides. */
export interface OfBoth<Value> {
  readonly theirs: Value;
  readonly ours: Value;
}

/** One thing for the base and for each of the two sides. */
export interface OfAll<Value> extends OfBoth<Value> {
  readonly base: Value;
}

/**
 * What the two sides did to a paragraph: `both, apart` where both changed it and both changes can stand together;
 * `conflict` where they cannot, in words or in place, or where one side deleted what the other changed.
 */
export type Outcome =
  'unchanged' | 'only theirs' | 'only ours' | 'both the same' | 'both, apart' | 'conflict';

/** Who moved a paragraph; `conflict` where both did, to different places. */
export type Mover = 'nobody' | 'theirs' | 'ours' | 'both' | 'conflict';

/**
 * A stretch that nobody changed, or that one side changed or both did alike, or in which their changes overlap.
 * What is no change to a reader (typography, a reference that followed its paragraph) gives way to the other side's words.
 */
export type MergedWords =
  | { readonly by: 'nobody'; readonly text: string }
  | {
      readonly by: 'theirs' | 'ours' | 'both';
      readonly base: string;
      readonly now: string;
      readonly of: ChangeOf;
    }
  | ({ readonly by: 'conflict' } & OfAll<string>);

/** One row: a paragraph of the base with what became of it on both sides, or one that a side put in. */
export interface ThreeWayParagraph {
  readonly outcome: Outcome;
  readonly part: Part;
  readonly labels: OfAll<readonly string[]>;
  readonly ids: OfAll<readonly BlockId[]>;
  /** What `compare` says of it on each side; nothing for a side that has not heard of it. */
  readonly changes: OfBoth<readonly Change[]>;
  readonly moved: Mover;
  /** Empty where nobody has a word. Several paragraphs on one side follow each other after line breaks. */
  readonly words: readonly MergedWords[];
}

/** A base and two texts made from it, paragraph by paragraph. */
export interface ThreeWay extends OfAll<ComparedDocument> {
  /** In the base's order; what was moved or put in stands where its side has it, theirs before ours. */
  readonly paragraphs: readonly ThreeWayParagraph[];
  /** How many rows there are of each outcome. */
  readonly summary: Readonly<Record<Outcome, number>>;
  readonly precision: Comparison['precision'];
}

/** The words with the changes of both sides in them; `null` where they are in conflict. */
export function mergedWording(words: readonly MergedWords[]): string | null {
  let wording = '';
  for (const entry of words) {
    if (entry.by === 'conflict') return null;
    wording += entry.by === 'nobody' ? entry.text : entry.now;
  }
  return wording;
}
