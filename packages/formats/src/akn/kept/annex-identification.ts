import type { KeptElement, KeptOfAnnex } from '@penholder/resolution';

import { elementsIn, type XmlElement, withDescendants } from '../../xml/element.js';
import { named, OWN_SOURCE } from './identification.js';
import { keptElement } from './kept-element.js';
import { isSame } from './keep.js';
import { NO_DAY, NO_LANGUAGE } from './sayings.js';

/** What the schema asks of each document in a file; it says nothing that the file does not. */
export function annexIdentification(place: string): KeptElement {
  const levels = ['Work', 'Expression', 'Manifestation'].map((name): KeptElement => {
    const value = `/akn/un/statement/!${place}`;
    return named(`FRBR${name}`, {}, [
      named('FRBRthis', { value }),
      named('FRBRuri', { value }),
      named('FRBRdate', { date: NO_DAY, name: 'markup' }),
      named('FRBRauthor', { href: '#un' }),
      ...(LAST.get(name) ?? []),
    ]);
  });
  return named('identification', { source: OWN_SOURCE }, levels);
}

const LAST: ReadonlyMap<string, readonly KeptElement[]> = new Map([
  ['Work', [named('FRBRcountry', { value: 'un' })]],
  ['Expression', [named('FRBRlanguage', { language: NO_LANGUAGE })]],
]);

/** The record that an attachment has of its own, kept with the first of its annexes; none where it says nothing. */
export function keptOfAnnex(attachment: XmlElement, annex: string): KeptOfAnnex[] {
  const counted = annexIdentification(attachment.attributes.get('eId') ?? '');
  const elements = withDescendants(attachment)
    .filter(({ name }) => name === 'meta')
    .flatMap((meta) => elementsIn(meta).map((element) => keptElement(element, meta.space)))
    .filter((element) => !isSame(element, counted));
  return elements.length === 0 ? [] : [{ annex, elements }];
}
