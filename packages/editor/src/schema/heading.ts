import { mergeAttributes, Node } from '@tiptap/core';

import { countAttributeIn, textAttributeIn } from './attributes.js';

/** Title is <h1> and an annex's title <h2>: headings between paragraphs begin below them. */
const FIRST_RANK = 3;
const LAST_RANK = 6;

/** A heading between paragraphs. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    id: textAttributeIn('data-id', 'id'),
    level: countAttributeIn('data-heading-level', 'level', 1),
  }),
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${Math.min(Number(node.attrs['level']) + FIRST_RANK - 1, LAST_RANK)}`,
    mergeAttributes(HTMLAttributes, { dir: 'auto' }),
    0,
  ],
});
