import { expect, test } from 'vitest';

import { keepLines } from '../../src/text/kept-lines.js';
import { splitLines } from '../../src/text/lines.js';
import { passagesOf } from '../../src/text/passages.js';

/** As wide as the lines below, so that none of them leaves room. */
const MEASURE = 44;

test.each<[string, string, number]>([
  [
    'a preambular paragraph that ends with a semicolon',
    'Noting that lamps of the harbours burn low;\nRecalling that the fog of the coast is deep,',
    2,
  ],
  [
    'a label behind a finished sentence',
    '1. Urges the keepers to trim lamps of brass;\nTarget: four in five of all lamps are lit.',
    2,
  ],
  [
    'a word in a name that could order something',
    'Recalling the forum on Lamps and the Climate\nChange in the harbours of the north and coast,',
    1,
  ],
  [
    'an instruction behind a finished sentence',
    'After paragraph 3, insert a new paragraph 4.\nChange the number of the paragraph that is next.',
    2,
  ],
])('%s', (_, text, passages) =>
  expect(passagesOf(keepLines(splitLines(text)), MEASURE)).toHaveLength(passages),
);
