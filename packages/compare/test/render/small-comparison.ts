import { compare, type Comparison } from '../../src/index.js';
import { written } from '../written-resolution.js';

export const STORES = 'Urges all States to keep public letters in dry stores;';
export const FUNDS = 'Decides to set up a fund for archives on small islands;';
export const LISTS = 'Requests the Secretary-General to draw up lists of letters received since the floods;';

const FROM = ['title On letters', `OP ${STORES}`, `OP ${LISTS}`];
const TO = ['title On letters', `OP ${FUNDS}`, `OP ${STORES}`, `OP ${LISTS.replace('Requests', 'Invites')}`];

/** The comparison of two documents, of a line a block. */
export function compareWritten(from: readonly string[], to: readonly string[]): Comparison {
  return compare(written('old', from), written('new', to));
}

/** A paragraph came, one was renumbered, and one was reworded in its opening phrase. */
export function smallComparison(): Comparison {
  return compareWritten(FROM, TO);
}
