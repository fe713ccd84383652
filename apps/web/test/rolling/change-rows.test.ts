import type { RollingPiece } from '@penholder/amendments';
import { plainText } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changeOf, type Surroundings } from '../../src/rolling/change-rows.js';
import { letters } from '../fixture/letters.js';
import { stepsOf } from '../ledger/sample-negotiation.js';
import { said } from './said-rows.js';

const rowsOf = (words: string, surroundings: Surroundings) =>
  changeOf(letters, stepsOf(words), 'Japan', surroundings).rows.map(({ label, pieces }) => [
    label,
    said(pieces),
  ]);

const CASES: readonly (readonly [string, string, Surroundings, readonly (readonly string[])[]])[] = [
  [
    'words are replaced: some words around them',
    'OP2: replace “libraries” with “schools”',
    'some',
    [['OP2', '… care of paper, in cooperation with [libraries|schools] that ask for it:']],
  ],
  [
    'words are replaced: the whole line',
    'PP3: replace “seldom” with “never”',
    'all',
    [['PP3', 'Emphasizing that a letter once lost is [seldom|never] found again,']],
  ],
  [
    'words are put in at the beginning of a line',
    'PP3: replace “Emphasizing” with “Stressing”',
    'some',
    [['PP3', '[Emphasizing|Stressing] that a letter once lost is …']],
  ],
  [
    'a part is changed: its chapeau is not shown',
    'OP2 (a): replace “season” with “year”',
    'some',
    [['OP2 (a)', 'By lending teachers for a [season|year];']],
  ],
  [
    'a paragraph goes: all of its words are shown',
    'OP4: delete',
    'some',
    [['OP4', 'Requests the Secretariat to report on the matter at its fourteenth session.']],
  ],
];

describe('what one amendment does', () => {
  it.each(CASES)('%s', (_, words, surroundings, rows) => {
    expect(rowsOf(words, surroundings)).toEqual(rows);
  });

  it('says that a paragraph is put in, and where', () => {
    const steps = stepsOf('After OP3, insert a new paragraph reading “Thanks all who keep letters;”');
    const { rows } = changeOf(letters, steps, 'Japan', 'some');
    expect(
      rows.map(({ label, opens }) => [label, opens.map(({ type, by }) => [type, by.delegation])]),
    ).toEqual([['OP3 bis', [['insert', 'Japan']]]]);
  });

  it('does not fit where the words that it changes are not there', () => {
    const steps = stepsOf('PP3: replace “seldom” with “never”');
    const without = { ...letters, preamble: letters.preamble.slice(0, 2) };
    expect(changeOf(without, steps, 'Japan', 'some').fits).toBe(false);
  });
});

/** The words that brackets hold, old and new. */
function changing(pieces: readonly RollingPiece[]): string[] {
  return pieces.flatMap((piece) => (piece.type === 'words' ? [] : [said([piece])]));
}

/** The first line of each paragraph that has more than a word, by its label. */
const LINES = [
  ...letters.preamble.map((block, index) => [`PP${index + 1}`, block] as const),
  ...letters.operative
    .filter((block) => block.type === 'paragraph')
    .map((block, index) => [`OP${index + 1}`, block] as const),
].flatMap(([label, block]) =>
  block.type === 'paragraph' ? [[label, plainText(block.content)] as const] : [],
);

describe('a change with some words around it', () => {
  it('never hides what comes or goes, wherever it is', () => {
    const place = fc.constantFrom(...LINES).chain(([label, line]) => {
      const once = line.split(/[\s,;:.]+/u).filter((word) => word !== '' && line.split(word).length === 2);
      return fc.record({ label: fc.constant(label), word: fc.constantFrom(...once) });
    });
    fc.assert(
      fc.property(place, ({ label, word }) => {
        const steps = stepsOf(`${label}: replace “${word}” with “something else”`);
        const [some, all] = (['some', 'all'] as const).map((surroundings) =>
          changeOf(letters, steps, 'Japan', surroundings).rows.flatMap(({ pieces }) => changing(pieces)),
        );
        expect(some).toEqual(all);
        expect(some?.join(' ')).toContain('something else');
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
