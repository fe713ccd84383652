import type { BlockId } from '../tree.js';
import type { ExaminedText } from './examined-text.js';

/** Names an editorial rule, for scripts and settings. */
export type RuleId =
  | 'preamble-comma'
  | 'operative-end'
  | 'chapeau-colon'
  | 'subparagraph-end'
  | 'numbers'
  | 'also-further'
  | 'sole-paragraph'
  | 'references'
  | 'dates'
  | 'symbols'
  | 'square-brackets'
  | 'notes';

/** One place where a rule is broken. A finding warns; it never changes a word. */
export interface Finding {
  readonly rule: RuleId;
  /** The paragraph or part concerned; `null` for the title and the notes. */
  readonly block: BlockId | null;
  /** The place as people cite it: "OP4 (b)", "title", "note 3". */
  readonly place: string;
  /** One sentence: what is wrong, and what would be expected. */
  readonly message: string;
  /** The words concerned, as they stand. */
  readonly words: string;
}

/** A finding before the rule has put its name to it. */
export type Remark = Omit<Finding, 'rule'>;

/** What a rule saw in one text: how many places it looked at (a place may give one remark or more), and what it found. */
export interface Examination {
  readonly lookedAt: number;
  readonly remarks: readonly Remark[];
}

/** An editorial rule. `examine` is pure and takes time in proportion to the text. */
export interface Rule {
  readonly id: RuleId;
  /** What the rule asks for, in one sentence. */
  readonly sentence: string;
  /** How far real adopted texts bear it out, in figures. */
  readonly source: string;
  /** A rule about words holds for English texts alone. */
  readonly covers: 'any language' | 'English';
  readonly examine: (text: ExaminedText) => Examination;
}

/** Joins the outcomes for single places. `null` stands for a place that is as it should be. */
export function examinationOf(outcomes: readonly (Remark | null)[]): Examination {
  return { lookedAt: outcomes.length, remarks: outcomes.filter((remark) => remark !== null) };
}
