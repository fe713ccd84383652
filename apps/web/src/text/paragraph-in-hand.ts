import { blockAtCaret } from '@penholder/editor';
import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks the paragraph that the caret is in by a class, so that its label can be set apart. */
export const ParagraphInHand = Extension.create({
  name: 'paragraphInHand',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: (state) => markIn(state) } })],
});

function markIn(state: EditorState): DecorationSet | null {
  if (blockAtCaret(state) === null) return null;
  const { $from } = state.selection;
  if ($from.depth === 0) return null;
  const [from, to] = [$from.before(), $from.after()];
  return DecorationSet.create(state.doc, [Decoration.node(from, to, { class: 'in-hand' })]);
}
