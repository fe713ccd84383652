import type { BlockId, Inline, NoteId } from '@penholder/resolution';

import type { AmendmentId } from '../ledger/amendment.js';
import type { Failure } from '../steps/step.js';

/** Who wants a change, by which amendment. */
export interface Attribution {
  readonly amendment: AmendmentId;
  readonly delegation: string;
}

/** A stretch of a line: words of the base or of a proposal, or a bracket. */
export type RollingPiece = { readonly type: 'words'; readonly content: readonly Inline[] } | RollingBracket;

/**
 * Words that are not agreed: `base` as they stand (with brackets of others inside; empty where something is to be put
 * in), and what they are to become, competing options in the order in which they were proposed.
 */
export interface RollingBracket {
  readonly type: 'bracket';
  readonly base: readonly RollingPiece[];
  readonly options: readonly RollingOption[];
}

/** What a bracket's words are to become; nothing where they are to go. Brackets inside are amendments to this amendment. */
export interface RollingOption {
  readonly by: readonly Attribution[];
  readonly pieces: readonly RollingPiece[];
}

/** What somebody wants of a whole paragraph with its parts: that it be put in, or stand in another's place, or go. */
export interface RollingWhole {
  readonly type: 'insert' | 'alternative' | 'delete' | 'move' | 'split' | 'join';
  readonly by: Attribution;
  /** For a move, what it is to stand behind ("OP7"), "" for the beginning. */
  readonly where: string;
}

/** Where a row comes from: the base, or a proposal to put it in, or one to put it in the place of another row. */
export type RowOrigin =
  | { readonly type: 'base' }
  | { readonly type: 'inserted'; readonly by: Attribution }
  | { readonly type: 'alternative'; readonly by: Attribution };

/** What sort of line a row is. */
export type RowKind =
  'title' | 'organ' | 'paragraph' | 'closing words' | 'heading' | 'table row' | 'annex title' | 'note';

/** One line of the rolling text. */
export interface RollingRow {
  readonly kind: RowKind;
  /** The block it belongs to, `null` for title, organ and notes. The same in the base and in the proposal that brought it. */
  readonly block: BlockId | null;
  /** "OP4", "OP4 bis", "OP4 alt.2", "OP4 (a)"; "title"; "" for what bears none. */
  readonly label: string;
  /** How deep it stands: 0 for a paragraph, 1 for its parts. */
  readonly depth: number;
  readonly origin: RowOrigin;
  /** The brackets around whole paragraphs that open before this row, the outer ones first, and those that close behind it, the inner ones first. */
  readonly opens: readonly RollingWhole[];
  readonly closes: readonly RollingWhole[];
  readonly pieces: readonly RollingPiece[];
}

/** A base with everything pending in it. */
export interface RollingText {
  readonly rows: readonly RollingRow[];
  /** How notes are called in print, by id. */
  readonly noteMarks: ReadonlyMap<NoteId, string>;
  /** Proposals that are not in it since their steps do not fit the base, each with its reason. */
  readonly unplaced: readonly { readonly id: AmendmentId; readonly failure: Failure }[];
}
