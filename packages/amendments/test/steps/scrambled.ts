import type {
  Annex,
  Block,
  BlockId,
  Heading,
  Note,
  Paragraph,
  Resolution,
  Subparagraph,
} from '@penholder/resolution';

import { heldPieces, isParagraph } from '../../src/steps/pieces.js';
import type { Piece } from '../../src/steps/step.js';
import type { Drawing } from './arbitrary-step.js';

/**
 * The document with everything elsewhere: pieces in other holders, at other depths and of other kinds, annexes and notes in
 * another order and under other names. Ids and words are those of the document; some pieces are gone.
 */
export function scrambled(resolution: Resolution, drawing: Drawing): Resolution {
  const nodes = [...heldPieces(resolution)]
    .flatMap(({ pieces }) => pieces)
    .filter(() => drawing.below(8) > 0)
    .map((piece): Node => ({ piece, under: [] }));
  const annexes = shuffled(resolution.annexes, drawing);
  const roots: Record<string, Node[]> = { preamble: [], operative: [] };
  for (const { id } of annexes) roots[id] = [];
  const placed: Node[] = [];
  for (const node of drawing.below(3) === 0 ? nodes : shuffled(nodes, drawing)) {
    const list = drawHolder(node, roots, placed, drawing);
    list.splice(drawing.below(list.length + 1), 0, node);
    placed.push(node);
  }
  const blocksIn = (holder: string): Block[] => (roots[holder] ?? []).map((node) => blockOf(node, drawing));
  return {
    ...resolution,
    preamble: blocksIn('preamble'),
    operative: blocksIn('operative'),
    annexes: annexes.map((annex): Annex => ({
      ...annex,
      label: drawing.below(2) === 0 ? annex.label : `Annex ${drawing.below(9)}`,
      blocks: blocksIn(annex.id),
    })),
    notes: shuffled(resolution.notes, drawing).map((note): Note => ({
      ...note,
      marker: drawing.below(2) === 0 ? note.marker : `${drawing.below(9)}`,
    })),
  };
}

interface Node {
  readonly piece: Piece;
  readonly under: Node[];
}

function shuffled<Item>(items: readonly Item[], drawing: Drawing): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(drawing.below(left.length), 1));
}

/** Under another paragraph now and then; headings and tables stand among blocks. */
function drawHolder(
  { piece }: Node,
  roots: Readonly<Record<string, Node[]>>,
  placed: readonly Node[],
  drawing: Drawing,
): Node[] {
  const parents = placed.filter((node) => isParagraph(node.piece));
  const parent = parents[drawing.below(parents.length)];
  if (parent !== undefined && isParagraph(piece) && drawing.below(2) === 0) return parent.under;
  const lists = Object.values(roots);
  return lists[drawing.below(lists.length)] ?? [];
}

function blockOf({ piece, under }: Node, drawing: Drawing): Block {
  const children = under.map((node) => partOf(node, drawing));
  const number = drawing.below(2) === 0 ? null : String(drawing.below(9));
  switch (piece.type) {
    case 'paragraph':
    case 'subparagraph':
      return under.length === 0 && drawing.below(8) === 0
        ? headingOf(piece.id, piece.content, drawing)
        : asParagraph(piece.id, { ...piece, children }, number, drawing);
    case 'heading':
      return drawing.below(4) === 0
        ? asParagraph(piece.id, { content: piece.content, children, tail: [] }, number, drawing)
        : headingOf(piece.id, piece.content, drawing);
    case 'table':
      return drawing.below(3) === 0 ? { ...piece, rows: piece.rows.slice(1) } : piece;
  }
}

function asParagraph(
  id: BlockId,
  { content, children, tail }: Pick<Paragraph, 'content' | 'children' | 'tail'>,
  number: string | null,
  drawing: Drawing,
): Paragraph {
  const role = (['preambular', 'operative', 'plain'] as const)[drawing.below(3)] ?? 'plain';
  return { type: 'paragraph', id, role, number, content, children, tail };
}

function headingOf(id: BlockId, content: Heading['content'], drawing: Drawing): Heading {
  return { type: 'heading', id, level: 1 + drawing.below(3), content };
}

function partOf({ piece, under }: Node, drawing: Drawing): Subparagraph {
  if (!isParagraph(piece)) throw new Error('only paragraphs stand in paragraphs');
  const { id, content, tail } = piece;
  const marker = drawing.below(2) === 0 ? null : `(${drawing.below(9)})`;
  return {
    type: 'subparagraph',
    id,
    marker,
    content,
    tail,
    children: under.map((node) => partOf(node, drawing)),
  };
}
