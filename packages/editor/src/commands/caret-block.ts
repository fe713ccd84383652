import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

import { blockAt, isParagraph, type StandingBlock, standingBlocks } from '../text/standing-block.js';

/** What a command works on: the block with the caret, and the caret in its line. */
export interface CaretBlock {
  readonly block: StandingBlock;
  readonly caret: ResolvedPos;
}

/** The block the caret stands in; `null` where a range is selected or the caret is in no line. */
export function caretBlock(document: Node, { $from, empty }: Transaction['selection']): CaretBlock | null {
  const block = blockAt(document, $from.pos);
  return empty && block !== null && $from.parent.isTextblock ? { block, caret: $from } : null;
}

/** Whether this block may be moved, indented and joined: it stands in a section and is no fixed line of it. */
export function isMovable({ node }: StandingBlock): boolean {
  return isParagraph(node) || node.type.name === 'heading' || node.type.name === 'table';
}

/** The blocks that the selection touches, in order. */
export function selectedBlocks(document: Node, { from, to }: Transaction['selection']): StandingBlock[] {
  return standingBlocks(document).filter(
    ({ node, position }) => position < to && position + node.nodeSize > from,
  );
}

/** Puts the caret at the start of what stands behind this position. */
export function putCaret(tr: Transaction, position: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(position), 1));
}
