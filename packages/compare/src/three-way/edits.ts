import type { WordChange } from '../comparison.js';
import type { ChangeOf } from '../words/word-writer.js';

/** A stretch of the base, by its characters, and what stands there now. Edits of one side never touch. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly now: string;
  readonly of: ChangeOf;
}

/** What a side did to the base, in order. */
export function editsOf(words: readonly WordChange[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: Edit | undefined;
  for (const entry of words) {
    if (entry.op === '=') {
      if (open !== undefined) edits.push(open);
      open = undefined;
    } else {
      open = grown(open ?? { start: at, end: at, now: '', of: entry.of }, entry);
    }
    if (entry.op !== '+') at += entry.text.length;
  }
  return open === undefined ? edits : [...edits, open];
}

type Changed = Exclude<WordChange, { readonly op: '=' }>;

function grown({ start, end, now, of }: Edit, entry: Changed): Edit {
  return {
    start,
    end: entry.op === '-' ? end + entry.text.length : end,
    now: entry.op === '+' ? now + entry.text : now,
    of: entry.of === 'words' ? 'words' : of,
  };
}

/** A stretch of the base with the edits in it made. */
export function withEdits(base: string, edits: readonly Edit[], start: number, end: number): string {
  let [text, at] = ['', start];
  for (const edit of edits) {
    text += base.slice(at, edit.start) + edit.now;
    at = edit.end;
  }
  return text + base.slice(at, end);
}
