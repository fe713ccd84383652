import type { Version } from '@penholder/protocol';

import type { Words } from '../words/words.js';

/** What a version is called: an adopted text by its number, any other by its symbol; failing both, by its place in the chain. */
export function nameOf(
  { stage, symbol, number, ordinal }: Pick<Version, 'stage' | 'symbol' | 'number' | 'ordinal'>,
  say: Words['versions'],
): string {
  if (stage === 'adopted' && number !== null) return say.resolution(number);
  return symbol ?? number ?? say.ordinal(ordinal);
}
