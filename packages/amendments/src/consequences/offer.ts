import type { BlockId } from '@penholder/resolution';

import type { Step } from '../steps/step.js';

/** Why a change follows from others. */
export type Consequence =
  /** A paragraph begins like the one before it, or no longer does. */
  | { readonly type: 'adverb'; readonly from: Adverb; readonly to: Adverb }
  /** The paragraph that a reference names by number bears another now. */
  | { readonly type: 'reference'; readonly from: string; readonly to: string }
  /** The paragraph that a reference names is no longer there. Only a person knows what it should say: there are no steps. */
  | { readonly type: 'reference to nothing'; readonly from: string }
  /** What was the last is so no longer, or is so now. */
  | { readonly type: 'stop'; readonly from: string; readonly to: string }
  /** The "and" or "or" of a list stands behind its last part but one. */
  | { readonly type: 'conjunction'; readonly word: string }
  /** A sole operative paragraph bears no number. */
  | { readonly type: 'sole number'; readonly number: string }
  /** No call leads to the note any more. */
  | { readonly type: 'uncalled note'; readonly marker: string | null };

/** What a repeated phrase bears. */
export type Adverb = '' | 'also' | 'further';

/** A change that follows from others, to be made or left. */
export interface Offer {
  readonly why: Consequence;
  /** The paragraph or part concerned; `null` for notes. */
  readonly where: BlockId | null;
  /** Each offer's steps are made on the text after the change, and can be taken without those of any other. */
  readonly steps: readonly Step[];
}
