import { editsOf, type EditingStep, isEditing, type Edit, inReadingOrder, wordsStepOf } from './edits.js';
import { contested, type Fate, joinFates, lost, mapFate, touched, unchanged } from './fate.js';
import { groundAfter } from './ground.js';
import { overArrangement } from './rebase-naming.js';
import { rebaseStructure } from './rebase-structure.js';
import { asChangesOfWords } from './replaced-lines.js';
import { isSameValue } from './same-value.js';
import { noteClash } from './step-notes.js';
import type { Step } from './step.js';

/**
 * What became of a pending step once another was accepted. `lost` keeps the step as it was; `why` says what a person who
 * looks again must know, and is `null` where the step is unchanged or only shifted.
 */
export interface Rebased {
  readonly outcome: 'unchanged' | 'shifted' | 'touched' | 'lost';
  readonly step: Step;
  readonly why: string | null;
}

/** A step that changes nothing: what is left of one whose work another has done. */
export const NOTHING_TO_DO: Step = { type: 'replace throughout', changes: [] };

/**
 * A pending step, made on the same text as `over`, as it is to be applied after it.
 *
 * Promise: total; where the two do not conflict, the text is the same whichever is applied first; what cannot follow is
 * `lost`, and says why.
 */
export function rebase(step: Step, over: Step): Rebased {
  const { outcome, value, why } = fateOf(step, over);
  return { outcome, step: outcome === 'lost' ? step : value, why };
}

/** Why two steps on the same text contend for the same words, the same place or the same note; `null` where they do not. */
export function conflictsBetween(one: Step, other: Step): string | null {
  if (isSameValue(one, other)) return null;
  const fate = fateOf(one, other);
  if (fate.clash) return fate.why ?? 'the same words were changed';
  const back = fateOf(other, one);
  return back.clash ? (back.why ?? 'the same words were changed') : null;
}

/** Several steps of one amendment over several of another, each list made on the same text; one fate a step. */
export function rebaseSteps(steps: readonly Step[], over: readonly Step[]): Rebased[] {
  let ground = over;
  return steps.map((step) => {
    let now: Rebased = { outcome: 'unchanged', step, why: null };
    const next: Step[] = [];
    for (const accepted of ground) {
      if (now.outcome === 'lost') {
        next.push(accepted);
        continue;
      }
      const pending = now.step;
      now = worse(now, rebase(pending, accepted));
      const back = rebase(accepted, pending);
      if (back.outcome !== 'lost') next.push(back.step);
    }
    ground = now.outcome === 'lost' ? ground : next;
    return now.outcome === 'lost' ? { ...now, step } : now;
  });
}

const WORST_LAST = ['unchanged', 'shifted', 'touched', 'lost'];

function worse(before: Rebased, now: Rebased): Rebased {
  const isWorse = WORST_LAST.indexOf(now.outcome) >= WORST_LAST.indexOf(before.outcome);
  return { outcome: isWorse ? now.outcome : before.outcome, step: now.step, why: now.why ?? before.why };
}

function fateOf(step: Step, over: Step): Fate<Step> {
  if (isNothing(step) || isNothing(over)) return unchanged(step);
  if (isSameValue(step, over)) return touched(NOTHING_TO_DO, 'the same was done already');
  if (over.type === 'arrange notes' && step.type !== 'arrange notes') return overArrangement(step, over);
  // A paragraph that is replaced in full with a few other words contends for these alone.
  const ground = over.type === 'replace paragraph' ? (asChangesOfWords(over) ?? over) : over;
  const fate = isEditing(step) ? editingOver(step, ground) : rebaseStructure(step, ground, fateOf);
  const note = noteClash(step, over);
  if (note === null || fate.outcome === 'lost') return fate;
  return note.isLost ? lost(step, note.why) : contested(fate.value, note.why);
}

function isNothing(step: Step): boolean {
  return step.type === 'replace throughout' && step.changes.length === 0;
}

function editingOver(step: EditingStep, over: Step): Fate<Step> {
  const ground = groundAfter(over);
  if (step.type !== 'replace throughout') {
    const [edit] = editsOf(step);
    return edit === undefined
      ? unchanged(step)
      : mapFate(ground.edit(edit), (now) => withEdit(step, edit, now));
  }
  const fates = inReadingOrder(editsOf(step)).map(ground.edit);
  const standing = fates.filter(({ outcome }) => outcome !== 'lost');
  const gone = fates.find(({ outcome }) => outcome === 'lost');
  if (standing.length === 0 && gone !== undefined) return lost(step, gone.why ?? '');
  const whole = standing.reduce<Fate<Edit[]>>(
    (sum, fate) => joinFates(sum, fate, (edits, edit) => [...edits, edit]),
    unchanged([]),
  );
  const now = mapFate(whole, (edits): Step => ({ ...step, changes: edits.map(wordsStepOf) }));
  if (gone === undefined) return now.outcome === 'unchanged' ? unchanged(step) : now;
  return contested(
    now.value,
    `${fates.length - standing.length} of ${fates.length} places: ${gone.why ?? ''}`,
  );
}

function withEdit(step: Exclude<EditingStep, { type: 'replace throughout' }>, old: Edit, now: Edit): Step {
  if (old === now) return step;
  const beyond = now.beyond > 0 ? { beyond: now.beyond } : {};
  const { beyond: _, ...rest } = step;
  return { ...rest, line: now.line, at: now.at, ...beyond };
}
