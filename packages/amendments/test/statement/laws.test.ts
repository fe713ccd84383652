import { expect, test } from 'vitest';

import { drawingFrom } from '../../../compare/test/drawing.js';
import { editedResolution } from '../../../compare/test/edited-resolution.js';
import { inventedWords } from '../../../compare/test/invented-sentences.js';
import { written } from '../../../compare/test/written-resolution.js';
import { statementOf, statementToText } from '../../src/statement/statement.js';
import { heard } from './listener.js';
import { differencesOf } from './same-text.js';

const DOCUMENTS = 100;
/** Milliseconds in which even a busy machine is done. */
const MILLISECONDS = 120_000;

test(
  'who does what the statement says has the new text, whatever was edited',
  () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
      const drawing = drawingFrom(seed);
      const another = () => inventedWords(drawing, drawing.whole(12, 60));
      const paragraphs = Array.from({ length: 24 }, another);
      const { from, to } = editedResolution(drawing, { paragraphs, another });
      const result = heard(from, statementOf(from, to).instructions);
      const found = result.ok ? differencesOf(result.value, to) : [result.error];
      wrong.push(...found.map((difference) => `${seed}: ${difference}`));
    }
    expect(wrong).toEqual([]);
  },
  MILLISECONDS,
);

/** Lines of the old text, lines of the new one, and the statement. */
const CASES: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  [
    'words that stand twice are quoted with the words around them',
    [
      'OP Urges the keepers of the lamps and the keepers of the boats to write letters;',
      'OP Decides to wait.',
    ],
    [
      'OP Urges the keepers of the lamps and the owners of the boats to write letters;',
      'OP Decides to wait.',
    ],
    'In operative paragraph 1, replace “and the keepers” with “and the owners”.',
  ],
  [
    'a sign is quoted with its word and the one before',
    ['OP Urges all keepers to trim the lamps, to keep oil and to watch;', 'OP Decides to wait.'],
    ['OP Urges all keepers to trim the lamps to keep oil and to watch;', 'OP Decides to wait.'],
    'In operative paragraph 1, replace “the lamps,” with “the lamps”.',
  ],
  [
    'new words come behind words',
    ['OP Urges all keepers to trim the lamps and to keep oil;', 'OP Decides to wait.'],
    ['OP Urges all keepers, young and old, to trim the lamps and to keep oil;', 'OP Decides to wait.'],
    'In operative paragraph 1, after “all keepers”, insert “, young and old,”.',
  ],
  [
    'what is mostly new is read in full',
    ['PP Noting the lamps of the harbour and the keepers,', 'OP Decides to wait.'],
    ['PP Noting every letter that was ever lost at sea,', 'OP Decides to wait.'],
    'Replace the first preambular paragraph with the following text:\n\nNoting every letter that was ever lost at sea,',
  ],
  [
    'references that follow their paragraphs, and numbers, come last',
    [
      'OP Urges the harbour masters to keep a lamp at every pier;',
      'OP Requests a report on paragraph 1 above from the oldest keeper.',
    ],
    [
      'OP Welcomes the letters that reached the islands before the winter;',
      'OP Urges the harbour masters to keep a lamp at every pier;',
      'OP Requests a report on paragraph 2 above from the oldest keeper.',
    ],
    [
      'At the beginning of the operative part, insert a new operative paragraph reading:',
      'Welcomes the letters that reached the islands before the winter;',
      'In operative paragraph 2, replace “paragraph 1” with “paragraph 2”.',
      'Renumber the subsequent paragraphs accordingly.',
    ].join('\n\n'),
  ],
  [
    'parts are taken out and put in by their letters',
    [
      'OP Urges all keepers:',
      'sub To trim the lamps before the fall of night;',
      'sub To answer every letter within a week;',
      'OP Decides to wait.',
    ],
    [
      'OP Urges all keepers:',
      'sub To answer every letter within a week;',
      'sub To count the boats that return at dawn;',
      'OP Decides to wait.',
    ],
    [
      'Delete operative paragraph 1 (a).',
      'After operative paragraph 1 (b), insert a new subparagraph reading:',
      '(b) To count the boats that return at dawn;',
      'Renumber the subsequent paragraphs accordingly.',
    ].join('\n\n'),
  ],
];

test.each(CASES)('%s', (_, old, now, said) => {
  const [from, to] = [written('old ', old), written('new ', now)];
  const statement = statementOf(from, to);
  expect(statementToText(statement)).toBe(`${said}\n`);
  const result = heard(from, statement.instructions);
  expect(result.ok ? differencesOf(result.value, to) : result.error).toEqual([]);
});

test('what the instructions do not give is named, never left out in silence', () => {
  const lines = ['OP Decides to wait.', 'heading Tides', 'heading Tides', 'OP Decides to go on.'];
  const [from, to] = [written('old ', lines), written('new ', lines.toSpliced(2, 1))];
  expect(statementOf(from, to).unsaid).toEqual(['heading 2']);
});
