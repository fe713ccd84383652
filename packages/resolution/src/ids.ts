import type { BlockId, NoteId } from './tree.js';

/** Hands out ids, each new; reading and editing never make ids of their own, so that tests and replays agree. */
export interface IdSource {
  readonly block: () => BlockId;
  readonly note: () => NoteId;
}

/** Takes an id from outside (a file, the editor, the store) for what it says it is. */
export function blockId(text: string): BlockId {
  return text as BlockId;
}

/** Takes a note's id from outside for what it says it is. */
export function noteId(text: string): NoteId {
  return text as NoteId;
}

/** Ids counted from one: `p1`, `p2`, … and `n1`, `n2`, …; the same reading gives the same ids. */
export function countedIds(prefix = ''): IdSource {
  let blocks = 0;
  let notes = 0;
  return {
    block: () => blockId(`${prefix}p${(blocks += 1)}`),
    note: () => noteId(`${prefix}n${(notes += 1)}`),
  };
}
