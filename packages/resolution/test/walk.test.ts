import { describe, expect, it } from 'vitest';

import { blockId, linesOf, noteId, paragraphById, plainText, textRun } from '../src/index.js';
import { document, paragraph, part, preambular } from './written.js';

const whole = document(
  [
    { ...paragraph('op', '1', [part('a', '(a)', [part('i')])]), tail: [textRun('closing')] },
    { type: 'heading', id: blockId('h'), level: 1, content: [textRun('heading')] },
    {
      type: 'table',
      id: blockId('t'),
      rows: [{ header: true, cells: [{ content: [textRun('cell')], columns: 1, rows: 1 }] }],
    },
  ],
  [preambular('pp')],
  {
    title: [textRun('title')],
    organ: [textRun('organ')],
    front: [{ role: 'symbol', content: [textRun('symbol')] }],
    annexes: [
      {
        id: blockId('an'),
        label: 'Annex',
        title: [textRun('annex title')],
        blocks: [paragraph('r', null, [], 'plain')],
      },
    ],
    notes: [{ id: noteId('n'), marker: '1', content: [textRun('note')] }],
  },
);

describe('walking a document', () => {
  it('meets every line once, in reading order', () => {
    expect(linesOf(whole).map(plainText).join(' | ')).toBe(
      'symbol | title | organ | pp | op | a | i | closing | heading | cell | annex title | r | note',
    );
  });

  it.each(['pp', 'op', 'a', 'i', 'r'])('finds %s by its id', (id) => {
    expect(paragraphById(whole, blockId(id))?.id).toBe(id);
  });

  it('finds nothing for an id it does not have', () => {
    expect(paragraphById(whole, blockId('h'))).toBeUndefined();
  });
});
