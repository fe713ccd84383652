import { Mark, mergeAttributes } from '@tiptap/core';

import { safeAddress } from './safe-address.js';

/** Words set in italics by hand. Opening phrases are not: they are drawn. */
export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

/** Words set in bold. */
export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

/** Words that lead to an address. What is typed after them is not part of the link. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: '',
      parseHTML: (element: HTMLElement) => safeAddress(element.getAttribute('href') ?? '') ?? '',
    },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (safeAddress(element.getAttribute('href') ?? '') === null ? false : null),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const href = safeAddress(String(HTMLAttributes['href']));
    return ['a', mergeAttributes(href === null ? {} : { href }, { rel: 'noopener noreferrer' }), 0];
  },
});
