import { editsOf, inReadingOrder, isEditing, lineByLine, wordsStepOf } from './edits.js';
import type { Tie } from './fate.js';
import { finerSteps } from './finer-steps.js';
import { invert } from './invert.js';
import { areFarApart, conflictsBetween, rebase, type Rebased, worseOutcome } from './rebase.js';
import { isSameValue } from './same-value.js';
import type { Step } from './step.js';

/** What became of one list of steps over another, and of that other over the first. */
export interface CarriedOver {
  /** One fate a step, in order. A lost one is the step as it was. */
  readonly fates: readonly Rebased[];
  /** The steps that were gone over, as they are to be applied behind those that were not lost. */
  readonly over: readonly Step[];
  /** What takes back all that is lost, on the text with every step as it was; before `over` it is to be applied there. */
  readonly undo: readonly Step[];
}

type Undo = Pick<CarriedOver, 'undo'>;

/** Looks at a pair of steps as they meet, both on the same text, before the first is taken over the second. */
export type Meeting = (pending: Step, accepted: Step) => void;

/**
 * Takes steps over others that were made on the same text. Each list counts its own steps one after the other, so that
 * every step is taken over the other list as the steps before it have left that.
 *
 * Promise: what is not lost can be applied behind the others where it could be before. Steps that were made on words of a
 * lost one are lost with it.
 */
