import { countedIds, readText, type Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { amendmentId } from '../../src/ledger/amendment.js';
import { followLive } from '../../src/many/follow-live.js';
import type { PendingAmendment } from '../../src/many/pending.js';
import { applySteps } from '../../src/steps/apply-step.js';
import { stepsBetween } from '../../src/steps/between/steps-between.js';
import { carryOver } from '../../src/steps/carry-over.js';
import type { Step } from '../../src/steps/step.js';
import { inMarkOrder } from '../steps/arbitrary-step.js';
import { drawAmendments, drawSteps, wordsPutIn } from './drawn-amendments.js';

const SEED = 13;

const documents = fc
  .boolean()
  .chain((printed) => arbitraryResolution({ numbers: printed ? 'printed' : 'live' }))
  .map(inMarkOrder);
const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });

describe('pending amendments follow the live text', () => {
  test('each with steps that fit it, and with every word that could not', () => {
    let lost = 0;
    fc.assert(
      fc.property(documents, fc.array(seeds, { minLength: 1, maxLength: 3 }), seeds, (from, each, typed) => {
        const made = drawAmendments(from, each);
        let [pending, text] = [made, from];
        // Typed one after the other, so that what is lost must outlive what comes after.
        typed.forEach((seed, index) => {
          const next = drawSteps(text, [seed], `live${index}`).text;
          pending = [...followLive(pending, text, next).pending];
          text = next;
        });
        expect(pending.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
        pending.forEach((now, index) => {
          expect(applySteps(text, now.steps)).toMatchObject({ ok: true });
          expectWordsKept(made[index], now);
          lost += now.lost.length;
        });
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(lost).toBeGreaterThan(100);
  }, 180_000);

  test('to the same text as if they had been made first, where none is lost and none contends', () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, seeds, seeds, (from, own, typed) => {
        const { steps, text: proposed } = drawSteps(from, own, 'a');
        const { text: to } = drawSteps(from, typed, 'live');
        const { fates, over } = carryOver(steps, stepsBetween(from, to));
        if (fates.some(({ outcome }) => outcome === 'touched' || outcome === 'lost')) return;
        compared += 1;
        const after = applySteps(
          to,
          fates.map(({ step }) => step),
        );
        expect(after.ok).toBe(true);
        expect(applySteps(proposed, over)).toEqual(after);
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(150);
  }, 180_000);
});

function expectWordsKept(made: PendingAmendment | undefined, now: PendingAmendment): void {
  const kept = JSON.stringify([now.steps, now.lost]);
  expect((made?.steps ?? []).flatMap(wordsPutIn).filter((words) => !kept.includes(words))).toEqual([]);
}

const LAMPS = `Resolution 13/1

Lamps of the harbours

The General Assembly,

1. *Urges* all States to keep dry lamps in good order by night;

2. *Requests* the keeper to report.
`;

function lamps(...changes: readonly (readonly [string, string])[]): Resolution {
  const source = changes.reduce((text, [old, now]) => text.replace(old, now), LAMPS);
  const [document] = readText(source, countedIds()).documents;
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

function by(name: string, steps: readonly Step[], to: string | null = null): PendingAmendment {
  return {
    id: amendmentId(name),
    delegation: name,
    to: to === null ? null : amendmentId(to),
    steps,
    lost: [],
  };
}

describe('what was typed', () => {
  const dry = by('dry', stepsBetween(lamps(), lamps(['dry', 'bright'])));
  const order = by('order', stepsBetween(lamps(), lamps(['good order', 'fair order'])));
  const deep = by('deep', stepsBetween(lamps(['dry', 'bright']), lamps(['dry', 'bright and quiet'])), 'dry');

  const other = by('other', stepsBetween(lamps(['dry', 'bright']), lamps(['dry', 'clear'])), 'dry');

  test.each([
    ['nothing', [], ['dry unchanged 0', 'order unchanged 0', 'deep unchanged 0', 'other unchanged 0']],
    [
      'other words',
      [['all', 'the many']],
      ['dry shifted 0', 'order shifted 0', 'deep shifted 0', 'other shifted 0'],
    ],
    ['the same words', [['dry', 'wet']], ['dry lost 1', 'order shifted 0', 'deep touched 0', 'other lost 1']],
    [
      'a new beginning',
      [['all States to keep dry lamps in good', 'them to live in']],
      ['dry lost 1', 'order lost 1', 'deep lost 1', 'other lost 1'],
    ],
  ] as const)('%s', (_, changes, expected) => {
    const { pending, fates } = followLive([dry, order, deep, other], lamps(), lamps(...changes));
    expect(pending.map(({ id, lost }) => `${id} ${fates.get(id)?.outcome} ${lost.length}`)).toEqual(expected);
  });
});
