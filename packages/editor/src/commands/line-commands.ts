import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';

import { blockAt, standingBlocks } from '../text/standing-block.js';
import { putCaret } from './caret-block.js';

/** From a line that has no second (title, organ line, title of an annex) to the line after it. Refuses elsewhere. */
export const leaveLine: Command = (state, dispatch) => {
  const block = blockAt(state.doc, state.tr.selection.to);
  if (block === null || !SINGLE_LINES.has(block.node.type.name)) return false;
  const next = standingBlocks(state.doc).find(({ position }) => position > block.position);
  if (next !== undefined && dispatch) dispatch(putCaret(state.tr, next.position + 1).scrollIntoView());
  return true;
};

const SINGLE_LINES: ReadonlySet<string> = new Set(['title', 'organ', 'annexTitle']);

/** To the cell after the caret's, or before it; behind the last and before the first it stays. Refuses outside tables. */
export function goToCell(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.tr.selection;
    const cells = cellsAround($from);
    const target = cells[cells.indexOf($from.start()) + step];
    if (cells.length === 0) return false;
    if (target !== undefined && dispatch) dispatch(putCaret(state.tr, target).scrollIntoView());
    return true;
  };
}

/** To the cell below the caret's; from the last row out behind the table. Refuses outside tables. */
export const goToCellBelow: Command = (state, dispatch) => {
  const { $from } = state.tr.selection;
  if ($from.parent.type.name !== 'tableCell') return false;
  const table = $from.node(-2);
  const below = table.maybeChild($from.index(-2) + 1);
  const target =
    below === null ? $from.after(-2) : $from.after(-1) + 1 + offsetOfCell(below, $from.index(-1));
  if (dispatch) dispatch(putCaret(state.tr, target).scrollIntoView());
  return true;
};

function offsetOfCell(row: Node, index: number): number {
  const before = row.children.slice(0, Math.min(index, row.childCount - 1));
  return before.reduce((offset, cell) => offset + cell.nodeSize, 0);
}

function cellsAround($position: ResolvedPos): number[] {
  if ($position.parent.type.name !== 'tableCell') return [];
  const starts: number[] = [];
  $position.node(-2).descendants((node, offset) => {
    if (node.type.name === 'tableCell') starts.push($position.start(-2) + offset + 1);
    return node.type.name !== 'tableCell';
  });
  return starts;
}
