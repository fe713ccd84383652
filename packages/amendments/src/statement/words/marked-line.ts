import { type Inline, joinRuns, type NoteId, plainText, textRun } from '@penholder/resolution';

/** A line as its words and the places at which they call notes, each call belonging to the word before it. */
export interface MarkedLine {
  readonly text: string;
  readonly calls: readonly { readonly at: number; readonly note: NoteId }[];
}

/** A line's words and calls. */
export function markedLine(line: readonly Inline[]): MarkedLine {
  let at = 0;
  const calls = callsBehindWords(line).flatMap((item) => {
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

/** The line with each call directly behind a word: print may leave a blank before it, and then nobody could tell to which word it belongs. */
export function callsBehindWords(line: readonly Inline[]): Inline[] {
  const behind: Inline[] = [];
  for (const item of line) {
    const last = behind.at(-1);
    const blank = item.type === 'note' && last?.type === 'text' ? (/\s+$/u.exec(last.text)?.[0] ?? '') : '';
    if (blank === '' || last?.type !== 'text' || last.text === blank) {
      behind.push(item);
    } else {
      const words = textRun(last.text.slice(0, -blank.length), last.marks);
      behind.splice(-1, 1, words, item, textRun(blank, last.marks));
    }
  }
  return joinRuns(behind);
}
