import type { DocumentRecord, KeptElement } from '@penholder/resolution';

import type { XmlElement } from '../../xml/element.js';
import { elementsIn } from '../../xml/element.js';
import { countedIdentification, type Identity, OWN_SOURCE, withFieldPlaces } from './identification.js';
import { keptElement, localName } from './kept-element.js';
import { type Sayings, startSayings } from './sayings.js';
import { isBare, takeOff } from './take-off.js';

/** What a document says of itself that its record repeats. */
export interface Owner extends Identity {
  readonly record: DocumentRecord | null;
  /** The job number on the front page. */
  readonly job: string | null;
}

/**
 * What a file's record holds beside the fields.
 *
 * Promise: written again with the fields of the same record, its elements and attributes are as they were.
 * Plan: all of it as it stands, less what the fields say; what Penholder writes of its own accord is none of it.
 */
export function keptOf(holder: XmlElement, owner: Owner): KeptElement[] {
  const sayings = startSayings(owner.record, owner.job);
  return elementsIn(holder, 'meta')
    .flatMap((meta) => elementsIn(meta).map((element) => keptElement(element, meta.space)))
    .flatMap((element, place, all) =>
      localName(element) === 'identification' && all.findIndex(isIdentification) === place
        ? keptIdentification(element, owner, sayings)
        : keptPart(element, sayings),
    );
}

function isIdentification(element: KeptElement): boolean {
  return localName(element) === 'identification';
}

/** None where it says only what can be had from the fields. */
function keptIdentification(element: KeptElement, owner: Owner, sayings: Sayings): KeptElement[] {
  const kept = takeOff(withFieldPlaces(element, owner.symbol), sayings);
  return isSame(kept, countedIdentification(owner)) ? [] : [kept];
}

/** Whether two elements say the same; the order of attributes says nothing. */
export function isSame(one: KeptElement, other: KeptElement): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ name, attributes, children }: KeptElement): unknown {
  return [
    name,
    Object.entries(attributes).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    children.map((child) => (typeof child === 'string' ? child : inOrder(child))),
  ];
}

function keptPart(element: KeptElement, sayings: Sayings): KeptElement[] {
  const kept = takeOff(element, sayings);
  if (kept.attributes['source'] !== OWN_SOURCE) return [kept];
  const { source: _own, ...attributes } = kept.attributes;
  return localName(kept) === 'notes' || isBare({ ...kept, attributes }) ? [] : [kept];
}
