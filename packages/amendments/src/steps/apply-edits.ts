import { err, ok, type Result } from '@penholder/kernel';
import { type Inline, notesCalled, type Resolution } from '@penholder/resolution';

import { type Edit, editsByLine, inReadingOrder } from './edits.js';
import { conflict, nameOfLine, noSuch, otherWords } from './failures.js';
import { isPlaceIn, lengthOf, sliceLine, spliceLine } from './line-splice.js';
import { keyOfLine, mapLines } from './lines.js';
import { settleNotes } from './note-order.js';
import { isSameLine } from './same-value.js';
import type { Failure } from './step.js';

/** A document whose lines were edited, or why one could not be. Places count in the lines as they are before any edit. */
export function applyEdits(resolution: Resolution, edits: readonly Edit[]): Result<Resolution, Failure> {
  const waiting = editsByLine(edits);
  let refusal: Failure | null = null;
  const edited = mapLines(resolution, (name, line) => {
    const key = keyOfLine(name);
    const own = waiting.get(key);
    if (own === undefined || refusal !== null) return line;
    waiting.delete(key);
    const result = editLine(line, own, () => nameOfLine(resolution, name));
    if (result.ok) return result.value;
    refusal = result.error;
    return line;
  });
  if (refusal !== null) return err(refusal);
  for (const [first] of waiting.values()) {
    if (first !== undefined) return err(noSuch(nameOfLine(resolution, first.line)));
  }
  return settleNotes(edited, {
    calls: edits.flatMap(({ removed, inserted }) => [...notesCalled(removed), ...notesCalled(inserted)]),
    brought: edits.flatMap(({ notes }) => notes),
    gone: edits.flatMap(({ gone }) => gone),
  });
}

/** The edits are done from the last to the first, so that none moves the place of another. */
function editLine(
  line: readonly Inline[],
  edits: readonly Edit[],
  name: () => string,
): Result<readonly Inline[], Failure> {
  let edited = line;
  let free = lengthOf(line);
  for (const edit of inReadingOrder(edits).toReversed()) {
    const length = lengthOf(edit.removed);
    if (!isPlaceIn(line, edit.at))
      return err(conflict(name(), `a place ${edit.at}`, `${lengthOf(line)} characters`));
    if (edit.at + length > free) return err(otherWords(name(), edit.removed, sliceLine(line, edit.at, free)));
    const found = sliceLine(line, edit.at, edit.at + length);
    if (!isSameLine(found, edit.removed)) return err(otherWords(name(), edit.removed, found));
    edited = spliceLine(edited, edit.at, length, edit.inserted);
    free = edit.at;
  }
  return ok(edited);
}
