import type { ClosingLineRole } from '../tree.js';
import { type BodyState, lineOf } from './body-state.js';
import { closingRole } from './closing-line.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/**
 * What a passage says under the text; `null` where it is part of the text.
 *
 * Plan: a meeting, a day or a vote counts only below a text that is over. Square brackets that tell a vote hold all
 * up to the closing one: the names of those in favour stand on lines of their own.
 */
export function roleUnderText(state: BodyState, { text }: Passage): ClosingLineRole | null {
  if (isInBrackets(state)) return 'outcome';
  const role = closingRole(text);
  return role !== null && isOver(state, role) ? role : null;
}

function isInBrackets({ closing, closed, last }: BodyState): boolean {
  return closed && closing.at(-1)?.role === 'outcome' && last !== null && !last.text.endsWith(']');
}

/** A meeting has a line of its own nowhere else, so it ends a text that lacks its full stop by a slip. */
function isOver(state: BodyState, role: ClosingLineRole): boolean {
  const { closing, operative, annexes, last } = state;
  if (closing.length > 0) return state.closed;
  if (annexes.length > 0 || last === null) return false;
  if (role === 'meeting') return endingOf(last.text) !== 'none' || last.shape.type === 'row';
  if (operative.length === 0) return false;
  return last.shape.type === 'row' || endingOf(last.text) === '.';
}

/** Adds a passage to the lines under the text. */
export function pushClosing(state: BodyState, passage: Passage, role: ClosingLineRole): void {
  state.closing.push({ role, content: state.read(passage.text, lineOf(passage)) });
  state.paragraph = null;
  state.closed = true;
}
