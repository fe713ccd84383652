import type { Resolution } from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

import { type ContentElement, contentElement, type ContentNode } from '../document/content-node.js';
import { contentToResolution } from '../document/content-to-resolution.js';
import type { Head } from '../document/head.js';

/** A node of the editor as content, with all that is in it. */
export function nodeToContent(node: Node): ContentElement {
  return contentElement(node.type.name, node.attrs, node.children.map(childToContent));
}

function childToContent(node: Node): ContentNode {
  if (node.text === undefined) return nodeToContent(node);
  const marks = node.marks.map(({ type, attrs }) => ({ type: type.name, attrs }));
  return { type: 'text', text: node.text, marks };
}

/** A node of the editor as content without words: what stands where, and nothing of what is said. */
export function nodeToSkeleton(node: Node): ContentElement {
  const children = node.isTextblock || node.type.name === 'table' ? [] : node.children;
  return contentElement(node.type.name, node.attrs, children.map(nodeToSkeleton));
}

/** The tree of the text as this editor shows it, with the head that stands beside it. */
export function resolutionIn(state: EditorState, head: Head): Resolution {
  return contentToResolution(nodeToContent(state.doc), head);
}
