import { linesOf, type Note, type NoteId, notesCalled, type Resolution } from '@penholder/resolution';

import { wordsStepOf } from '../edits.js';
import type { Step } from '../step.js';

/** What a step that moves these calls must say of notes. */
export interface NotesTold {
  readonly notes: readonly Note[];
  readonly gone: readonly Note[];
}

/** Which notes come and go along with which calls, from the first step to the last. */
export interface NoteAccount {
  /** The notes of the next step: those whose first call it puts in, and those whose last call it takes out. */
  readonly tell: (out: readonly NoteId[], put: readonly NoteId[]) => NotesTold;
  /** What no call brings or takes away, as the last steps. */
  readonly rest: () => Step[];
}

/**
 * Opens the account of two trees. Notes that only the front page or the closing lines call are those lines' own: they
 * stay as they are.
 */
export function openAccount(from: Resolution, to: Resolution): NoteAccount {
  const coming = missingIn(from, to, notesOfLinesApart(to));
  const going = missingIn(to, from, new Set());
  const calls = callsCounted(from);
  const count = (id: NoteId, by: number): number => {
    const now = (calls.get(id) ?? 0) + by;
    calls.set(id, now);
    return now;
  };
  const bring = (put: readonly NoteId[]): Note[] =>
    put.flatMap((id) => {
      count(id, 1);
      const note = coming.get(id);
      if (!coming.delete(id) || note === undefined) return [];
      return [note, ...bring(notesCalled(note.content))];
    });
  const leave = (out: readonly NoteId[]): Note[] =>
    out.flatMap((id) => {
      const note = count(id, -1) > 0 ? undefined : going.get(id);
      if (note === undefined || !going.delete(id)) return [];
      return [note, ...leave(notesCalled(note.content))];
    });
  return {
    tell: (out, put) => {
      const notes = bring(put);
      return { notes, gone: leave(out) };
    },
    rest: () => {
      const away = uncalled(going, calls).filter(({ id }) => going.delete(id));
      const taken = away.map((note) => bare([], [note, ...leave(notesCalled(note.content))]));
      return [...taken, ...[...coming.values()].map((note) => bare([note], []))];
    },
  };
}

function missingIn(here: Resolution, there: Resolution, except: ReadonlySet<NoteId>): Map<NoteId, Note> {
  const known = new Set(here.notes.map(({ id }) => id));
  const strange = there.notes.filter(({ id }) => !known.has(id) && !except.has(id));
  return new Map(strange.map((note) => [note.id, note]));
}

/** Notes that the front page or the closing lines call, and nothing else. */
function notesOfLinesApart({ front, closing, ...rest }: Resolution): Set<NoteId> {
  const apart = [...front, ...closing].flatMap(({ content }) => notesCalled(content));
  const body = new Set(linesOf({ ...rest, front: [], closing: [] }).flatMap(notesCalled));
  return new Set(apart.filter((id) => !body.has(id)));
}

function callsCounted(resolution: Resolution): Map<NoteId, number> {
  const calls = new Map<NoteId, number>();
  for (const id of linesOf(resolution).flatMap(notesCalled)) calls.set(id, (calls.get(id) ?? 0) + 1);
  return calls;
}

function uncalled(going: ReadonlyMap<NoteId, Note>, calls: ReadonlyMap<NoteId, number>): Note[] {
  return [...going.values()].filter(({ id }) => (calls.get(id) ?? 0) === 0);
}

const NOWHERE = { line: { type: 'title' }, at: 0, removed: [], inserted: [], beyond: 0 } as const;

function bare(notes: readonly Note[], gone: readonly Note[]): Step {
  return wordsStepOf({ ...NOWHERE, notes, gone });
}
