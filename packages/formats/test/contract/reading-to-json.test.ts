import {
  annexLabel,
  blocksOf,
  labelsOf,
  linesOf,
  paragraphsIn,
  plainText,
  type Resolution,
  textRun,
  withDescendants,
} from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import type { BlockJson, DocumentJson, SubparagraphJson } from '../../src/contract/document-json.js';
import { documentToJson, readingToJson } from '../../src/contract/reading-to-json.js';

const SEED = 20187;

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []))
    counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Every word of a tree but the numbers and markers of its body, which the contract gives in fields of their own. */
function wordsOfTree(resolution: Resolution): Record<string, number> {
  const named = resolution.annexes.map(({ label }) => label ?? '');
  const annexed = resolution.annexes.flatMap(({ blocks }) => paragraphsIn(blocks));
  const numbers = annexed.map(({ number }) => number ?? '');
  const markers = annexed.flatMap(({ children }) => children.flatMap(withDescendants));
  const marked = markers.map((part) => ('marker' in part ? (part.marker ?? '') : ''));
  return counted([...linesOf(resolution).map(plainText), ...named, ...numbers, ...marked]);
}

function wordsOfJson(document: DocumentJson): Record<string, number> {
  return counted([
    ...document.front,
    document.title,
    document.organ ?? '',
    ...[...document.preamble, ...document.operative].flatMap(wordsOfBlock),
    ...document.annexes.flatMap(({ title, text }) => [title, text]),
    ...document.footnotes.map(({ text }) => text),
  ]);
}

function wordsOfBlock(block: BlockJson): string[] {
  if ('heading' in block) return [block.heading];
  if ('table' in block) return block.table.flat();
  return [block.text, ...block.children.flatMap(wordsOfPart)];
}

function wordsOfPart({ text, children }: SubparagraphJson): string[] {
  return [text, ...children.flatMap(wordsOfPart)];
}

function labelsIn(blocks: readonly BlockJson[]): string[] {
  const ofPart = ({ label, children }: SubparagraphJson): string[] => [label, ...children.flatMap(ofPart)];
  return blocks.flatMap((block) =>
    'label' in block ? [block.label, ...block.children.flatMap(ofPart)] : [],
  );
}

describe('a document in the contract', () => {
  it('has every word of the tree in exactly one place', () => {
    fc.assert(
      fc.property(arbitraryResolution(), (resolution) => {
        expect(wordsOfJson(documentToJson(resolution))).toEqual(wordsOfTree(resolution));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('has the label of every paragraph of its body', () => {
    fc.assert(
      fc.property(arbitraryResolution({ annexes: false }), (resolution) => {
        const { preamble, operative } = documentToJson(resolution);
        const labels = labelsIn([...preamble, ...operative]);
        expect(labels.toSorted()).toEqual([...labelsOf(resolution).values()].toSorted());
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('has openings that begin the text, and only marks of its own footnotes', () => {
    fc.assert(
      fc.property(arbitraryResolution(), (resolution) => {
        const { preamble, operative, footnotes } = documentToJson(resolution);
        const marks = new Set(footnotes.map(({ marker }) => marker));
        for (const block of [...preamble, ...operative]) {
          if (!('label' in block)) continue;
          expect(block.text.startsWith(block.opening)).toBe(true);
          expect(block.notes.filter((mark) => !marks.has(mark))).toEqual([]);
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('names its annexes by what they print', () => {
    fc.assert(
      fc.property(arbitraryResolution(), (resolution) => {
        const titles = documentToJson(resolution).annexes.map(({ title }) => title.toLowerCase());
        const names = resolution.annexes.map((annex) =>
          annex.label === null ? '' : annexLabel(annex).toLowerCase(),
        );
        expect(titles.map((title, index) => title.startsWith(names[index] ?? ''))).toEqual(
          titles.map(() => true),
        );
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

describe('a live document', () => {
  const [resolution] = fc.sample(arbitraryResolution({ numbers: 'live' }), { seed: SEED, numRuns: 1 });

  it('has no number and no marker, for none is printed; its labels say what they would be', () => {
    if (resolution === undefined) throw new Error('A document was generated');
    const { preamble, operative } = documentToJson(resolution);
    const paragraphs = [...preamble, ...operative].flatMap((block) => ('label' in block ? [block] : []));
    expect(paragraphs.filter(({ number }) => number !== null)).toEqual([]);
    const parts = paragraphs.flatMap(({ children }) => children);
    expect(parts.filter(({ marker }) => marker !== '')).toEqual([]);
    expect(parts.filter(({ label }) => !label.endsWith(')'))).toEqual([]);
    expect(blocksOf(resolution).length).toBeGreaterThan(0);
  });
});

it('words that stand after the parts of a paragraph follow its own after a space', () => {
  const [base] = fc.sample(arbitraryResolution({ front: false }), { seed: SEED, numRuns: 1 });
  const [block] = paragraphsIn(base?.operative ?? []);
  if (base === undefined || block === undefined) throw new Error('A document with a paragraph was generated');
  const paragraph = { ...block, content: [textRun('Urges  all')], tail: [textRun('at once.')] };
  const [json] = documentToJson({ ...base, operative: [paragraph] }).operative;
  expect(json !== undefined && 'text' in json ? json.text : '').toBe('Urges all at once.');
});

it('a reading keeps its prose, actions, furniture and notices', () => {
  const reading = {
    documents: [],
    prose: [{ number: '76', text: 'At its meeting …', line: 4 }],
    actions: [],
    furniture: [{ line: 9, text: '2/8' }],
    notices: [
      { line: 3, kind: 'odd', message: 'Odd.' },
      { line: 5, kind: 'odd', message: 'Odd too.', document: 'resolution 7/1', label: 'OP3' },
    ],
  };
  expect(readingToJson(reading)).toEqual({
    ...reading,
    prose: [{ number: '76', text: 'At its meeting …' }],
    notices: [
      { line: 3, kind: 'odd', message: 'Odd.', document: null, label: null },
      { line: 5, kind: 'odd', message: 'Odd too.', document: 'resolution 7/1', label: 'OP3' },
    ],
  });
});
