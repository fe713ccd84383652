import type { Node } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';

import { MAX_LEVEL } from '../document/limits.js';
import { blockPlaces } from '../text/block-places.js';
import { familyAt, indexOfBlock } from '../text/family.js';
import { isParagraph, isTail, standingBlocks } from '../text/standing-block.js';
import { selectedBlocks } from './caret-block.js';

/**
 * One level in: the paragraphs selected, with all that hangs on them, become subparagraphs of the one before.
 * Refuses where there is none before them to hang on. What is indented loses its frozen number: it was counted elsewhere.
 */
export const indentParagraph: Command = (state, dispatch) => {
  const moved = selectedFamilies(state.doc, state.tr.selection);
  const [first] = moved;
  if (first === undefined || !canIndent(state.doc, moved)) return false;
  if (dispatch) dispatch(shiftLevels(state.tr, moved, 1).scrollIntoView());
  return true;
};

/** One level out: the subparagraphs selected, with all that hangs on them. Refuses at the outermost level. */
export const outdentParagraph: Command = (state, dispatch) => {
  const moved = selectedFamilies(state.doc, state.tr.selection);
  const places = blockPlaces(state.doc);
  if (moved.length === 0 || moved.some((index) => (places[index]?.level ?? 0) === 0)) return false;
  if (dispatch) dispatch(shiftLevels(state.tr, moved, -1).scrollIntoView());
  return true;
};

/** The places of the selected paragraphs and of all that hangs on them; none where anything else is selected too. */
function selectedFamilies(document: Node, selection: Transaction['selection']): number[] {
  const selected = selectedBlocks(document, selection);
  const oneKind = selected.every(
    ({ node, partIndex }) => isParagraph(node) && !isTail(node) && partIndex === selected[0]?.partIndex,
  );
  if (!oneKind) return [];
  const places = selected.flatMap((block) => {
    const { start, end } = familyAt(document, indexOfBlock(document, block));
    return Array.from({ length: end - start }, (_, offset) => start + offset);
  });
  return [...new Set(places)];
}

function canIndent(document: Node, moved: readonly number[]): boolean {
  const places = blockPlaces(document);
  const levelAt = (index: number) => places[index]?.level ?? -1;
  const [first = 0] = moved;
  const beside = standingBlocks(document);
  const samePart = beside[first - 1]?.partIndex === beside[first]?.partIndex;
  return samePart && levelAt(first - 1) >= levelAt(first) && moved.every((at) => levelAt(at) < MAX_LEVEL);
}

function shiftLevels(tr: Transaction, moved: readonly number[], by: number): Transaction {
  const blocks = standingBlocks(tr.doc);
  const places = blockPlaces(tr.doc);
  for (const index of moved) {
    const [block, place] = [blocks[index], places[index]];
    if (block === undefined || !place) continue;
    tr.setNodeAttribute(block.position, 'level', place.level + by);
    if (block.node.attrs['number'] !== null) tr.setNodeAttribute(block.position, 'number', null);
  }
  return tr;
}
