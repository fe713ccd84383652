import type { EditorState } from '@tiptap/pm/state';
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

import { textFragmentOf } from '../document/places.js';
import { type Family, familyAfter, familyAt, familyBefore, indexOfBlock } from '../text/family.js';
import { standingBlocks } from '../text/standing-block.js';
import { isMovable, selectedBlocks } from './caret-block.js';

/** Which way a paragraph moves. */
export type Direction = 'up' | 'down';

/**
 * Moves the paragraph in hand, with all that hangs on it, past its neighbour at the same level. Gives back whether it
 * moved: the first has none above, the last none below.
 *
 * Written into Yjs itself, in one transaction that one undo takes back. Through the editor's binding a move would come out as
 * the two paragraphs' words exchanged letter by letter, and what another types at that moment would stand in the wrong
 * one. Yjs cannot move either: what it takes out and puts in again is a copy. So the neighbour is the one that is
 * copied, and the paragraph in hand, where people are writing, stays what it was.
 */
export function moveParagraph(document: Y.Doc, state: EditorState, direction: Direction): boolean {
  const move = planMove(state, direction);
  if (move === null) return false;
  const part = textFragmentOf(document).get(move.partIndex);
  if (!(part instanceof Y.XmlElement) || part.length !== move.length) return false;
  stopCapturing(state);
  document.transact(() => moveCopy(part, move), ySyncPluginKey);
  stopCapturing(state);
  return true;
}

/** Children `from` to `end` of a part go to before its child `to`, counted as they stand now. */
interface Move {
  readonly partIndex: number;
  readonly length: number;
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

function planMove({ doc, selection }: EditorState, direction: Direction): Move | null {
  const blocks = standingBlocks(doc);
  const [block] = selectedBlocks(doc, selection);
  if (block === undefined || !isMovable(block)) return null;
  const family = familyAt(doc, indexOfBlock(doc, block));
  const other = direction === 'up' ? familyBefore(doc, family) : familyAfter(doc, family);
  if (other === null) return null;
  const first = blocks.findIndex(({ partIndex }) => partIndex === block.partIndex);
  return {
    partIndex: block.partIndex,
    length: doc.child(block.partIndex).childCount,
    from: other.start - first,
    end: other.end - first,
    to: placeBeyond(family, direction) - first,
  };
}

function placeBeyond({ start, end }: Family, direction: Direction): number {
  return direction === 'up' ? end : start;
}

function moveCopy(part: Y.XmlElement, { from, end, to }: Move): void {
  const copies = part.slice(from, end).map((child) => child.clone());
  const size = end - from;
  part.insert(to, copies);
  part.delete(to <= from ? from + size : from, size);
}

// A move is undone alone, not together with what was typed just before or after.
function stopCapturing(state: EditorState): void {
  const undo: { undoManager: Y.UndoManager } | undefined = yUndoPluginKey.getState(state);
  undo?.undoManager.stopCapturing();
}
