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
    'a verb of the operative part behind a recital',
    'Noting that lamps of the harbours burn low,\nReiterates its thanks to all keepers of oil,',
    2,
  ],
  [
    'a name behind a comma of a recital',
    'Noting the lamps and wicks of the outer sea,\nReiterates Harbour among them, and its coast,',
    1,
  ],
  [
    'a heading between two recitals',
    'Noting that lamps of the harbours burn low,\nLamps ashore\nRecalling that the fog of the coast is deep,',
    3,
  ],
  [
    'a line of a recital that ends with no stop',
    'Noting that lamps of the harbours burn low,\nLamps ashore burn with a flame of their own and\nRecalling that the fog of the coast is deep,',
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
