import { Node } from '@tiptap/core';

/** The whole text. Its parts stand once each and in this order; only annexes come and go. */
export const Doc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'title organ preamble operative annex* notes',
});
