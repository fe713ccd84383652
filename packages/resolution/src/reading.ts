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
  /** The document it is about, by name: "resolution 27/2", a symbol, a title; absent where it is about the whole file. */
  readonly document?: string;
  /** The paragraph or note it is about, by label: "OP4", "note 3"; absent where none can be told. */
  readonly label?: string;
  /** What it is about, while its document is still being read and has no labels. A finished reading has none. */
  readonly subject?: NoticeSubject;
}

/** What a notice is about, as the reader of a document knows it. */
export type NoticeSubject =
  /** The operative paragraph with this number. */
  | { readonly type: 'number'; readonly number: string }
  /** The operative paragraph without a number behind the one with this. */
  | { readonly type: 'no number after'; readonly number: string }
  /** The footnote with this marker: the place where it is called, or the note itself. */
  | { readonly type: 'note'; readonly marker: string };
