import { Node } from '@tiptap/core';

/**
 * The preamble. Empty is allowed, here and below: two people may each delete one of its two last paragraphs, and
 * the binding throws away what its schema does not allow.
 */
export const Preamble = Node.create({
  name: 'preamble',
  content: 'block*',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'section[data-part="preamble"]' }],
  renderHTML: () => ['section', { 'data-part': 'preamble' }, 0],
});

/** The operative part. */
export const Operative = Node.create({
  name: 'operative',
  content: 'block*',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'section[data-part="operative"]' }],
  renderHTML: () => ['section', { 'data-part': 'operative' }, 0],
});
