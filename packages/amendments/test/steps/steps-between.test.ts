import {
  blockId,
  countedIds,
  linesOf,
  notesCalled,
  plainText,
  readText,
  type Resolution,
} from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { applySteps, applyStep } from '../../src/steps/apply-step.js';
import { stepsBetween } from '../../src/steps/between/steps-between.js';
import { invert } from '../../src/steps/invert.js';
import { isStep } from '../../src/steps/step-json.js';
import type { Step } from '../../src/steps/step.js';
import { scrambled } from './scrambled.js';
import { drawingFrom, drawStep, inMarkOrder, STEP_KINDS } from './arbitrary-step.js';

const SEED = 11;

const documents = fc
  .boolean()
  .chain((printed) => arbitraryResolution({ numbers: printed ? 'printed' : 'live' }))
  .map(inMarkOrder);

/** The document after up to so many drawn steps. */
function changed(resolution: Resolution, seeds: readonly number[]): Resolution {
  return seeds.reduce((now, seed, index) => {
    const drawing = drawingFrom(seed);
    const step = drawStep(
      now,
      STEP_KINDS[drawing.below(STEP_KINDS.length)] ?? 'words',
      drawing,
      `new ${index}`,
    );
    const after = step === null ? null : applyStep(now, step);
    return after?.ok === true ? after.value : now;
  }, resolution);
}

/** `to` with what is not looked at as `from` has it. */
function asLooked(from: Resolution, to: Resolution): Resolution {
  const { kind, symbol, number, front, closing, record } = from;
  return { ...to, kind, symbol, number, front, closing, record };
}

/** Taking a piece out of a tree by hand leaves notes uncalled; half the documents lose these too. */
function withoutNotesLost(resolution: Resolution): Resolution {
  if (resolution.operative.length % 2 === 0) return resolution;
  const called = new Set(linesOf(resolution).flatMap(notesCalled));
  return { ...resolution, notes: resolution.notes.filter(({ id }) => called.has(id)) };
}

function expectBetween(from: Resolution, to: Resolution): Step[] {
  const steps = stepsBetween(from, to);
  const after = applySteps(from, steps);
  expect(after.ok ? inMarkOrder(after.value) : [after.error, steps]).toEqual(inMarkOrder(asLooked(from, to)));
  expect(steps.every(isStep)).toBe(true);
  return steps;
}

describe('the steps between two trees', () => {
  test('lead from one to the other, and back, whatever was done in between', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { maxLength: 12 }), (from, seeds) => {
        const to = changed(from, seeds);
        const steps = expectBetween(from, to);
        expectBetween(to, from);
        const back = applySteps(to, steps.toReversed().map(invert));
        expect(back).toEqual({ ok: true, value: from });
      }),
      { seed: SEED, numRuns: 250 },
    );
  }, 180_000);

  test('lead to a tree in which everything stands elsewhere under the same ids', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (base, seed, seeds) => {
        const to = withoutNotesLost(changed(scrambled(base, drawingFrom(seed)), seeds));
        expectBetween(base, to);
        expectBetween(to, base);
      }),
      { seed: SEED, numRuns: 80 },
    );
  }, 180_000);

  test('between a tree and itself there are none', () => {
    fc.assert(
      fc.property(documents, (from) => {
        expect(stepsBetween(from, from)).toEqual([]);
        expect(stepsBetween(from, structuredClone(from))).toEqual([]);
      }),
      { seed: SEED, numRuns: 80 },
    );
  });
});

const LAMPS = `Resolution 13/1

Lamps of the harbours

The General Assembly,

1. *Urges* all States to keep dry lamps in good order by night;

2. *Invites* the pilots:

(a) To count the lamps;

(b) To trim them;

3. *Requests* the keeper to report.

Annex

List

Lamps of brass.
`;

function lamps(...changes: readonly (readonly [string, string])[]): Resolution {
  const source = changes.reduce((text, [old, now]) => text.replace(old, now), LAMPS);
  const [document] = readText(source, countedIds()).documents;
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

function said(step: Step): string {
  switch (step.type) {
    case 'replace words':
      return `${plainText(step.removed)} → ${plainText(step.inserted)} at ${step.at}`;
    case 'insert words':
      return `+ ${plainText(step.inserted)} at ${step.at}`;
    case 'delete words':
      return `- ${plainText(step.removed)} at ${step.at}`;
    default:
      return step.type;
  }
}

describe('one step a changed place', () => {
  test.each([
    ['a word', [['dry', 'bright']], ['dry → bright at 25']],
    ['a word put in', [['good order', 'good and fair order']], ['+ and fair  at 43']],
    ['a word left out', [['all ', '']], ['- all  at 6']],
    [
      'two places of a line',
      [
        ['all', 'many'],
        ['night', 'day'],
      ],
      ['all → many at 6', 'night → day at 53'],
    ],
    [
      'words with no other between them are one place',
      [['good order', 'fair, calm weather']],
      ['good order → fair, calm weather at 38'],
    ],
    ['an opening set otherwise', [['*Urges*', 'Urges']], ['Urges → Urges at 0']],
    [
      'title and part',
      [
        ['Lamps of', 'Lights of'],
        ['count the', 'count all'],
      ],
      ['Lamps → Lights at 0', 'the → all at 9'],
    ],
    ['the name of an annex', [['Annex\n', 'Annex I\n']], ['name annex']],
  ] as const)('%s', (_, changes, steps) => {
    expect(expectBetween(lamps(), lamps(...changes)).map(said)).toEqual(steps);
  });

  test('what was put before others leaves these alone, and a number goes without its words', () => {
    const from = lamps();
    const [first, ...rest] = from.operative;
    if (first?.type !== 'paragraph') throw new Error('no paragraph');
    const fresh = { ...first, id: blockId('fresh'), number: '4' };
    const moved = { ...from, operative: [...rest, fresh, { ...first, number: null }] };
    expect(expectBetween(from, moved).map(said)).toEqual(['insert paragraph', 'move paragraph']);
    const bare = { ...from, operative: [{ ...first, number: null }, ...rest] };
    expect(expectBetween(from, bare).map(said)).toEqual(['replace paragraph']);
  });
});
