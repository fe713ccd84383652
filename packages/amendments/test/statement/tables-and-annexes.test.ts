import { blockId, countedIds, labelsOf, plainText, type Resolution, textRun } from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { written } from '../../../compare/test/written-resolution.js';
import { applyAmendment, type Instruction, readInstructions, writeInstruction } from '../../src/index.js';
import { statementOf, statementToText } from '../../src/statement/statement.js';
import { differencesHeard } from './differences-heard.js';

const op = (number: string) => {
  return { role: 'operative', number: { type: 'printed', number }, part: [] } as const;
};
const words = (text: string) => ({ words: text, occurrence: null });

/** As it is written, and what it asks for: both ways. */
const CASES: readonly (readonly [string, Instruction])[] = [
  [
    'In the table after operative paragraph 4, in the second row, third column, replace “12” with “6”.',
    {
      type: 'replace words',
      where: [{ type: 'table', table: { type: 'after', paragraph: op('4') }, cell: { row: 2, column: 3 } }],
      old: words('12'),
      now: '6',
      throughout: false,
      notes: [],
    },
  ],
  [
    'In the second table, delete “per lamp”.',
    {
      type: 'delete words',
      where: [{ type: 'table', table: { type: 'counted', ordinal: 2 }, cell: null }],
      words: words('per lamp'),
      throughout: false,
    },
  ],
  [
    'Replace the table after operative paragraph 4 with the following table:\n\nPier\tLamps\nNorth\t[](#)',
    {
      type: 'replace table',
      what: { type: 'after', paragraph: op('4') },
      by: [
        ['Pier', 'Lamps'],
        ['North', ''],
      ],
      notes: [],
    },
  ],
  [
    'After operative paragraph 4, insert the following table:\n\nPier**\tLamps\n\n** As counted at dawn.',
    {
      type: 'insert table',
      at: { type: 'after', paragraph: op('4') },
      rows: [['Pier**', 'Lamps']],
      notes: [{ marker: '**', text: 'As counted at dawn.' }],
    },
  ],
  ['Delete the table.', { type: 'delete table', what: { type: 'sole' } }],
  [
    'In annex II, in paragraph 3, delete “at dawn”.',
    {
      type: 'in annex',
      annex: 'annex II',
      instruction: {
        type: 'delete words',
        where: [{ type: 'paragraph', paragraph: op('3'), within: { type: 'all' } }],
        words: words('at dawn'),
        throughout: false,
      },
    },
  ],
  [
    'In the annex, at the end of the annex, insert a new paragraph reading:\n\n4. Keep oil.',
    {
      type: 'in annex',
      annex: 'annex',
      instruction: {
        type: 'insert paragraphs',
        at: { type: 'at the end', role: 'operative' },
        role: 'operative',
        paragraphs: [{ text: 'Keep oil.', number: '4' }],
        notes: [],
      },
    },
  ],
  [
    'After annex I, insert a new annex entitled “Tides”, reading:\n\n1. Low water at six.',
    {
      type: 'insert annex',
      at: { type: 'after', annex: 'annex I' },
      title: 'Tides',
      text: '1. Low water at six.',
      notes: [],
    },
  ],
  ['Delete annex II.', { type: 'delete annex', what: 'annex II' }],
  ['Amend the name of the organ to read “The Council”.', { type: 'replace organ', by: 'The Council' }],
  ['Delete the name of the organ.', { type: 'replace organ', by: '' }],
];

describe('instructions on tables, annexes and the organ line', () => {
  test.each(CASES)('%s', (text, instruction) => {
    expect(writeInstruction(instruction)).toBe(text);
    expect(readInstructions(text).map(({ result }) => result)).toEqual([{ ok: true, value: instruction }]);
  });

  test.each([
    ['Replace the organ’s name with “The Council”.', 'replace organ'],
    ['In annex I, replace “lamps” with “lights” throughout.', 'in annex'],
    ['Insert a new annex reading:\n\nLow water at six.', 'insert annex'],
    ['In table 2, in row 1, column 2, replace “a” with “b”.', 'replace words'],
  ])('%s', (text, type) => {
    const [reading] = readInstructions(text);
    expect(reading?.result.ok === true ? reading.result.value.type : reading?.result.error).toBe(type);
  });
});

