import {
  countedIds,
  type IdSource,
  type Inline,
  joinRuns,
  type Note,
  type NoteReference,
  textRun,
  type TextRun,
} from '../src/index.js';
import type { DraftCall, DraftLine } from './arbitrary-line.js';

/** Gives lines their notes, in the order in which lines are settled; notes are numbered from 1. */
export interface Settling {
  readonly ids: IdSource;
  /** Whether numbers, markers and marks of notes stand in the tree; else all are live. */
  readonly printed: boolean;
  readonly line: (draft: DraftLine) => Inline[];
  /** A note with a marker of its own ("*"), called by hand. */
  readonly starNote: (words: string) => NoteReference;
  readonly notes: () => readonly Note[];
}

/** A fresh settling. */
export function settleNotes(printed: boolean): Settling {
  const ids = countedIds();
  const starred: Note[] = [];
  const numbered: Note[] = [];
  const create = (into: Note[], marker: string, content: readonly Inline[]): NoteReference => {
    const note = { id: ids.note(), marker: printed ? marker : null, content };
    into.push(note);
    return { type: 'note', note: note.id };
  };
  const settle = (item: TextRun | DraftCall): Inline => {
    if (item.type === 'text') return item;
    const known = item.again === null ? undefined : numbered[item.again % Math.max(numbered.length, 1)];
    if (known !== undefined) return { type: 'note', note: known.id };
    return create(numbered, String(numbered.length + 1), line(item.words));
  };
  const line = (draft: DraftLine): Inline[] => joinRuns(draft.map(settle));
  return {
    ids,
    printed,
    line,
    starNote: (words) => create(starred, '*'.repeat(starred.length + 1), [textRun(words)]),
    notes: () => [...starred, ...numbered],
  };
}
