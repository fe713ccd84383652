import { Node } from '@tiptap/core';

/** The title of the resolution. */
export const Title = Node.create({
  name: 'title',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'h1[data-part="title"]' }],
  renderHTML: () => ['h1', { 'data-part': 'title', dir: 'auto' }, 0],
});
