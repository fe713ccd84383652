import { expect, test } from 'vitest';

import { type Action, readActions } from '../src/index.js';

const SECTION = { number: null, text: 'B. Action taken by the Commission' };

function read(...texts: readonly string[]): Action[] {
  return readActions([SECTION, ...texts.map((text, index) => ({ number: String(index + 1), text }))]);
}

test.each<[string, Partial<Action>]>([
  [
    'At its 4th meeting, on 2 June 2031, the Commission adopted a draft resolution (E/TM.3/2031/L.2).',
    {
      action: 'adopted',
      meeting: 4,
      date: '2031-06-02',
      symbol: 'E/TM.3/2031/L.2',
      revised: false,
      orally: null,
    },
  ],
  [
    'At its 4th meeting, on 2 June 2031, the Commission adopted a revised draft resolution (E/TM.3/2031/L.2/Rev.1), as orally amended, sponsored by Chad (on behalf of the Group of African States), the Niger and Oman. (For the text, see chap. I, sect. C, resolution 9/2.)',
    {
      symbol: 'E/TM.3/2031/L.2/Rev.1',
      revised: true,
      orally: 'amended',
      outcome: '9/2',
      sponsors: [
        { state: 'Chad', onBehalfOf: 'Group of African States' },
        { state: 'Niger', onBehalfOf: null },
        { state: 'Oman', onBehalfOf: null },
      ],
    },
  ],
  [
    'On 3 June 2031, at its 5th plenary meeting, the Committee recommended to the Council the approval of draft decision E/TM.3/2031/L.7. (For the text, see chap. I, sect. B, draft decision IV.)',
    {
      action: 'recommended',
      meeting: 5,
      date: '2031-06-03',
      symbol: 'E/TM.3/2031/L.7',
      outcome: 'draft decision IV',
    },
  ],
  [
    'At its 5th meeting, on 3 June 2031, the Commission was informed that draft resolution E/TM.3/2031/L.9 had been withdrawn by Chad and the Niger.',
    { action: 'withdrawn', symbol: 'E/TM.3/2031/L.9', withdrawnBy: ['Chad', 'Niger'], sponsors: [] },
  ],
  [
    'At its 5th meeting, on 3 June 2031, the representative of Oman withdrew draft resolution E/TM.3/2031/L.9.',
    { action: 'withdrawn', symbol: 'E/TM.3/2031/L.9', withdrawnBy: ['Oman'] },
  ],
  [
    'At its 5th meeting, on 3 June 2031, draft resolution E/TM.3/2031/L.4, as orally revised, was adopted.',
    { action: 'adopted', symbol: 'E/TM.3/2031/L.4', orally: 'revised', meeting: 5 },
  ],
  [
    'At its 5th meeting, on 3 June 2031, the Commission decided to send the note (E/TM.3/2031/8) to the Council. (For the text, see chap. I, sect. C, decision 9/1.)',
    { action: 'decided', symbol: null, outcome: '9/1' },
  ],
  [
    'At its 26th meeting, on 24 November, the Committee approved draft resolution A/C.9/86/L.50 without a vote (see para. 12, draft resolution I).',
    { action: 'approved', date: null, meeting: 26, symbol: 'A/C.9/86/L.50', outcome: 'draft resolution I' },
  ],
  [
    'At its 4th meeting, on 2 June 2031, the Commission adopted a draft resolution (E/TM.3/2031/L.2). Prior to that, a statement on its financial implications was read out (see E/TM.3/2031/CRP.6).',
    { financialStatement: 'E/TM.3/2031/CRP.6' },
  ],
])('%s', (text, expected) => {
  const actions = read(text);
  expect(actions).toHaveLength(1);
  expect(actions[0]).toMatchObject({ paragraph: '1', ...expected });
});

test('meeting, day and year are carried over from where they were said last', () => {
  const actions = read(
    'At its 4th meeting, on 2 June 2031, the Commission adopted draft resolution A/86/L.1.',
    'At the same meeting, the Commission adopted draft resolution A/86/L.2.',
    'Also at the same meeting, the Commission adopted draft resolution A/86/L.3.',
    'At its 5th meeting, on 3 June, the Commission adopted draft resolution A/86/L.4.',
    'At its 4th meeting, the Commission adopted draft resolution A/86/L.5.',
    'At its 6th meeting, the Commission adopted draft resolution A/86/L.6.',
    'At its 7th and 8th meetings, on 4 and 5 June 2031, the Commission heard statements.',
    'At the same meeting, the Commission adopted draft resolution A/86/L.7.',
  );
  expect(actions.map(({ symbol, meeting, date }) => [symbol, meeting, date])).toEqual([
    ['A/86/L.1', 4, '2031-06-02'],
    ['A/86/L.2', 4, '2031-06-02'],
    ['A/86/L.3', 4, '2031-06-02'],
    ['A/86/L.4', 5, '2031-06-03'],
    ['A/86/L.5', 4, '2031-06-02'],
    ['A/86/L.6', 6, null],
    ['A/86/L.7', null, null],
  ]);
});

test('a paragraph with two deeds gives two actions, each with what follows it', () => {
  const text =
    'At its 4th meeting, on 2 June 2031, the Commission adopted draft resolution A/86/L.1. (For the text, see chap. I, sect. C, resolution 9/1.) At the same meeting, the Commission adopted draft resolution A/86/L.2. (For the text, see chap. I, sect. C, resolution 9/2.)';
  expect(read(text).map(({ symbol, outcome }) => [symbol, outcome])).toEqual([
    ['A/86/L.1', '9/1'],
    ['A/86/L.2', '9/2'],
  ]);
});

const AGENDA =
  'At its 1st meeting, on 1 June 2031, the Commission adopted the provisional agenda (E/TM.3/2031/1).';
const DRAFT = 'At its 4th meeting, on 2 June 2031, the Commission adopted draft resolution A/86/L.1.';

test.each<[string, string, string, number]>([
  ['an agenda adopted elsewhere', 'E. Adoption of the agenda', AGENDA, 0],
  ['a draft adopted elsewhere, named by symbol', 'A. Deliberations', DRAFT, 1],
  ['a decision of the body in its section', 'Action taken by the Council', AGENDA, 1],
  [
    'what others did',
    'Action taken by the Council',
    'After the Council had adopted draft resolution A/86/L.1, Chad spoke.',
    0,
  ],
  [
    'what was considered',
    'Action taken by the Council',
    'At its 4th meeting, the Council considered draft resolution A/86/L.1.',
    0,
  ],
  [
    'a report adopted',
    'Adoption of the report of the Council',
    'At its 9th meeting, on 2 June 2031, the Council adopted its report.',
    1,
  ],
])('%s', (_, heading, text, count) => {
  expect(
    readActions([
      { number: null, text: heading },
      { number: '7', text },
    ]),
  ).toHaveLength(count);
});

test('nothing gives nothing', () => {
  expect(readActions([])).toEqual([]);
});
