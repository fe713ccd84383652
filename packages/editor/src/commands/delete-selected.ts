import type { Node } from '@tiptap/pm/model';
import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

import { blockAt, isParagraph } from '../text/standing-block.js';

/** Whether a selection reaches from one line into another that it must never be joined with: from title to organ, from preamble to operative part, from cell to cell. */
export function reachesAcross(document: Node, { $from, $to, from, to }: Selection): boolean {
  if (from === to || $from.sameParent($to)) return false;
  const [first, last] = [blockAt(document, from), blockAt(document, to)];
  if (first === null || last === null) return true;
  return first.partIndex !== last.partIndex || !isRunning(first.node) || !isRunning(last.node);
}

function isRunning(node: Node): boolean {
  return isParagraph(node) || node.type.name === 'heading';
}

/**
 * Deletes what is selected.
 *
 * Promise: within running paragraphs as ever, the two ends become one. Across parts and fixed lines the words go, and
 * every block that lies wholly inside but the first, which keeps the caret; and the parts stay apart: no operative
 * paragraph slips into the preamble.
 */
export function deleteSelected(tr: Transaction): Transaction {
  if (tr.selection.empty) return tr;
  return reachesAcross(tr.doc, tr.selection) ? deleteAcross(tr) : tr.deleteSelection();
}

function deleteAcross(tr: Transaction): Transaction {
  const { from, to } = tr.selection;
  for (const { start, end } of rangesWithin(tr.doc, from, to).reverse()) tr.delete(start, end);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), -1));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

// What lies wholly inside goes whole, the rest by its words; of what goes whole nothing is listed twice.
function rangesWithin(document: Node, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  document.nodesBetween(from, to, (node, position) => {
    const end = position + node.nodeSize;
    if (goesWhole(node) && from <= position && to >= end - 1) {
      ranges.push({ start: position, end });
      return false;
    }
    if (!node.isTextblock) return true;
    const range = { start: Math.max(from, position + 1), end: Math.min(to, end - 1) };
    if (range.end > range.start) ranges.push(range);
    return false;
  });
  return ranges;
}

const WHOLE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'annex', 'note']);

function goesWhole(node: Node): boolean {
  return WHOLE.has(node.type.name);
}
