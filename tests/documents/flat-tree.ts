import {
  type Annex,
  type Block,
  type Inline,
  type Paragraph,
  plainText,
  type Resolution,
  type Subparagraph,
} from '@penholder/resolution';

/** What begins at a word: a paragraph, a part of one, a heading, the words behind parts, a row, an annex. */
export interface Boundary {
  readonly kind: string;
  readonly depth: number;
  /** Number or marker as printed; empty where there is none. */
  readonly number: string;
  /** Which one it is of its kind in its list, from 1, or 0 where it is the only one: where it shifted, numbers shift with it. */
  readonly place: number;
}

/** A word of a document, with what begins at it, outermost first. */
export interface PlacedWord {
  readonly word: string;
  readonly begins: readonly Boundary[];
}

/** A document as one sequence of words, in reading order, each with what begins at it; front page and notes left out. */
export function flatTree(document: Resolution): PlacedWord[] {
  return [
    ...placed(document.title, [boundary('title')]),
    ...placed(document.organ, [boundary('organ')]),
    ...flatBlocks([...document.preamble, ...document.operative]),
    ...document.annexes.flatMap(flatAnnex),
  ];
}

function flatAnnex({ title, blocks }: Annex, index: number): PlacedWord[] {
  return [...placed(title, [boundary('annex', 0, '', index + 1)]), ...flatBlocks(blocks)];
}

function flatBlocks(blocks: readonly Block[]): PlacedWord[] {
  const places = new Map<string, number>();
  return blocks.flatMap((block) => {
    const kind = block.type === 'paragraph' ? block.role : block.type;
    const place = (places.get(kind) ?? 0) + 1;
    places.set(kind, place);
    return flatBlock(block, isSole(block, blocks) ? 0 : place);
  });
}

/** A sole operative paragraph prints no number: where others join it, it gets one. */
function isSole(block: Block, blocks: readonly Block[]): boolean {
  if (block.type !== 'paragraph' || block.role !== 'operative') return false;
  return !blocks.some((other) => other !== block && other.type === 'paragraph' && other.role === 'operative');
}

function flatBlock(block: Block, place: number): PlacedWord[] {
  switch (block.type) {
    case 'paragraph':
      return flatParts(block, boundary(block.role, 0, block.number ?? '', place));
    case 'heading':
      return placed(block.content, [boundary('heading')]);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }, cell) => placed(content, cell === 0 ? [boundary('row')] : [])),
      );
  }
}

function flatParts(part: Paragraph | Subparagraph, start: Boundary): PlacedWord[] {
  const depth = start.depth + 1;
  return [
    ...placed(part.content, [start]),
    ...part.children.flatMap((child, index) =>
      flatParts(child, boundary('part', depth, child.marker ?? '', index + 1)),
    ),
    ...placed(part.tail, [boundary('tail', start.depth)]),
  ];
}

function boundary(kind: string, depth = 0, number = '', place = 1): Boundary {
  return { kind, depth, number, place };
}

function placed(content: readonly Inline[], begins: readonly Boundary[]): PlacedWord[] {
  const words = plainText(content)
    .normalize('NFKC')
    .match(/[\p{L}\p{M}]+|\p{N}+/gu);
  return (words ?? []).map((word, index) => ({ word, begins: index === 0 ? begins : [] }));
}
