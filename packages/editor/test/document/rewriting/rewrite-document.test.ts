import { blockId, EMPTY_RESOLUTION, noteId, type Resolution, textRun } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

import { arbitraryResolution } from '../../../../resolution/test/arbitrary-resolution.js';
import { readDocument, rewriteDocument, seedDocument, textFragmentOf } from '../../../src/document/index.js';
import { inMarkOrder } from '../../mark-order.js';
import { edited } from './edited-tree.js';

const RUNS = { seed: 4_617, numRuns: 100 };

const trees = arbitraryResolution({ numbers: 'live', depth: 3 });

function seeded(resolution: Resolution): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, seedDocument(resolution, 7));
  return document;
}

function updatesWhile(document: Y.Doc, act: () => void): number {
  let updates = 0;
  const count = (): void => {
    updates += 1;
  };
  document.on('update', count);
  act();
  document.off('update', count);
  return updates;
}

/** A second machine with the same text. */
function fork(document: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
  return other;
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  const [here, there] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)];
  Y.applyUpdate(other, here);
  Y.applyUpdate(one, there);
}

function paragraphsIn(document: Y.Doc): Y.XmlElement[] {
  const walker = textFragmentOf(document).createTreeWalker(
    (node) => node instanceof Y.XmlElement && node.nodeName === 'paragraph',
  );
  return [...walker].flatMap((node) => (node instanceof Y.XmlElement ? [node] : []));
}

function firstText(paragraph: Y.XmlElement | undefined): Y.XmlText | null {
  const [text] = paragraph?.toArray() ?? [];
  return text instanceof Y.XmlText ? text : null;
}

/** Types a sign into a paragraph; the id of the paragraph, `null` where there is no text to type into. */
function typeInto(document: Y.Doc, choice: number): string | null {
  const paragraphs = paragraphsIn(document).filter((paragraph) => firstText(paragraph) !== null);
  const paragraph = paragraphs[choice % Math.max(1, paragraphs.length)];
  const text = firstText(paragraph);
  if (text === null) return null;
  text.insert(choice % (text.length + 1), '§§§');
  return paragraph?.getAttribute('id') ?? null;
}

function blockIds(tree: Resolution): string[] {
  return [...tree.preamble, ...tree.operative].map(({ id }) => String(id));
}

/** Whether nothing moved and this block is still there: it keeps what is typed into it. */
function keepsItsPlace(id: string, from: Resolution, to: Resolution): boolean {
  const [before, after] = [blockIds(from), blockIds(to)];
  const [stayed, kept] = [
    before.filter((each) => after.includes(each)),
    after.filter((each) => before.includes(each)),
  ];
  return stayed.join() === kept.join() && kept.includes(id);
}

function paragraphOf(words: string): Resolution {
  const content = [textRun(words)];
  return {
    ...EMPTY_RESOLUTION,
    operative: [
      {
        type: 'paragraph',
        id: blockId('b1'),
        role: 'operative',
        number: '1',
        content,
        children: [],
        tail: [],
      },
    ],
  };
}

function operativeText(document: Y.Doc): Y.XmlText {
  const text = paragraphsIn(document)
    .map(firstText)
    .find((each) => each !== null);
  if (text === undefined || text === null) throw new Error('no text');
  return text;
}

describe('rewriting a live text', () => {
  test('any text becomes any other', () => {
    fc.assert(
      fc.property(trees, trees, (from, to) => {
        const document = seeded(from);
        rewriteDocument(document, to);
        expect(inMarkOrder(readDocument(document))).toEqual(inMarkOrder(to));
      }),
      RUNS,
    );
  });

  test('a text becomes an edited one, and the same again is no update', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat()), (from, choices) => {
        const to = edited(from, () => choices.next().value);
        const document = seeded(from);
        rewriteDocument(document, to);
        expect(inMarkOrder(readDocument(document))).toEqual(inMarkOrder(to));
        expect(updatesWhile(document, () => rewriteDocument(document, to))).toBe(0);
      }),
      RUNS,
    );
  });

  test('letters typed beside a change at the same moment stand where they were typed', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat()), fc.nat(), (from, choices, at) => {
        const to = edited(from, () => choices.next().value);
        const [server, client] = [seeded(from), new Y.Doc()];
        Y.applyUpdate(client, Y.encodeStateAsUpdate(server));
        const typed = typeInto(client, at);
        rewriteDocument(server, to);
        exchange(server, client);
        expect(readDocument(server)).toEqual(readDocument(client));
        expect(idsRepeated(server)).toEqual([]);
        if (typed !== null && keepsItsPlace(typed, from, to))
          expect(JSON.stringify(readDocument(server))).toContain('§§§');
      }),
      RUNS,
    );
  });

  test.each([
    ['before the change', 3, 'One§ two 3 four FIVE'],
    ['between two changes', 13, 'One two 3§ four FIVE'],
    ['between them, in a word that stays', 17, 'One two 3 fou§r FIVE'],
    ['at the end', 23, 'One two 3 four FIVE§'],
  ])('a letter typed %s of one paragraph', (_, at, expected) => {
    const server = seeded(paragraphOf('One two three four five'));
    const client = fork(server);
    operativeText(client).insert(at, '§');
    rewriteDocument(server, paragraphOf('One two 3 four FIVE'));
    exchange(server, client);
    expect(operativeText(server).toString()).toBe(expected);
    expect(operativeText(client).toString()).toBe(expected);
  });

  test('a note called in the middle of words, and taken out again', () => {
    const called = noteId('n1');
    const plain = paragraphOf('One two');
    const [block] = plain.operative;
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    const content = [textRun('One'), { type: 'note' as const, note: called }, textRun(' two')];
    const noted: Resolution = {
      ...plain,
      operative: [{ ...block, content }],
      notes: [{ id: called, marker: '1', content: [textRun('A note.')] }],
    };
    const document = seeded(plain);
    rewriteDocument(document, noted);
    expect(readDocument(document)).toEqual(noted);
    rewriteDocument(document, plain);
    expect(readDocument(document)).toEqual(plain);
  });
});

function idsRepeated(document: Y.Doc): string[] {
  const ids = paragraphsIn(document).flatMap((paragraph) => paragraph.getAttribute('id') ?? []);
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}
