import { plainText } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { amendmentId } from '../../src/ledger/amendment.js';
import type { PendingAmendment } from '../../src/many/pending.js';
import { rollingRows } from '../../src/rolling/rolling-rows.js';
import { rollingText } from '../../src/rolling/rolling-text.js';
import type { RollingPiece, RollingText } from '../../src/rolling/row.js';
import { applySteps } from '../../src/steps/apply-step.js';
import { heldPieces } from '../../src/steps/pieces.js';
import { drawAmendments, drawSteps, wordsPutIn } from '../many/drawn-amendments.js';
import { inMarkOrder } from '../steps/arbitrary-step.js';
import { baseLines, linesShown } from './base-lines.js';

const SEED = 23;

const documents = fc
  .boolean()
  .chain((printed) => arbitraryResolution({ numbers: printed ? 'printed' : 'live' }))
  .map(inMarkOrder);
const single = fc.array(fc.nat(), { minLength: 1, maxLength: 1 });
const several = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });

function allWords({ rows }: RollingText): string {
  const words = (piece: RollingPiece): string =>
    piece.type === 'words'
      ? plainText(piece.content)
      : [...piece.base, ...piece.options.flatMap(({ pieces }) => pieces)].map(words).join('\n');
  return rows.map(({ pieces, block }) => `${block} ${pieces.map(words).join('')}`).join('\n');
}

describe('the rolling text of any amendments', () => {
  test('has the base to the letter outside options, and what fits of each in it', () => {
    let options = 0;
    fc.assert(
      fc.property(documents, fc.array(several, { minLength: 1, maxLength: 6 }), (base, each) => {
        const rolling = rollingText(base, drawAmendments(base, each));
        expect(baseLines(rolling)).toEqual(linesShown(base));
        expect(rolling.unplaced).toEqual([]);
        options += rolling.rows.filter(({ pieces }) => pieces.some(({ type }) => type === 'bracket')).length;
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(options).toBeGreaterThan(1000);
  }, 180_000);

  test('has all words that are put in', () => {
    fc.assert(
      fc.property(documents, fc.array(single, { minLength: 1, maxLength: 6 }), (base, each) => {
        const pending = drawAmendments(base, each);
        const words = allWords(rollingText(base, pending));
        const missing = pending
          .flatMap(({ steps }) => steps.flatMap(wordsPutIn))
          .filter((put) => !words.includes(put));
        expect(missing).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  }, 180_000);

  test('is the same whether an amendment is looked at with all of its ground or with what it touches', () => {
    fc.assert(
      fc.property(documents, fc.array(several, { minLength: 1, maxLength: 4 }), (base, each) => {
        const pending = drawAmendments(base, each);
        // What others amend is looked at with all of its ground.
        const widely = pending.flatMap((amendment) => [amendment, emptyBelow(amendment)]);
        expect(rollingText(base, pending)).toEqual(rollingText(base, widely));
      }),
      { seed: SEED, numRuns: 150 },
    );
  }, 180_000);

  test('leaves out what does not fit, wherever it was made', () => {
    let unplaced = 0;
    fc.assert(
      fc.property(documents, several, several, (base, typed, own) => {
        const { text } = drawSteps(base, typed, 'live');
        const pending = drawAmendments(text, [own]);
        const rolling = rollingText(base, pending);
        expect(baseLines(rolling)).toEqual(linesShown(base));
        const fits = pending.filter(({ steps }) => applySteps(base, steps).ok);
        expect(rolling.unplaced).toHaveLength(pending.length - fits.length);
        unplaced += rolling.unplaced.length;
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(unplaced).toBeGreaterThan(20);
  }, 180_000);

  test('has for one paragraph the rows of the whole', () => {
    fc.assert(
      fc.property(documents, fc.array(single, { minLength: 1, maxLength: 4 }), fc.nat(), (base, each, at) => {
        const pending = drawAmendments(base, each);
        const pieces = [...heldPieces(base)].flatMap((held) => held.pieces);
        const piece = pieces[at % pieces.length];
        if (piece === undefined) return;
        const whole = rollingText(base, pending).rows;
        const own = rollingRows(base, pending, [piece.id]);
        const words = own
          .filter(({ origin }) => origin.type === 'base')
          .map(({ block, pieces: all }) => ({ block, all }));
        expect(whole.map(({ block, pieces: all }) => ({ block, all }))).toEqual(
          expect.arrayContaining(words),
        );
        expect(own.some(({ block }) => block === piece.id)).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  }, 180_000);
});

function emptyBelow({ id, delegation }: PendingAmendment): PendingAmendment {
  return { id: amendmentId(`${id} below`), delegation, to: id, steps: [], lost: [] };
}
