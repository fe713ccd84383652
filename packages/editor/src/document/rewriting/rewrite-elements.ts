import * as Y from 'yjs';

import { readContent, setAttributes, writeContent } from '../content-in-yjs.js';
import {
  type ContentElement,
  contentElement,
  type ContentNode,
  elementsIn,
  textAttribute,
} from '../content-node.js';
import { isEmptyPlace } from './element-keys.js';
import { pairElements } from './pairing.js';
import { rewriteLine } from './rewrite-line.js';

/** What holds elements, or a line of words. */
export type Holder = Y.XmlFragment | Y.XmlElement;

/** The kinds of element that hold blocks. */
const SECTIONS: ReadonlySet<string> = new Set(['preamble', 'operative', 'annex']);

/** The kinds of element that hold other elements; all others hold words. */
const HOLDING: ReadonlySet<string> = new Set([...SECTIONS, 'notes', 'table', 'tableRow']);

/** Makes what a holder holds say what is wanted. */
export function rewriteElements(holder: Holder, content: readonly ContentNode[]): void {
  const standing = takeAwayStrays(holder);
  const known = standing.map(knownOf);
  const wanted = elementsIn(content);
  const pairs = pairElements(known, wanted);
  takeAway(holder, goneFrom(holder, known, pairs));
  let place = 0;
  wanted.forEach((element, index) => {
    const own = standing[pairs.get(index) ?? -1];
    if (own === undefined) {
      insertElement(holder, place, element);
    } else {
      while (holder.get(place) !== own) place += 1;
      rewriteElement(own, element);
    }
    place += 1;
  });
}

/** Words between elements are no document of ours; `readDocument` has read them, so the tree holds them elsewhere. */
function takeAwayStrays(holder: Holder): Y.XmlElement[] {
  const nodes = holder.toArray();
  takeAway(
    holder,
    nodes.flatMap((node, place) => (node instanceof Y.XmlElement ? [] : [place])),
  );
  return nodes.flatMap((node) => (node instanceof Y.XmlElement ? [node] : []));
}

function takeAway(holder: Holder, places: readonly number[]): void {
  for (const place of places.toReversed()) holder.delete(place, 1);
}

/** As much of an element as tells which one it is. */
function knownOf(element: Y.XmlElement): ContentElement {
  const bare = contentElement(element.nodeName, element.getAttributes());
  const isNamed = textAttribute(bare, 'id') !== null || (HOLDING.has(bare.type) && bare.type !== 'tableRow');
  return isNamed ? bare : { ...bare, content: readContent(element) };
}

/**
 * The places of those that are to go. An empty place to write in stays: it says nothing, and somebody may be about to
 * write there. Only before an annex's title it would hide what that is.
 */
function goneFrom(
  holder: Holder,
  known: readonly ContentElement[],
  pairs: ReadonlyMap<number, number>,
): number[] {
  const stays = new Set(pairs.values());
  const isSection = holder instanceof Y.XmlElement && SECTIONS.has(holder.nodeName);
  const title = known.findIndex(({ type }) => type === 'annexTitle');
  return known.flatMap((element, place) =>
    stays.has(place) || (isSection && place > title && isEmptyPlace(element)) ? [] : [place],
  );
}

function insertElement(holder: Holder, place: number, { type, attrs, content }: ContentElement): void {
  const element = new Y.XmlElement(type);
  setAttributes(element, attrs);
  writeContent(element, content);
  holder.insert(place, [element]);
}

function rewriteElement(element: Y.XmlElement, { type, attrs, content }: ContentElement): void {
  rewriteAttributes(element, attrs);
  if (HOLDING.has(type)) rewriteElements(element, content);
  else rewriteLine(element, content);
}

function rewriteAttributes(element: Y.XmlElement, attrs: ContentElement['attrs']): void {
  const known: Readonly<Record<string, unknown>> = element.getAttributes();
  const changed = Object.entries(attrs).filter(([name, value]) => (known[name] ?? null) !== (value ?? null));
  for (const [name, value] of changed) if (value === null) element.removeAttribute(name);
  setAttributes(element, Object.fromEntries(changed));
}
