import type { Block, BlockId, Inline, Paragraph, Resolution, Subparagraph } from './tree.js';

/** A paragraph or a part of one. */
export type AnyParagraph = Paragraph | Subparagraph;

/** The paragraphs among these blocks, headings and tables left out, subparagraphs not entered. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.filter((block) => block.type === 'paragraph');
}

/** A paragraph and all its parts, in reading order. */
export function withDescendants(paragraph: AnyParagraph): AnyParagraph[] {
  return [paragraph, ...paragraph.children.flatMap(withDescendants)];
}

/** The blocks of preamble, operative part and annexes, in reading order. */
export function blocksOf(resolution: Resolution): Block[] {
  const annexed = resolution.annexes.flatMap((annex) => annex.blocks);
  return [...resolution.preamble, ...resolution.operative, ...annexed];
}

/** Every line of the document in reading order: front page, title, organ, blocks, closing lines, annexes and notes. */
export function linesOf(resolution: Resolution): (readonly Inline[])[] {
  return [
    ...resolution.front.map((line) => line.content),
    resolution.title,
    resolution.organ,
    ...resolution.preamble.flatMap(linesOfBlock),
    ...resolution.operative.flatMap(linesOfBlock),
    ...resolution.closing.map((line) => line.content),
    ...resolution.annexes.flatMap((annex) => [annex.title, ...annex.blocks.flatMap(linesOfBlock)]),
    ...resolution.notes.map((note) => note.content),
  ];
}

/** The lines of one block, in reading order; empty tails left out. */
export function linesOfBlock(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
      return linesOfParagraph(block);
    case 'heading':
      return [block.content];
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.content));
  }
}

function linesOfParagraph(paragraph: AnyParagraph): (readonly Inline[])[] {
  const tail = paragraph.tail.length > 0 ? [paragraph.tail] : [];
  return [paragraph.content, ...paragraph.children.flatMap(linesOfParagraph), ...tail];
}

/** The paragraph or part of this id, if the document has it. */
export function paragraphById(resolution: Resolution, id: BlockId): AnyParagraph | undefined {
  return paragraphsIn(blocksOf(resolution))
    .flatMap(withDescendants)
    .find((paragraph) => paragraph.id === id);
}
