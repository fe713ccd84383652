import type { Block, Resolution } from '@penholder/resolution';
import * as Y from 'yjs';

import { seedDocument, textFragmentOf } from '../../../src/document/index.js';

/** A live text that says what this tree says. */
export function seededText(resolution: Resolution): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, seedDocument(resolution, 7));
  return document;
}

/** A block's own line, a call as `[n1]`. */
export function lineTold(block: Block | undefined): string {
  if (block === undefined || block.type === 'table') return '';
  return block.content.map((item) => (item.type === 'text' ? item.text : `[${item.note}]`)).join('');
}

/** The paragraph of a live text with this id. */
export function paragraphIn(document: Y.Doc, id: string): Y.XmlElement {
  const walker = textFragmentOf(document).createTreeWalker(
    (node) => node instanceof Y.XmlElement && node.getAttribute('id') === id,
  );
  for (const node of walker) if (node instanceof Y.XmlElement) return node;
  throw new Error(`No paragraph ${id}`);
}

/** The texts of an element, in order. */
export function textsIn(element: Y.XmlElement): Y.XmlText[] {
  return element.toArray().flatMap((node) => (node instanceof Y.XmlText ? [node] : []));
}

/** The words of an element, note calls left out. */
export function wordsTold(element: Y.XmlElement): string {
  return textsIn(element)
    .map((text) => text.toString())
    .join('');
}
