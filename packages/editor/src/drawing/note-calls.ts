import { type NoteId, noteId } from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';

/** A place where a note is called: how far behind its block's start the reference stands. */
export interface NoteCall {
  readonly note: NoteId;
  readonly offset: number;
}

const callsByNode = new WeakMap<Node, readonly NoteCall[]>();

/** The notes a block calls, in order, tables by all their cells. Worked out once a node. */
export function noteCallsIn(block: Node): readonly NoteCall[] {
  const known = callsByNode.get(block);
  if (known !== undefined) return known;
  const calls: NoteCall[] = [];
  block.descendants((node, position) => {
    const note: unknown = node.attrs['note'];
    if (node.type.name === 'noteReference' && typeof note === 'string') {
      calls.push({ note: noteId(note), offset: position + 1 });
    }
  });
  callsByNode.set(block, calls);
  return calls;
}
