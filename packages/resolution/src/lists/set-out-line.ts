import { cutLine, plainText, textRun, trimLine } from '../inline.js';
import type { OpenLevels } from '../text/list-sequence.js';
import type { Inline } from '../tree.js';
import { runInListIn } from './run-in-list.js';

/** A line whose list ran on in it, with each part of the list by itself, in reading order. */
export interface SetOutLine {
  readonly content: readonly Inline[];
  readonly parts: readonly { readonly marker: string; readonly content: readonly Inline[] }[];
  /** Words that close the list; empty in most. */
  readonly tail: readonly Inline[];
}

/**
 * Sets out the list that runs on in a line; `null` where it holds none. `open` are the markers of the lists that the
 * line is part of, outermost first.
 *
 * Promise: every word, mark and note call of the line is in one place, in order; blanks between the places are left out.
 */
export function setOutLine(content: readonly Inline[], open: OpenLevels): SetOutLine | null {
  const text = plainText(content);
  const list = runInListIn(text, open);
  if (list === null) return null;
  const { parts, tail } = list;
  const stretches = cutLine(content, [...parts.map(({ at }) => at), tail]);
  return {
    content: trimLine(stretches[0] ?? []),
    parts: parts.map(({ marker, at, words }, index) => {
      const stretch = stretches[index + 1] ?? [];
      return { marker, content: trimLine(withoutFirst(stretch, words - at)) };
    }),
    tail: trimLine(stretches.at(-1) ?? []),
  };
}

/** A line without so many of its first characters; its note calls stay. */
function withoutFirst(content: readonly Inline[], count: number): Inline[] {
  let left = count;
  return content.map((item) => {
    if (item.type === 'note') return item;
    const words = item.text.slice(left);
    left = Math.max(0, left - item.text.length);
    return textRun(words, item.marks);
  });
}
