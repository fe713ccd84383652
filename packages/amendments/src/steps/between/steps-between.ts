import type { Resolution } from '@penholder/resolution';

import { applySteps } from '../apply-step.js';
import { isSameValue } from '../same-value.js';
import type { NoteMark, Step } from '../step.js';
import { notesOfStep } from '../step-notes.js';
import { annexesAgain, annexOrder, nameAnnexes } from './annex-steps.js';
import { dressPieces, recastPieces } from './dress-steps.js';
import { setOut } from './journey.js';
import { changeLines } from './line-steps.js';
import { placePieces } from './place-steps.js';

/**
 * The steps from one tree to another that shares its permanent ids: a live text a moment ago and now, a paragraph and its
 * edited copy.
 *
 * Promise: `applySteps(from, stepsBetween(from, to))` is `to` in title, organ, preamble, operative part, annexes and notes,
 * to the letter: marks, numbers, markers and the order of the notes included. What has no step is not looked at: kind,
 * symbol, number, front page, closing lines, record, and the notes that only front page or closing lines call. One step a
 * changed place: words by word, and several in a line where words stay between them; whole paragraphs put in, taken out
 * and moved where their ids say so. `stepsBetween(x, x)` is empty. Each tree has an id once only, and lines in their
 * normal form; every note that is called is there.
 *
 * Plan: pieces are matched by id. First they get their numbers, then their places, then their words; notes come with their
 * first call and go with their last, which an account of the calls tells. As many pieces as possible stay where they are.
 * Linear in the length of the two, but for words inside a changed line, and, where calls of notes change, for the
 * application of the steps: only that tells how the notes stand at last.
 */
export function stepsBetween(from: Resolution, to: Resolution): Step[] {
  if (from === to) return [];
  const journey = setOut(from, to, annexesAgain(from, to));
  const annexes = annexOrder(journey, from);
  annexes.begin();
  nameAnnexes(journey);
  dressPieces(journey);
  placePieces(journey);
  annexes.end();
  recastPieces(journey);
  changeLines(journey);
  journey.steps.push(...journey.account.rest());
  return [...journey.steps, ...arrangement(from, to, journey.steps)];
}

/** Puts the notes into the order of the new tree, with its markers, where they are not so by themselves. */
function arrangement(from: Resolution, to: Resolution, steps: readonly Step[]): Step[] {
  const standing = notesAfter(from, steps);
  const there = new Set(standing.map(({ id }) => id));
  const wanted = to.notes.map(markOf).filter(({ id }) => there.has(id));
  const known = new Set(wanted.map(({ id }) => id));
  const old = standing.filter(({ id }) => known.has(id));
  return isSameValue(old, wanted) ? [] : [{ type: 'arrange notes', old, now: wanted }];
}

function notesAfter(from: Resolution, steps: readonly Step[]): NoteMark[] {
  if (!steps.some(movesNotes)) return from.notes.map(markOf);
  const after = applySteps(from, steps);
  return after.ok ? after.value.notes.map(markOf) : [];
}

function movesNotes(step: Step): boolean {
  const { brought, gone, callsIn, callsOut } = notesOfStep(step);
  const isMoved = step.type === 'move paragraph' || step.type === 'replace paragraph';
  return isMoved || brought.length + gone.length + callsIn.length + callsOut.length > 0;
}

function markOf({ id, marker }: NoteMark): NoteMark {
  return { id, marker };
}
