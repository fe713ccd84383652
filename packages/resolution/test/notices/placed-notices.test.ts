import { expect, it } from 'vitest';

import { countedIds, readText } from '../../src/index.js';
import type { Notice } from '../../src/reading.js';

/** Document and label of each notice in a text of these passages. */
function placesTold(...passages: readonly string[]): string[] {
  const { notices } = readText(passages.join('\n\n'), countedIds());
  return notices.map(({ kind, document, label }: Notice) => `${kind}: ${document} ${label}`);
}

const HEAD = ['Resolution 7/1', 'Care of lanterns', '*The Council of Small Harbours*,', '*Noting* the quay,'];
const OTHER = [
  'Resolution 7/2',
  'Colour of boats',
  '*The Council of Small Harbours*,',
  '*Noting* the boats,',
  '1. *Decides* to paint them.',
];

it.each<[string, readonly string[], string[]]>([
  [
    'a number left out',
    [...HEAD, '1. *Urges* every harbour to light up;', '3. *Requests* the Keeper to report.', ...OTHER],
    ['number out of sequence: resolution 7/1 OP3'],
  ],
  [
    'in the second document',
    [...OTHER, ...HEAD, '1. *Urges* every harbour to light up;', '4. *Requests* the Keeper to report.'],
    ['number out of sequence: resolution 7/1 OP4'],
  ],
  [
    'no number among numbers',
    [
      ...HEAD,
      '1. *Urges* every harbour to light up;',
      '*Requests* the Keeper to report;',
      '2. *Decides* so.',
    ],
    ['number missing: resolution 7/1 OP1 bis'],
  ],
  [
    'a note that is not there, called in a part',
    [...HEAD, '1. *Urges* every harbour:', '(a) To light its lanterns;', '(b) To mend them.⁷'],
    ['note missing: resolution 7/1 OP1 (b)'],
  ],
  [
    'a note that nothing calls',
    [...HEAD, '1. *Urges* every harbour to light up.¹', '¹ See fog.', '² See rain.'],
    ['note not called: resolution 7/1 note 2'],
  ],
])('%s', (_, passages, expected) => expect(placesTold(...passages)).toEqual(expected));

it('keeps nothing of what the reader alone knows', () => {
  const { notices } = readText([...HEAD, '1. *Urges* all;', '3. *Decides* so.'].join('\n\n'), countedIds());
  expect(notices.map((notice) => Object.keys(notice).toSorted())).toEqual([
    ['document', 'kind', 'label', 'line', 'message'],
  ]);
});
