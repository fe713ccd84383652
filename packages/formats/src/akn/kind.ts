import type { DocumentKind } from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';

/** What the statement's name says it is. Source: the names in the UN's published files. */
const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['resolution', 'resolution'],
  ['draftResolution', 'draft resolution'],
  ['decision', 'decision'],
  ['draftDecision', 'draft decision'],
  ['amendment', 'amendment'],
]);

/** What sort of document a statement is; a resolution where its name says none. */
export function kindOf(statement: XmlElement): DocumentKind {
  return KINDS.get(statement.attributes.get('name') ?? '') ?? 'resolution';
}
