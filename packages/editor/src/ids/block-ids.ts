import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';

import { ID_REPAIR, repairIds } from '../document/repair-ids.js';
import { textFragmentOf } from '../document/places.js';
import { isPlaceToWrite, isTail } from '../text/standing-block.js';

/** What keeping ids needs: the live text, and where new ids come from. */
export interface BlockIdOptions {
  readonly document: Y.Doc;
  readonly newId: () => string;
  /** `false` in a reader's editor, which repairs nothing. */
  readonly editable: boolean;
}

/**
 * Keeps every paragraph, heading, table, annex and note with an id of its own.
 *
 * Promise: an id once given stays with its block through splits, joins, moves, undo and redo. A block without one, or with
 * one that stands before it already, gets a new one in the same transaction. Where two people's edits met so that an id is
 * doubled, every editor repairs it by the one rule of `repairIds`, and nobody's undo takes that back.
 */
export function blockIds(options: BlockIdOptions): Extension {
  return Extension.create({
    name: 'blockIds',
    addProseMirrorPlugins: () => [new Plugin({ appendTransaction: giveIds }), repairing(options)],
  });

  function giveIds(
    transactions: readonly Transaction[],
    _before: EditorState,
    { doc, tr, storedMarks }: EditorState,
  ): Transaction | null {
    if (!transactions.some(isOwnChange)) return null;
    for (const position of positionsWithoutId(doc)) tr.setNodeAttribute(position, 'id', options.newId());
    return tr.docChanged ? tr.setStoredMarks(storedMarks) : null;
  }
}

/** Whether this transaction changes the text here, and is not what came in through Yjs. */
export function isOwnChange(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined;
}

const BEARERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'annex', 'note']);

/** Where blocks stand that have no id, or one that another bears before them. */
function positionsWithoutId(document: Node): number[] {
  const seen = new Set<unknown>();
  const positions: number[] = [];
  document.descendants((node, position) => {
    if (!BEARERS.has(node.type.name) || isTail(node) || isPlaceToWrite(node)) return !node.isTextblock;
    const id: unknown = node.attrs['id'];
    if (id === null || seen.has(id)) positions.push(position);
    seen.add(id);
    return !node.isTextblock;
  });
  return positions;
}

function repairing({ document, editable }: BlockIdOptions): Plugin {
  const fragment = textFragmentOf(document);
  const repair = (_events: unknown, { origin }: Y.Transaction) => {
    if (origin !== ySyncPluginKey && origin !== ID_REPAIR) repairIds(document);
  };
  return new Plugin({
    view: () => {
      if (!editable) return {};
      fragment.observeDeep(repair);
      return { destroy: () => fragment.unobserveDeep(repair) };
    },
  });
}
