import { lineOf, type BodyState } from './body-state.js';
import type { Passage } from './passages.js';

/**
 * Tells where the numbers of operative paragraphs do not follow each other, or one has none among numbered ones.
 * Sections may begin again at 1, and "4 bis" follows 4.
 */
export function checkSequence(state: BodyState, passage: Passage): void {
  const before = state.ordinal;
  const line = lineOf(passage);
  if (passage.shape.type !== 'numbered') {
    if (before > 0)
      state.notices.push({
        line,
        kind: 'number missing',
        message: `A paragraph without a number follows paragraph ${before}.`,
        subject: { type: 'no number after', number: String(before) },
      });
    return;
  }
  const { ordinal, number } = passage.shape;
  state.ordinal = ordinal;
  if (ordinal === 1 || ordinal === before || ordinal === before + 1) return;
  // A decision may be a numbered paragraph of the report that it stands in.
  if (before === 0 && state.preamble.length === 0) return;
  const message =
    before === 0
      ? `The first paragraph bears the number ${number}.`
      : `Paragraph ${number} follows paragraph ${before}.`;
  const subject = { type: 'number', number } as const;
  state.notices.push({ line, kind: 'number out of sequence', message, subject });
}
