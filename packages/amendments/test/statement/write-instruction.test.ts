import { describe, expect, it } from 'vitest';

import type { Instruction, ParagraphName, WordsPlace } from '../../src/instructions/instruction.js';
import { countInWords, ordinalInWords } from '../../src/statement/say/ordinals.js';
import { writeInstruction } from '../../src/statement/write-instruction.js';

const op = (number: string, ...part: string[]): ParagraphName => {
  return { role: 'operative', number: { type: 'printed', number }, part };
};
const pp = (ordinal: number): ParagraphName => {
  return { role: 'preambular', number: { type: 'counted', ordinal }, part: [] };
};
const fromTheEnd = (ordinal: number): ParagraphName => {
  return { role: 'preambular', number: { type: 'from the end', ordinal }, part: [] };
};
const place = (paragraph: ParagraphName): WordsPlace => {
  return { type: 'paragraph', paragraph, within: { type: 'all' } };
};
const words = (text: string, occurrence: number | null = null) => ({ words: text, occurrence });
const text = (of: string) => ({ text: of, number: null });

const CASES: readonly (readonly [string, Instruction])[] = [
  [
    'In operative paragraph 4 (b) (ii), replace “lamps” with “lanterns”.',
    {
      type: 'replace words',
      where: [place(op('4', 'b', 'ii'))],
      old: words('lamps'),
      now: 'lanterns',
      throughout: false,
      notes: [],
    },
  ],
  [
    'In operative paragraphs 27 and 43, delete “promptly”.',
    {
      type: 'delete words',
      where: [place(op('27')), place(op('43'))],
      words: words('promptly'),
      throughout: false,
    },
  ],
  [
    'In the title, replace the second “lamp” with “lantern”.',
    {
      type: 'replace words',
      where: [{ type: 'title' }],
      old: words('lamp', 2),
      now: 'lantern',
      throughout: false,
      notes: [],
    },
  ],
  [
    'In the chapeau of operative paragraph 4, after “all keepers”, insert “of lamps,*”.\n\n* See letter 4.',
    {
      type: 'insert words',
      where: [{ type: 'paragraph', paragraph: op('4'), within: { type: 'chapeau' } }],
      words: 'of lamps,*',
      at: { type: 'after', words: words('all keepers') },
      notes: [{ marker: '*', text: 'See letter 4.' }],
    },
  ],
  [
    'In the penultimate preambular paragraph, at the end, insert “and oil”.',
    {
      type: 'insert words',
      where: [place(fromTheEnd(2))],
      words: 'and oil',
      at: { type: 'at the end' },
      notes: [],
    },
  ],
  [
    'Delete the twenty-first preambular paragraph and operative paragraphs 35, 38 and 39.',
    { type: 'delete paragraphs', what: [pp(21), op('35'), op('38'), op('39')], reading: [] },
  ],
  [
    'Delete the first and third preambular paragraphs.',
    { type: 'delete paragraphs', what: [pp(1), pp(3)], reading: [] },
  ],
  [
    'After the fifth preambular paragraph, insert a new preambular paragraph reading:\n\n*Noting* that lamps go out,',
    {
      type: 'insert paragraphs',
      at: { type: 'after', paragraph: pp(5) },
      role: 'preambular',
      paragraphs: [text('*Noting* that lamps go out,')],
      notes: [],
    },
  ],
  [
    'After operative paragraph 4, insert two new operative paragraphs reading:\n\n*Urges* care;\n\n*Asks* for oil;',
    {
      type: 'insert paragraphs',
      at: { type: 'after', paragraph: op('4') },
      role: 'operative',
      paragraphs: [text('*Urges* care;'), text('*Asks* for oil;')],
      notes: [],
    },
  ],
  [
    'Replace operative paragraph 200 with the following text:\n\n*Urges* care;',
    { type: 'replace paragraphs', what: [op('200')], by: [text('*Urges* care;')], notes: [] },
  ],
  [
    'Move operative paragraph 7 after operative paragraph 3.',
    { type: 'move paragraphs', what: [op('7')], to: { type: 'after', paragraph: op('3') } },
  ],
  [
    'Move the second preambular paragraph to the beginning of the preamble.',
    { type: 'move paragraphs', what: [pp(2)], to: { type: 'at the beginning', role: 'preambular' } },
  ],
  [
    'Split operative paragraph 4 before “and asks”.',
    { type: 'split paragraph', what: op('4'), before: words('and asks') },
  ],
  ['Merge operative paragraphs 4 and 5.', { type: 'join paragraphs', what: [op('4'), op('5')] }],
  ['Delete the heading “Lamps”.', { type: 'delete heading', words: 'Lamps' }],
  ['Delete footnote 3.', { type: 'delete note', marker: '3' }],
  ['Renumber the subsequent paragraphs accordingly.', { type: 'renumber' }],
];

describe('an instruction, written', () => {
  it.each(CASES)('%s', (written, instruction) => {
    expect(writeInstruction(instruction)).toBe(written);
  });
});

describe('numbers in words', () => {
  it.each([
    [1, 'first'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [21, 'twenty-first'],
    [38, 'thirty-eighth'],
    [90, 'ninetieth'],
    [100, 'hundredth'],
    [101, '101st'],
    [112, '112th'],
    [123, '123rd'],
  ])('%d is the %s', (ordinal, name) => {
    expect(ordinalInWords(ordinal)).toBe(name);
  });

  it('are figures from eleven on where something is counted', () => {
    expect([2, 10, 11].map(countInWords)).toEqual(['two', 'ten', '11']);
  });
});
