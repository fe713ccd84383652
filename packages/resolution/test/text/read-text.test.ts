import { describe, expect, it, test } from 'vitest';

import { plainText } from '../../src/index.js';
import { onlyDocument, outline, reading } from './outline.js';

const REPORT = `Contents

Resolution 9/1 Oil for lamps 3

1. The Board recommends the following:

Draft resolution I

Oil for lamps

The General Assembly,

Recalling the charter of the harbours,¹

Noting that lamps burn low in the fog, and that the keepers of the

¹ Charter, annex.

² Ibid.

northern coast have asked for oil,²

1. *Urges* keepers to trim their lamps;

2. *Decides* to return to the charter.¹

B. Matters for the Board

2. The following was adopted:

Decision 9/2

Agenda of the tenth session

The Board:

- (a) Takes note of the report;
- (b) Approves the agenda below.

Provisional agenda for the tenth session

1. Election of officers.
2. Lamps:
 - (a) Oil;
 - (b) Wicks.

Chapter II

3. The Board met.
`;

describe('a report with mark-up', () => {
  const { documents, prose, notices } = reading(REPORT);
  const [resolution, decision] = documents;

  it('holds its documents', () =>
    expect(documents.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'draft resolution I',
      'decision 9/2',
    ]));

  it('a paragraph cut by notes is whole', () =>
    expect(resolution === undefined ? [] : outline(resolution)).toEqual([
      'PP Recalling the charter of the harbours,«1»',
      'PP Noting that lamps burn low in the fog, and that the keepers of the northern coast have asked for oil,«2»',
      'OP1 Urges keepers to trim their lamps;',
      'OP2 Decides to return to the charter.«1»',
    ]));

  it('a note called twice is one note', () =>
    expect(resolution?.notes.map(({ marker, content }) => `${marker} ${plainText(content)}`)).toEqual([
      '1 Charter, annex.',
      '2 Ibid.',
    ]));

  it('a lettered decision sets out its agenda', () => {
    expect(decision === undefined ? [] : outline(decision)).toEqual([
      'OP(a) Takes note of the report;',
      'OP(b) Approves the agenda below.',
      '== : Provisional agenda for the tenth session',
      '1 Election of officers.',
      '2 Lamps:',
      '- (a) Oil;',
      '- (b) Wicks.',
    ]);
    expect(plainText(decision?.organ ?? [])).toBe('The Board');
  });

  it('all else is prose', () =>
    expect(prose.map(({ number, text }) => `${number ?? '-'} ${text}`)).toEqual([
      '- Contents',
      '- Resolution 9/1 Oil for lamps 3',
      '1 The Board recommends the following:',
      '- B. Matters for the Board',
      '2 The following was adopted:',
      '- Chapter II',
      '3 The Board met.',
    ]));

  it('nothing is doubtful', () => expect(notices).toEqual([]));
});

const DRAFT = `United Nations X/80/L.7
General Assembly Distr.: Limited
5 November 2025
Original: English
25-12345 (E) 121125
*2512345*
Eightieth session
Agenda item 11
Lamps and the keeping of lamps
Ruritania:* draft resolution
Oil for lamps
The General Assembly,
Recalling the charter of the harbours1
and the rules that the keepers of the coast have made for
themselves in the years of fog,
Noting that lamps burn low, and that the oil which is sold on the northern coast is
__________________
* Any changes are told at the meeting.
1
Charter, annex.
X/80/L.7
25-12345
2/2
dearer than it was,
1. Urges keepers:
(a) To trim their lamps, with due regard to the rules that are set out in article 3
(a) of the charter;
(b) To store oil;
I
Wicks and how they are kept
Mindful of the price of wicks,
2. Decides that wicks shall be kept dry.
Annex
Rules of wicks
1. Wicks are kept dry.
2. Wicks are counted.
`;

describe('a draft taken from a PDF', () => {
  const document = onlyDocument(DRAFT);

  it('its body', () =>
    expect(outline(document)).toEqual([
      'PP Recalling the charter of the harbours«1» and the rules that the keepers of the coast have made for themselves in the years of fog,',
      'PP Noting that lamps burn low, and that the oil which is sold on the northern coast is dearer than it was,',
      'OP1 Urges keepers:',
      '- (a) To trim their lamps, with due regard to the rules that are set out in article 3 (a) of the charter;',
      '- (b) To store oil;',
      '# I',
      '# Wicks and how they are kept',
      'PP Mindful of the price of wicks,',
      'OP2 Decides that wicks shall be kept dry.',
      '== Annex: Rules of wicks',
      '1 Wicks are kept dry.',
      '2 Wicks are counted.',
    ]));

  it('its front page', () => {
    expect([document.kind, document.symbol, plainText(document.title), plainText(document.organ)]).toEqual([
      'draft resolution',
      'X/80/L.7',
      'Oil for lamps',
      'The General Assembly',
    ]);
    expect(document.front.map(({ role }) => role).join(', ')).toBe(
      'masthead, symbol, body, distribution, date, language, job number, session, agenda item, agenda item, sponsors',
    );
    const sponsors = document.front
      .at(-1)
      ?.content.map((item) => (item.type === 'text' ? item.text : '«note»'));
    expect(sponsors).toEqual(['Ruritania:', '«note»', ' draft resolution']);
  });

  it('its notes', () => expect(document.notes.map(({ marker }) => marker)).toEqual(['*', '1']));

  it('its furniture', () =>
    expect(reading(DRAFT).furniture.map(({ line }) => line)).toEqual([6, 17, 21, 22, 23]));
});

