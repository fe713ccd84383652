import type { BlockId } from '@penholder/resolution';

/** What became of a paragraph. One that moved and was reworded says both; the two count as one move in the summary. */
export type Change =
  'kept' | 'reworded' | 'inserted' | 'deleted' | 'moved' | 'moved and reworded' | 'split' | 'merged';

/** The part of a document a row stands in: where it stands in TO, or stood in FROM if it was deleted. */
export type Part = 'title' | 'sponsors' | 'preamble' | 'operative' | 'annex' | 'notes';

/**
 * A stretch of words on both sides (`=`), of FROM alone (`-`) or of TO alone (`+`), spaces included.
 * A difference `of: 'typography'` (a kind of hyphen, quotation mark or space, an invisible character) is none to a
 * reader, and neither is one `of: 'reference'` ("paragraph 9 above" that followed its paragraph to number 10): they are
 * there so that both sides are kept to the letter, and a view may show the new side alone.
 */
export type WordChange =
  | { readonly op: '='; readonly text: string }
  | { readonly op: '-' | '+'; readonly text: string; readonly of: 'words' | 'typography' | 'reference' };

/** One row of a comparison: a paragraph of FROM, of TO, or of both; several on one side if it was split or merged. */
export interface ComparedParagraph {
  readonly change: Change;
  readonly part: Part;
  /** Labels in FROM, in order; empty where inserted. */
  readonly from: readonly string[];
  /** Labels in TO, in order; empty where deleted. */
  readonly to: readonly string[];
  /** The permanent ids behind the labels; a title, an organ line, a sponsor line and a note have none. */
  readonly ids: { readonly from: readonly BlockId[]; readonly to: readonly BlockId[] };
  /** Whether a paragraph, subparagraph or annex is cited by another number in TO. A note's number that shifted is no change. */
  readonly renumbered: boolean;
  /** The opening phrases, where both sides have one and they differ. */
  readonly opening: { readonly from: string; readonly to: string } | null;
  /**
   * Joined without `+`: FROM's words to the letter; without `-`: TO's. Words after a paragraph's subparagraphs follow
   * its chapeau after a space; where a row has several paragraphs on one side, each follows the other after a line
   * break. A table's cells are parted by tabs and its rows by line breaks. Note marks are no words.
   */
  readonly words: readonly WordChange[];
}

/** How many rows of each kind, and how many words went and came. The seven kinds of rows add up to all rows. */
export interface Summary {
  readonly kept: number;
  readonly reworded: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  readonly split: number;
  readonly merged: number;
  readonly wordsDeleted: number;
  readonly wordsInserted: number;
}

/** Which document a side is: its symbol, and its title as plain text. */
export interface ComparedDocument {
  readonly symbol: string | null;
  readonly title: string;
}

/**
 * What changed between two documents, paragraph by paragraph, in the order of TO; what was deleted stands where it
 * stood. The shape is the one of `compare --json`; `part`, `ids`, `precision` and a word change's `of` are added to it.
 */
export interface Comparison {
  readonly from: ComparedDocument;
  readonly to: ComparedDocument;
  readonly paragraphs: readonly ComparedParagraph[];
  readonly summary: Summary;
  /** `coarse` where the texts were so large and so different that a limit was met: true still, but less fine. */
  readonly precision: 'fine' | 'coarse';
}
