import { describe, expect, test } from 'vitest';

import { type ComparedParagraph, marksOf } from '../../src/index.js';
import { compareWritten } from './small-comparison.js';

/** The only row of two documents of a line each. */
function rowOf(from: string, to: string): ComparedParagraph {
  const [row, more] = compareWritten([`OP ${from}`], [`OP ${to}`]).paragraphs;
  if (row === undefined || more !== undefined) throw new Error('one row was expected');
  return row;
}

const ASKED = 'the keepers of harbour lights to clean every lamp each week';

describe('remarks beside a row', () => {
  test.each([
    [`Requests ${ASKED};`, `Invites ${ASKED};`, 'weaker', 'weaker: Requests → Invites'],
    [`Invites ${ASKED};`, `Requests ${ASKED};`, 'stronger', 'stronger: Invites → Requests'],
    [`Calls upon ${ASKED};`, `Calls for ${ASKED};`, 'plain', 'opening: Calls upon → Calls for'],
    [`Invites ${ASKED};`, `Invites ${ASKED}, upon request;`, 'limit', '“upon request” came'],
    [`Invites ${ASKED}, upon request;`, `Invites ${ASKED};`, 'limit', '“upon request” went'],
    [`Invites ${ASKED} by 2030;`, `Invites ${ASKED} by 2031;`, 'plain', '2030 → 2031'],
    [`Invites ${ASKED};`, `Invites ${ASKED} by 2031;`, 'plain', 'new deadline: 2031'],
    [`Invites ${ASKED} by 2030;`, `Invites ${ASKED};`, 'plain', 'no deadline now: 2030'],
    [
      'Invites States to mend the lamps;',
      'Invites all States to mend the lamps;',
      'plain',
      'addressee: States → all States',
    ],
  ])('%s → %s', (from, to, tone, text) => {
    expect(marksOf(rowOf(from, to))).toEqual([{ tone, text }]);
  });

  test('none where only a joining word came', () => {
    expect(marksOf(rowOf(`Requests ${ASKED};`, `Also requests ${ASKED};`))).toEqual([]);
  });

  test('an arrow between words written from right to left points from the old to the new', () => {
    const row = {
      ...rowOf(`Smiles ${ASKED};`, `Frowns ${ASKED};`),
      opening: { from: 'إذ تشير', to: 'إذ تلاحظ' },
    };
    expect(marksOf(row)[0]?.text).toBe('opening: \u2068إذ تشير\u2069 → \u2068إذ تلاحظ\u2069');
  });
});
