import { type Inline, notesCalled } from '@penholder/resolution';

import { wordsStepOf } from '../edits.js';
import { sliceLine } from '../line-splice.js';
import { keyOfLine, namedLines } from '../lines.js';
import { isSameLine } from '../same-value.js';
import type { LineName } from '../step.js';
import { changedPlaces } from './changed-places.js';
import { isSameShape } from './dress-steps.js';
import type { Journey } from './journey.js';

/** Changes the words of the lines that both trees have, place by place, from the first to the last. */
export function changeLines(journey: Journey): void {
  const old = new Map(namedLines(journey.base).map(({ name, line }) => [keyOfLine(name), line]));
  for (const { name, line } of namedLines(journey.to)) {
    const before = isWrittenAnew(journey, name) ? undefined : old.get(keyOfLine(name));
    if (before !== undefined && before !== line && !isSameLine(before, line))
      changeLine(journey, name, before, line);
  }
}

/** Each place counts in the line as those before it have left it, which is the new line up to there. */
function changeLine(
  { account, steps }: Journey,
  line: LineName,
  old: readonly Inline[],
  now: readonly Inline[],
): void {
  for (const { from, fromEnd, to, toEnd } of changedPlaces(old, now)) {
    const [removed, inserted] = [sliceLine(old, from, fromEnd), sliceLine(now, to, toEnd)];
    const told = account.tell(notesCalled(removed), notesCalled(inserted));
    steps.push(wordsStepOf({ line, at: to, removed, inserted, ...told, beyond: 0 }));
  }
}

/** A table of another shape was replaced as a whole. */
function isWrittenAnew({ old, now }: Journey, line: LineName): boolean {
  if (line.type !== 'cell') return false;
  const [before, after] = [old.get(line.table)?.piece, now.get(line.table)?.piece];
  return before?.type === 'table' && after?.type === 'table' && !isSameShape(before, after);
}
