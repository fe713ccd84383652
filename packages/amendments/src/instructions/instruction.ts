/** Which paragraph an instruction speaks of, as it says it. Numbers are those of the draft as issued. */
export interface ParagraphName {
  readonly role: 'preambular' | 'operative';
  readonly number: ParagraphNumber;
  /** The way to its part, markers without brackets: "(b) (ii)" is b, ii. */
  readonly part: readonly string[];
}

/** "paragraph 4 bis", "the third preambular paragraph", "the penultimate preambular paragraph". */
export type ParagraphNumber =
  | { readonly type: 'printed'; readonly number: string }
  | { readonly type: 'counted'; readonly ordinal: number }
  /** Counted from the end: 1 is the last one, 2 the penultimate. */
  | { readonly type: 'from the end'; readonly ordinal: number }
  /** The sole paragraph: "the operative paragraph". */
  | { readonly type: 'sole' };

/** Where words are looked for. */
export type WordsPlace =
  | { readonly type: 'title' }
  | { readonly type: 'paragraph'; readonly paragraph: ParagraphName; readonly within: Within }
  | { readonly type: 'all paragraphs'; readonly role: 'preambular' | 'operative' | 'any' }
  | { readonly type: 'footnote'; readonly marker: string }
  | { readonly type: 'heading'; readonly words: string }
  /** All of a table, or one cell of it. */
  | { readonly type: 'table'; readonly table: TableName; readonly cell: CellPlace | null }
  | { readonly type: 'throughout' };

/** Which table: "the table", "the second table", "the table after operative paragraph 4". */
export type TableName =
  | { readonly type: 'sole' }
  | { readonly type: 'counted'; readonly ordinal: number }
  | { readonly type: 'after'; readonly paragraph: ParagraphName };

/** Which cell of a table, both counted from 1, rows that name columns too. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A table as an instruction brings it: the words of its cells, row by row. */
export type QuotedTable = readonly (readonly string[])[];

/** Where an annex is put: beside another, cited as in "annex II", or behind all. */
export type AnnexPoint =
  { readonly type: 'after' | 'before'; readonly annex: string } | { readonly type: 'at the end' };

/** Which of a paragraph's words: all of them with its parts, the chapeau alone, the words that close it, or a line as printed. */
export type Within =
  | { readonly type: 'all' }
  | { readonly type: 'chapeau' }
  | { readonly type: 'closing words' }
  | { readonly type: 'line'; readonly number: number };

/** Words quoted in an instruction, their quotation marks left out; a footnote that travels with them is called by its asterisks. */
export interface Quotation {
  readonly words: string;
  /** Which one is meant where it stands several times ("the second “and”"); `null` where nothing is said. */
  readonly occurrence: number | null;
}

/** Where in a place words are put in. */
export type InsertionPoint =
  | { readonly type: 'after'; readonly words: Quotation }
  | { readonly type: 'before'; readonly words: Quotation }
  | { readonly type: 'at the beginning' }
  /** "in fine": before the sign at the end. */
  | { readonly type: 'at the end' };

/** Where paragraphs are put in, or moved to. */
export type ParagraphPoint =
  | { readonly type: 'after'; readonly paragraph: ParagraphName }
  | { readonly type: 'before'; readonly paragraph: ParagraphName }
  /** Behind the last part of a paragraph. */
  | { readonly type: 'last in'; readonly paragraph: ParagraphName }
  | { readonly type: 'at the beginning'; readonly role: 'preambular' | 'operative' }
  | { readonly type: 'at the end'; readonly role: 'preambular' | 'operative' };

/** A paragraph as an instruction quotes it, in the text layout of `docs/text-layout.md`, parts and closing words included. */
export interface QuotedParagraph {
  readonly text: string;
  /** The number it is to bear ("7 bis"), where the instruction gives one. */
  readonly number: string | null;
}

/** A footnote that an instruction brings along: "** United Nations, Treaty Series …". */
export interface TravellingNote {
  readonly marker: string;
  readonly text: string;
}

/** One sentence of an amendment, understood. `notes` are those that its quoted words call. */
export type Instruction =
  | {
      readonly type: 'replace words';
      readonly where: readonly WordsPlace[];
      readonly old: Quotation;
      readonly now: string;
      readonly throughout: boolean;
      readonly notes: readonly TravellingNote[];
    }
  | {
      readonly type: 'insert words';
      readonly where: readonly WordsPlace[];
      readonly words: string;
      readonly at: InsertionPoint;
      readonly notes: readonly TravellingNote[];
    }
  | {
      readonly type: 'delete words';
      readonly where: readonly WordsPlace[];
      readonly words: Quotation;
      readonly throughout: boolean;
    }
  | {
      readonly type: 'delete paragraphs';
      readonly what: readonly ParagraphName[];
      readonly reading: readonly QuotedParagraph[];
    }
  | {
      readonly type: 'replace paragraphs';
      readonly what: readonly ParagraphName[];
      readonly by: readonly QuotedParagraph[];
      readonly notes: readonly TravellingNote[];
    }
  | {
      readonly type: 'insert paragraphs';
      readonly at: ParagraphPoint;
      readonly role: 'preambular' | 'operative' | 'part';
      readonly paragraphs: readonly QuotedParagraph[];
      readonly notes: readonly TravellingNote[];
    }
  | { readonly type: 'move paragraphs'; readonly what: readonly ParagraphName[]; readonly to: ParagraphPoint }
  /** "Split operative paragraph 4 before “and invites”." */
  | { readonly type: 'split paragraph'; readonly what: ParagraphName; readonly before: Quotation }
  | { readonly type: 'join paragraphs'; readonly what: readonly ParagraphName[] }
  | { readonly type: 'replace title'; readonly by: string }
  | { readonly type: 'insert heading'; readonly at: ParagraphPoint; readonly words: string }
  | { readonly type: 'delete heading'; readonly words: string }
  | { readonly type: 'replace note'; readonly marker: string; readonly by: string }
  | { readonly type: 'delete note'; readonly marker: string }
  | {
      readonly type: 'insert note';
      readonly where: WordsPlace;
      readonly after: Quotation;
      readonly text: string;
    }
  | {
      readonly type: 'replace table';
      readonly what: TableName;
      readonly by: QuotedTable;
      readonly notes: readonly TravellingNote[];
    }
  | {
      readonly type: 'insert table';
      readonly at: ParagraphPoint;
      readonly rows: QuotedTable;
      readonly notes: readonly TravellingNote[];
    }
  | { readonly type: 'delete table'; readonly what: TableName }
  /** An instruction on an annex, whose paragraphs it names as if they were operative ones of a text of their own. */
  | { readonly type: 'in annex'; readonly annex: string; readonly instruction: Instruction }
  /** `text` are its paragraphs, headings and tables in the text layout; `title` is empty where it has none. */
  | {
      readonly type: 'insert annex';
      readonly at: AnnexPoint;
      readonly title: string;
      readonly text: string;
      readonly notes: readonly TravellingNote[];
    }
  | { readonly type: 'delete annex'; readonly what: string }
  /** The line that names the body; nothing where it goes. */
  | { readonly type: 'replace organ'; readonly by: string }
  /** A change of words in one place, and the whole text that it is said to come to: “so that the paragraph will read: …”. */
  | { readonly type: 'with result'; readonly instruction: Instruction; readonly reading: string }
  /** "Renumber the subsequent paragraphs accordingly": what follows from the others, and changes nothing by itself. */
  | { readonly type: 'renumber' };
