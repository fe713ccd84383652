import { risingLinks } from '@penholder/compare';
import * as Y from 'yjs';

import { setAttributes, writeContent } from '../content-in-yjs.js';
import { type ContentElement, contentElement, type ContentNode, elementsIn } from '../content-node.js';
import { elementKeys } from './element-keys.js';
import { rewriteLine } from './rewrite-line.js';

/** What holds elements, or a line of words. */
export type Holder = Y.XmlFragment | Y.XmlElement;

/** The kinds of element that hold other elements; all others hold words. */
const HOLDING: ReadonlySet<string> = new Set([
  'preamble',
  'operative',
  'annex',
  'notes',
  'table',
  'tableRow',
]);

/** Makes what a holder holds say what is wanted. */
export function rewriteElements(holder: Holder, wanted: readonly ContentNode[]): void {
  const standing = takeAwayStrays(holder);
  const keys = elementKeys(standing.map((element) => shallow(element)));
  const wantedKeys = elementKeys(wanted);
  const stays = staying(keys, wantedKeys);
  for (let place = keys.length - 1; place >= 0; place -= 1) {
    if (!stays.has(keys[place] ?? '')) holder.delete(place, 1);
  }
  const kept = new Map(standing.map((element, place) => [keys[place], element]));
  elementsIn(wanted).forEach((element, place) => {
    const key = wantedKeys[place] ?? '';
    const own = stays.has(key) ? kept.get(key) : undefined;
    if (own === undefined) insertElement(holder, place, element);
    else rewriteElement(own, element);
  });
}

/** Words between elements are no document of ours; `readDocument` has read them, so the tree holds them elsewhere. */
function takeAwayStrays(holder: Holder): Y.XmlElement[] {
  const nodes = holder.toArray();
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    if (!(nodes[place] instanceof Y.XmlElement)) holder.delete(place, 1);
  }
  return nodes.flatMap((node) => (node instanceof Y.XmlElement ? [node] : []));
}

function shallow(element: Y.XmlElement): ContentElement {
  return contentElement(element.nodeName, element.getAttributes());
}

/** The keys of those that may stay where they are: of those that both sides have, a longest run in the same order. */
function staying(keys: readonly string[], wanted: readonly string[]): ReadonlySet<string> {
  const places = new Map(wanted.map((key, place) => [key, place]));
  const links = keys.flatMap((key, from) => {
    const to = places.get(key);
    return to === undefined ? [] : [{ from, to, weight: 1 }];
  });
  return new Set(risingLinks(links).map(({ from }) => keys[from] ?? ''));
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
