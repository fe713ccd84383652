import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  blockId,
  countedIds,
  type Inline,
  type Mark,
  noteId,
  type Paragraph,
  readText,
  type Resolution,
  textRun,
  writeText,
} from '../../src/index.js';
import { arbitraryResolution, type ResolutionOptions } from '../arbitrary-resolution.js';
import { comparable } from './comparable.js';

function readBack(resolution: Resolution): unknown[] {
  return readText(writeText(resolution), countedIds()).documents.map(comparable);
}

const NOTHING: Partial<ResolutionOptions> = {
  italics: false,
  bold: false,
  links: false,
  notes: false,
  depth: 0,
  tails: false,
  headings: false,
  tables: false,
  annexes: false,
  front: false,
};

test.each<[string, Partial<ResolutionOptions>]>([
  ['plain words', {}],
  ['marks', { italics: true, bold: true, links: true }],
  ['notes', { notes: true }],
  ['subparagraphs', { depth: 3 }],
  ['tails', { depth: 3, tails: true }],
  ['sections', { headings: true, sections: true }],
  ['tables', { tables: true, spans: true, notes: true }],
  ['annexes', { annexes: true, depth: 2, headings: true }],
  ['lines under the text', { closing: true, annexes: true, notes: true, tables: true }],
  ['front pages', { front: true, notes: true }],
])('what is written is read back the same: %s', (_, options) => {
  fc.assert(
    fc.property(arbitraryResolution({ ...NOTHING, ...options }), (resolution) => {
      expect(readBack(resolution)).toEqual([comparable(resolution)]);
    }),
    { seed: 2018, numRuns: 60 },
  );
});

test('what is written is read back the same: everything at once', () => {
  fc.assert(
    fc.property(arbitraryResolution({ closing: true }), (resolution) => {
      expect(readBack(resolution)).toEqual([comparable(resolution)]);
    }),
    { seed: 27, numRuns: 100 },
  );
});

function sample(numbers: 'live' | 'printed'): string[] {
  return fc.sample(arbitraryResolution({ numbers, front: false }), { seed: 80, numRuns: 50 }).map(writeText);
}

test('a live text is printed with the numbers it would bear when issued', () => {
  expect(sample('live')).toEqual(sample('printed'));
});

function marked(text: string, ...types: readonly ('italic' | 'bold')[]): Inline {
  return textRun(
    text,
    types.map((type): Mark => ({ type })),
  );
}

const first: Inline = { type: 'note', note: noteId('n1') };
const second: Inline = { type: 'note', note: noteId('n2') };

function operative(number: string, content: readonly Inline[]): Paragraph {
  return {
    type: 'paragraph',
    id: blockId(number),
    role: 'operative',
    number,
    content,
    children: [],
    tail: [],
  };
}

function document(content: readonly Inline[]): Resolution {
  return {
    kind: 'resolution',
    symbol: null,
    number: '9/2',
    title: [textRun('Care of harbours')],
    organ: [textRun('The General Assembly')],
    front: [],
    preamble: [],
    operative: [
      operative('1', [textRun('Notes'), first, textRun(' the tide'), second, textRun(';')]),
      operative('1 bis', content),
    ],
    closing: [],
    annexes: [],
    record: null,
    notes: [
      { id: noteId('n1'), marker: '1', content: [textRun('See A/80/1.')] },
      { id: noteId('n2'), marker: '2', content: [textRun('See A/80/2.')] },
    ],
  };
}

test.each<[string, readonly Inline[]]>([
  ['notes side by side', [textRun('Urges all'), first, second, textRun(' now.')]],
  ['marks inside a word', [textRun('Urges un'), marked('seen', 'italic'), textRun('ly.')]],
  ['marks side by side', [marked('Urges', 'italic'), marked('all', 'italic', 'bold'), textRun(' now.')]],
  ['an asterisk', [textRun('Urges all* and some* now.')]],
  ['square brackets', [textRun('Urges [all] (or [some](few)) now.')]],
  ['a backslash', [textRun('Urges \\all\\* now.')]],
  ['what looks like a tag', [textRun('Urges <i>all now.')]],
  ['a raised figure that calls no note', [textRun('Urges 10 km² now.')]],
])('%s', (_, content) => {
  const resolution = document(content);
  expect(readBack(resolution)).toEqual([comparable(resolution)]);
});
