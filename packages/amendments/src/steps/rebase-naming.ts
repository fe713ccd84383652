import { type Fate, lost, shifted, unchanged } from './fate.js';
import { notesOfStep } from './step-notes.js';
import type { NoteMark, Step } from './step.js';

type StepOf<Type extends Step['type']> = Extract<Step, { type: Type }>;

/** The new name of an annex, once another step was accepted. */
export function annexNamingOver(step: StepOf<'name annex'>, over: Step): Fate<Step> {
  if (over.type === 'delete annex' && over.annex.id === step.id) return lost(step, 'it is no longer there');
  if (over.type === 'name annex' && over.id === step.id) return lost(step, 'it was named in another way');
  return unchanged(step);
}

/** The new order of notes, once another step was accepted: of those that are left. */
export function arrangementOver(step: StepOf<'arrange notes'>, over: Step): Fate<Step> {
  if (over.type === 'arrange notes') return lost(step, 'the notes were put in another order');
  const gone = new Set(notesOfStep(over).gone.map(({ id }) => id));
  const isLeft = ({ id }: NoteMark): boolean => !gone.has(id);
  if (step.old.every(isLeft)) return unchanged(step);
  return shifted({ ...step, old: step.old.filter(isLeft), now: step.now.filter(isLeft) });
}

/** A step that takes notes away takes them with the markers that they bear by now. */
export function overArrangement(step: Step, { now }: StepOf<'arrange notes'>): Fate<Step> {
  const markers = new Map(now.map(({ id, marker }) => [id, marker]));
  const after = withNotesTaken(step, <Some extends NoteMark>(note: Some): Some => {
    const marker = markers.get(note.id);
    return marker === undefined || marker === note.marker ? note : { ...note, marker };
  });
  return after === step ? unchanged(step) : shifted(after);
}

type Remark = <Some extends NoteMark>(note: Some) => Some;

function withNotesTaken(step: Step, remark: Remark): Step {
  if (notesOfStep(step).gone.every((note) => remark(note) === note)) return step;
  switch (step.type) {
    case 'replace throughout':
      return { ...step, changes: step.changes.map((change) => withGone(change, remark)) };
    case 'delete note':
      return { ...step, note: remark(step.note) };
    case 'delete paragraph':
    case 'delete annex':
      return { ...step, notes: step.notes.map(remark) };
    default:
      return withGone(step, remark);
  }
}

function withGone<Some extends Step>(step: Some, remark: Remark): Some {
  return 'gone' in step && step.gone !== undefined ? { ...step, gone: step.gone.map(remark) } : step;
}
