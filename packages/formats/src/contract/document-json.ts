import type { Action } from '@penholder/proceedings';
import type { DocumentKind, FrontPage, FurnitureLine } from '@penholder/resolution';
import type { Sponsor } from '@penholder/sponsors';

/**
 * What `penholder read --json` prints: the contract with scripts, editors and judges (`command-line.md`).
 * Every word of the file stands in exactly one place of `documents`, `prose` and `furniture`.
 */
export interface ReadingJson {
  readonly documents: readonly DocumentJson[];
  readonly prose: readonly { readonly number: string | null; readonly text: string }[];
  readonly actions: readonly Action[];
  readonly furniture: readonly FurnitureLine[];
  readonly notices: readonly NoticeJson[];
}

/** What a person should look at: where in the file, and in which document and paragraph of it where that is known. */
export interface NoticeJson {
  readonly line: number;
  readonly kind: string;
  readonly message: string;
  /** "resolution 27/2", a symbol, a title; `null` where it is about the whole file. */
  readonly document: string | null;
  /** "OP4 (b)", "note 3"; `null` where none can be told. */
  readonly label: string | null;
}

/** One document of a file. */
export interface DocumentJson {
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly organ: string | null;
  /** From the front page, in its order; `null` where it names none. */
  readonly sponsors: readonly Sponsor[] | null;
  readonly front: readonly string[];
  /** What the lines of `front`, the title and the notes that the page calls say, by field: told again for programs, no words of their own. */
  readonly frontPage: FrontPageJson;
  readonly preamble: readonly BlockJson[];
  readonly operative: readonly BlockJson[];
  readonly annexes: readonly { readonly title: string; readonly text: string }[];
  readonly footnotes: readonly { readonly marker: string; readonly text: string }[];
}

/** The front page by field, its symbols as printed. */
export type FrontPageJson = FrontPage<string>;

/** What stands in a preamble or an operative part. */
export type BlockJson = ParagraphJson | HeadingJson | TableJson;

/**
 * A paragraph. `text` is its own words without number, footnote marks and children, spaces single; words that stand
 * after its children ("as well as …") follow after a space. `notes` are the marks of the footnotes it calls.
 */
export interface ParagraphJson {
  readonly label: string;
  /** As printed; `null` where none is printed, and so in every preamble. */
  readonly number: string | null;
  readonly opening: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly children: readonly SubparagraphJson[];
}

/** A part of a paragraph; its `text` and `notes` as a paragraph's, its `marker` as printed, empty where none is. */
export interface SubparagraphJson {
  readonly label: string;
  readonly marker: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly children: readonly SubparagraphJson[];
}

/** A heading between paragraphs; `level` counts from 1. */
export interface HeadingJson {
  readonly heading: string;
  readonly level: number;
}

/** A table by rows of cells, each cell's text once, wherever it reaches. */
export interface TableJson {
  readonly table: readonly (readonly string[])[];
}
