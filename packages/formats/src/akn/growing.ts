import {
  type Inline,
  type Paragraph,
  type ParagraphRole,
  type Subparagraph,
  withListsSetOut,
} from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';
import { blockIdOf, type Findings } from './findings.js';
import type { MarkerRow } from './marker.js';

/** A paragraph, or a part of one, that may still get more words and parts. */
export interface Growing {
  readonly role: ParagraphRole;
  readonly marker: string | null;
  /** The row its marker stands in; `null` where it has none or one that counts nothing. */
  readonly row: MarkerRow | null;
  readonly source: XmlElement;
  content: readonly Inline[];
  readonly children: Growing[];
  tail: readonly Inline[];
}

/** The paragraph as it has grown; a list that runs on in its line, which is marked up as words alone, is its parts. */
export function grownParagraph(growing: Growing, findings: Findings): Paragraph {
  const { role, marker, content, tail } = growing;
  const id = blockIdOf(growing.source, findings);
  const children = growing.children.map((child) => grownPart(child, findings));
  const paragraph: Paragraph = { type: 'paragraph', id, role, number: marker, content, children, tail };
  return withListsSetOut(paragraph, { note: findings.ids.note, block: () => blockIdOf(null, findings) });
}

function grownPart(growing: Growing, findings: Findings): Subparagraph {
  const { marker, content, tail } = growing;
  const id = blockIdOf(growing.source, findings);
  const children = growing.children.map((child) => grownPart(child, findings));
  return { type: 'subparagraph', id, marker, content, children, tail };
}
