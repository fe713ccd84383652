import {
  type Block,
  type BlockId,
  type IdSource,
  type Inline,
  type NoteId,
  notesCalled,
  type Paragraph,
  type Resolution,
  type Subparagraph,
  withDescendants,
} from '@penholder/resolution';

/** A block of the preamble or the operative part. */
export function blockOf({ preamble, operative }: Resolution, id: BlockId): Block | undefined {
  return [...preamble, ...operative].find((block) => block.id === id);
}

/** The text with another block in the place of the one of this id. */
export function withBlock(resolution: Resolution, now: Block): Resolution {
  return changed(resolution, (block) => [block.id === now.id ? now : block]);
}

/** The text without this block. */
export function withoutBlock(resolution: Resolution, id: BlockId): Resolution {
  return changed(resolution, (block) => (block.id === id ? [] : [block]));
}

/** The text with a block behind another of its part; before the first where `after` is `null`. */
export function withNewBlock(
  resolution: Resolution,
  where: { readonly in: 'preamble' | 'operative'; readonly after: string | null },
  block: Block,
): Resolution | undefined {
  const blocks = resolution[where.in];
  const before = blocks.findIndex(({ id }) => id === where.after);
  if (where.after !== null && before === -1) return undefined;
  return { ...resolution, [where.in]: blocks.toSpliced(before + 1, 0, block) };
}

function changed(resolution: Resolution, change: (block: Block) => Block[]): Resolution {
  return {
    ...resolution,
    preamble: resolution.preamble.flatMap(change),
    operative: resolution.operative.flatMap(change),
  };
}

/** The ids in a block. */
export function idsIn(block: Block): BlockId[] {
  return (block.type === 'paragraph' ? withDescendants(block) : [block]).map(({ id }) => id);
}

/** A block from outside: parts that it has and `known` has not get ids of ours, so that they clash with none. */
export function withOwnPartIds(block: Block, known: ReadonlySet<BlockId>, ids: IdSource): Block {
  return block.type === 'paragraph'
    ? partWithOwnIds(block, known, ids)
    : { ...block, id: own(block.id, known, ids) };
}

function partWithOwnIds<Part extends Paragraph | Subparagraph>(
  part: Part,
  known: ReadonlySet<BlockId>,
  ids: IdSource,
): Part {
  const children = part.children.map((child) => partWithOwnIds(child, known, ids));
  return { ...part, id: own(part.id, known, ids), children };
}

function own(id: BlockId, known: ReadonlySet<BlockId>, ids: IdSource): BlockId {
  return known.has(id) ? id : ids.block();
}

/** The notes that a block calls. */
export function callsIn(block: Block): NoteId[] {
  return linesIn(block).flatMap(notesCalled);
}

function linesIn(block: Block): (readonly Inline[])[] {
  if (block.type === 'heading') return [block.content];
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ content }) => content));
  return withDescendants(block).flatMap(({ content, tail }) => [content, tail]);
}
