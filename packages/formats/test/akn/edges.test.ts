import type { Block, Inline, NoteId, Resolution } from '@penholder/resolution';
import { EMPTY_RESOLUTION, blockId, noteId, textRun } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { readFile } from '../../src/read-file.js';
import { writeFile } from '../../src/write-file.js';

function paragraph(id: string, more: Partial<Extract<Block, { type: 'paragraph' }>>): Block {
  const content: Inline[] = [textRun('Talmer')];
  const rest = { content, children: [], tail: [], number: null, role: 'operative' as const };
  return { type: 'paragraph', id: blockId(id), ...rest, ...more };
}

function heading(id: string, level: number): Block {
  return { type: 'heading', id: blockId(id), level, content: [textRun(`Dro ${level}`)] };
}

function call(note: NoteId): Inline {
  return { type: 'note', note };
}

const [one, two] = [noteId('n1'), noteId('n2')];

test.each<[string, Partial<Resolution>]>([
  ['nothing at all', {}],
  ['a tail without parts', { operative: [paragraph('p', { tail: [textRun('and so on')] })] }],
  ['a preambular tail', { preamble: [paragraph('p', { role: 'preambular', tail: [textRun('on')] })] }],
  ['no words but a number', { operative: [paragraph('p', { content: [], number: '4 bis' })] }],
  ['a number in the preamble', { preamble: [paragraph('p', { role: 'preambular', number: '(a)' })] }],
  ['a heading in the preamble', { preamble: [heading('h', 2)] }],
  [
    'a preambular paragraph with parts among operative ones',
    {
      operative: [
        paragraph('p', {
          role: 'preambular',
          children: [
            { type: 'subparagraph', id: blockId('q'), marker: '—', content: [], children: [], tail: [] },
          ],
        }),
      ],
    },
  ],
  [
    'headings out of step',
    { operative: [heading('a', 3), heading('b', 1), heading('c', 7), heading('d', 2)] },
  ],
  [
    'an annex that is a resolution',
    {
      annexes: [
        {
          id: blockId('x'),
          label: null,
          title: [],
          blocks: [paragraph('p', { role: 'operative', number: '1' })],
        },
      ],
    },
  ],
  ['a note that nobody calls', { notes: [{ id: one, marker: null, content: [textRun('Alone.')] }] }],
  [
    'a note that calls itself and another',
    {
      title: [textRun('Sel'), call(one)],
      notes: [
        { id: one, marker: '*', content: [textRun('See'), call(two), call(one)] },
        { id: two, marker: '2', content: [textRun('There')] },
      ],
    },
  ],
  ['signs of markup', { symbol: 'A<&>"', number: '1 & 2', title: [textRun('<b> & "c"')] }],
  ['a number with a letter', { kind: 'resolution', number: '75/245 B', title: [textRun('Nim')] }],
  [
    'a day in another language',
    { closing: [{ role: 'date', content: [textRun('10 novembre 2031')] }], organ: [textRun('Le Conseil')] },
  ],
  ['a day that no month has', { closing: [{ role: 'date', content: [textRun('31 February 2031')] }] }],
])('%s comes back from a file as it was', async (_, part) => {
  const resolution = { ...EMPTY_RESOLUTION, ...part };
  const reading = await readFile(writeFile(resolution, 'akn'), 'draft.xml');
  expect(reading.ok ? reading.value.documents : reading.error.message).toEqual([resolution]);
});
