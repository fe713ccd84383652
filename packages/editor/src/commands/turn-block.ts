import type { Attrs, Node } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';

import { idOf, roleOf, type StandingBlock } from '../text/standing-block.js';
import { isMovable, selectedBlocks } from './caret-block.js';

/** Turns the block in hand into a heading. It keeps its id and its words. */
export const turnIntoHeading: Command = (state, dispatch) =>
  turnBlock(state, dispatch, 'heading', ({ node }) => ({ id: idOf(node), level: 1 }));

/** Turns the block in hand into a paragraph. It keeps its id and its words. */
export const turnIntoParagraph: Command = (state, dispatch) =>
  turnBlock(state, dispatch, 'paragraph', (block) => ({
    id: idOf(block.node),
    role: roleOf(block),
    level: 0,
  }));

function turnBlock(
  { doc, schema, tr }: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  name: 'heading' | 'paragraph',
  attrsOf: (block: StandingBlock) => Attrs,
): boolean {
  const [block, ...more] = selectedBlocks(doc, tr.selection);
  if (block === undefined || more.length > 0 || !mayTurn(block, name)) return false;
  if (dispatch) dispatch(tr.setNodeMarkup(block.position, schema.nodes[name] ?? null, attrsOf(block)));
  return true;
}

function mayTurn(block: StandingBlock, name: Node['type']['name']): boolean {
  return isMovable(block) && block.node.isTextblock && block.node.type.name !== name;
}
