import { type Inline, type NoteId, plainText } from '@penholder/resolution';

/** A line as its words and the places at which they call notes, each call belonging to the word before it. */
export interface MarkedLine {
  readonly text: string;
  readonly calls: readonly { readonly at: number; readonly note: NoteId }[];
}

/** A line's words and calls. */
export function markedLine(line: readonly Inline[]): MarkedLine {
  let at = 0;
  const calls = line.flatMap((item) => {
    if (item.type === 'note') return [{ at, note: item.note }];
    at += item.text.length;
    return [];
  });
  return { text: plainText(line), calls };
}

/** The calls that belong to the words from `start` to `end`: behind the first of them at the earliest. */
export function callsBetween({ calls }: MarkedLine, start: number, end: number): MarkedLine['calls'] {
  return calls.filter(({ at }) => at > start && at <= end);
}
