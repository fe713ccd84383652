import type { BlockId } from '@penholder/resolution';
import type { Part } from '../comparison.js';
import { type Piece, textOfPieces } from '../words/tokens.js';

/** What may be the later form of what: a passage is only ever matched with one of its kind. */
export type PassageKind =
  'title' | 'sponsors' | 'organ' | 'paragraph' | 'heading' | 'table' | 'annex' | 'note';

/** A stretch of a document that is compared as one: a paragraph's or subparagraph's own words, a heading, a note. */
export interface Passage {
  readonly kind: PassageKind;
  readonly part: Part;
  /** How it is cited: "PP3", "OP4 (b)", "heading 2", "note 13". */
  readonly label: string;
  /** The block's permanent id, if it is a block. */
  readonly id: BlockId | null;
  /** What names it for ever on both sides, a note's id included; unique in a document. */
  readonly identity: string | null;
  /** The opening phrase; empty where there is none. */
  readonly opening: string;
  readonly pieces: readonly Piece[];
  /** The pieces joined: what the words of a row add up to. */
  readonly text: string;
}

/** What a passage is made from; what most do not have may be left out. */
export interface PassageParts {
  readonly kind: PassageKind;
  readonly part: Part;
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly id?: BlockId;
  readonly identity?: string;
  readonly opening?: string;
}

/** A passage; its text is computed. */
export function newPassage(parts: PassageParts): Passage {
  const { id = null, opening = '' } = parts;
  return { ...parts, id, identity: parts.identity ?? id, opening, text: textOfPieces(parts.pieces) };
}