export function carryOver(
  steps: readonly Step[],
  over: readonly Step[],
  meet: Meeting = () => undefined,
  tie: Tie = 'behind',
): CarriedOver {
  const fates: Rebased[] = [];
  const undo: Step[] = [];
  let ground = over;
  let waiting = steps.map((step): Waiting => ({ fate: standing(step), own: step }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const carried = carryWaiting(next, ground, { meet, tie });
    const left = withoutLost(waiting, carried.undo);
    fates.push(carried.fate);
    undo.push(...left.undo);
    ground = carried.ground;
    waiting = left.waiting;
  }
  return { fates, over: ground, undo };
}

/** Several steps of one amendment over several of another, each list made on the same text; one fate a step. */
export function rebaseSteps(steps: readonly Step[], over: readonly Step[]): Rebased[] {
  return [...carryOver(steps, over).fates];
}

/** How steps are taken over others. */
interface Way {
  readonly meet: Meeting;
  readonly tie: Tie;
}

/** A step that is still to be taken over the others. */
interface Waiting {
  /** What became of it when steps before it were lost. */
  readonly fate: Rebased;
  /** As it was made. */
  readonly own: Step;
}

interface CarriedStep {
  readonly fate: Rebased;
  readonly ground: readonly Step[];
}

/** A step over the others, and what takes back whatever of it is lost only now. */
function carryWaiting(waiting: Waiting, ground: readonly Step[], way: Way): CarriedStep & Undo {
  const { own, fate: before } = waiting;
  const asMade = (fate: Rebased): Rebased => ({ ...fate, step: own, lost: [own] });
  if (before.outcome === 'lost') return { fate: asMade(before), ground, undo: [] };
  const carried = carryStep(before, ground, way);
  if (carried.fate.outcome === 'lost')
    return { ground, fate: asMade(carried.fate), undo: [invert(before.step)] };
  return carried.fate.lost.length > before.lost.length
    ? carryPlaces(before, ground, way.tie)
    : { ...carried, undo: [] };
}

function standing(step: Step): Rebased {
  return { outcome: 'unchanged', step, why: null, lost: [] };
}

function carryStep(before: Rebased, over: readonly Step[], { meet, tie }: Way): CarriedStep {
  let fate = before;
  const ground: Step[] = [];
  for (const accepted of over) {
    if (areFarApart(fate.step, accepted)) {
      ground.push(accepted);
      continue;
    }
    meet(fate.step, accepted);
    const pending = fate.step;
    fate = worse(fate, tie === 'behind' ? rebaseSeen(pending, accepted) : rebase(pending, accepted, tie));
    // A lost step is not applied, so that nothing moves for the others.
    if (fate.outcome === 'lost') return { fate, ground: over };
    ground.push(...(tie === 'behind' ? backOver(accepted, pending) : followedBack(accepted, pending)));
  }
  return { fate, ground };
}

/** Whoever contends is touched at least, also where only the other could not have followed it. */
function rebaseSeen(pending: Step, accepted: Step): Rebased {
  const fate = rebase(pending, accepted);
  if (fate.outcome === 'touched' || fate.outcome === 'lost') return fate;
  const why = conflictsBetween(pending, accepted);
  return why === null ? fate : { ...fate, outcome: 'touched', why };
}

/**
 * An accepted step over the pending one, before which it stands at a tie. A paragraph that was replaced follows as changes
 * of what is in it where it does not as a whole.
 */
function backOver(accepted: Step, pending: Step): Step[] {
  const back = rebase(accepted, pending, 'before');
  if (back.outcome !== 'lost') return [back.step];
  if (accepted.type !== 'replace paragraph') return [];
  const finer = finerSteps(accepted);
  if (finer.some(({ type }) => type === 'replace paragraph')) return [];
  const { fates } = carryOver(finer, [pending], undefined, 'before');
  return fates.filter(({ outcome }) => outcome !== 'lost').map(({ step }) => step);
}

function followedBack(accepted: Step, pending: Step): Step[] {
  const back = rebase(accepted, pending);
  return back.outcome === 'lost' ? [] : [back.step];
}

function worse(before: Rebased, now: Rebased): Rebased {
  const outcome = worseOutcome(before.outcome, now.outcome);
  return { outcome, step: now.step, why: now.why ?? before.why, lost: [...before.lost, ...now.lost] };
}

/** Steps that were made on text with some that are lost, as they are without these; `undo` is carried behind them all. */
function withoutLost(
  waiting: readonly Waiting[],
  undo: readonly Step[],
): Undo & { readonly waiting: Waiting[] } {
  if (undo.length === 0) return { waiting: [...waiting], undo };
  const left = waiting.filter(({ fate }) => fate.outcome !== 'lost');
  const carried = carryOver(
    left.map(({ fate }) => fate.step),
    undo,
  );
  const now = new Map(left.map((each, index) => [each, carried.fates[index]]));
  const after = waiting.map((each) => {
    const fate = now.get(each);
    return fate === undefined ? each : { ...each, fate: worse(each.fate, fate) };
  });
  return { waiting: after, undo: [...carried.undo, ...carried.over] };
}

/** Place by place, so that it is known which of them those behind it must do without; the last comes first, and moves none. */
function carryPlaces(fate: Rebased, over: readonly Step[], tie: Tie): CarriedStep & Undo {
  const places = placesFromTheLast(fate.step);
  const fates: Rebased[] = [];
  let ground = over;
  for (const place of places) {
    const carried = carryStep(standing(place), ground, { meet: () => undefined, tie });
    fates.push(carried.fate.outcome === 'lost' ? { ...carried.fate, lost: [place] } : carried.fate);
    ground = carried.ground;
  }
  const kept = fates.filter(({ outcome }) => outcome !== 'lost').toReversed();
  const changes = kept.flatMap(({ step }) => (isEditing(step) ? editsOf(step).map(wordsStepOf) : []));
  const lost = fates.flatMap((each) => each.lost);
  const why = fates.find(({ outcome }) => outcome === 'lost')?.why ?? '';
  return {
    fate: {
      outcome: 'touched',
      step: { type: 'replace throughout', changes },
      why: `${lost.length} of ${places.length} places: ${why}`,
      lost: [...fate.lost, ...lost],
    },
    ground,
    undo: undoOfPlaces(fate.step, lost),
  };
}

/** The places of a step from the last line to the first, so that they stay in turn where two lines become one. */
function placesFromTheLast(step: Step): Step[] {
  return isEditing(step) ? lineByLine(editsOf(step)).toReversed().map(wordsStepOf) : [];
}

/** The places of a step that are lost, taken back; they count in the text with all of them. */
function undoOfPlaces(step: Step, lost: readonly Step[]): Step[] {
  if (step.type !== 'replace throughout') return [];
  const undone = invert(step);
  const places = inReadingOrder(editsOf(step)).map(wordsStepOf);
  if (undone.type !== 'replace throughout') return [];
  const changes = undone.changes.filter((_, index) => lost.some((each) => isSameValue(each, places[index])));
  return [{ type: 'replace throughout', changes }];
}
