import type { Resolution } from '@penholder/resolution';

import { adverbOffers } from './adverb-offers.js';
import { conjunctionOffers } from './conjunction-offers.js';
import { noteOffers } from './note-offers.js';
import { numberOffers } from './number-offers.js';
import type { Offer } from './offer.js';
import { referenceOffers } from './reference-offers.js';
import { stopOffers } from './stop-offers.js';

/**
 * What should follow from the changes between two states of a text, which share their permanent ids.
 *
 * Promise: pure; offered, never done; only what the changes brought about (what was so before is left alone); steps are made
 * on the text after the changes, each offer's by themselves; `offersAfter(x, x)` is empty. English, but for numbers and
 * notes.
 *
 * Plan: what the house style asks of each place is worked out for both states; where the later one does not follow it and
 * the earlier one did, or did not have the place, the change is offered.
 */
export function offersAfter(before: Resolution, after: Resolution): Offer[] {
  if (before === after) return [];
  return [
    ...adverbOffers(before, after),
    ...stopOffers(before, after),
    ...conjunctionOffers(before, after),
    ...numberOffers(before, after),
    ...referenceOffers(before, after),
    ...noteOffers(before, after),
  ];
}
