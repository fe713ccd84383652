import { type Extensions, mergeAttributes, Node } from '@tiptap/core';

/**
 * The editor's extensions, with two parts drawn so that those who listen are told what they are: a call of a note by
 * the name the editor gives it (a superscript may bear none, and a mark that is a picture of a number may), and a heading
 * at the level after the title's.
 */
export function withSpokenParts(extensions: Extensions): Extensions {
  return extensions.map((extension) =>
    extension instanceof Node ? (SPOKEN[extension.name]?.(extension) ?? extension) : extension,
  );
}

const SPOKEN: Readonly<Record<string, (node: Node) => Node>> = {
  noteReference: (node) =>
    node.extend({
      renderHTML: ({ HTMLAttributes }) => [
        'span',
        mergeAttributes(HTMLAttributes, { class: 'note-call', role: 'img' }),
      ],
    }),
  heading: (node) =>
    node.extend({
      renderHTML: ({ HTMLAttributes }) => ['h2', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0],
    }),
};
