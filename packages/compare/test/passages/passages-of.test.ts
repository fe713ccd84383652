import { noteId, type Resolution, textRun } from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { passagesOf } from '../../src/passages/passages-of.js';
import { written } from '../written-resolution.js';

function labelled(resolution: Resolution): string[] {
  return passagesOf(resolution).map(({ part, label, content }) => `${part} | ${label} | ${content.text}`);
}

describe('a document as passages', () => {
  test('in the order of a comparison, each with its part and its label', () => {
    const resolution = written('p', [
      'sponsors Chad: draft resolution',
      'organ The Assembly',
      'title On letters',
      'PP Recalling inks,',
      'heading Of seals',
      'OP Urges:',
      'sub all States;',
      'table a|b / c|d',
      'OP Decides.',
      'note See the list.',
      'annex Rules',
    ]);
    expect(labelled(resolution)).toEqual([
      'title | title | On letters',
      'sponsors | sponsors | Chad: draft resolution',
      'title | organ | The Assembly',
      'preamble | PP1 | Recalling inks,',
      'operative | heading 1 | Of seals',
      'operative | OP1 | Urges:',
      'operative | OP1 (a) | all States;',
      'operative | table 1 | a\tb\nc\td',
      'operative | OP2 | Decides.',
      'annex | annex | Rules',
      'notes | note 1 | See the list.',
    ]);
  });

  test('a title, organ or sponsor line without words is no passage, a paragraph without words is one', () => {
    expect(labelled(written('p', ['title ', 'organ ', 'sponsors ', 'OP ']))).toEqual(['operative | OP1 | ']);
  });

  test('notes without a printed mark are counted as they are called, others bear their mark', () => {
    const [star, first, second] = [noteId('star'), noteId('one'), noteId('two')];
    const resolution: Resolution = {
      ...written('p', []),
      title: [textRun('On letters'), { type: 'note', note: second }, { type: 'note', note: first }],
      notes: [
        { id: star, marker: '*', content: [textRun('A star.')] },
        { id: first, marker: null, content: [textRun('Called later.')] },
        { id: second, marker: null, content: [textRun('Called first.')] },
      ],
    };
    expect(labelled(resolution).slice(1)).toEqual([
      'notes | note * | A star.',
      'notes | note 2 | Called later.',
      'notes | note 1 | Called first.',
    ]);
  });
});
