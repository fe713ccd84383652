import * as Y from 'yjs';

import { readContent, writeContent } from '../content-in-yjs.js';
import { type ContentNode, isContentText } from '../content-node.js';
import { contentToLine } from '../line-content.js';
import { isSame } from '../shared-with.js';
import { LineCursor } from './line-cursor.js';
import { type LineEdit, lineEdits } from './line-edits.js';

/** Changes the words of a line where they differ. A line that says the same is not touched. */
export function rewriteLine(element: Y.XmlElement, wanted: readonly ContentNode[]): void {
  const old = readContent(element);
  if (isSame(contentToLine(old), contentToLine(wanted))) return;
  if (holdsMore(element, old)) return writeAnew(element, wanted);
  const cursor = new LineCursor(element);
  for (const edit of lineEdits(old, wanted)) act(cursor, edit);
}

function act(cursor: LineCursor, edit: LineEdit): void {
  switch (edit.type) {
    case 'pass':
      return cursor.pass(edit.length, edit.format);
    case 'insert':
      return cursor.insert(edit.node);
    case 'remove':
      return cursor.remove(edit.length);
  }
}

/** What only a client that is none of ours puts into words cannot be counted on: such a line is written anew. */
function holdsMore(element: Y.XmlElement, content: readonly ContentNode[]): boolean {
  const held = element.toArray().map((node) => (node instanceof Y.XmlText ? node.length : 1));
  const read = content.map((node) => (isContentText(node) ? node.text.length : 1));
  return sum(held) !== sum(read);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

function writeAnew(element: Y.XmlElement, wanted: readonly ContentNode[]): void {
  element.delete(0, element.length);
  writeContent(element, wanted);
}
