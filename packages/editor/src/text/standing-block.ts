import { type BlockId, blockId, type ParagraphRole } from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';

/** The parts of the text, by the names of their nodes. */
export type PartName = 'title' | 'organ' | 'preamble' | 'operative' | 'annex' | 'notes';

/** A line or block where it stands: a child of a section, or a part that is a line itself (title, organ). */
export interface StandingBlock {
  readonly node: Node;
  /** Where it begins in the document: before its node. */
  readonly position: number;
  readonly part: PartName;
  /** Which child of the document its part is. */
  readonly partIndex: number;
  /** Which child of its part it is; 0 for a part that is a line itself. */
  readonly index: number;
}

const blocksByDocument = new WeakMap<Node, readonly StandingBlock[]>();

/** Every line and block of the document in order, tables as a whole. Worked out once a document. */
export function standingBlocks(document: Node): readonly StandingBlock[] {
  const known = blocksByDocument.get(document);
  if (known !== undefined) return known;
  const blocks: StandingBlock[] = [];
  document.forEach((part, position, partIndex) => {
    const name = partNameOf(part);
    if (part.isTextblock) {
      blocks.push({ node: part, position, part: name, partIndex, index: 0 });
      return;
    }
    part.forEach((node, offset, index) => {
      blocks.push({ node, position: position + 1 + offset, part: name, partIndex, index });
    });
  });
  blocksByDocument.set(document, blocks);
  return blocks;
}

function partNameOf(node: Node): PartName {
  const { name } = node.type;
  const known = PARTS.find((part) => part === name);
  if (known === undefined) throw new Error(`The document has a part "${name}" that its schema does not know`);
  return known;
}

const PARTS: readonly PartName[] = ['title', 'organ', 'preamble', 'operative', 'annex', 'notes'];

/** The id a block bears; `null` where it has none. */
export function idOf(node: Node): BlockId | null {
  const id: unknown = node.attrs['id'];
  return typeof id === 'string' && id !== '' ? blockId(id) : null;
}

/** Whether this block is a paragraph, a subparagraph or closing words. */
export function isParagraph(node: Node): boolean {
  return node.type.name === 'paragraph';
}

/** The level written on a paragraph; 0 for what is no paragraph. */
export function levelOf(node: Node): number {
  return isParagraph(node) ? Number(node.attrs['level']) : 0;
}

/** Whether these are the closing words of a paragraph. */
export function isTail(node: Node): boolean {
  return isParagraph(node) && node.attrs['tail'] === true;
}

/** Whether this is an empty paragraph that is no part of the document yet. */
export function isPlaceToWrite(node: Node): boolean {
  return isParagraph(node) && node.content.size === 0 && idOf(node) === null;
}

/** The role paragraphs have in a part unless they say otherwise. */
export function roleIn(part: PartName): ParagraphRole {
  switch (part) {
    case 'preamble':
      return 'preambular';
    case 'operative':
      return 'operative';
    default:
      return 'plain';
  }
}

/** The role of this paragraph. */
export function roleOf({ node, part }: StandingBlock): ParagraphRole {
  const role: unknown = node.attrs['role'];
  return role === 'preambular' || role === 'operative' || role === 'plain' ? role : roleIn(part);
}

/** The blocks that stand in the same part as this one, in order. */
export function siblingsOf(document: Node, { partIndex }: StandingBlock): StandingBlock[] {
  return standingBlocks(document).filter((block) => block.partIndex === partIndex);
}

/** The line or block in which this position lies; `null` between parts. */
export function blockAt(document: Node, position: number): StandingBlock | null {
  const inside = ({ node, position: start }: StandingBlock) =>
    start < position && position < start + node.nodeSize;
  return standingBlocks(document).find(inside) ?? null;
}

/** The block that bears this id; `null` where none does. */
export function blockById(document: Node, id: string): StandingBlock | null {
  return standingBlocks(document).find(({ node }) => idOf(node) === id) ?? null;
}
