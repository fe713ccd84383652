import { countedIds, readText, type Resolution } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { differencesHeard } from './differences-heard.js';

const HEAD = 'Resolution 1/1\n\nLamps\n\nThe Commission on Public Letters,\n\n*Noting* the harbour,';
const LAST = '*Decides* to wait.';

function textOf(side: string, ...paragraphs: readonly string[]): Resolution {
  const notes = paragraphs.filter((one) => /^[¹²³⁴]/u.test(one));
  const numbered = [...paragraphs.filter((one) => !notes.includes(one)), LAST].map((one, index) => {
    return `${index + 1}. ${one}`;
  });
  const [document] = readText([HEAD, ...numbered, ...notes, ''].join('\n\n'), countedIds(side)).documents;
  if (document === undefined) throw new Error('no text was read');
  return document;
}

/** What random trees brought to light, each mended: what is put in between two versions. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'closing words that begin in italics, among several new paragraphs',
    ['*Urges* calm;'],
    [
      '*Urges* calm;',
      '*Invites* all:\n\n(a) To keep oil;\n\n(b) To watch;\n\n*together* with their children;',
      '*Asks* why;',
    ],
  ],
  [
    'new paragraphs of which a later one calls a note of an earlier one first',
    ['*Urges* calm;'],
    [
      '*Urges* calm;',
      '*Invites* all¹ to keep oil² and to watch;³',
      '*Asks* why³ lamps² go out at noon;',
      '¹ Letter one.',
      '² Letter two.',
      '³ Letter three.',
    ],
  ],
  [
    'a new part that calls a note',
    ['*Invites* all:\n\n(a) To keep oil;'],
    ['*Invites* all:\n\n(a) To keep oil;\n\n(b) To watch the boats¹ until dawn;', '¹ Letter one.'],
  ],
  [
    'a paragraph put in where another goes, before one that moved there',
    ['*Urges* calm;', '*Invites* all to keep oil;', '*Asks* why lamps go out at noon;'],
    ['*Invites* all to keep oil;', '*Thanks* every keeper who wrote a letter last winter;', '*Urges* calm;'],
  ],
  [
    'a sign between two calls of notes',
    ['*Urges* calm at sea¹ and on land;', '¹ Letter one.'],
    ['*Urges* calm at sea¹ and on land,²,³', '¹ Letter one.', '² Letter two.', '³ Letter three.'],
  ],
];

test.each(CASES)('is said and heard: %s', (_, old, now) => {
  const [from, to] = [textOf('old ', ...old), textOf('new ', ...now)];
  expect(differencesHeard(from, to)).toEqual([]);
  expect(differencesHeard(to, from)).toEqual([]);
});
