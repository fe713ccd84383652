import { applySteps, stepsBetween } from '@penholder/amendments';
import { linesOf, type NoteId, notesCalled, type Resolution } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { inMarkOrder } from '../../packages/amendments/test/steps/arbitrary-step.js';
import { withCarriedIds } from '../../apps/server/src/drafts/carried-ids.js';
import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and compared all documents; one that is not busy takes ten seconds. */
const READING_ALL = 120_000;

/** The notes that only the front page and the closing lines call: steps do not look at these lines. */
function notesApart({ front, closing, ...rest }: Resolution): Set<NoteId> {
  const body = new Set(linesOf({ ...rest, front: [], closing: [] }).flatMap(notesCalled));
  const apart = [...front, ...closing].flatMap(({ content }) => notesCalled(content));
  return new Set(apart.filter((id) => !body.has(id)));
}

/** What steps look at. */
function looked(resolution: Resolution, notes: ReadonlySet<NoteId>) {
  const { title, organ, preamble, operative, annexes } = inMarkOrder(resolution);
  const seen = inMarkOrder(resolution).notes.filter(({ id }) => !notes.has(id));
  return { title, organ, preamble, operative, annexes, notes: seen };
}

describeOnDocuments('the steps between a draft and its adopted text', () => {
  test.each([
    ['from draft to adopted', false],
    ['from adopted to draft', true],
  ])(
    'lead %s, to the letter',
    async (_, isBack) => {
      const pairs = await Promise.all(realPairs().map(readPair));
      let [count, same] = [0, 0];
      for (const { from: draft, to: adopted } of pairs) {
        const carried = withCarriedIds(adopted, draft);
        const [from, to] = isBack ? [carried, draft] : [draft, carried];
        const steps = stepsBetween(from, to);
        const after = applySteps(from, steps);
        const apart = new Set([...notesApart(from), ...notesApart(to)]);
        expect(after.ok ? looked(after.value, apart) : after.error).toEqual(looked(to, apart));
        expect(stepsBetween(to, structuredClone(to))).toEqual([]);
        count += steps.length;
        same += Number(steps.length === 0);
      }
      console.info(`Steps ${isBack ? 'back' : 'on'}: ${count} in ${pairs.length} pairs, none in ${same}`);
      expect(pairs).toHaveLength(114);
    },
    READING_ALL,
  );
});
