import {
  type Annex,
  type Block,
  blockId,
  type Inline,
  joinRuns,
  noteId,
  type Note,
  type Resolution,
} from '@penholder/resolution';

import { contentToBlocks } from './block-content.js';
import {
  type ContentElement,
  type ContentNode,
  elementsIn,
  isContentText,
  textAttribute,
} from './content-node.js';
import type { FlatBlock } from './flat-block.js';
import type { Head } from './head.js';
import { LONGEST } from './limits.js';
import { contentToLine, joinWithBlank } from './line-content.js';
import { nestBlocks, settlePlaces } from './nest.js';
import { uniqueIds } from './unique-ids.js';

/**
 * The tree of a text under the pen.
 *
 * Promise: total. Whatever stands in the content stands in the tree: what is no part of a resolution becomes a
 * paragraph of its words where it stood, levels that cannot be are brought within reach, and missing or doubled ids are
 * settled by `uniqueIds`. Only a paragraph with neither words nor id, the empty place to write in, is left out. What
 * `resolutionToContent` made comes back as it was.
 *
 * Plan: sort the top-level elements into the document's parts; read each part's blocks flat; give all of them their
 * ids in document order; nest.
 */
export function contentToResolution(text: ContentElement, head: Head): Resolution {
  const parts = partsOf(text.content);
  const blockIds = idSettler(parts.sections.flatMap(idsWritten), blockId);
  const noteIds = idSettler(
    parts.notes.map((note) => textAttribute(note, 'id')),
    noteId,
  );
  const sections = parts.sections.map((section) => settleSection(section, blockIds));
  return {
    ...head,
    title: joinWithBlank(parts.title),
    organ: joinWithBlank(parts.organ),
    preamble: sections.flatMap((section) => (section.part === 'preamble' ? section.blocks : [])),
    operative: sections.flatMap((section) => (section.part === 'operative' ? section.blocks : [])),
    annexes: sections.flatMap((section) => (section.part === 'annex' ? [annexOf(section)] : [])),
    notes: parts.notes.map((note): Note => ({
      id: noteIds(),
      marker: textAttribute(note, 'marker', LONGEST.marker),
      content: contentToLine(note.content),
    })),
    // A record belongs to a published file, not to a text under the pen.
    record: null,
  };
}

interface Section {
  readonly part: 'preamble' | 'operative' | 'annex';
  readonly element: ContentElement;
  readonly title: readonly Inline[];
  readonly blocks: readonly FlatBlock[];
}

interface SettledSection extends Omit<Section, 'blocks'> {
  readonly id: Annex['id'] | null;
  readonly blocks: readonly Block[];
}

interface Parts {
  readonly title: (readonly Inline[])[];
  readonly organ: (readonly Inline[])[];
  readonly sections: Section[];
  readonly notes: ContentElement[];
}

function partsOf(content: readonly ContentNode[]): Parts {
  const parts: Parts = { title: [], organ: [], sections: [], notes: [] };
  for (const node of content) sortInto(parts, node);
  return parts;
}

function sortInto(parts: Parts, node: ContentNode): void {
  if (isContentText(node)) return strayInto(parts, node);
  switch (node.type) {
    case 'title':
    case 'organ':
      parts[node.type].push(contentToLine(node.content));
      return;
    case 'preamble':
    case 'operative':
      parts.sections.push(sectionOf(node.type, node, node.content));
      return;
    case 'annex':
      parts.sections.push(annexSection(node));
      return;
    case 'notes':
      parts.notes.push(...elementsIn(node.content).filter(({ type }) => type === 'note'));
      strayNotes(node.content).forEach((stray) => strayInto(parts, stray));
      return;
    default:
      strayInto(parts, node);
  }
}

function strayNotes(content: readonly ContentNode[]): ContentNode[] {
  return content.filter((node) => isContentText(node) || node.type !== 'note');
}

// A stray stands with what was read last, so that the words keep their order.
function strayInto(parts: Parts, node: ContentNode): void {
  const part = parts.sections.at(-1)?.part === undefined ? 'preamble' : 'operative';
  const element: ContentElement = { type: part, attrs: {}, content: [node] };
  parts.sections.push(sectionOf(part, element, [node]));
}

function sectionOf(
  part: 'preamble' | 'operative',
  element: ContentElement,
  content: readonly ContentNode[],
): Section {
  const role = part === 'preamble' ? 'preambular' : 'operative';
  return { part, element, title: [], blocks: settlePlaces(contentToBlocks(content, role)) };
}

function annexSection(annex: ContentElement): Section {
  const [first, ...rest] = annex.content;
  const titled = first !== undefined && !isContentText(first) && first.type === 'annexTitle';
  return {
    part: 'annex',
    element: annex,
    title: titled ? contentToLine(first.content) : [],
    blocks: settlePlaces(contentToBlocks(titled ? rest : annex.content, 'plain')),
  };
}

function idsWritten(section: Section): (string | null)[] {
  const own = section.part === 'annex' ? [textAttribute(section.element, 'id')] : [];
  return [...own, ...section.blocks.filter(bearsId).map(({ id }) => id)];
}

function bearsId(block: FlatBlock): boolean {
  return block.type !== 'paragraph' || !block.tail;
}

/** Hands out the settled ids one after the other, in the order in which they were written. */
function idSettler<Id>(written: readonly (string | null)[], brand: (id: string) => Id): () => Id {
  const settled = uniqueIds(written).values();
  return () => brand(settled.next().value ?? '');
}

function settleSection(section: Section, nextId: () => Annex['id']): SettledSection {
  const id = section.part === 'annex' ? nextId() : null;
  const blocks = section.blocks.map((block) => (bearsId(block) ? { ...block, id: nextId() } : block));
  return { ...section, id, blocks: nestBlocks(blocks) };
}

function annexOf({ id, element, title, blocks }: SettledSection): Annex {
  return {
    id: id ?? blockId(''),
    label: textAttribute(element, 'label', LONGEST.label),
    title: joinRuns(title),
    blocks,
  };
}
