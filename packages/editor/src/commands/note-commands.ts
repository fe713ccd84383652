import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';

import { noteCallsIn } from '../drawing/note-calls.js';
import { blockAt, idOf, type StandingBlock, standingBlocks } from '../text/standing-block.js';
import { caretBlock, putCaret } from './caret-block.js';

/**
 * A footnote called where the selection ends: the reference, and an empty note in its place among the others with the caret
 * in it. Refuses inside a note.
 */
export function insertNote(newId: () => string): Command {
  return (state, dispatch) => {
    const { $to } = state.tr.selection;
    const block = blockAt(state.doc, $to.pos);
    if (block === null || block.part === 'notes' || !$to.parent.isTextblock) return false;
    if (dispatch) dispatch(callNewNote(state.tr, $to.pos, newId()).scrollIntoView());
    return true;
  };
}

function callNewNote(tr: Transaction, position: number, id: string): Transaction {
  const { schema } = tr.doc.type;
  const place = placeForNote(tr.doc, position);
  // The note first: it stands behind the reference, and does not shift it.
  tr.insert(place, schema.node('note', { id }));
  tr.insert(position, schema.node('noteReference', { note: id }));
  return putCaret(tr, place + 2);
}

/** Where a note called at this position belongs: behind the last of the notes called before it. */
function placeForNote(document: Node, position: number): number {
  const notes = notesOf(document);
  const calledBefore = new Set<string>(
    callsOf(document).flatMap((call) => (call.position < position ? [call.note] : [])),
  );
  const last = notes.findLast(({ node }) => calledBefore.has(idOf(node) ?? ''));
  if (last !== undefined) return last.position + last.node.nodeSize;
  const later = new Set<string>(callsOf(document).map(({ note }) => note));
  const next = notes.find(({ node }) => later.has(idOf(node) ?? ''));
  return next?.position ?? document.content.size - 1;
}

function notesOf(document: Node): StandingBlock[] {
  return standingBlocks(document).filter(({ part }) => part === 'notes');
}

interface StandingCall {
  readonly note: string;
  readonly position: number;
}

function callsOf(document: Node): StandingCall[] {
  return standingBlocks(document).flatMap(({ node, position }) =>
    noteCallsIn(node).map(({ note, offset }) => ({ note, position: position + offset })),
  );
}

/** From a note back to behind the first place that calls it. Refuses outside notes, and where nothing calls it. */
export const returnFromNote: Command = (state, dispatch) => {
  const block = blockAt(state.doc, state.tr.selection.from);
  const id = block?.part === 'notes' ? idOf(block.node) : null;
  const call = callsOf(state.doc).find(({ note }) => note === id);
  if (call === undefined) return false;
  if (dispatch) {
    const behind = TextSelection.create(state.doc, call.position + 1);
    dispatch(state.tr.setSelection(behind).scrollIntoView());
  }
  return true;
};

/** Removes the empty note the caret stands in, with the references that call it; the caret goes where the first one was. */
export const removeEmptyNote: Command = (state, dispatch) => {
  const at = caretBlock(state.doc, state.tr.selection);
  if (at?.block.node.type.name !== 'note' || at.block.node.content.size > 0) return false;
  if (dispatch) dispatch(dropNote(state.tr, at.block).scrollIntoView());
  return true;
};

function dropNote(tr: Transaction, { node, position }: StandingBlock): Transaction {
  const calls = callsOf(tr.doc).filter(({ note }) => note === idOf(node));
  tr.delete(position, position + node.nodeSize);
  for (const call of calls.toReversed()) tr.delete(call.position, call.position + 1);
  const first = calls[0]?.position ?? Math.min(position, tr.doc.content.size);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(first), -1));
}
