import { mergeAttributes, Node } from '@tiptap/core';

import { countAttributeIn, markerAttributeIn, textAttributeIn } from './attributes.js';

/** A paragraph, a subparagraph or closing words, told apart by `level` and `tail`; `role: null` takes the section's. */
export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({
    id: textAttributeIn('data-id', 'id'),
    role: textAttributeIn('data-role', 'role'),
    level: countAttributeIn('data-level', 'level', 0),
    number: textAttributeIn('data-number', 'number'),
    tail: markerAttributeIn('data-tail', 'tail'),
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0],
});
