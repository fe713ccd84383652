import type { Edit } from './edits.js';
import { contested, type Fate, lost, shifted, type Tie, unchanged } from './fate.js';
import { lengthOf } from './line-splice.js';
import { keyOfLine } from './lines.js';

const SAME_WORDS = 'the same words were changed';

/**
 * An edit once others were made, which are in reading order and count their places in the text as it was.
 *
 * They are gone through from the last to the first, so that none moves the place of one that is still to come.
 */
export function editOverEdits(edit: Edit, over: readonly Edit[], tie: Tie): Fate<Edit> {
  let fate = unchanged(edit);
  const key = keyOfLine(edit.line);
  for (const other of over.toReversed()) {
    if (keyOfLine(other.line) !== key || fate.outcome === 'lost') continue;
    const next = editOverEdit(fate.value, other, tie);
    if (next.outcome === 'lost') return lost(edit, next.why ?? SAME_WORDS);
    fate = next.outcome === 'unchanged' || fate.clash ? { ...fate, value: next.value } : next;
  }
  return fate;
}

/** Places are half-way between characters; what went without a trace is counted in `beyond`, so that order is kept. */
function editOverEdit(edit: Edit, over: Edit, tie: Tie): Fate<Edit> {
  const [length, cut, put] = [lengthOf(edit.removed), lengthOf(over.removed), lengthOf(over.inserted)];
  if (cut + put === 0) return unchanged(edit);
  if (cut === 0)
    return length === 0
      ? insertionOverInsertion(edit, over, put, tie)
      : rangeOverInsertion(edit, over, length, put);
  const end = over.at + cut;
  if (edit.at + length <= over.at) return unchanged(edit);
  if (edit.at < end) return lost(edit, SAME_WORDS);
  const beyond = edit.at === end && put === 0 ? over.beyond + cut + edit.beyond : edit.beyond;
  return shifted({ ...edit, at: edit.at - cut + put, beyond });
}

function insertionOverInsertion(edit: Edit, over: Edit, put: number, tie: Tie): Fate<Edit> {
  const behind = { ...edit, at: edit.at + put };
  if (edit.at !== over.at) return edit.at < over.at ? unchanged(edit) : shifted(behind);
  if (edit.beyond < over.beyond) return unchanged(edit);
  if (edit.beyond > over.beyond) return shifted({ ...behind, beyond: edit.beyond - over.beyond });
  if (tie === 'before') return unchanged(edit);
  return contested({ ...behind, beyond: 0 }, 'other words were put in at the same place');
}

function rangeOverInsertion(edit: Edit, over: Edit, length: number, put: number): Fate<Edit> {
  if (over.at >= edit.at + length) return unchanged(edit);
  if (over.at > edit.at) return lost(edit, 'words were put in among those it takes out');
  const beyond = over.at === edit.at ? Math.max(edit.beyond - over.beyond, 0) : edit.beyond;
  return shifted({ ...edit, at: edit.at + put, beyond });
}
