import { describe, expect, it } from 'vitest';

import { setFurnitureAside } from '../../src/text/furniture.js';
import { pageStarts, splitLines } from '../../src/text/lines.js';
import { takeNotesOut } from '../../src/text/note-blocks.js';
import { writeCalls } from '../../src/text/note-calls.js';

const MASTHEAD =
  'United Nations X/80/L.7\nGeneral Assembly Distr.: Limited\n25-12345 (E) 010125\n*2512345*\n';
const BODY = Array.from(
  { length: 12 },
  (_, index) => `line ${'abcdefghijkl'.charAt(index)} of the text`,
).join('\n');

function pagesOf(text: string) {
  return setFurnitureAside(splitLines(text), pageStarts(text));
}

function aside(text: string): string[] {
  return setFurnitureAside(splitLines(text)).furniture.map((line) => line.text);
}

describe('furniture', () => {
  it.each([
    ['head, job and page', 'X/80/L.7\n25-12345\n2/5'],
    ['head, page and job', 'X/80/L.7\n3/5\n25-12345'],
    ['page and job', '2/5\n25-12345'],
    ['a head alone', 'X/80/L.7'],
    ['the foot of a first page and the head of the next', '25-12345 (E) 010125\n*2512345*\nX/80/L.7'],
    ['the same in pieces', '25-12345 (E)\n010125\n*2512345*\nX/80/L.7'],
    ['page and job on one line', '2/5 25-12345'],
    ['job and page on one line', '25-12345 3/5'],
  ])('a page break: %s', (_, marks) => {
    const text = `${MASTHEAD}${BODY}\n${marks}\nthe text goes on`;
    expect(aside(text)).toEqual(['*2512345*', ...marks.split('\n')]);
    expect(setFurnitureAside(splitLines(text)).pages).toHaveLength(2);
  });

  it.each([
    ['an early copy', 'Advance copy', ['Advance copy']],
    ['a symbol in a sentence', 'see X/80/L.7', []],
    ['another symbol', 'X/80/L.8', []],
    ['a fraction', '5/2', []],
    ['a year and a number', '2025-12345', []],
  ])('%s', (_, line, furniture) => expect(aside(`${BODY}\n${line}\n${BODY}`)).toEqual(furniture));

  it('a blank line behind a running head parts no paragraphs', () => {
    const { pages } = setFurnitureAside(splitLines(`${MASTHEAD}${BODY}\n2/5 25-12345\n\f\nthe text goes on`));
    expect(pages.at(-1)?.map(({ gap }) => gap)).toEqual([false]);
  });

  it.each([
    [
      'a foot torn apart',
      '____________\n1\n25-12345 (E)\nLamp Rules.\n010125\n*2512345*\n\fX/80/L.7',
      ['____________', '1', 'Lamp Rules.'],
    ],
    [
      'the same with line breaks for form feeds',
      '____________\n1\n25-12345 (E)\nLamp Rules.\n010125\n*2512345*\n\nX/80/L.7',
      ['____________', '1', 'Lamp Rules.'],
    ],
    [
      'page and job apart',
      '____________\n1\n2/5\nLamp Rules.\n25-12345\n\f',
      ['____________', '1', 'Lamp Rules.'],
    ],
    ["the file's job number among paragraphs", 'Notes\n25-12345\nthe oil\n2/5\n\f', ['Notes', 'the oil']],
    [
      'a rule glued to a word',
      'the oil ____________________\n1\nLamp Rules.\n\f',
      ['the oil', '____________________', '1', 'Lamp Rules.'],
    ],
    [
      'a form to fill in',
      'Name ____________________\nLamp Rules.\n\f',
      ['Name ____________________', 'Lamp Rules.'],
    ],
  ])('a page that ends with %s', (_, foot, kept) => {
    const text = `${MASTHEAD}${BODY}\n${foot}\nthe text goes on`;
    const { pages } = pagesOf(text);
    expect(pages.map((page) => page.map((line) => line.text))).toEqual([
      [...MASTHEAD.split('\n').slice(0, 3), ...BODY.split('\n'), ...kept],
      ['the text goes on'],
    ]);
  });

  it('the masthead of a first page stays', () =>
    expect(aside(`X/80/L.7\n25-12345 (E)\n${BODY}`)).toEqual([]));
});

