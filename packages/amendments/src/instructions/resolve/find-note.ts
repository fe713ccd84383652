import { err, ok, type Result } from '@penholder/kernel';
import type { Note } from '@penholder/resolution';

import type { Failure } from '../../steps/step.js';
import type { Draft } from './draft.js';

/** The footnote that a marker means, as it stands now. Markers are those of the draft as issued. */
export function findNote({ base, current }: Draft, marker: string): Result<Note, Failure> {
  const name = `footnote ${marker}`;
  const own = base.notes.filter((note, index) => (note.marker ?? String(index + 1)) === marker);
  const [issued, other] = own;
  if (issued === undefined) return err({ type: 'NoSuchParagraph', name });
  if (other !== undefined)
    return err({ type: 'SeveralPlaces', words: name, where: 'the draft', count: own.length });
  const now = current.notes.find(({ id }) => id === issued.id);
  if (now !== undefined) return ok(now);
  return err({ type: 'Conflict', where: name, expected: 'the footnote as issued', found: 'none' });
}
