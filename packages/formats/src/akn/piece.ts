import type { Heading, Inline, Table } from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';

/** Where in a document a piece stands, which is what its words are taken for when they say nothing themselves. */
export type Part = 'preamble' | 'body' | 'annex';

/** A line of text before it is known whose part it is. */
export interface TextPiece {
  readonly type: 'text';
  readonly part: Part;
  readonly marker: string | null;
  readonly content: readonly Inline[];
  /** How deep the file says it is nested, from 1 under its paragraph; `null` where the file does not say. */
  readonly depth: number | null;
  /** Whether the file calls it preambular though it stands in the body. */
  readonly preambular: boolean;
  /** The file's style name for it ("SingleTxt", "FootnoteText"); empty where it has none. */
  readonly style: string;
  /** The element whose id it may bear. */
  readonly source: XmlElement;
}

/** A heading or a table, complete in itself. */
export interface WholePiece {
  readonly type: 'whole';
  readonly part: Part;
  readonly block: Heading | Table;
}

/** What a body is made of, in reading order, before lines are put together into paragraphs. */
export type Piece = TextPiece | WholePiece;
