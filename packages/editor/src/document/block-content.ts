import type { ParagraphRole } from '@penholder/resolution';

import {
  type ContentElement,
  contentElement,
  type ContentNode,
  countAttribute,
  isContentText,
  textAttribute,
} from './content-node.js';
import type { FlatBlock, FlatHeading, FlatParagraph } from './flat-block.js';
import { LONGEST, MAX_LEVEL, MOST } from './limits.js';
import { contentToLine, lineToContent } from './line-content.js';
import { contentToTable, tableToContent } from './table-content.js';

/** A section's blocks as the editor's content; a section without any gets an empty paragraph to write in. */
export function blocksToContent(blocks: readonly FlatBlock[], role: ParagraphRole): ContentElement[] {
  return blocks.length === 0 ? [placeToWrite(role)] : blocks.map(blockToContent);
}

/** An empty paragraph without an id: a place for the caret that is no part of the document until something is written in it. */
export function placeToWrite(role: ParagraphRole): ContentElement {
  return contentElement('paragraph', { id: null, role, level: 0, number: null, tail: false });
}

function blockToContent(block: FlatBlock): ContentElement {
  switch (block.type) {
    case 'paragraph':
      return paragraphToContent(block);
    case 'heading':
      return headingToContent(block);
    case 'table':
      return tableToContent(block);
  }
}

function paragraphToContent({ id, role, level, number, tail, content }: FlatParagraph): ContentElement {
  return contentElement('paragraph', { id, role, level, number, tail }, lineToContent(content));
}

function headingToContent({ id, level, content }: FlatHeading): ContentElement {
  return contentElement('heading', { id, level }, lineToContent(content));
}

/** The blocks that this content holds, in order; a place to write is none. What is no block becomes a paragraph of its words. */
export function contentToBlocks(content: readonly ContentNode[], role: ParagraphRole): FlatBlock[] {
  return content.map((node) => nodeToBlock(node, role)).filter((block) => !isPlaceToWrite(block));
}

function isPlaceToWrite(block: FlatBlock): boolean {
  return block.type === 'paragraph' && block.id === null && block.content.length === 0;
}

function nodeToBlock(node: ContentNode, role: ParagraphRole): FlatBlock {
  if (isContentText(node)) return wordsToBlock([node], role);
  switch (node.type) {
    case 'paragraph':
      return contentToParagraph(node, role);
    case 'heading':
      return contentToHeading(node);
    case 'table':
      return contentToTable(node);
    default:
      return wordsToBlock([node], role);
  }
}

function contentToParagraph(paragraph: ContentElement, role: ParagraphRole): FlatParagraph {
  return {
    type: 'paragraph',
    id: textAttribute(paragraph, 'id'),
    role: roleFrom(paragraph.attrs['role']) ?? role,
    level: countAttribute(paragraph, 'level', 0, MAX_LEVEL),
    number: textAttribute(paragraph, 'number', LONGEST.number),
    tail: paragraph.attrs['tail'] === true,
    content: contentToLine(paragraph.content),
  };
}

function roleFrom(value: unknown): ParagraphRole | null {
  return value === 'preambular' || value === 'operative' || value === 'plain' ? value : null;
}

function contentToHeading(heading: ContentElement): FlatHeading {
  const level = countAttribute(heading, 'level', 1, MOST.headingLevel);
  return {
    type: 'heading',
    id: textAttribute(heading, 'id'),
    level,
    content: contentToLine(heading.content),
  };
}

function wordsToBlock(content: readonly ContentNode[], role: ParagraphRole): FlatParagraph {
  const line = contentToLine(content);
  return { type: 'paragraph', id: null, role, level: 0, number: null, tail: false, content: line };
}
