import type { Heading, Inline, ParagraphRole, Table } from '@penholder/resolution';

/**
 * A paragraph, subparagraph or closing words as they stand in the editor: side by side, each with its level, and not
 * one inside the other. So indenting changes an attribute, and what others type meanwhile is kept.
 */
export interface FlatParagraph {
  readonly type: 'paragraph';
  /** `null` where it has none yet, and for closing words, which never have one. */
  readonly id: string | null;
  readonly role: ParagraphRole;
  /** 0 for a paragraph, 1 for (a), 2 for (i) … */
  readonly level: number;
  /** The frozen number or marker; `null` where it is computed. */
  readonly number: string | null;
  /** Words that close the paragraph at this level, after its subparagraphs. */
  readonly tail: boolean;
  readonly content: readonly Inline[];
}

/** A heading whose id may be missing. */
export type FlatHeading = Omit<Heading, 'id'> & { readonly id: string | null };

/** A table whose id may be missing. */
export type FlatTable = Omit<Table, 'id'> & { readonly id: string | null };

/** What stands in a section of the editor. */
export type FlatBlock = FlatParagraph | FlatHeading | FlatTable;
