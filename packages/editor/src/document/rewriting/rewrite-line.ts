import { type ChangeObject, diffArrays } from 'diff';
import * as Y from 'yjs';

import { readContent, writeContent } from '../content-in-yjs.js';
import type { ContentNode } from '../content-node.js';
import { LineCursor } from './line-cursor.js';
import { type LineToken, lineTokens, tokenKey, tokenLength } from './line-tokens.js';

/** Changes the words of a line where they differ, word by word. */
export function rewriteLine(element: Y.XmlElement, wanted: readonly ContentNode[]): void {
  const [old, now] = [lineTokens(readContent(element)), lineTokens(wanted)];
  if (holdsMore(element, lengthOf(old))) return writeAnew(element, wanted);
  const cursor = new LineCursor(element);
  let [inOld, inNow] = [0, 0];
  for (const { added, removed, count } of insertionsFirst(diffArrays(old.map(tokenKey), now.map(tokenKey)))) {
    if (added) for (const token of now.slice(inNow, inNow + count)) cursor.insert(token);
    else if (removed) cursor.remove(lengthOf(old.slice(inOld, inOld + count)));
    else cursor.pass(lengthOf(old.slice(inOld, inOld + count)));
    if (!added) inOld += count;
    if (!removed) inNow += count;
  }
}

/** New words stand before those they replace, so that what somebody types on behind these comes behind the new ones. */
function insertionsFirst(changes: readonly ChangeObject<string[]>[]): ChangeObject<string[]>[] {
  const ordered: ChangeObject<string[]>[] = [];
  for (const change of changes) {
    const before = ordered.at(-1);
    if (change.added && before?.removed === true) ordered.splice(-1, 0, change);
    else ordered.push(change);
  }
  return ordered;
}

/** What only a client that is none of ours puts into words cannot be counted on: such a line is written anew. */
function holdsMore(element: Y.XmlElement, length: number): boolean {
  const held = element.toArray().map((node) => (node instanceof Y.XmlText ? node.length : 1));
  return held.reduce((sum, each) => sum + each, 0) !== length;
}

function writeAnew(element: Y.XmlElement, wanted: readonly ContentNode[]): void {
  element.delete(0, element.length);
  writeContent(element, wanted);
}

function lengthOf(tokens: readonly LineToken[]): number {
  return tokens.reduce((sum, token) => sum + tokenLength(token), 0);
}
