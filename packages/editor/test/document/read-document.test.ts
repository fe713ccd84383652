import { linesOf, plainText, type Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

import { resolutionSchema } from '../../../protocol/src/tree-schema.js';
import { headMapOf, readDocument, repairIds, textFragmentOf } from '../../src/document/index.js';
import { uniqueIds } from '../../src/document/unique-ids.js';

const RUNS = { seed: 4_711, numRuns: 300 };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly (Element | string)[];
}

const NAMES = [
  'title',
  'organ',
  'preamble',
  'operative',
  'annex',
  'annexTitle',
  'notes',
  'note',
  'paragraph',
  'heading',
  'table',
  'tableRow',
  'tableCell',
  'noteReference',
  'video',
];

const attributes = fc.dictionary(
  fc.constantFrom(
    'id',
    'level',
    'role',
    'number',
    'tail',
    'note',
    'marker',
    'label',
    'columns',
    'rows',
    'header',
  ),
  fc.oneof(
    fc.constantFrom('p1', 'p2', 'operative', '', '4 bis', 'x'.repeat(64), 'y'.repeat(3000)),
    fc.integer({ min: -3, max: 4000 }),
    fc.boolean(),
  ),
);

const words = fc.nat({ max: 999 }).map((number) => ` w${number} `);

const { element } = fc.letrec<{ element: Element; child: Element | string }>((tie) => ({
  element: fc.record<Element>({
    name: fc.constantFrom(...NAMES),
    attributes,
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('element')),
}));

const anything = fc.array(element, { maxLength: 6 });

function build({ name, attributes: attrs, children }: Element): Y.XmlElement {
  const built = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attrs)) Reflect.apply(built.setAttribute, built, [key, value]);
  built.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : build(child))),
  );
  return built;
}

function documentOf(elements: readonly Element[]): Y.Doc {
  const document = new Y.Doc();
  textFragmentOf(document).insert(0, elements.map(build));
  return document;
}

function wordsWritten({ children }: Element): string[] {
  return children.flatMap((child) => (typeof child === 'string' ? [child.trim()] : wordsWritten(child)));
}

function wordsRead(resolution: Resolution): string[] {
  return linesOf(resolution).flatMap((line) => plainText(line).match(/w\d+/gu) ?? []);
}

function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => (name === 'id' ? [String(field)] : idsOf(field)));
}

describe('whatever a client wrote', () => {
  test('is read as a tree, and no word of it is lost or told twice', () => {
    fc.assert(
      fc.property(anything, (elements) => {
        const read = readDocument(documentOf(elements));
        expect(wordsRead(read).toSorted()).toEqual(elements.flatMap(wordsWritten).toSorted());
      }),
      RUNS,
    );
  });

  test('is read as a tree that the store takes, each id once', () => {
    fc.assert(
      fc.property(anything, (elements) => {
        const read = readDocument(documentOf(elements));
        expect(resolutionSchema.safeParse(read).error).toBeUndefined();
        const ids = [...idsOf([read.preamble, read.operative, read.annexes])];
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(idsOf(read.notes)).size).toBe(read.notes.length);
      }),
      RUNS,
    );
  });

  test('is read the same before and after its ids are repaired, where parts hold what they should', () => {
    fc.assert(
      fc.property(anything, (elements) => {
        const document = documentOf(elements);
        repairIds(document);
        const repaired = Y.encodeStateVector(document);
        repairIds(document);
        expect(Y.encodeStateVector(document)).toEqual(repaired);
      }),
      RUNS,
    );
  });

  test('a head that makes no sense is read for what of it does', () => {
    const document = new Y.Doc();
    const head = headMapOf(document);
    head.set('kind', 'poem');
    head.set('symbol', 7);
    head.set('front', ['words', { role: 'session', content: [{ text: 'Tenth session' }, { text: 3 }] }]);
    expect(readDocument(document)).toMatchObject({
      kind: 'draft resolution',
      symbol: null,
      number: null,
      front: [
        { role: 'other', content: [] },
        { role: 'session', content: [{ type: 'text', text: 'Tenth session', marks: [] }] },
      ],
    });
  });
});

describe('ids', () => {
  test.each([
    ['all different stay', ['a', 'b'], ['a', 'b']],
    ['the first keeps a doubled one', ['a', 'b', 'a', 'a'], ['a', 'b', 'a~2', 'a~3']],
    ['a made one is never one that is borne', ['a', 'a', 'a~2'], ['a', 'a~3', 'a~2']],
    ['the nameless get names', [null, 'a', null], ['block~2', 'a', 'block~3']],
  ])('%s', (_what, written, settled) => {
    expect(uniqueIds(written)).toEqual(settled);
  });
});
