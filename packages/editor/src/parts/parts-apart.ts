import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep, ReplaceStep } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';

import { deleteSelected, reachesAcross } from '../commands/delete-selected.js';

/**
 * Keeps the parts of a text apart when a selection that reaches over several of them is typed over, cut or pasted over.
 * ProseMirror would join its two ends and draw operative words into the preamble. Here what is selected is deleted by
 * `deleteSelected`, and what was typed or pasted goes in where it began.
 */
export const PartsApart = Extension.create({
  name: 'partsApart',
  dispatchTransaction({ transaction, next }) {
    next(keepApart(this.editor.state, transaction));
  },
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handlePaste: (view, _event, slice) => pasteApart(view, slice) } }),
  ],
});

function pasteApart(view: EditorView, slice: Slice): boolean {
  const { doc, selection, tr } = view.state;
  if (!reachesAcross(doc, selection)) return false;
  view.dispatch(deleteSelected(tr).replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'));
  return true;
}

function keepApart(state: EditorState, transaction: Transaction): Transaction {
  const { doc, selection } = state;
  if (!replacesFrom(transaction, selection.from) || !reachesAcross(doc, selection)) return transaction;
  const typed = textTyped(state, transaction);
  const apart = deleteSelected(state.tr);
  if (typed !== '') apart.insertText(typed);
  return apart.scrollIntoView().setMeta('uiEvent', transaction.getMeta('uiEvent'));
}

function replacesFrom({ steps }: Transaction, position: number): boolean {
  const [step, ...more] = steps;
  const replaces = step instanceof ReplaceStep || step instanceof ReplaceAroundStep;
  return more.length === 0 && replaces && step.from === position;
}

/** What stands between the words before and the words behind the selection, once the transaction is done. */
function textTyped({ doc, selection }: EditorState, { doc: after }: Transaction): string {
  const before = doc.textBetween(0, selection.from).length;
  const behind = doc.textBetween(selection.to, doc.content.size).length;
  const text = after.textBetween(0, after.content.size);
  return text.slice(before, text.length - behind);
}
