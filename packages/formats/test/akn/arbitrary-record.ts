import type { DocumentRecord, KeptElement } from '@penholder/resolution';
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
    kept: fc.array(arbitraryKept(), { maxLength: 2 }),
    keptOfAnnexes: fc.constant([]),
  });
}

/** A part of a record in which the schema takes anything of another namespace. */
function arbitraryKept(): fc.Arbitrary<KeptElement> {
  const foreign = fc.letrec<{ element: KeptElement }>((tie) => ({
    element: fc.record({
      name: fc.constantFrom('{http://x.example}slip', '{http://un.org/akn4un}mark', '{http://y.example}slip'),
      attributes: fc.dictionary(fc.constantFrom('by', '{http://x.example}no', '{http://y.example}no'), text, {
        noNullPrototype: true,
      }),
      children: fc.oneof(
        { maxDepth: 3 },
        fc.constant([]),
        text.map((words) => [`${words}.`]),
        fc.array(tie('element'), { maxLength: 2 }),
        fc.tuple(tie('element'), text).map(([element, words]) => [`7${words}`, element, ' ']),
      ),
    }),
  }));
  return foreign.element.map((element) => ({
    name: 'proprietary',
    attributes: { source: '#press' },
    children: [element],
  }));
}
