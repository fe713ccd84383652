import { type AnyParagraph, type Inline } from '@penholder/resolution';

import type { NamedLine } from '../steps/lines.js';
import { placedText } from './line-change.js';

/** The line with which a paragraph or part ends, its own parts included. */
export function endLineOf({ id, content, children, tail }: AnyParagraph): NamedLine {
  if (tail.length > 0) return { name: { type: 'tail', id }, line: tail };
  const last = children.at(-1);
  return last === undefined ? { name: { type: 'paragraph', id }, line: content } : endLineOf(last);
}

/** What a line ends with: its stop, and the conjunction behind it; places count in the line. */
export interface LineEnd {
  readonly stop: string;
  /** Where the stop stands, or would stand. */
  readonly stopAt: number;
  /** "and" or "or" behind the stop; "" where there is none. */
  readonly conjunction: string;
  /** Where the conjunction begins, its blank included, or would begin. */
  readonly conjunctionAt: number;
  readonly conjunctionLength: number;
}

/** Reads the end of a line; what closes a quotation, brackets and note calls stand behind a stop. */
export function lineEndOf(line: readonly Inline[]): LineEnd {
  const text = placedText(line).trimEnd();
  const conjunction = /\s(?<word>and|or)$/u.exec(text);
  const words = conjunction === null ? text : text.slice(0, conjunction.index);
  const stop = /(?<stop>[.,;:])[”"’'»)\]\s\uFFFC\p{Cf}]*$/u.exec(words);
  return {
    stop: stop?.groups?.['stop'] ?? '',
    stopAt: stop?.index ?? words.length,
    conjunction: conjunction?.groups?.['word'] ?? '',
    conjunctionAt: words.length,
    conjunctionLength: conjunction?.[0].length ?? 0,
  };
}