function notesIn(text: string): { text: string[]; notes: string[] } {
  const page = takeNotesOut(splitLines(text), undefined);
  return {
    text: page.text.map((line) => line.text),
    notes: page.notes.map(({ marker, lines }) => `${marker}: ${lines.map((line) => line.text).join(' ')}`),
  };
}

describe('notes at the foot of a page', () => {
  it.each([
    [
      'numbers on lines of their own',
      'text\n______\n1\nFirst.\n2\nSecond\ngoes on.',
      ['text'],
      ['1: First.', '2: Second goes on.'],
    ],
    ['numbers at the head', 'text\n______\n7 First.\n8 Second.', ['text'], ['7: First.', '8: Second.']],
    [
      'an asterisk below the rule',
      'Ruritania:* draft\n______\n* A remark.\n1\nFirst.',
      ['Ruritania:* draft'],
      ['*: A remark.', '1: First.'],
    ],
    [
      'an asterisk without a rule',
      'Ruritania:* draft\ntext\n* A remark\ngoes on.',
      ['Ruritania:* draft', 'text'],
      ['*: A remark goes on.'],
    ],
    ['an asterisk that nothing calls', 'text\n* an item', ['text', '* an item'], []],
    [
      'superscripts between blank lines',
      'half a\n\n¹ First.\n\n² Second.\n\nsentence',
      ['half a', 'sentence'],
      ['1: First.', '2: Second.'],
    ],
    ['a year in a note', 'text\n______\n1\nOf\n2016 and on.', ['text'], ['1: Of 2016 and on.']],
    ['a rule without notes', 'text\n______\nRecalling the rest,', ['text', 'Recalling the rest,'], []],
    [
      'a paragraph right behind a note',
      'text\n______\n1\nFirst.\nRecalling the rest,',
      ['text', 'Recalling the rest,'],
      ['1: First.'],
    ],
  ])('%s', (_, text, rest, notes) => expect(notesIn(text)).toEqual({ text: rest, notes }));

  it('a note runs on below the rule of the next page', () => {
    const first = takeNotesOut(splitLines('text\n______\n1\nThe first part and'), undefined);
    const second = takeNotesOut(splitLines('more\n______\nthe second.\n2\nSecond.'), first.notes.at(-1));
    expect(first.notes[0]?.lines.map((line) => line.text)).toEqual(['The first part and', 'the second.']);
    expect(second.notes.map(({ marker }) => marker)).toEqual(['2']);
  });
});

function called(text: string, markers: readonly string[], known: readonly number[] = []): string {
  const notes = markers.map((marker) => ({ marker, plain: true, line: 0, lines: [] }));
  return writeCalls(splitLines(text), notes, new Set(known))
    .map((line) => line.text)
    .join('\n');
}

describe('note calls in ordinary digits', () => {
  it.each([
    ['the charter1\nof', ['1'], 'the charter¹\nof'],
    ['the outcome, 1\nlamps', ['1'], 'the outcome,¹\nlamps'],
    ['resolution 59/3009\nand', ['9'], 'resolution 59/300⁹\nand'],
    ['of 20142\nand', ['2'], 'of 2014²\nand'],
    ['the charter1 of oil', ['1'], 'the charter¹ of oil'],
    ['in the strait,10,11', ['10', '11'], 'in the strait,¹⁰,¹¹'],
    ['in goal 16\nand the charter16\nof', ['16'], 'in goal 16\nand the charter¹⁶\nof'],
    ['goal 2\nthe charter1\nof oil2\nand', ['1', '2'], 'goal 2\nthe charter¹\nof oil²\nand'],
    ['in X/80/L.4\nand the charter4', ['4'], 'in X/80/L.4\nand the charter⁴'],
    ['COVID-19\nand', ['19'], 'COVID-19\nand'],
    ['paragraph 3', [], 'paragraph 3'],
  ])('%j with notes %j', (text, notes, expected) => expect(called(text, notes)).toBe(expected));

  it('a note of an earlier page may be called again', () =>
    expect(called('the charter1\nand goal 1', [], [1])).toBe('the charter¹\nand goal 1'));
});
