import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';

import { familyAt, indexOfBlock } from '../text/family.js';
import { blockById, idOf, levelOf, standingBlocks } from '../text/standing-block.js';
import { isMovable, putCaret } from './caret-block.js';
import { newParagraph } from './split-paragraph.js';

/** Puts the caret at the start of the block, note or annex of this id, and brings it into view. Refuses where there is none. */
export function focusBlock(id: string): Command {
  return (state, dispatch) => {
    const position = positionOf(state.doc, id);
    if (position === null) return false;
    if (dispatch) {
      const start = TextSelection.near(state.doc.resolve(position + 1), 1);
      dispatch(state.tr.setSelection(start).scrollIntoView());
    }
    return true;
  };
}

/** Brings the block, note or annex of this id into view; the caret stays. Refuses where there is none. */
export function scrollToBlock(id: string): Command {
  return (state, dispatch, view) => {
    const position = positionOf(state.doc, id);
    if (position === null || view === undefined) return false;
    const element = view.nodeDOM(position);
    if (dispatch && element instanceof HTMLElement) {
      element.scrollIntoView({ block: 'center' });
    }
    return true;
  };
}

/** An empty paragraph after the one of this id and all that hangs on it, at its level, with the caret in it. */
export function insertParagraphAfter(id: string, newId: () => string): Command {
  return (state, dispatch) => {
    const block = blockById(state.doc, id);
    if (block === null || !isMovable(block)) return false;
    const { end } = familyAt(state.doc, indexOfBlock(state.doc, block));
    const last = standingBlocks(state.doc)[end - 1] ?? block;
    const place = last.position + last.node.nodeSize;
    const paragraph = newParagraph(block, levelOf(block.node), newId());
    if (dispatch) dispatch(putCaret(state.tr.insert(place, paragraph), place + 1).scrollIntoView());
    return true;
  };
}

function positionOf(document: Node, id: string): number | null {
  const block = blockById(document, id);
  if (block !== null) return block.position;
  let found: number | null = null;
  document.forEach((part, position) => {
    if (idOf(part) === id) found = position;
  });
  return found;
}
