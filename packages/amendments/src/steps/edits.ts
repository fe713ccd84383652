import type { Inline, Note } from '@penholder/resolution';

import { keyOfLine } from './lines.js';
import type { LineName, Step, WordsStep } from './step.js';

/** What a step takes out of a line and puts in at one place; the common form of all that happens within lines. */
export interface Edit {
  readonly line: LineName;
  readonly at: number;
  readonly removed: readonly Inline[];
  readonly inserted: readonly Inline[];
  readonly notes: readonly Note[];
  readonly gone: readonly Note[];
  /** Characters that stood at this very spot before it, and have gone. */
  readonly beyond: number;
}

/** A step that changes lines and nothing else. */
export type EditingStep = Extract<
  Step,
  {
    type:
      | 'replace words'
      | 'insert words'
      | 'delete words'
      | 'replace throughout'
      | 'insert note'
      | 'delete note';
  }
>;

/** Whether a step changes lines and nothing else. */
export function isEditing(step: Step): step is EditingStep {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
    case 'delete words':
    case 'replace throughout':
    case 'insert note':
    case 'delete note':
      return true;
    default:
      return false;
  }
}

/** What such a step does, place by place. */
export function editsOf(step: EditingStep): Edit[] {
  switch (step.type) {
    case 'replace throughout':
      return step.changes.map(editOf);
    case 'insert note':
    case 'delete note':
      return [editOfNote(step)];
    default:
      return [editOf(step)];
  }
}

/** A change of words as an edit. */
export function editOf(step: WordsStep): Edit {
  return {
    line: step.line,
    at: step.at,
    removed: step.type === 'insert words' ? [] : step.removed,
    inserted: step.type === 'delete words' ? [] : step.inserted,
    notes: (step.type === 'delete words' ? undefined : step.notes) ?? [],
    gone: (step.type === 'insert words' ? undefined : step.gone) ?? [],
    beyond: step.beyond ?? 0,
  };
}

function editOfNote(step: Extract<Step, { type: 'insert note' | 'delete note' }>): Edit {
  const call: Inline[] = [{ type: 'note', note: step.note.id }];
  const own = step.index === null ? [] : [step.note];
  const bare = {
    line: step.line,
    at: step.at,
    removed: [],
    inserted: [],
    notes: [],
    gone: [],
    beyond: step.beyond ?? 0,
  };
  return step.type === 'insert note'
    ? { ...bare, inserted: call, notes: own }
    : { ...bare, removed: call, gone: own };
}

/** Edits as they stand in a text; what is put in comes before what is taken out at the same place. */
export function inReadingOrder<Some extends Edit>(edits: readonly Some[]): Some[] {
  return edits.toSorted((one, other) => one.at - other.at || one.removed.length - other.removed.length);
}

/** Edits by the key of their line, each line's in their order. */
export function editsByLine(edits: readonly Edit[]): Map<string, Edit[]> {
  const byLine = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = keyOfLine(edit.line);
    const others = byLine.get(key);
    if (others === undefined) byLine.set(key, [edit]);
    else others.push(edit);
  }
  return byLine;
}

/** Edits of many lines: the lines as they come, the edits of each in reading order. */
export function lineByLine(edits: readonly Edit[]): Edit[] {
  return [...editsByLine(edits).values()].flatMap(inReadingOrder);
}

/** The change of words that does what an edit says. Says nothing of what is not there. */
export function wordsStepOf(edit: Edit): WordsStep {
  const { line, at, removed, inserted } = edit;
  const notes = edit.notes.length > 0 ? { notes: edit.notes } : {};
  const gone = edit.gone.length > 0 ? { gone: edit.gone } : {};
  const beyond = edit.beyond > 0 ? { beyond: edit.beyond } : {};
  if (removed.length + edit.gone.length === 0)
    return { type: 'insert words', line, at, inserted, ...notes, ...beyond };
  if (inserted.length + edit.notes.length === 0)
    return { type: 'delete words', line, at, removed, ...gone, ...beyond };
  return { type: 'replace words', line, at, removed, inserted, ...notes, ...gone, ...beyond };
}
