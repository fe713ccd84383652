import type { Resolution } from './tree.js';

/** What reading a file gives: every document in it, and every other word of it, each in exactly one place. */
export interface Reading {
  readonly documents: readonly Resolution[];
  /** The rest of a report: headings, paragraphs, lists; in order. */
  readonly prose: readonly ProseParagraph[];
  /** Page numbers, running heads, rules: set aside, not lost. */
  readonly furniture: readonly FurnitureLine[];
  /** What a person should look at. */
  readonly notices: readonly Notice[];
}

/** A paragraph of a report outside its resolutions. `line` counts from 1 in the input. */
export interface ProseParagraph {
  readonly number: string | null;
  readonly text: string;
  readonly line: number;
}

/** A line that belongs to the page and not to the text. */
export interface FurnitureLine {
  readonly line: number;
  readonly text: string;
}

/** Something that reading could not settle, told and not guessed. `kind` names it for programs, `message` says it in a sentence. */
export interface Notice {
  readonly line: number;
  readonly kind: string;
  readonly message: string;
}
