import type { Node, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

import { markersIn } from '../drawing/drawn-labels.js';
import { idOf, isParagraph, isTail } from '../text/standing-block.js';

/** What is copied as plain text: a line for every block, whole paragraphs with the number or marker they show. */
export function copiedText(slice: Slice, state: EditorState): string {
  const lines: string[] = [];
  const first = firstTextblock(slice.content.firstChild);
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true;
    // Of a paragraph that begins outside the selection, the number is not copied either.
    const whole = node !== first || slice.openStart === 0;
    lines.push((whole ? shownMarker(node, state) : '') + node.textContent);
    return false;
  });
  return lines.length === 0 ? slice.content.textBetween(0, slice.content.size) : lines.join('\n');
}

function firstTextblock(node: Node | null): Node | null {
  return node === null || node.isTextblock ? node : firstTextblock(node.firstChild);
}

function shownMarker(node: Node, state: EditorState): string {
  const id = idOf(node);
  if (!isParagraph(node) || isTail(node) || id === null || node.attrs['role'] === 'preambular') return '';
  const marker = markersIn(state).get(id);
  if (marker === undefined) return '';
  return /^\d/u.test(marker) ? `${marker}. ` : `${marker} `;
}
