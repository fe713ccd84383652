import type { DocumentRecord } from '@penholder/resolution';
import * as fc from 'fast-check';

/** Signs that markup must dress, beside common ones. */
const text = fc.string({ unit: fc.constantFrom('a', 'É', '7', ' ', '&', '<', '>', '"', "'"), maxLength: 12 });
const trimmed = text.map((words) => words.trim().replace(/\s+/gu, ' '));
const day = fc.constantFrom(null, '2031-11-10', '1999-01-31');

/** What a published file may record; never nothing at all, which is no record. */
export function arbitraryRecord(): fc.Arbitrary<DocumentRecord> {
  const keyword = fc.record({
    dictionary: text,
    value: text,
    shown: text,
    short: fc.option(text),
    type: fc.option(text),
    address: fc.option(text),
  });
  const step = fc.record({ outcome: text, date: day, document: text, by: text, place: text });
  const count = fc.record({
    side: fc.constantFrom('inFavour', 'against', 'abstaining'),
    value: fc.constantFrom('0', '011', '152'),
    voters: fc.array(trimmed, { maxLength: 3 }),
  });
  const vote = fc
    .record({ outcome: text, counts: fc.array(count, { maxLength: 3 }) })
    .filter(({ outcome, counts }) => outcome !== '' || counts.length > 0);
  return fc.record({
    adopted: day,
    published: day,
    language: fc.constantFrom('eng', 'fra', 'zho'),
    keywords: fc.array(keyword, { maxLength: 2 }),
    steps: fc.array(step, { maxLength: 2 }),
    vote: fc.option(vote),
  });
}
