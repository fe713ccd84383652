import { mergeAttributes, Node } from '@tiptap/core';

import { textAttributeIn } from './attributes.js';

/** An annex: its title, then its blocks. Any order is allowed, so that no meeting of two edits makes one that is thrown away. */
export const Annex = Node.create({
  name: 'annex',
  content: '(annexTitle | block)*',
  isolating: true,
  selectable: false,
  addAttributes: () => ({
    id: textAttributeIn('data-id', 'id'),
    label: textAttributeIn('data-annex-label', 'label'),
  }),
  parseHTML: () => [{ tag: 'section[data-part="annex"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'section',
    mergeAttributes(HTMLAttributes, { 'data-part': 'annex' }),
    0,
  ],
});

/** The title of an annex. */
export const AnnexTitle = Node.create({
  name: 'annexTitle',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'h2[data-part="annex-title"]', priority: 60 }],
  renderHTML: () => ['h2', { 'data-part': 'annex-title', dir: 'auto' }, 0],
});
