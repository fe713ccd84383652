import { type ContentElement, type ContentNode, isContentText, textAttribute } from '../content-node.js';

/**
 * What names each of the elements side by side, each name once: a block its id, the words that close a paragraph the
 * paragraph, a row or cell its words, what stands once its kind.
 */
export function elementKeys(elements: readonly ContentElement[]): string[] {
  const counts = new Map<string, number>();
  let last = '';
  return elements.map((element) => {
    const name = ownName(element);
    if (name !== null && !isNameless(element)) last = name;
    const key = name ?? `${element.type} behind ${last}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return JSON.stringify([key, count]);
  });
}

/** Whether it is a row or a cell: they have no ids, and are known by what they say and by their place. */
export function isNameless({ type }: ContentElement): boolean {
  return type === 'tableRow' || type === 'tableCell';
}

/** Whether it is an empty paragraph without an id, which is no part of the document. */
export function isEmptyPlace({ type, attrs, content }: ContentElement): boolean {
  return type === 'paragraph' && (attrs['id'] ?? null) === null && content.length === 0;
}

function ownName(element: ContentElement): string | null {
  if (isNameless(element)) return `${element.type} ${wordsIn(element)}`;
  if (isEmptyPlace(element)) return 'place';
  const id = textAttribute(element, 'id');
  return id === null ? null : `${element.type} ${id}`;
}

/** Its words, cells apart. */
function wordsIn(node: ContentNode): string {
  return isContentText(node) ? node.text : node.content.map(wordsIn).join('\t');
}
