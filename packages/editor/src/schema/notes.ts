import { mergeAttributes, Node } from '@tiptap/core';

import { textAttributeIn } from './attributes.js';

/** The footnotes, at the end of the text. */
export const Notes = Node.create({
  name: 'notes',
  content: 'note*',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'section[data-part="notes"]' }],
  renderHTML: () => ['section', { 'data-part': 'notes', role: 'doc-endnotes' }, 0],
});

/** A footnote. `marker` where it is frozen; else markers are counted and drawn. */
export const Note = Node.create({
  name: 'note',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ({
    id: textAttributeIn('data-id', 'id'),
    marker: textAttributeIn('data-frozen-marker', 'marker'),
  }),
  parseHTML: () => [{ tag: 'p[data-part="note"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { 'data-part': 'note', role: 'doc-footnote', dir: 'auto' }),
    0,
  ],
});

/**
 * A place where a footnote is called. Its marker is drawn. `words` is what the note says, borne on the way through the
 * clipboard only: the text it is pasted into may not have the note.
 */
export const NoteReference = Node.create({
  name: 'noteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    note: textAttributeIn('data-note', 'note'),
    words: textAttributeIn('data-note-words', 'words'),
  }),
  parseHTML: () => [{ tag: 'sup[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes(HTMLAttributes, { role: 'doc-noteref' })],
});
