import { type Note, type NoteId, notesCalled } from '@penholder/resolution';

import { callsOfAnnex } from './apply-annex.js';
import { editsOf, isEditing } from './edits.js';
import { callsOf } from './pieces.js';
import type { Step } from './step.js';

/** What a step does to the notes of a document, by its own account. */
export interface StepNotes {
  readonly brought: readonly Note[];
  readonly gone: readonly Note[];
  readonly callsIn: readonly NoteId[];
  readonly callsOut: readonly NoteId[];
  /** Notes whose own words it changes. */
  readonly reworded: readonly NoteId[];
}

const NOTHING: StepNotes = { brought: [], gone: [], callsIn: [], callsOut: [], reworded: [] };

/** The notes that a step brings and takes away, and the calls it puts in and takes out. */
export function notesOfStep(step: Step): StepNotes {
  if (isEditing(step)) {
    const edits = editsOf(step);
    return {
      brought: edits.flatMap(({ notes }) => notes),
      gone: edits.flatMap(({ gone }) => gone),
      callsIn: edits.flatMap(({ inserted }) => notesCalled(inserted)),
      callsOut: edits.flatMap(({ removed }) => notesCalled(removed)),
      reworded: edits.flatMap(({ line }) => (line.type === 'note' ? [line.id] : [])),
    };
  }
  switch (step.type) {
    case 'insert paragraph':
      return { ...NOTHING, brought: step.notes, callsIn: callsOf(step.piece) };
    case 'delete paragraph':
      return { ...NOTHING, gone: step.notes, callsOut: callsOf(step.piece) };
    case 'insert heading':
      return { ...NOTHING, callsIn: callsOf(step.heading) };
    case 'delete heading':
      return { ...NOTHING, callsOut: callsOf(step.heading) };
    case 'replace paragraph':
      return notesOfReplacement(step);
    case 'insert annex':
      return { ...NOTHING, brought: step.notes, callsIn: callsOfAnnex(step.annex) };
    case 'delete annex':
      return { ...NOTHING, gone: step.notes, callsOut: callsOfAnnex(step.annex) };
    case 'move paragraph':
    case 'split paragraph':
    case 'join paragraphs':
    case 'name annex':
    case 'arrange notes':
      return NOTHING;
  }
}

function notesOfReplacement(step: Extract<Step, { type: 'replace paragraph' }>): StepNotes {
  const [old, now] = [callsOf(step.old), callsOf(step.now)];
  return {
    brought: step.notes,
    gone: step.gone,
    callsIn: now.filter((id) => !old.includes(id)),
    callsOut: old.filter((id) => !now.includes(id)),
    reworded: [],
  };
}

/** What a step comes to that contends with another over a note: it is lost where the note it needs is not as it was. */
export interface NoteClash {
  readonly why: string;
  readonly isLost: boolean;
}

/** Why a step contends with another over a note; `null` where it does not. */
export function noteClash(step: Step, over: Step): NoteClash | null {
  const [own, others] = [notesOfStep(step), notesOfStep(over)];
  const needed = new Set([...own.callsIn, ...own.callsOut, ...own.reworded]);
  if (others.gone.some(({ id }) => needed.has(id))) return { why: 'its note is taken away', isLost: true };
  const brought = new Set(own.brought.map(({ id }) => id));
  if (others.brought.some(({ id }) => brought.has(id)))
    return { why: 'both bring the same note', isLost: true };
  const away = new Set(own.gone.map(({ id }) => id));
  // A paragraph that is taken out takes its note along as it now reads.
  const isLost = step.type !== 'delete paragraph' && step.type !== 'delete annex';
  if (others.reworded.some((id) => away.has(id))) return { why: 'its note was changed', isLost };
  if (others.callsIn.some((id) => away.has(id)))
    return { why: 'the note it takes away is called elsewhere', isLost: true };
  const out = new Set(own.callsOut);
  return others.callsOut.some((id) => out.has(id))
    ? { why: 'both take out calls of one note', isLost: false }
    : null;
}
