import { blockId, type Resolution, type Table, type TableCell, textRun } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

import { readDocument, repairIds, rewriteDocument, textFragmentOf } from '../../../src/document/index.js';
import { textFrom } from '../../notation.js';
import { lineTold, paragraphIn, seededText, textsIn, wordsTold } from './told.js';

/** What both machines show of a paragraph after one has typed a sign into it, at a place, and the server has written. */
function written(from: string, to: string, place: number): string {
  const server = seededText(textFrom(`o1 ${from}`));
  const client = copyOf(server);
  typeAt(paragraphIn(client, 'o1'), place, '§');
  rewriteDocument(server, textFrom(`o1 ${to}`));
  Y.applyUpdate(server, Y.encodeStateAsUpdate(client));
  Y.applyUpdate(client, Y.encodeStateAsUpdate(server));
  expect(readDocument(client)).toEqual(readDocument(server));
  return lineTold(readDocument(server).operative[0]);
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

/** Types at a place of the paragraph's words, note calls not counted. */
function typeAt(paragraph: Y.XmlElement, place: number, letters: string): void {
  let left = place;
  for (const text of textsIn(paragraph)) {
    if (left <= text.length) return text.insert(left, letters);
    left -= text.length;
  }
}

describe('a sign typed at the moment at which the server writes', () => {
  test.each([
    ['in a word that stays between two changes', 'One two three four', 'One 2 three 4', 10, 'One 2 th§ree 4'],
    ['in a word of which a letter goes', 'the colours of', 'the colors of', 6, 'the co§lors of'],
    ['behind a word that is replaced', 'One two three', 'One 2 three', 7, 'One 2§ three'],
    ['in a word that is replaced', 'One two three', 'One 2 three', 5, 'One 2§ three'],
    ['behind words that go with their paragraph’s end', 'One two three', 'One', 13, 'One§'],
    ['in words that are all replaced', 'One two', 'Three', 3, 'Three§'],
    ['in words that all go', 'One two', '', 3, '§'],
    [
      'behind a note that is put in later in the words',
      'One two three[n9]',
      'One[n2] two three[n9]',
      9,
      'One[n2] two t§hree[n9]',
    ],
    ['before a note that is put in', 'One two three', 'One two[n2] three', 1, 'O§ne two[n2] three'],
    ['before a note that goes', 'One[n1] two three', 'One two three', 2, 'On§e two three'],
    ['behind a note that goes', 'One[n1] two three', 'One two three', 5, 'One t§wo three'],
    ['behind a note that stays', 'One[n1] two three', 'One[n1] 2 three', 9, 'One[n1] 2 t§hree'],
    ['beside a note that is called in another’s place', 'One[n1] two', 'One[n2] two', 5, 'One[n2] t§wo'],
  ])('%s', (_what, from, to, place, expected) => {
    expect(written(from, to, place)).toBe(expected);
  });
});

interface Told {
  /** Words of one paragraph, no two the same: what becomes of each. */
  readonly fates: readonly (
    'stays' | 'goes' | 'is replaced' | 'is followed' | 'loses its note' | 'keeps its note'
  )[];
  readonly typedInto: number;
  readonly order: readonly number[];
}

const told = fc.record<Told>({
  fates: fc.array(
    fc.constantFrom(
      'stays',
      'stays',
      'goes',
      'is replaced',
      'is followed',
      'loses its note',
      'keeps its note',
    ),
    { minLength: 1, maxLength: 40 },
  ),
  typedInto: fc.nat(),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
});

const LETTERS = ['§', '¶', '†'];

function oldWord(fate: Told['fates'][number], at: number): string {
  return `word${at}end${fate.endsWith('note') ? `[n${at}]` : ''}`;
}

function newWords(fate: Told['fates'][number], at: number): string[] {
  switch (fate) {
    case 'goes':
      return [];
    case 'is replaced':
      return [`other${at}`];
    case 'is followed':
      return [oldWord(fate, at), `more${at}`];
    case 'loses its note':
      return [`word${at}end`];
    case 'stays':
    case 'keeps its note':
      return [oldWord(fate, at)];
  }
}

/** Updates as they come to a third machine, in an order that chance chooses. */
function inAnyOrder(updates: readonly Uint8Array[], order: readonly number[]): Uint8Array[] {
  return updates
    .map((update, at) => ({ update, rank: order[at % order.length] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ update }) => update);
}

test('letters typed into another word of a paragraph that is rewritten stand in that word, on every machine', () => {
  fc.assert(
    fc.property(told, ({ fates, typedInto, order }) => {
      const staying = fates.flatMap((fate, at) => (newWords(fate, at)[0]?.startsWith('word') ? [at] : []));
      const chosen = staying[typedInto % Math.max(1, staying.length)];
      const server = seededText(textFrom(`o1 ${fates.map(oldWord).join(' ')}`));
      const third = copyOf(server);
      const client = copyOf(server);
      const updates: Uint8Array[] = [];
      for (const each of [server, client]) each.on('update', (update: Uint8Array) => updates.push(update));
      const words = wordsTold(paragraphIn(client, 'o1'));
      if (chosen !== undefined)
        LETTERS.forEach((letter, at) => {
          const place = words.indexOf(`word${chosen}end`) + 2 + at;
          typeAt(paragraphIn(client, 'o1'), place, letter);
        });
      const wanted = fates.flatMap(newWords).join(' ');
      rewriteDocument(server, textFrom(`o1 ${wanted}`));
      for (const update of inAnyOrder(updates, order)) Y.applyUpdate(third, update);
      const expected =
        chosen === undefined ? wanted : wanted.replace(`word${chosen}end`, `wo§¶†rd${chosen}end`);
      expect(lineTold(readDocument(third).operative[0])).toBe(expected);
    }),
    { seed: 6_221, numRuns: 300 },
  );
});

describe('what an element is is known by', () => {
  test('its settled id, where two bear one: both stay, and what is typed in them', () => {
    const server = seededText(textFrom('o1 One\no2 Two\no3 Three'));
    paragraphIn(server, 'o2').setAttribute('id', 'o1');
    const client = copyOf(server);
    typeAt(textFragmentOf(client).toArray().flatMap(paragraphsOf)[2] ?? paragraphIn(client, 'o3'), 3, '§');
    const { operative, ...rest } = readDocument(server);
    rewriteDocument(server, { ...rest, operative: operative.slice(0, 2) });
    Y.applyUpdate(server, Y.encodeStateAsUpdate(client));
    repairIds(server);
    expect(readDocument(server).operative.map((block) => [block.id, lineTold(block)])).toEqual([
      ['o1', 'One'],
      ['o1~2', 'Two§'],
    ]);
  });

  test('being an empty place: it stays, and who begins to write there writes', () => {
    const server = seededText(textFrom('o1 One'));
    const client = copyOf(server);
    const [place] = textFragmentOf(client).toArray().flatMap(paragraphsOf);
    place?.insert(0, [new Y.XmlText('Recalling')]);
    rewriteDocument(server, textFrom('p1 Noting\n---\no1 One'));
    expect(readDocument(server)).toEqual(textFrom('p1 Noting\n---\no1 One'));
    Y.applyUpdate(server, Y.encodeStateAsUpdate(client));
    expect(readDocument(server).preamble.map(lineTold)).toEqual(['Noting', 'Recalling']);
  });

  test('more words, where two change places: the shorter one is written anew', () => {
    const server = seededText(textFrom('o1 One\no2 Two and many more'));
    const long = paragraphIn(server, 'o2');
    rewriteDocument(server, textFrom('o2 Two and many more\no1 One'));
    expect(paragraphIn(server, 'o2')).toBe(long);
    expect(readDocument(server)).toEqual(textFrom('o2 Two and many more\no1 One'));
  });
});

describe('a sign typed at the moment at which', () => {
  test('its word is set in italics stands in that word, in italics', () => {
    const [plain] = textFrom('o1 One two three').operative;
    if (plain?.type !== 'paragraph') throw new Error('No paragraph');
    const content = [textRun('One '), textRun('two', [{ type: 'italic' }]), textRun(' three')];
    const server = seededText(textFrom('o1 One two three'));
    const client = copyOf(server);
    typeAt(paragraphIn(client, 'o1'), 5, '§');
    rewriteDocument(server, { ...textFrom('o1'), operative: [{ ...plain, content }] });
    Y.applyUpdate(server, Y.encodeStateAsUpdate(client));
    expect(readDocument(server).operative).toEqual([
      { ...plain, content: content.with(1, textRun('t§wo', [{ type: 'italic' }])) },
    ]);
  });

  test('a row is put in before its own stands in its own', () => {
    const server = seededText(tableOf(['Head', 'of table'], ['Seals', 'twelve'], ['Inks', 'nine']));
    const client = copyOf(server);
    const [cell] = textFragmentOf(client).toArray().flatMap(cellsOf).slice(4);
    if (cell !== undefined) typeAt(cell, 2, '§');
    const wanted = tableOf(['Head', 'of table'], ['Quills', 'one'], ['Seals', 'ten'], ['Inks', 'nine']);
    rewriteDocument(server, wanted);
    expect(readDocument(server)).toEqual(wanted);
    Y.applyUpdate(server, Y.encodeStateAsUpdate(client));
    const typed = tableOf(['Head', 'of table'], ['Quills', 'one'], ['Seals', 'ten'], ['In§ks', 'nine']);
    expect(readDocument(server)).toEqual(typed);
  });
});

function cellOf(words: string): TableCell {
  return { content: [textRun(words)], columns: 1, rows: 1 };
}

function tableOf(...rows: readonly (readonly string[])[]): Resolution {
  const table: Table = {
    type: 'table',
    id: blockId('t1'),
    rows: rows.map((cells, at) => ({ header: at === 0, cells: cells.map(cellOf) })),
  };
  return { ...textFrom('o1'), operative: [table] };
}

function cellsOf(node: unknown): Y.XmlElement[] {
  if (!(node instanceof Y.XmlElement)) return [];
  return node.nodeName === 'tableCell' ? [node] : node.toArray().flatMap(cellsOf);
}

function paragraphsOf(node: unknown): Y.XmlElement[] {
  if (!(node instanceof Y.XmlElement)) return [];
  return node.nodeName === 'paragraph' ? [node] : node.toArray().flatMap(paragraphsOf);
}

function manyWords(stem: string): string {
  return Array.from({ length: 20_000 }, (_, at) => `${stem}${(at * 7919) % 9973}`).join(' ');
}

test('a very long paragraph can be replaced by another as long', () => {
  const server = seededText(textFrom(`o1 ${manyWords('a')}`));
  rewriteDocument(server, textFrom(`o1 ${manyWords('b')}`));
  expect(lineTold(readDocument(server).operative[0])).toBe(manyWords('b'));
});
