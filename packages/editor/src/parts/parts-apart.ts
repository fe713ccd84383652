import { Extension } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

import { deleteSelected, reachesAcross } from '../commands/delete-selected.js';

/** How a change came about, carried over to the transaction that stands for it. */
const CARRIED = ['uiEvent', 'paste', 'addToHistory'] as const;

/**
 * Keeps the parts of a text apart when a selection that reaches over several of them is typed over, cut or pasted over.
 * ProseMirror would join its two ends and draw the rest of the operative part into the preamble. Here what is selected is
 * deleted by `deleteSelected`, and what was typed or pasted goes in where it began.
 */
export const PartsApart = Extension.create({
  name: 'partsApart',
  dispatchTransaction({ transaction, next }) {
    next(keepApart(this.editor.state, transaction));
  },
});

function keepApart(state: EditorState, transaction: Transaction): Transaction {
  const [step] = transaction.steps;
  if (!(step instanceof ReplaceStep) || !reachesAcross(state.doc, state.selection)) return transaction;
  if (step.from !== state.selection.from || step.to !== state.selection.to) return transaction;
  const apart = deleteSelected(state.tr);
  if (step.slice.size > 0) apart.replaceSelection(step.slice);
  for (const name of CARRIED) apart.setMeta(name, transaction.getMeta(name));
  return apart.scrollIntoView();
}
