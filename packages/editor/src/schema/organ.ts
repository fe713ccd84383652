import { Node } from '@tiptap/core';

/** The line that names the body, without its comma or colon. */
export const Organ = Node.create({
  name: 'organ',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  // Before the paragraph's rule, which takes every <p>.
  parseHTML: () => [{ tag: 'p[data-part="organ"]', priority: 60 }],
  renderHTML: () => ['p', { 'data-part': 'organ', dir: 'auto' }, 0],
});
