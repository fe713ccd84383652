import type { WordChange } from '../comparison.js';

/**
 * A stretch of words as a reader is shown it: typography that differs is shown as TO prints it, and
 * not as a change; a line break that came or went is shown by its sign (¶).
 */
export interface ShownWords {
  readonly op: '=' | '-' | '+';
  readonly text: string;
}

/** The words of a row as they are shown; stretches of one kind that touch are one. */
export function shownWords(words: readonly WordChange[]): ShownWords[] {
  const shown: ShownWords[] = [];
  for (const entry of words.flatMap(shownEntry)) {
    const last = shown.at(-1);
    if (last?.op === entry.op) shown[shown.length - 1] = { op: entry.op, text: last.text + entry.text };
    else shown.push(entry);
  }
  return shown;
}

function shownEntry(entry: WordChange): ShownWords[] {
  if (entry.op === '=') return [{ op: '=', text: entry.text }];
  if (entry.of === 'words') return [{ op: entry.op, text: withBreakSigns(entry) }];
  return entry.op === '+' ? [{ op: '=', text: entry.text }] : [];
}

/** A line break that came or went would not be seen. */
function withBreakSigns({ op, text }: WordChange): string {
  return text.replaceAll('\n', op === '+' ? '¶\n' : '¶');
}
