import type { WordChange } from '../comparison.js';

/** What a change is of. */
export type ChangeOf = 'words' | 'typography' | 'reference';

/** Writes the words of a comparison one after another, and joins what belongs together. */
export interface Writer {
  readonly written: WordChange[];
  readonly same: (text: string) => void;
  readonly changed: (op: '-' | '+', text: string, of: ChangeOf) => void;
  /** What a difference in space right here is of: of the change before it; of typography after equal words and after a border, which needs no space. */
  readonly ofSpace: () => ChangeOf;
}

/** A writer that has written nothing. Within one change the old side stands before the new one; empty texts are not written. */
export function newWriter(): Writer {
  const written: WordChange[] = [];
  const write = (entry: WordChange) => {
    if (entry.text === '') return;
    const last = written.at(-1);
    const place = last !== undefined && isPartner(last, entry) && entry.op === '-' ? -2 : -1;
    const before = written.at(place);
    if (before !== undefined && isSameKind(before, entry)) {
      written.splice(place, 1, { ...before, text: before.text + entry.text });
    } else {
      written.splice(written.length + place + 1, 0, entry);
    }
  };
  return {
    written,
    same: (text) => write({ op: '=', text }),
    changed: (op, text, of) => write({ op, text, of }),
    ofSpace: () => {
      const last = written.at(-1);
      return last === undefined || last.op === '=' || isBorder(last.text) ? 'typography' : last.of;
    },
  };
}

function isSameKind(one: WordChange, other: WordChange): boolean {
  if (one.op === '=' || other.op === '=') return one.op === other.op;
  return one.op === other.op && one.of === other.of;
}

/** The two sides of one change: the old one is written before the new one. */
function isPartner(one: WordChange, other: WordChange): boolean {
  return one.op !== '=' && other.op !== '=' && one.op !== other.op && one.of === other.of;
}

function isBorder(text: string): boolean {
  return text === '\n' || text === '\t';
}
