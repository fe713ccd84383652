import type { BlockId, NoteId } from '@penholder/resolution';
import type { Part } from '../comparison.js';
import { type Piece, textOfPieces, type Unit } from '../words/tokens.js';

/** What may be the later form of what: a passage is only ever matched with one of its kind. */
export type PassageKind =
  'title' | 'sponsors' | 'organ' | 'paragraph' | 'heading' | 'table' | 'annex' | 'note';

/** A stretch of a document that is compared as one: a paragraph's or subparagraph's own words, a heading, a note. */
export interface Passage {
  readonly kind: PassageKind;
  readonly part: Part;
  /** How deep it stands in its paragraph: 0 for what is no part of one. */
  readonly depth: number;
  /** How it is cited: "PP3", "OP4 (b)", "heading 2", "note 13". */
  readonly label: string;
  /** The block's permanent id, if it is a block. */
  readonly id: BlockId | null;
  /** What names it for ever on both sides, a note's id included; unique in a document. */
  readonly identity: string | null;
  /** What it says, apart from where it stands: the same value as long as the block is the same value. */
  readonly content: Content;
}

/** What a passage says. */
export interface Content {
  readonly pieces: readonly Piece[];
  readonly unit: Unit;
  /** The pieces joined: what the words of a row add up to. */
  readonly text: string;
  /** The opening phrase; empty where there is none. Found when first asked for, since most passages did not change. */
  readonly opening: string;
  /** The notes it calls, in order. */
  readonly calls: () => readonly NoteCall[];
}

/** What names a note for ever: ids of notes and of blocks are given apart. */
export function noteIdentity(id: NoteId): string {
  return `note ${id}`;
}

/** A note called in a passage, and the passage's words before the call. */
export interface NoteCall {
  readonly note: NoteId;
  readonly before: string;
}

/** A content of these pieces that calls and opens as told. */
export function newContent(
  pieces: readonly Piece[],
  callsIn: Content['calls'],
  openingPhrase: () => string = () => '',
  unit: Unit = 'words',
): Content {
  let opening: string | undefined;
  let calls: readonly NoteCall[] | undefined;
  return {
    pieces,
    unit,
    text: textOfPieces(pieces),
    calls: () => (calls ??= callsIn()),
    get opening() {
      return (opening ??= openingPhrase());
    },
  };
}

/**
 * Gives the content of a part of a tree, by making it or by remembering it: trees are values, so a part that is the
 * same value still says the same.
 */
export type ContentMaker = (part: object, make: () => Content) => Content;

/** Makes each content anew: for two documents that are compared once. */
export const makeContent: ContentMaker = (_, make) => make();

/** Remembers what was made for as long as the tree's part lives: for a text that is compared again and again while it changes. */
export function rememberContents(): ContentMaker {
  const made = new WeakMap<object, Content>();
  return (part, make) => {
    const known = made.get(part);
    if (known !== undefined) return known;
    const content = make();
    made.set(part, content);
    return content;
  };
}
