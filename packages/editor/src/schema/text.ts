import { Node } from '@tiptap/core';

/** A run of text. */
export const Text = Node.create({ name: 'text', group: 'inline' });
