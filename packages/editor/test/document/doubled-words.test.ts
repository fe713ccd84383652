// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';

import { doubledWords, readDocument } from '../../src/document/index.js';
import { Wire } from '../live/wire.js';
import { select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

afterEach(() => document.body.replaceChildren());

function told(lines: string): string[] {
  return doubledWords(textFrom(lines)).map(({ first, second, words }) => `${first} ${second} ${words}`);
}

describe('words that stand twice', () => {
  test.each([
    ['none', 'o1 Urges all States to act\no2 Invites them to report', []],
    [
      'the longer one first',
      'o1 Urges\no2 all States to act on it;\no3 States to act on it;',
      ['o2 o3 States to act on it;'],
    ],
    [
      'the shorter one first',
      'o1 Urges\no2 States to act on it;\no3 all States to act on it;',
      ['o2 o3 States to act on it;'],
    ],
    ['one like the other', 'o1 to act on this now\no2 to act on this now', ['o1 o2 to act on this now']],
    [
      'the blank at a split',
      'o1 Urges all States to act\no2  all States to act',
      ['o1 o2 all States to act'],
    ],
    [
      'subparagraphs',
      'o1 Urges:\no1a . all States to act now\no1b . States to act now',
      ['o1a o1b States to act now'],
    ],
    ['too few to tell', 'o1 to act at once\no2 at once', []],
    ['empty ones', 'o1 to act at once\no2', []],
    ['not neighbours', 'o1 all States to act now\no2 Invites\no3 States to act now', []],
    ['in two parts', 'p1 all States to act now\n---\no1 States to act now', []],
    ['not at the end', 'o1 all States to act now, and soon\no2 States to act now', []],
  ])('%s', (_what, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });
});

test.each([
  ['Urges all| States to act on this now', 'Urges all States| to act on this now'],
  ['Urges all States| to act on this now', 'Urges all| States to act on this now'],
  ['Urges| all States to act on this now', 'Urges| all States to act on this now'],
])('two who split one paragraph at the same moment are told: %s, %s', (one, other) => {
  const documents = [2, 3].map((client) => seededDocument(textFrom(`o1 ${one.replace('|', '')}`), client));
  const wire = new Wire(documents);
  const editors = documents.map((room) => openEditor(room));
  editors.forEach((editor, at) => {
    select(editor, `o1 ${[one, other][at] ?? ''}`);
    editor.commands.splitParagraph();
  });
  wire.settle();
  const found = documents.map((room) => doubledWords(readDocument(room)).map(({ words }) => words));
  const doubled = [one, other].map((words) => (words.split('|')[1] ?? '').trim());
  expect(found[0]).toEqual([doubled.toSorted((left, right) => left.length - right.length)[0]]);
  expect(found[1]).toEqual(found[0]);
  for (const editor of editors) editor.destroy();
});
