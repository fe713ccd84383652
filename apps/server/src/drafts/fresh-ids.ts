import {
  type Annex,
  type Block,
  type BlockId,
  type IdSource,
  type Inline,
  type NoteId,
  type Paragraph,
  type Resolution,
  type Subparagraph,
  withDescendants,
} from '@penholder/resolution';

/** The ids of blocks, parts and annexes in the order in which `withFreshIds` hands out new ones. */
export function blockIdsOf(resolution: Resolution): BlockId[] {
  const seen: BlockId[] = [];
  const inBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks)
      seen.push(...(block.type === 'paragraph' ? withDescendants(block) : [block]).map(({ id }) => id));
  };
  inBlocks(resolution.preamble);
  inBlocks(resolution.operative);
  for (const annex of resolution.annexes) {
    seen.push(annex.id);
    inBlocks(annex.blocks);
  }
  return seen;
}

/** The document with every id handed out anew, in reading order; words, numbers and marks as they were. */
export function withFreshIds(resolution: Resolution, ids: IdSource): Resolution {
  const renamed = new Map(resolution.notes.map(({ id }) => [id, ids.note()] as const));
  const naming: Naming = { ids, note: (id) => renamed.get(id) ?? id };
  return {
    ...resolution,
    title: lineWith(resolution.title, naming),
    organ: lineWith(resolution.organ, naming),
    front: resolution.front.map((line) => ({ ...line, content: lineWith(line.content, naming) })),
    preamble: resolution.preamble.map((block) => blockWith(block, naming)),
    operative: resolution.operative.map((block) => blockWith(block, naming)),
    closing: resolution.closing.map((line) => ({ ...line, content: lineWith(line.content, naming) })),
    annexes: resolution.annexes.map((annex) => annexWith(annex, naming)),
    notes: resolution.notes.map((note) => ({
      ...note,
      id: naming.note(note.id),
      content: lineWith(note.content, naming),
    })),
  };
}

interface Naming {
  readonly ids: IdSource;
  readonly note: (id: NoteId) => NoteId;
}

function lineWith(line: readonly Inline[], { note }: Naming): readonly Inline[] {
  return line.map((part) => (part.type === 'note' ? { ...part, note: note(part.note) } : part));
}

function annexWith(annex: Annex, naming: Naming): Annex {
  return {
    ...annex,
    id: naming.ids.block(),
    title: lineWith(annex.title, naming),
    blocks: annex.blocks.map((block) => blockWith(block, naming)),
  };
}

function blockWith(block: Block, naming: Naming): Block {
  switch (block.type) {
    case 'paragraph':
      return paragraphWith(block, naming);
    case 'heading':
      return { ...block, id: naming.ids.block(), content: lineWith(block.content, naming) };
    case 'table':
      return {
        ...block,
        id: naming.ids.block(),
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, content: lineWith(cell.content, naming) })),
        })),
      };
  }
}

function paragraphWith<Part extends Paragraph | Subparagraph>(paragraph: Part, naming: Naming): Part {
  return {
    ...paragraph,
    id: naming.ids.block(),
    content: lineWith(paragraph.content, naming),
    children: paragraph.children.map((child) => paragraphWith(child, naming)),
    tail: lineWith(paragraph.tail, naming),
  };
}
