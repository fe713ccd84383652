import type { KeptElement } from '@penholder/resolution';

import { localName, wordsIn } from './kept-element.js';
import { type Said, type Sayings, sayingOf, type Within } from './sayings.js';

/** Where the children of an element stand. */
export function withinOf(element: KeptElement, within: Within): Within {
  const name = localName(element);
  if (name === 'voting') return 'voting';
  return within === 'count' || (within === 'voting' && name === 'count') ? 'count' : 'other';
}

/** An element less what the fields of its record say of it and of what stands in it. */
export function takeOff(element: KeptElement, sayings: Sayings, within: Within = 'other'): KeptElement {
  const said = sayingOf(element, within, sayings);
  const attributes = said === null ? element.attributes : attributesLess(element, said);
  if (said !== null && said.words !== null && wordsIn([said.words]) === wordsIn(element.children)) {
    return { name: element.name, attributes, children: [] };
  }
  const inside = withinOf(element, within);
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : takeOff(child, sayings, inside),
  );
  return { name: element.name, attributes, children };
}

function attributesLess({ attributes }: KeptElement, said: Said): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => said.attributes[name] !== value),
  );
}

/** What Penholder writes for fields that stand nowhere else; an element of these names that says no more is not kept. */
const FIELD_ELEMENTS: ReadonlySet<string> = new Set(
  'classification keyword workflow step analysis parliamentary voting quorum count voters organization presentation docketNumber'.split(
    ' ',
  ),
);

/** Whether nothing is left of an element but the names under which the fields were written. */
export function isBare(element: KeptElement): boolean {
  return (
    FIELD_ELEMENTS.has(localName(element)) &&
    Object.keys(element.attributes).length === 0 &&
    element.children.every((child) => typeof child !== 'string' && isBare(child))
  );
}
