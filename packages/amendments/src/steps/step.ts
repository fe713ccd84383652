import type {
  Annex,
  Block,
  BlockId,
  Heading,
  Inline,
  Mark,
  Note,
  NoteId,
  Paragraph,
  ParagraphRole,
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
  /**
   * What stood between `after` and this place when the step was made and has gone since, in its order. It changes nothing
   * of what the step does; two steps that meet at one place because of it still know which of them comes first.
   */
  readonly behind?: readonly BlockId[];
}

/** What a paragraph is by where it stands: its kind, and its frozen number or marker. */
export type Dress =
  | { readonly type: 'paragraph'; readonly role: ParagraphRole; readonly number: string | null }
  | { readonly type: 'subparagraph'; readonly marker: string | null };

/** A note, and the marker it bears. */
export type NoteMark = Pick<Note, 'id' | 'marker'>;

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
  | {
      readonly type: 'move paragraph';
      readonly id: BlockId;
      readonly from: Slot;
      /** Counted without the paragraph that moves. */
      readonly to: Slot;
      /** What it was and becomes; where it is not told, it takes what its new place asks for, and a number may be lost to undoing. */
      readonly dress?: { readonly old: Dress; readonly now: Dress };
    }
  /**
   * The words from `at` on become a paragraph of their own, behind the first, and take parts and closing words along;
   * `join` is what stood between (a blank), set as `joinMarks` say (without marks where nothing is said).
   */
  | {
      readonly type: 'split paragraph';
      readonly id: BlockId;
      readonly at: number;
      readonly second: BlockId;
      readonly join: string;
      readonly joinMarks?: readonly Mark[];
      /** The frozen number or marker of the second; joining takes any where nothing is said. */
      readonly secondNumber?: string | null;
    }
  | {
      readonly type: 'join paragraphs';
      readonly id: BlockId;
      readonly at: number;
      readonly second: BlockId;
      readonly join: string;
      readonly joinMarks?: readonly Mark[];
      /** The frozen number or marker of the second; joining takes any where nothing is said. */
      readonly secondNumber?: string | null;
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
  | {
      readonly type: 'name annex';
      readonly id: BlockId;
      readonly old: string | null;
      readonly now: string | null;
    }
  /** Puts these notes into another order among themselves, or gives them other markers. The same notes stand in both. */
  | {
      readonly type: 'arrange notes';
      readonly old: readonly NoteMark[];
      readonly now: readonly NoteMark[];
    }
  /** The call is at a place in a line; the note is new, or one that is called already. Notes stand in the order of their calls. */
  | {
      readonly type: 'insert note';
      readonly line: LineName;
      readonly at: number;
      readonly note: Note;
      readonly beyond?: number;
      /** Where it stood among the notes when the step was made, counted from 0; `null` where it was there before. */
      readonly index: number | null;
    }
  | {
      readonly type: 'delete note';
      readonly line: LineName;
      readonly at: number;
      readonly note: Note;
      readonly beyond?: number;
      readonly index: number | null;
    };

/**
 * A change of words within a line. `notes` are new ones that the inserted words call, `gone` those that only the removed
 * words called. `beyond` says how many characters stood before this place, at its very spot, and have gone since: it
 * changes nothing of what the step does, like `behind` of a slot.
 */
export type WordsStep =
  | {
      readonly type: 'replace words';
      readonly line: LineName;
      readonly at: number;
      readonly removed: readonly Inline[];
      readonly inserted: readonly Inline[];
      readonly notes?: readonly Note[];
      readonly gone?: readonly Note[];
      readonly beyond?: number;
    }
  | {
      readonly type: 'insert words';
      readonly line: LineName;
      readonly at: number;
      readonly inserted: readonly Inline[];
      readonly notes?: readonly Note[];
      readonly beyond?: number;
    }
  | {
      readonly type: 'delete words';
      readonly line: LineName;
      readonly at: number;
      readonly removed: readonly Inline[];
      readonly gone?: readonly Note[];
      readonly beyond?: number;
    };

/** Why a step could not be applied, or an instruction not be turned into steps: each names itself. Nothing was changed. */
export type Failure =
  | { readonly type: 'NoSuchParagraph'; readonly name: string }
  | { readonly type: 'WordsNotFound'; readonly words: string; readonly where: string }
  | { readonly type: 'SeveralPlaces'; readonly words: string; readonly where: string; readonly count: number }
  /** A line as printed is named, and the words stand in several; a tree does not know where its lines end in print. */
  | {
      readonly type: 'LinesNotKnown';
      readonly words: string;
      readonly where: string;
      readonly line: number;
      readonly count: number;
    }
  /** The words begin in one of a paragraph's lines and end in another: in its chapeau and its parts. */
  | { readonly type: 'AcrossParts'; readonly words: string; readonly where: string }
  | { readonly type: 'Conflict'; readonly where: string; readonly expected: string; readonly found: string };

/** What may become of a paragraph as a whole. */
export type AnyParagraphPiece = Paragraph | Subparagraph;
