import type { BlockId } from '@penholder/resolution';
import type { ComparedDocument, ComparedParagraph, Comparison, Part } from '../comparison.js';

/** A stretch of a wording, and the version that first had it: a place in `Chain.versions`, from 0. */
export interface DatedStretch {
  readonly text: string;
  /**
   * From this version on the words have stood there without a break: words that went and came back count from their
   * return. A difference of typography makes no word new, nor does a reference that followed its paragraph.
   */
  readonly since: number;
}

/** What a thread is in one version. */
export interface ChainCell {
  /** Labels in this version, in its order: several where the paragraph is split; empty where it does not stand here. */
  readonly labels: readonly string[];
  readonly ids: readonly BlockId[];
  /** Its words in this version to the letter, each paragraph after a line break. */
  readonly text: string;
  /**
   * What the comparison with the version before says of it, as `compare` says it; as a rule one row. Several where a
   * part of a split paragraph went its own way. Empty in the first version, and where the thread stands in neither of the two.
   */
  readonly rows: readonly ComparedParagraph[];
}

/** One paragraph through all versions; a paragraph that was split, and those that were merged, are one thread. */
export interface Thread {
  readonly part: Part;
  /** One a version. */
  readonly cells: readonly ChainCell[];
  /** The wording in the last version in which the thread stands, by where its words first appeared; added up it is that cell's text. */
  readonly wording: readonly DatedStretch[];
}

/** From one version to the next: `summary` and `precision` are those of `compare`. */
export type ChainStep = Pick<Comparison, 'summary' | 'precision'>;

/** The versions of a text as one table: a row a thread, a column a version. */
export interface Chain {
  readonly versions: readonly ComparedDocument[];
  /** One fewer than there are versions. */
  readonly steps: readonly ChainStep[];
  /** In the order of the last version; what no longer stands in it stands where it stood. */
  readonly threads: readonly Thread[];
}
