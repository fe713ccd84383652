import type { Inline } from '@penholder/resolution';

import { editsOf, type EditingStep, isEditing, type Edit, lineByLine, wordsStepOf } from './edits.js';
import { contested, type Fate, joinFates, lost, mapFate, type Tie, touched, unchanged } from './fate.js';
import { groundAfter } from './ground.js';
import { overArrangement } from './rebase-naming.js';
import { rebaseStructure } from './rebase-structure.js';
import { asChangesOfWords } from './replaced-lines.js';
import { isSameValue } from './same-value.js';
import { noteClash } from './step-notes.js';
import type { LineName, Step, WordsStep } from './step.js';

/**
 * What became of a pending step once another was accepted. `lost` keeps the step as it was; `why` says what a person who
 * looks again must know, and is `null` where the step is unchanged or only shifted.
 */
export interface Rebased {
  readonly outcome: 'unchanged' | 'shifted' | 'touched' | 'lost';
  readonly step: Step;
  readonly why: string | null;
  /** What can no longer be done, as it was: the step itself where it is lost, those of its places that are. */
  readonly lost: readonly Step[];
}

/** A step that changes nothing: what is left of one whose work another has done. */
export const NOTHING_TO_DO: Step = { type: 'replace throughout', changes: [] };

/**
 * A pending step, made on the same text as `over`, as it is to be applied after it. `tie` says where it goes that is put
 * in at the very place at which the other was.
 *
 * Promise: total; where the two do not conflict, the text is the same whichever is applied first; what cannot follow is
 * `lost`, and says why.
 */
export function rebase(step: Step, over: Step, tie: Tie = 'behind'): Rebased {
  const { outcome, value, why, left } = fateOf(step, over, tie);
  if (outcome === 'lost') return { outcome, step, why, lost: [step] };
  return { outcome, step: value, why, lost: left ?? [] };
}

/** Why two steps on the same text contend for the same words, the same place or the same note; `null` where they do not. */
export function conflictsBetween(one: Step, other: Step): string | null {
  if (isSameValue(one, other)) return null;
  const fate = fateOf(one, other);
  if (fate.clash) return fate.why ?? 'the same words were changed';
  const back = fateOf(other, one);
  return back.clash ? (back.why ?? 'the same words were changed') : null;
}

const WORST_LAST: readonly Rebased['outcome'][] = ['unchanged', 'shifted', 'touched', 'lost'];

/** The worse of two outcomes. */
export function worseOutcome(one: Rebased['outcome'], other: Rebased['outcome']): Rebased['outcome'] {
  return WORST_LAST.indexOf(one) > WORST_LAST.indexOf(other) ? one : other;
}

/** A fate, with those places of a step that are lost while others stand. */
interface StepFate extends Fate<Step> {
  readonly left?: readonly Step[];
}

function fateOf(step: Step, over: Step, tie: Tie = 'behind'): StepFate {
  if (isNothing(step) || isNothing(over) || areFarApart(step, over)) return unchanged(step);
  if (isSameValue(step, over)) return touched(NOTHING_TO_DO, 'the same was done already');
  if (over.type === 'arrange notes' && step.type !== 'arrange notes') return overArrangement(step, over);
  // A paragraph that is replaced in full with a few other words contends for these alone.
  const ground = over.type === 'replace paragraph' ? (asChangesOfWords(over) ?? over) : over;
  const note = noteClash(step, over);
  if (note?.isLost === true && step.type === 'replace throughout' && step.changes.length > 1)
    return placesOver(step, over, note.why, tie);
  const fate = isEditing(step)
    ? editingOver(step, ground, tie)
    : rebaseStructure(step, ground, { follow: fateOf, tie });
  if (note === null || fate.outcome === 'lost') return fate;
  return note.isLost ? lost(step, note.why) : { ...fate, ...contested(fate.value, note.why) };
}

/** Whether both change words of other lines and no note: most pairs do, and need no closer look. */
export function areFarApart(step: Step, over: Step): boolean {
  return isOfWordsAlone(step) && isOfWordsAlone(over) && !isSameLineName(step.line, over.line);
}

function isSameLineName(one: LineName, other: LineName): boolean {
  if (one.type !== other.type) return false;
  return 'id' in one && 'id' in other ? one.id === other.id : isSameValue(one, other);
}

function isOfWordsAlone(step: Step): step is WordsStep {
  switch (step.type) {
    case 'replace words':
    case 'delete words':
      return !('notes' in step) && step.gone === undefined && step.removed.every(isText);
    case 'insert words':
      return step.notes === undefined && step.inserted.every(isText);
    default:
      return false;
  }
}

function isText({ type }: Inline): boolean {
  return type === 'text';
}

/** Of several places those are lost that need a note which is not as it was. */
function placesOver(step: Throughout, over: Step, why: string, tie: Tie): StepFate {
  const left = step.changes.filter((change) => noteClash(change, over)?.isLost === true);
  const standing = step.changes.filter((change) => !left.includes(change));
  if (left.length === 0 || standing.length === 0) return lost(step, why);
  const fate = fateOf({ ...step, changes: standing }, over, tie);
  if (fate.outcome === 'lost') return lost(step, why);
  const said = `${left.length} of ${step.changes.length} places: ${why}`;
  return { ...contested(fate.value, said), left: [...left, ...(fate.left ?? [])] };
}

type Throughout = Extract<Step, { type: 'replace throughout' }>;

function isNothing(step: Step): boolean {
  return step.type === 'replace throughout' && step.changes.length === 0;
}

function editingOver(step: EditingStep, over: Step, tie: Tie): StepFate {
  const ground = groundAfter(over, tie);
  if (step.type !== 'replace throughout') {
    const [edit] = editsOf(step);
    return edit === undefined
      ? unchanged(step)
      : mapFate(ground.edit(edit), (now) => withEdit(step, edit, now));
  }
  const fates = lineByLine(editsOf(step)).map(ground.edit);
  const standing = fates.filter(({ outcome }) => outcome !== 'lost');
  const away = fates.filter(({ outcome }) => outcome === 'lost');
  const [gone] = away;
  if (standing.length === 0 && gone !== undefined) return lost(step, gone.why ?? '');
  const whole = standing.reduce<Fate<Edit[]>>(
    (sum, fate) => joinFates(sum, fate, (edits, edit) => [...edits, edit]),
    unchanged([]),
  );
  const now = mapFate(whole, (edits): Step => ({ ...step, changes: edits.map(wordsStepOf) }));
  if (gone === undefined) return now.outcome === 'unchanged' ? unchanged(step) : now;
  const why = `${away.length} of ${fates.length} places: ${gone.why ?? ''}`;
  return { ...contested(now.value, why), left: away.map(({ value }) => wordsStepOf(value)) };
}

function withEdit(step: Exclude<EditingStep, { type: 'replace throughout' }>, old: Edit, now: Edit): Step {
  if (old === now) return step;
  const beyond = now.beyond > 0 ? { beyond: now.beyond } : {};
  const { beyond: _, ...rest } = step;
  return { ...rest, line: now.line, at: now.at, ...beyond };
}
