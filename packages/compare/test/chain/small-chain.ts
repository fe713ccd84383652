import type { Chain } from '../../src/index.js';
import { chainOf } from './versions-of.js';

export const STORES = 'Urges all States to keep public letters in dry stores;';
export const PRIZE = 'Welcomes the prize for the writers of the year;';

/** Three versions: one paragraph reworded twice, one deleted and put back, one that nobody touched. */
export function smallChain(): Chain {
  const last = 'OP Decides to meet again next year in a dry town.';
  return chainOf(
    ['title On letters', `OP ${STORES}`, `OP ${PRIZE}`, last],
    ['title On letters', `OP ${STORES.replace('all', 'all Member')}`, last],
    ['title On letters', `OP ${STORES.replace('Urges all', 'Invites all Member')}`, `OP ${PRIZE}`, last],
  );
}
