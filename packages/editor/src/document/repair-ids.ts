import * as Y from 'yjs';

import { LONGEST } from './limits.js';
import { textFragmentOf } from './places.js';
import { uniqueIds } from './unique-ids.js';

/** The origin of the transaction in which ids are repaired: nobody's edit, and no undo takes it back. */
export const ID_REPAIR = Symbol('ids repaired');

/**
 * Gives every block and note of a live text an id of its own where two people's edits met so that one is borne twice or
 * by none. Writes only what must change, by the rule of `uniqueIds`, so that all who repair write the same.
 */
export function repairIds(document: Y.Doc): void {
  const elements = [...textFragmentOf(document).createTreeWalker(bearsId)].filter(isElement);
  const [notes, blocks] = [elements.filter(isNote), elements.filter((element) => !isNote(element))];
  const repairs = [...repairsOf(blocks), ...repairsOf(notes)];
  if (repairs.length === 0) return;
  document.transact(() => {
    for (const { element, id } of repairs) element.setAttribute('id', id);
  }, ID_REPAIR);
}

interface Repair {
  readonly element: Y.XmlElement;
  readonly id: string;
}

function repairsOf(elements: readonly Y.XmlElement[]): Repair[] {
  const settled = uniqueIds(elements.map(idOf));
  return elements.flatMap((element, index) => {
    const id = settled[index];
    return id === undefined || id === idOf(element) ? [] : [{ element, id }];
  });
}

function idOf(element: Y.XmlElement): string | null {
  const id: unknown = element.getAttribute('id');
  return typeof id === 'string' && id !== '' && id.length <= LONGEST.id ? id : null;
}

const BEARERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'annex', 'note']);

// The walker's own types promise an XmlText where an XmlElement may come.
function bearsId(node: unknown): boolean {
  return isElement(node) && BEARERS.has(node.nodeName) && !isClosingWords(node) && !isPlaceToWrite(node);
}

function isElement(node: unknown): node is Y.XmlElement {
  return node instanceof Y.XmlElement;
}

function isNote(element: Y.XmlElement): boolean {
  return element.nodeName === 'note';
}

function isClosingWords(element: Y.XmlElement): boolean {
  const tail: unknown = element.getAttribute('tail');
  return tail === true;
}

function isPlaceToWrite(element: Y.XmlElement): boolean {
  const empty = element.toArray().every((child) => child instanceof Y.XmlText && child.length === 0);
  return element.nodeName === 'paragraph' && empty && idOf(element) === null;
}
