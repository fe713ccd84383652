import { type Inline, joinRuns, type Mark, noteId, textRun } from '@penholder/resolution';

import {
  attributeOf,
  childrenOf,
  isElement,
  isWords,
  type PageElement,
  type PageNode,
} from '../page/node.js';

/** A line that `lineToHtml` wrote, its marks in the order in which they nest. */
export function readOwnLine(element: PageElement | undefined): Inline[] {
  return element === undefined ? [] : joinRuns(inlinesIn(element, []));
}

function inlinesIn(node: PageNode, marks: readonly Mark[]): Inline[] {
  return childrenOf(node).flatMap((child) => inlinesOf(child, marks));
}

function inlinesOf(node: PageNode, marks: readonly Mark[]): Inline[] {
  if (isWords(node)) return [textRun(node.value, marks)];
  if (!isElement(node)) return [];
  const note = attributeOf(node, 'data-penholder-note');
  if (note !== null) return [{ type: 'note', note: noteId(note) }];
  const mark = markOf(node);
  return inlinesIn(node, mark === null ? marks : [...marks, mark]);
}

function markOf(element: PageElement): Mark | null {
  if (element.tagName === 'i' || element.tagName === 'em') return { type: 'italic' };
  if (element.tagName === 'b' || element.tagName === 'strong') return { type: 'bold' };
  const href = attributeOf(element, 'data-penholder-href') ?? attributeOf(element, 'href');
  return element.tagName === 'a' && href !== null ? { type: 'link', href } : null;
}
