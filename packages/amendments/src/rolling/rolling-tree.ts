import type { Annex, Block, Note, Resolution, Subparagraph } from '@penholder/resolution';

import { partsOf } from '../steps/pieces.js';
import type { Holder, Piece } from '../steps/step.js';
import type { LineChange } from './line-changes.js';
import type { RollingWhole, RowOrigin } from './row.js';

/** A piece of the base or of a proposal, with what hangs on it. It grows while proposals are gathered. */
export interface RollingNode {
  /** Names it among all: its id, behind the name of the amendment that brought it. */
  readonly key: string;
  readonly piece: Piece;
  readonly origin: RowOrigin;
  readonly wishes: RollingWhole[];
  /** What is to stand in its place, each option the pieces of one amendment. */
  readonly alternatives: RollingNode[][];
  readonly children: RollingNode[];
}

/** An annex with what hangs on it. */
export interface RollingAnnex {
  readonly key: string;
  readonly annex: Annex;
  readonly origin: RowOrigin;
  readonly wishes: RollingWhole[];
  readonly blocks: RollingNode[];
}

/** A footnote, of the base or brought along. */
export interface RollingNote {
  readonly key: string;
  readonly note: Note;
  readonly origin: RowOrigin;
}

/** The base while proposals are hung into it. */
export interface RollingTree {
  readonly base: Resolution;
  readonly preamble: RollingNode[];
  readonly operative: RollingNode[];
  readonly annexes: RollingAnnex[];
  readonly notes: RollingNote[];
  /** What holds nodes, by its key. */
  readonly holders: Map<string, RollingNode[]>;
  readonly nodes: Map<string, RollingNode>;
  /** The changes to a line, by the line's key. */
  readonly changes: Map<string, LineChange[]>;
}

const BASE: RowOrigin = { type: 'base' };

/** The key of what an amendment brought, or of what the base has. */
export function keyOf(owner: string | null, id: string): string {
  return owner === null ? id : `${owner}:${id}`;
}

/** The base, nothing hung into it yet. */
export function newTree(base: Resolution): RollingTree {
  const tree: RollingTree = {
    base,
    preamble: [],
    operative: [],
    annexes: [],
    notes: base.notes.map((note) => ({ key: note.id, note, origin: BASE })),
    holders: new Map(),
    nodes: new Map(),
    changes: new Map(),
  };
  tree.holders.set('preamble', tree.preamble).set('operative', tree.operative);
  for (const part of ['preamble', 'operative'] as const) {
    tree[part].push(...base[part].map((block) => growNode(tree, block, null, BASE)));
  }
  tree.annexes.push(...base.annexes.map((annex) => growAnnex(tree, annex, null, BASE)));
  return tree;
}

/** A node for a piece and all in it, known to the tree by its key; it hangs nowhere yet. */
export function growNode(
  tree: RollingTree,
  piece: Piece,
  owner: string | null,
  origin: RowOrigin,
): RollingNode {
  const children = partsOf(piece).map((part: Subparagraph) => growNode(tree, part, owner, origin));
  const node = { key: keyOf(owner, piece.id), piece, origin, wishes: [], alternatives: [], children };
  tree.nodes.set(node.key, node);
  tree.holders.set(node.key, children);
  return node;
}

/** An annex and all in it, known to the tree by its key; it stands nowhere yet. */
export function growAnnex(
  tree: RollingTree,
  annex: Annex,
  owner: string | null,
  origin: RowOrigin,
): RollingAnnex {
  const blocks = annex.blocks.map((block: Block) => growNode(tree, block, owner, origin));
  const key = keyOf(owner, annex.id);
  tree.holders.set(key, blocks);
  return { key, annex, origin, wishes: [], blocks };
}

/** Hangs a node behind another of its holder, behind those that others have put there before; `false` where there is no such place. */
export function hang(tree: RollingTree, node: RollingNode, holder: string, after: string | null): boolean {
  const siblings = tree.holders.get(holder);
  if (siblings === undefined) return false;
  const place = after === null ? -1 : siblings.findIndex(({ key }) => key === after);
  if (after !== null && place === -1) return false;
  let behind = place + 1;
  while (siblings[behind]?.origin.type === 'inserted') behind += 1;
  siblings.splice(behind, 0, node);
  return true;
}

/** Whether a holder is one of the two parts that every document has. */
export function isPart(holder: Holder): holder is 'preamble' | 'operative' {
  return holder === 'preamble' || holder === 'operative';
}
