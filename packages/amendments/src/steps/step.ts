import type {
  Annex,
  Block,
  BlockId,
  Heading,
  Inline,
  Note,
  NoteId,
  Paragraph,
  Subparagraph,
} from '@penholder/resolution';

/** A line of words in a tree, by what names it for ever. */
export type LineName =
  | { readonly type: 'title' }
  | { readonly type: 'organ' }
  /** A paragraph's or subparagraph's own words: its chapeau where it has parts. */
  | { readonly type: 'paragraph'; readonly id: BlockId }
  /** The words that close a paragraph or subparagraph after its parts. */
  | { readonly type: 'tail'; readonly id: BlockId }
  | { readonly type: 'heading'; readonly id: BlockId }
  | { readonly type: 'annex title'; readonly id: BlockId }
  | { readonly type: 'cell'; readonly table: BlockId; readonly row: number; readonly cell: number }
  | { readonly type: 'note'; readonly id: NoteId };

/** What holds blocks or parts: the preamble, the operative part, an annex, a paragraph or a subparagraph. */
export type Holder = 'preamble' | 'operative' | BlockId;

/** A place among blocks or parts: in what, and behind which of them; `null` before the first. */
export interface Slot {
  readonly in: Holder;
  readonly after: BlockId | null;
}

/** What may be put in, taken out, moved or replaced as a whole. Annexes stand apart: they have a list of their own. */
export type Piece = Block | Subparagraph;

/**
 * The exact change that an instruction makes to a tree.
 *
 * Words are counted in the characters of their line, a note call being one; what is taken out is told, so that a step
 * that is applied elsewhere finds out, and so that each can be undone. Everything is named by its permanent id.
 */
export type Step =
  | WordsStep
  | {
      readonly type: 'replace throughout';
      /** One change a line and place, in reading order; places count in the text as it was before any of them. */
      readonly changes: readonly WordsStep[];
    }
  | {
      readonly type: 'insert paragraph';
      readonly slot: Slot;
      readonly piece: Piece;
      readonly notes: readonly Note[];
    }
  | {
      readonly type: 'delete paragraph';
      readonly slot: Slot;
      readonly piece: Piece;
      readonly notes: readonly Note[];
    }
  /** Keeps the id of what is replaced; its parts may be others. `notes` came with the new words, `gone` went with the old. */
  | {
      readonly type: 'replace paragraph';
      readonly id: BlockId;
      readonly old: Piece;
      readonly now: Piece;
      readonly notes: readonly Note[];
      readonly gone: readonly Note[];
    }
  /** Also into another holder: a subparagraph becomes a paragraph, an operative paragraph a preambular one. */
  | { readonly type: 'move paragraph'; readonly id: BlockId; readonly from: Slot; readonly to: Slot }
  /** The words from `at` on become a paragraph of their own, behind the first; `join` is what stood between (a blank). */
  | {
      readonly type: 'split paragraph';
      readonly id: BlockId;
      readonly at: number;
      readonly second: BlockId;
      readonly join: string;
    }
  | {
      readonly type: 'join paragraphs';
      readonly id: BlockId;
      readonly at: number;
      readonly second: BlockId;
      readonly join: string;
    }
  | { readonly type: 'insert heading'; readonly slot: Slot; readonly heading: Heading }
  | { readonly type: 'delete heading'; readonly slot: Slot; readonly heading: Heading }
  /** `index` counts annexes from 0, `notes` those that only it calls. */
  | {
      readonly type: 'insert annex';
      readonly index: number;
      readonly annex: Annex;
      readonly notes: readonly Note[];
    }
  | {
      readonly type: 'delete annex';
      readonly index: number;
      readonly annex: Annex;
      readonly notes: readonly Note[];
    }
  /** The call is at a place in a line; the note is new, or one that is called already. */
  | {
      readonly type: 'insert note';
      readonly line: LineName;
      readonly at: number;
      readonly note: Note;
      /** Where it stands among the notes, counted from 0; `null` where it was there before. */
      readonly index: number | null;
    }
  | {
      readonly type: 'delete note';
      readonly line: LineName;
      readonly at: number;
      readonly note: Note;
      readonly index: number | null;
    };

/** A change of words within a line. */
export type WordsStep =
  | {
      readonly type: 'replace words';
      readonly line: LineName;
      readonly at: number;
      readonly removed: readonly Inline[];
      readonly inserted: readonly Inline[];
    }
  | {
      readonly type: 'insert words';
      readonly line: LineName;
      readonly at: number;
      readonly inserted: readonly Inline[];
    }
  | {
      readonly type: 'delete words';
      readonly line: LineName;
      readonly at: number;
      readonly removed: readonly Inline[];
    };

/** Why a step could not be applied, or an instruction not be turned into steps: each names itself. Nothing was changed. */
export type Failure =
  | { readonly type: 'NoSuchParagraph'; readonly name: string }
  | { readonly type: 'WordsNotFound'; readonly words: string; readonly where: string }
  | { readonly type: 'SeveralPlaces'; readonly words: string; readonly where: string; readonly count: number }
  | { readonly type: 'Conflict'; readonly where: string; readonly expected: string; readonly found: string };

/** What may become of a paragraph as a whole. */
export type AnyParagraphPiece = Paragraph | Subparagraph;
