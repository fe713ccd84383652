import { Extension } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';

import { textFragmentOf } from '../document/places.js';
import { isOwnChange } from '../ids/block-ids.js';
import { blockPlaces } from '../text/block-places.js';
import { isParagraph, isTail, type PartName, roleIn, standingBlocks } from '../text/standing-block.js';

/**
 * Keeps every part of the text a place to write in.
 *
 * Promise: after a change made here, preamble, operative part and annexes each hold at least one block, an annex begins
 * with its title, every paragraph says its role, and no closing words stand without a paragraph to close. Before the
 * document has come, nothing is changed at all: two clients would each write a title.
 */
export function wholeParts(document: Y.Doc): Extension {
  const fragment = textFragmentOf(document);
  return Extension.create({
    name: 'wholeParts',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) => fragment.length > 0 || !isOwnChange(transaction),
        appendTransaction: (transactions, _before, state) =>
          transactions.some(isOwnChange) ? mendParts(state) : null,
      }),
    ],
  });
}

function mendParts(state: EditorState): Transaction | null {
  const { tr } = state;
  mendParagraphs(tr);
  // From the end, so that what is put in does not shift what is still to come.
  for (const { part, position } of partsOf(tr.doc).reverse()) fillPart(tr, part, position, state.schema);
  return tr.docChanged ? tr.setStoredMarks(state.storedMarks) : null;
}

interface StandingPart {
  readonly part: Node;
  readonly position: number;
}

function partsOf(document: Node): StandingPart[] {
  const parts: StandingPart[] = [];
  document.forEach((part, position) => {
    if (!part.isTextblock && part.type.name !== 'notes') parts.push({ part, position });
  });
  return parts;
}

function fillPart(tr: Transaction, part: Node, position: number, schema: Schema): void {
  const isAnnex = part.type.name === 'annex';
  const title = isAnnex && part.firstChild?.type.name !== 'annexTitle';
  const blocks = part.childCount - (isAnnex && !title ? 1 : 0);
  if (blocks === 0)
    tr.insert(position + part.nodeSize - 1, schema.node('paragraph', { role: roleOfPart(part) }));
  if (title) tr.insert(position + 1, schema.node('annexTitle'));
}

function roleOfPart(part: Node): string {
  const names: readonly PartName[] = ['preamble', 'operative', 'annex'];
  return roleIn(names.find((name) => name === part.type.name) ?? 'annex');
}

function mendParagraphs(tr: Transaction): void {
  const places = blockPlaces(tr.doc);
  standingBlocks(tr.doc).forEach(({ node, part, position }, index) => {
    if (!isParagraph(node)) return;
    if (node.attrs['role'] === null) tr.setNodeAttribute(position, 'role', roleIn(part));
    if (isTail(node) && places[index]?.tail === false) tr.setNodeAttribute(position, 'tail', false);
  });
}
