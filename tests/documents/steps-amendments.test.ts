import { existsSync, readFileSync } from 'node:fs';

import {
  accept,
  amendmentId,
  applyAmendment,
  applySteps,
  conflictGroups,
  followLive,
  type PendingAmendment,
  readAmendment,
  rollingText,
  stepsBetween,
} from '@penholder/amendments';
import { countedIds, readText, type Resolution } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { drawAmendments } from '../../packages/amendments/test/many/drawn-amendments.js';
import { baseLines, linesShown } from '../../packages/amendments/test/rolling/base-lines.js';
import { withCarriedIds } from '../../apps/server/src/drafts/carried-ids.js';
import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and compared all documents; one that is not busy takes ten seconds. */
const READING_ALL = 300_000;

const MOST_PLACES = 40;

/** Drafts with the amendments that were tabled to them. */
const TABLED = [
  ['A_80_L.18', ['A_80_L.19', 'A_80_L.20']],
  ['A_80_L.3', ['A_80_L.28']],
  ['A_80_L.22', ['A_80_L.29']],
  ['A_80_L.25', ['A_80_L.31', 'A_80_L.33']],
  ['A_C.3_80_L.2', ['A_C.3_80_L.56']],
  ['A_C.3_80_L.24', ['A_C.3_80_L.65']],
  ['A_C.6_80_L.14', ['A_C.6_80_L.24']],
] as const;

function documentOf(...path: readonly string[]): Resolution {
  const [document] = readText(readFileSync(documentPath(...path), 'utf8'), countedIds()).documents;
  if (document === undefined) throw new Error(`${path.join('/')} holds no document.`);
  return document;
}

function draftOf(file: string): Resolution {
  const base = ['ga80-amendments', 'base', `${file}.txt`];
  const isBase = existsSync(documentPath(...base));
  return documentOf(...(isBase ? base : ['ga80-pairs', 'draft-text', `${file}.txt`]));
}

/** What an amendment makes of its draft, without the numbers that are counted anew only when all is done. */
function tabled(file: string, draft: Resolution): PendingAmendment {
  const { instructions } = readAmendment(documentOf('ga80-amendments', 'text', `${file}.txt`));
  const { document } = applyAmendment(draft, instructions, countedIds(`${file} `));
  const steps = stepsBetween(draft, document);
  return { id: amendmentId(file), delegation: file, to: null, steps, lost: [] };
}

function acceptAll(text: Resolution, pending: readonly PendingAmendment[]): Resolution {
  const [first] = pending;
  if (first === undefined) return text;
  const result = accept(text, pending, first.id);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return acceptAll(result.value.text, result.value.pending);
}

/** A syllable that is replaced in hundreds of places takes seconds to follow hundreds of changes. */
function isOfFewPlaces({ steps }: PendingAmendment): boolean {
  return steps.every((step) => step.type !== 'replace throughout' || step.changes.length <= MOST_PLACES);
}

describeOnDocuments('amendments at once on real drafts', () => {
  test.each(TABLED)('%s with %j: accepted, and shown in brackets', (file, amendments) => {
    const draft = draftOf(file);
    const pending = amendments.map((amendment) => tabled(amendment, draft));
    const rolling = rollingText(draft, pending);
    expect(rolling.unplaced).toEqual([]);
    expect(baseLines(rolling)).toEqual(linesShown(draft));
    for (const { id, steps } of pending) {
      expect(steps.length).toBeGreaterThan(0);
      const alone = accept(draft, pending, id);
      expect(alone.ok && { ok: true, value: alone.value.text }).toEqual(applySteps(draft, steps));
    }
    if (conflictGroups(pending).length > 0) return;
    expect(acceptAll(draft, pending)).toEqual(acceptAll(draft, pending.toReversed()));
  });

  test(
    'three made up for each draft: accepted in two orders, shown, and followed to the adopted text',
    async () => {
      const pairs = await Promise.all(realPairs().map(readPair));
      let [made, independent, lost] = [0, 0, 0];
      pairs.forEach(({ from: draft, to: adopted }, place) => {
        const seeds = Array.from({ length: 3 }, (_, index) => [place * 7 + index, place * 11 + index]);
        const pending = drawAmendments(draft, seeds).filter(isOfFewPlaces);
        made += pending.length;
        const rolling = rollingText(draft, pending);
        expect(rolling.unplaced).toEqual([]);
        expect(baseLines(rolling)).toEqual(linesShown(draft));
        const peaceful = pending.reduce<PendingAmendment[]>(
          (chosen, next) => (conflictGroups([...chosen, next]).length === 0 ? [...chosen, next] : chosen),
          [],
        );
        independent += peaceful.length;
        expect(acceptAll(draft, peaceful.toReversed())).toEqual(acceptAll(draft, peaceful));
        const now = { ...withCarriedIds(adopted, draft), front: draft.front };
        const whole = applySteps(draft, stepsBetween(draft, now));
        const live = whole.ok ? whole.value : draft;
        const followed = followLive(pending, draft, live);
        for (const { steps } of followed.pending) expect(applySteps(live, steps).ok).toBe(true);
        lost += followed.pending.flatMap((each) => each.lost).length;
      });
      console.info(
        `${made} amendments to ${pairs.length} drafts: ${independent} independent; ${lost} steps lost over the adopted texts`,
      );
      expect(pairs).toHaveLength(114);
    },
    READING_ALL,
  );
});
