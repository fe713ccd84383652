import type { Node } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';

import { blockPlaces } from '../text/block-places.js';
import { indexOfBlock } from '../text/family.js';
import { isTail, type StandingBlock, standingBlocks } from '../text/standing-block.js';
import { caretBlock, isMovable, putCaret } from './caret-block.js';
import { deleteSelected } from './delete-selected.js';
import { outdentParagraph } from './indent-paragraph.js';
import { removeEmptyNote } from './note-commands.js';
import { turnIntoParagraph } from './turn-block.js';

/**
 * What Backspace does at the start of a line.
 *
 * Promise: a heading becomes a paragraph, a subparagraph goes one level out; then the words are joined to the block before,
 * which keeps its id, unless it is empty: then it goes and the words keep theirs. Never across a part's edge, a table or a
 * fixed line: there nothing happens. Refuses where the caret is not at a start, for the letter before it to go.
 */
export const joinWithPrevious: Command = (state, dispatch, view) => {
  if (!state.tr.selection.empty) return deleteThat(state.tr, dispatch);
  const at = caretBlock(state.doc, state.tr.selection);
  if (at === null || at.caret.parentOffset > 0) return false;
  if (at.block.node.type.name === 'note') return removeEmptyNote(state, dispatch, view) || true;
  if (at.block.node.type.name === 'heading') return turnIntoParagraph(state, dispatch, view);
  if (isSubparagraph(state.doc, at.block)) return outdentParagraph(state, dispatch, view);
  if (dispatch) dispatch(joinBlocks(state.tr, neighbour(state.doc, at.block, -1), at.block));
  return true;
};

/** What Delete does at the end of a line: joins the block after to it, by the same rules. Refuses elsewhere. */
export const joinWithNext: Command = (state, dispatch) => {
  if (!state.tr.selection.empty) return deleteThat(state.tr, dispatch);
  const at = caretBlock(state.doc, state.tr.selection);
  if (at === null || at.caret.parentOffset < at.caret.parent.content.size) return false;
  if (dispatch) dispatch(joinBlocks(state.tr, at.block, neighbour(state.doc, at.block, 1)));
  return true;
};

function deleteThat(tr: Transaction, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  if (dispatch) dispatch(deleteSelected(tr).scrollIntoView());
  return true;
}

function isSubparagraph(document: Node, block: StandingBlock): boolean {
  const place = blockPlaces(document)[indexOfBlock(document, block)];
  return (place?.level ?? 0) > 0 && !isTail(block.node);
}

function neighbour(document: Node, block: StandingBlock, step: 1 | -1): StandingBlock | null {
  const other = standingBlocks(document)[indexOfBlock(document, block) + step];
  return other !== undefined && other.partIndex === block.partIndex ? other : null;
}

function joinBlocks(tr: Transaction, before: StandingBlock | null, after: StandingBlock | null): Transaction {
  if (before === null || after === null || !isJoinable(before) || !isJoinable(after)) return tr;
  const edge = after.position;
  if (before.node.content.size === 0) {
    return putCaret(tr.delete(before.position, edge), before.position + 1).scrollIntoView();
  }
  return tr.join(edge).scrollIntoView();
}

function isJoinable(block: StandingBlock): boolean {
  return isMovable(block) && block.node.isTextblock;
}
