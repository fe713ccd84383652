import {
  type Block,
  blockId,
  freezeNumbers,
  labelsOf,
  type Resolution,
  type Subparagraph,
} from '@penholder/resolution';

import { isParagraph } from '../steps/pieces.js';
import type { Piece } from '../steps/step.js';
import type { RollingNode, RollingTree } from './rolling-tree.js';

/** How each node is cited, by its key: what the base has keeps its number, what is put in is bis, ter, quater, what competes is alt, alt.2. */
export type RollingLabels = ReadonlyMap<string, string>;

/** The labels of all that hangs in the tree, and of the alternatives to it. */
export function rollingLabels(tree: RollingTree): RollingLabels {
  const numbers = numbersOf(tree.base);
  const labels = new Map<string, string>(labelsOf(asDocument(tree, numbers)));
  for (const node of tree.nodes.values()) labelAlternatives(node, labels);
  return labels;
}

type Numbers = ReadonlyMap<string, string>;

/** The numbers of the base, which stand still; a sole paragraph's is the first, so that what follows it is bis. */
function numbersOf(base: Resolution): Numbers {
  const numbers = new Map<string, string>();
  const visit = (piece: Piece): void => {
    if (!isParagraph(piece)) return;
    const number = piece.type === 'paragraph' ? piece.number : piece.marker;
    if (number !== null) numbers.set(piece.id, number);
    else if (piece.type === 'paragraph' && piece.role === 'operative') numbers.set(piece.id, '1');
    for (const part of piece.children) visit(part);
  };
  const { preamble, operative, annexes } = freezeNumbers(base);
  for (const block of [...preamble, ...operative, ...annexes.flatMap(({ blocks }) => blocks)]) visit(block);
  return numbers;
}

/** The tree as one document, everything in it under its key. */
function asDocument(tree: RollingTree, numbers: Numbers): Resolution {
  const blocks = (nodes: readonly RollingNode[]): Block[] =>
    nodes.map((node) => underKey(node, numbers)).filter((piece) => piece.type !== 'subparagraph');
  return {
    ...tree.base,
    preamble: blocks(tree.preamble),
    operative: blocks(tree.operative),
    annexes: tree.annexes.map(({ key, annex, blocks: nodes }) => ({
      ...annex,
      id: blockId(key),
      blocks: blocks(nodes),
    })),
  };
}

function underKey({ key, piece, children, origin }: RollingNode, numbers: Numbers): Piece {
  if (!isParagraph(piece)) return { ...piece, id: blockId(key) };
  const parts = children
    .map((child) => underKey(child, numbers))
    .filter((part): part is Subparagraph => part.type === 'subparagraph');
  const number = origin.type === 'base' ? (numbers.get(piece.id) ?? null) : null;
  const own = { id: blockId(key), children: parts };
  return piece.type === 'paragraph' ? { ...piece, ...own, number } : { ...piece, ...own, marker: number };
}

/** "OP4 alt", "OP4 alt.2"; where an alternative is several paragraphs, those behind the first are bis, ter. */
function labelAlternatives({ key, alternatives }: RollingNode, labels: Map<string, string>): void {
  const label = labels.get(key) ?? '';
  alternatives.forEach((pieces, order) => {
    const name = `${label} ${order === 0 ? 'alt' : `alt.${order + 1}`}`.trim();
    pieces.forEach((node, place) => labelFamily(node, place === 0 ? name : `${name} ${place + 1}`, labels));
  });
}

function labelFamily({ key, children }: RollingNode, label: string, labels: Map<string, string>): void {
  labels.set(key, label);
  children.forEach((child, place) => {
    const marker = child.piece.type === 'subparagraph' ? child.piece.marker : null;
    const cited = marker?.replace(/[().]/gu, '') ?? String.fromCharCode(97 + (place % 26));
    labelFamily(child, `${label} (${cited})`, labels);
  });
}