const LINES = [
  'OP Urges all keepers to trim the lamps;',
  'table a|b / c|d',
  'OP Decides to wait.',
  'annex Tides',
];

/** Whom an instruction finds, and what it leaves where it finds none. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['Delete the table after operative paragraph 2.', 'not found'],
  ['In the table, in the fifth row, first column, replace “a” with “b”.', 'not found'],
  ['In annex II, in paragraph 1, delete “x”.', 'not found'],
  ['Delete the second table.', 'not found'],
  ['In the annex, delete paragraph 4.', 'not found'],
];

test.each(REFUSED)('%s changes nothing where there is no such thing', (text, outcome) => {
  const base = written('old ', LINES);
  const { outcomes, document } = applyAmendment(base, readInstructions(text), countedIds('new '));
  expect(outcomes.map((one) => one.outcome)).toEqual([outcome]);
  expect(document).toEqual(base);
});

/** Lines before, lines after, and what is said of it. */
const SAID: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  [
    'one cell',
    LINES,
    LINES.with(1, 'table a|b / c|e'),
    'In the table after operative paragraph 1, in the second row, second column, replace “d” with “e”.',
  ],
  [
    'a row more',
    LINES,
    LINES.with(1, 'table a|b / c|d / e|f'),
    'Replace the table after operative paragraph 1 with the following table:\n\na\tb\nc\td\ne\tf',
  ],
  ['no table', LINES, LINES.toSpliced(1, 1), 'Delete the table after operative paragraph 1.'],
  [
    'a table',
    LINES.toSpliced(1, 1),
    LINES,
    'After operative paragraph 1, insert the following table:\n\na\tb\nc\td',
  ],
  ['no annex', LINES, LINES.slice(0, -1), 'Delete the annex.'],
  [
    'another title of the annex',
    LINES,
    LINES.with(3, 'annex Tides and winds'),
    'In the annex, in the title, after “Tides”, insert “and winds”.',
  ],
  [
    'the organ',
    ['organ The Council', ...LINES],
    ['organ The Assembly', ...LINES],
    'Amend the name of the organ to read “The Assembly”.',
  ],
];

test.each(SAID)('the statement of %s', (_, old, now, said) => {
  const [from, to] = [written('old ', old), written('new ', now)];
  expect(statementToText(statementOf(from, to))).toBe(`${said}\n`);
  expect(differencesHeard(from, to)).toEqual([]);
});

test('an annex that comes first has the others counted anew, and paragraphs behind a new one too', () => {
  const base = inAnnex(written('old ', ['OP Decides to wait.', 'annex Tides']), [
    'Low water at six.',
    'High water at noon.',
  ]);
  const said =
    'Before the annex, insert a new annex entitled “Winds”, reading:\n\nWest.\n\nIn the annex, after paragraph 1, insert a new paragraph reading:\n\n2. Wait.';
  const { outcomes, document } = applyAmendment(base, readInstructions(said), countedIds('new '));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
  const labels = labelsOf(document);
  const told = document.annexes.flatMap(({ title, blocks }) => [
    plainText(title),
    ...blocks.map(({ id }) => labels.get(id)),
  ]);
  expect(told).toEqual(['Winds', 'annex I, [1]', 'Tides', 'annex II, 1', 'annex II, 2', 'annex II, 3']);
});

/** The document with numbered paragraphs in its annex. */
function inAnnex(resolution: Resolution, texts: readonly string[]): Resolution {
  const [annex] = resolution.annexes;
  const [like] = resolution.operative;
  if (annex === undefined || like?.type !== 'paragraph') throw new Error('no annex');
  const blocks = texts.map((text, index) => ({
    ...like,
    id: blockId(`annex ${index}`),
    role: 'plain' as const,
    number: String(index + 1),
    content: [textRun(text)],
  }));
  return { ...resolution, annexes: [{ ...annex, blocks }] };
}
