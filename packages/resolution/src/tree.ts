import type { Brand } from '@penholder/kernel';

import type { DocumentRecord } from './record.js';

/** Names a paragraph, heading, table or annex for ever: through renumbering, moving and revision. */
export type BlockId = Brand<string, 'BlockId'>;

/** Names a footnote for ever; its marker may change, its id does not. */
export type NoteId = Brand<string, 'NoteId'>;

/** What sort of document a tree is of, in the words a front page or a report uses. */
export type DocumentKind = 'resolution' | 'draft resolution' | 'decision' | 'draft decision' | 'amendment';

/** How a run of text is set, or where it leads. A run has each type of mark at most once. */
export type Mark =
  { readonly type: 'italic' } | { readonly type: 'bold' } | { readonly type: 'link'; readonly href: string };

/** A run of text with its marks. `text` is never empty; runs side by side differ in their marks. */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A place where a footnote is called. The same note may be called at several places. */
export interface NoteReference {
  readonly type: 'note';
  readonly note: NoteId;
}

/** What a line of text is made of. */
export type Inline = TextRun | NoteReference;

/** A footnote. `marker` is as printed ("13", "*"); `null` where the text is live and markers are counted. */
export interface Note {
  readonly id: NoteId;
  readonly marker: string | null;
  readonly content: readonly Inline[];
}

/** Which part a paragraph plays: the preamble's, the operative part's, or plain text (annexes). */
export type ParagraphRole = 'preambular' | 'operative' | 'plain';

/**
 * A paragraph with its subparagraphs.
 * `number` is frozen with an issued version, as printed without its full stop ("4", "4 bis", "(a)" in a decision);
 * `null` where none is printed or where the text is live and numbers are computed.
 */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly id: BlockId;
  readonly role: ParagraphRole;
  readonly number: string | null;
  /** The chapeau: the paragraph's own words before its subparagraphs. */
  readonly content: readonly Inline[];
  readonly children: readonly Subparagraph[];
  /** Words that close the paragraph after its subparagraphs; empty in most. */
  readonly tail: readonly Inline[];
}

/** A part of a paragraph, with parts of its own. `marker` as printed ("(a)", "(i)", "a."), `null` where live or unprinted. */
export interface Subparagraph {
  readonly type: 'subparagraph';
  readonly id: BlockId;
  readonly marker: string | null;
  readonly content: readonly Inline[];
  readonly children: readonly Subparagraph[];
  readonly tail: readonly Inline[];
}

/** A heading between paragraphs, or over a table. `level` counts from 1. */
export interface Heading {
  readonly type: 'heading';
  readonly id: BlockId;
  readonly level: number;
  readonly content: readonly Inline[];
}

/** A table by rows. Rows may be of different lengths, as printed ones are. */
export interface Table {
  readonly type: 'table';
  readonly id: BlockId;
  readonly rows: readonly TableRow[];
}

/** A row of a table; `header` where it names columns. */
export interface TableRow {
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}

/** A cell; `columns` and `rows` say how many of each it covers, from 1. */
export interface TableCell {
  readonly content: readonly Inline[];
  readonly columns: number;
  readonly rows: number;
}

/** What may stand in a preamble, an operative part or an annex. */
export type Block = Paragraph | Heading | Table;

/** An annex. `label` is its printed name ("Annex", "Annex I", "Appendix"), `null` where it has none (an agenda under a decision). */
export interface Annex {
  readonly id: BlockId;
  readonly label: string | null;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** What a line of a front page may say. `sponsors` is the line with the sponsors and the kind of document; `other` is any else. */
export const FRONT_LINE_ROLES = [
  'masthead',
  'symbol',
  'distribution',
  'date',
  'language',
  'job number',
  'session',
  'body',
  'agenda item',
  'sponsors',
  'other',
] as const;

/** What a line of a front page says. */
export type FrontLineRole = (typeof FRONT_LINE_ROLES)[number];

/** A line of the front page, as printed (a line broken in print is one line again). Sponsor lines may call notes ("*"). */
export interface FrontLine {
  readonly role: FrontLineRole;
  readonly content: readonly Inline[];
}

/** What a line under a text may say. `outcome` is a line on the vote; `other` is any else. */
export const CLOSING_LINE_ROLES = ['meeting', 'date', 'outcome', 'other'] as const;

/** What a line under a text says. */
export type ClosingLineRole = (typeof CLOSING_LINE_ROLES)[number];

/** A line under the text of an adopted document, before its annexes: the meeting, the day, how it was taken. As printed. */
export interface ClosingLine {
  readonly role: ClosingLineRole;
  readonly content: readonly Inline[];
}

/**
 * One document of the trade: a draft or an adopted text.
 * Written apart from the code, with examples, in `docs/resolution-tree.md`.
 */
export interface Resolution {
  readonly kind: DocumentKind;
  /** The document symbol as printed ("E/CN.15/2018/L.2/Rev.1"), `null` where the document shows none. */
  readonly symbol: string | null;
  /** The number the body gave it ("27/2", "I", "80/137"), `null` before it has one. */
  readonly number: string | null;
  readonly title: readonly Inline[];
  /** The line that names the body ("The General Assembly"), without its comma or colon; empty where the body stands in the sentence itself. */
  readonly organ: readonly Inline[];
  readonly front: readonly FrontLine[];
  readonly preamble: readonly Block[];
  readonly operative: readonly Block[];
  /** Where and when the text was taken, and how; empty before that. */
  readonly closing: readonly ClosingLine[];
  readonly annexes: readonly Annex[];
  readonly notes: readonly Note[];
  /** What the file of a published document records beside its words; `null` where nothing is recorded, as of every text being written. */
  readonly record: DocumentRecord | null;
}
