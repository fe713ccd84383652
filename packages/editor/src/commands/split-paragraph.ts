import type { Node } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';

import { MAX_LEVEL } from '../document/limits.js';
import { hasSubparagraphs, indexOfBlock } from '../text/family.js';
import { isParagraph, isTail, levelOf, roleIn, type StandingBlock } from '../text/standing-block.js';
import { type CaretBlock, caretBlock, putCaret } from './caret-block.js';
import { deleteSelected } from './delete-selected.js';
import { outdentParagraph } from './indent-paragraph.js';

/**
 * What Enter does in a paragraph or heading.
 *
 * Promise: the words before the caret keep id and number, those after it become a new paragraph at the same level
 * without a number. At the start of a paragraph the new one stands before, empty, and the words keep theirs. At the end
 * of words that introduce subparagraphs (":" or subparagraphs there already) the new one is their first subparagraph. An
 * empty subparagraph goes one level out; an empty paragraph stays as it is. Refuses where the caret is in neither.
 */
export function splitParagraph(newId: () => string): Command {
  return (state, dispatch, view) => {
    const tr = deleteSelected(state.tr);
    const at = caretBlock(tr.doc, tr.selection);
    if (at === null || (!isParagraph(at.block.node) && at.block.node.type.name !== 'heading')) return false;
    if (isEmptyParagraph(at) && !tr.docChanged)
      return leaveEmpty(at) || outdentParagraph(state, dispatch, view);
    if (dispatch) dispatch(splitAt(tr, at, newId()).scrollIntoView());
    return true;
  };
}

function isEmptyParagraph({ block }: CaretBlock): boolean {
  return isParagraph(block.node) && block.node.content.size === 0;
}

function leaveEmpty({ block }: CaretBlock): boolean {
  return levelOf(block.node) === 0;
}

function splitAt(tr: Transaction, at: CaretBlock, id: string): Transaction {
  const { parentOffset, parent } = at.caret;
  if (parentOffset === parent.content.size) return openAfter(tr, at.block, id);
  if (parentOffset === 0) return tr.insert(at.block.position, newParagraph(at.block, levelOf(parent), id));
  const attrs = { ...newParagraph(at.block, levelOf(parent), id).attrs };
  return tr.split(at.caret.pos, 1, [{ type: paragraphType(parent), attrs }]);
}

function openAfter(tr: Transaction, block: StandingBlock, id: string): Transaction {
  const after = block.position + block.node.nodeSize;
  return putCaret(tr.insert(after, newParagraph(block, levelOfNext(tr.doc, block), id)), after + 1);
}

function levelOfNext(document: Node, block: StandingBlock): number {
  const introduces =
    /:\s*$/u.test(block.node.textContent) || hasSubparagraphs(document, indexOfBlock(document, block));
  const deeper = isParagraph(block.node) && !isTail(block.node) && introduces;
  return Math.min(levelOf(block.node) + (deeper ? 1 : 0), MAX_LEVEL);
}

/** An empty paragraph beside this block, with its role. */
export function newParagraph(beside: StandingBlock, level: number, id: string): Node {
  const role: unknown = beside.node.attrs['role'] ?? roleIn(beside.part);
  return paragraphType(beside.node).create({ id, role, level });
}

function paragraphType({ type }: Node): Node['type'] {
  const paragraph = type.schema.nodes['paragraph'];
  if (paragraph === undefined) throw new Error('The schema has no paragraphs');
  return paragraph;
}
