import { expect, it } from 'vitest';

import { onlyDocument, outline } from './outline.js';

/** A text of this preamble and what follows it. */
const textOf = (...passages: readonly string[]) =>
  ['Lamps of the outer harbours', '*The Council of Harbours*,', ...passages].join('\n\n');

const RECALLING = '*Recalling* the charter of the harbours,';
const NOTING = '*Noting* that lamps burn low in the fog,';
const URGES = '1. *Urges* keepers to trim their lamps.';

it.each([
  ['a heading before the first number', [RECALLING, 'Lamps ashore', URGES], 1],
  ['a title above such a heading', [RECALLING, 'Lamps ashore', 'Wicks and oil', URGES], 1],
  ['a heading before a verb without a number', [RECALLING, 'Lamps ashore', '*Urges* care.'], 1],
  ['a heading between two recitals', [RECALLING, 'Lamps ashore', NOTING, URGES], 3],
  ['no heading', [RECALLING, NOTING, URGES], 2],
])('%s stands where it heads something', (_what, passages, operativeAt) => {
  const { preamble, operative } = onlyDocument(textOf(...passages));
  const types = passages.map((passage) => (/^[\d*]/u.test(passage) ? 'paragraph' : 'heading'));
  expect(preamble.map(({ type }) => type)).toEqual(types.slice(0, operativeAt));
  expect(operative.map(({ type }) => type)).toEqual(types.slice(operativeAt));
});

it('leaves the order of the blocks as printed', () => {
  expect(outline(onlyDocument(textOf(RECALLING, 'Lamps ashore', URGES)))).toEqual([
    'PP Recalling the charter of the harbours,',
    '# Lamps ashore',
    'OP1 Urges keepers to trim their lamps.',
  ]);
});

const THANKS = '*Thanks* keepers of the outer harbours,';

it.each<[string, readonly string[], number]>([
  ['a verb with a comma before another recital', [RECALLING, THANKS, NOTING, URGES], 3],
  [
    'a verb with a comma before a heading and a recital',
    [RECALLING, THANKS, 'Lamps ashore', NOTING, URGES],
    4,
  ],
  ['a verb with a comma before the first number', [RECALLING, THANKS, URGES], 2],
  ['a verb with a comma where no number follows', [RECALLING, THANKS, '*Decides* to wait.'], 1],
  ['a semicolon by a slip', [RECALLING, '灯塔之油不足；', '回顾港口宪章，', URGES], 3],
  ['a semicolon right before the first number', [RECALLING, '*Thanks* keepers;', URGES], 1],
  ['a semicolon before others', [RECALLING, '*Thanks* keepers;', '*Decides* to wait;', '*Urges* care.'], 1],
])('%s ends no preamble that goes on', (_what, passages, operativeAt) => {
  const { preamble, operative } = onlyDocument(textOf(...passages));
  expect([preamble.length, operative.length]).toEqual([operativeAt, passages.length - operativeAt]);
});