describe('pasted text', () => {
  it.each([
    [
      'without numbers, a blank line between paragraphs',
      'Oil\n\nThe General Assembly,\n\nNoting fog,\n\nUrges keepers:\n(a) To watch;\n(b) To wait;\n\nDecides to go.',
      ['PP Noting fog,', 'OP Urges keepers:', '- (a) To watch;', '- (b) To wait;', 'OP Decides to go.'],
    ],
    [
      'without blank lines',
      'The General Assembly,\nNoting fog,\nMindful of rain,\n1) Urges keepers;\n2) Decides to go.',
      ['PP Noting fog,', 'PP Mindful of rain,', 'OP1 Urges keepers;', 'OP2 Decides to go.'],
    ],
    [
      'without a body',
      'Noting fog,\n\nMindful of rain,\n\n1. Urges keepers.',
      ['PP Noting fog,', 'PP Mindful of rain,', 'OP1 Urges keepers.'],
    ],
    [
      'cited as in the room',
      'The General Assembly,\n\nPP1 Noting fog,\n\nPP2. Mindful of rain,\n\nOP1. Urges keepers;\n\nOP1 bis. Invites pilots.',
      ['PP1 Noting fog,', 'PP2 Mindful of rain,', 'OP1 Urges keepers;', 'OP1 bis Invites pilots.'],
    ],
    [
      'with words that close a list',
      'The General Assembly,\n\n1. Urges keepers:\n\n(a) To watch;\n\n(b) To wait;\n\nand thanks the pilots;\n\n2. Decides to go.',
      [
        'OP1 Urges keepers:',
        '- (a) To watch;',
        '- (b) To wait;',
        '… and thanks the pilots;',
        'OP2 Decides to go.',
      ],
    ],
    [
      'with lists in lists',
      'The General Assembly,\n1. Urges keepers:\n(a) To watch:\n(i) At night;\n(ii) In fog;\n(b) To wait.',
      ['OP1 Urges keepers:', '- (a) To watch:', '-- (i) At night;', '-- (ii) In fog;', '- (b) To wait.'],
    ],
    [
      'with a text that a colon sets out',
      'The General Assembly,\n\nRecalling that it asked:\n\n“What is oil?”\n\nNoting fog,\n\n1. Decides to go.',
      ['PP Recalling that it asked:', '- · “What is oil?”', 'PP Noting fog,', 'OP1 Decides to go.'],
    ],
    [
      'with a table',
      'The General Assembly,\n\n1. Approves the table below.\n\nOil by year\n\nYear\tOil\tWicks\n2024\t3\t4\n2025\t5\t6',
      [
        'OP1 Approves the table below.',
        '# Oil by year',
        'H| Year | Oil | Wicks',
        '| 2024 | 3 | 4',
        '| 2025 | 5 | 6',
      ],
    ],
    [
      'with one paragraph and an annex',
      'The General Assembly\nAdopts the rules annexed hereto.\nAnnex\nRules of oil\nOil is kept cool.',
      ['OP Adopts the rules annexed hereto.', '== Annex: Rules of oil', ' Oil is kept cool.'],
    ],
  ])('%s', (_, text, blocks) => expect(outline(onlyDocument(text))).toEqual(blocks));
});

describe('what is doubtful has a notice', () => {
  it.each([
    [
      'a note that is not there',
      'The General Assembly,\n\nNoting fog,¹\n\n1. Decides to go.',
      'note missing',
      3,
    ],
    [
      'a note that nothing calls',
      'The General Assembly,\n\nNoting fog,\n\n¹ See fog.\n\n1. Decides to go.',
      'note not called',
      5,
    ],
    [
      'a number left out',
      'The General Assembly,\n\n1. Urges keepers;\n\n3. Decides to go.',
      'number out of sequence',
      5,
    ],
    [
      'a paragraph without a number',
      'The General Assembly,\n\n1. Urges keepers;\n\nDecides to go.',
      'number missing',
      5,
    ],
    ['no document at all', 'Coffee was served.', 'no document', 1],
  ])('%s', (_, text, kind, line) =>
    expect(reading(text).notices.map((notice) => [notice.kind, notice.line])).toEqual([[kind, line]]),
  );

  it('a note that another document has is not copied', () => {
    const text = ['I', 'II'].map(
      (n) => `Draft resolution ${n}\n\nOil\n\nThe Board,\n\nNoting fog,¹\n\n1. Decides to go.`,
    );
    const { documents, notices } = reading(`${text.join('\n\n')}\n\n¹ See fog.`);
    expect(documents.map(({ notes }) => notes.map(({ content }) => plainText(content)))).toEqual([
      ['See fog.'],
      [''],
    ]);
    expect(notices.map(({ kind }) => kind)).toEqual(['note missing']);
  });
});

test('ids come from their source, in order', () => {
  const { operative, notes } = onlyDocument(
    'The General Assembly,\n\n1. Urges keepers;¹\n\n2. Decides to go.\n\n¹ See fog.',
  );
  expect(operative.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(notes.map(({ id }) => id)).toEqual(['n1']);
});
