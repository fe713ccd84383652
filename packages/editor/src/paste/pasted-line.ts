import {
  type ContentElement,
  contentElement,
  type ContentNode,
  isContentText,
} from '../document/content-node.js';
import { markTypedLines } from './typed-markers.js';

/** A line on its way in: what it is, its content, and how deep it was where the source says so itself. */
export interface PastedLine {
  readonly type: 'paragraph' | 'heading';
  readonly content: readonly ContentNode[];
  /** Levels of a list; `null` where only a typed marker may tell. For headings their own level. */
  readonly level: number | null;
}

/** What is pasted, block by block: lines whose place is still to be told, and tables as they are. */
export type PastedBlock = PastedLine | ContentElement;

/**
 * Blocks with their places: typed markers told and taken off, lists by their depth. Where the first bore a marker, an empty
 * paragraph stands before it, so that it is not joined to the words it is pasted behind.
 */
export function placeLines(blocks: readonly PastedBlock[]): ContentElement[] {
  const marked = markTypedLines(blocks.map(textOf));
  const placed = blocks.map((block, index) => {
    if (!isLine(block)) return block;
    if (block.type === 'heading')
      return contentElement('heading', { level: block.level ?? 1 }, block.content);
    const { level = 0, marker = null, length = 0 } = marked[index] ?? {};
    return contentElement(
      'paragraph',
      { level: block.level ?? level, number: marker },
      withoutStart(block.content, length),
    );
  });
  const apart = (marked[0]?.length ?? 0) > 0 || blocks.slice(0, 1).some(isItem);
  return apart ? [contentElement('paragraph', {}), ...placed] : placed;
}

function isItem(block: PastedBlock): boolean {
  return isLine(block) && block.type === 'paragraph' && block.level !== null;
}

function isLine(block: PastedBlock): block is PastedLine {
  return !('attrs' in block);
}

function textOf(block: PastedBlock): string {
  return isLine(block) && block.type === 'paragraph' ? wordsOf(block.content) : '';
}

/** The words of some content. */
export function wordsOf(content: readonly ContentNode[]): string {
  return content.map((node) => (isContentText(node) ? node.text : wordsOf(node.content))).join('');
}

function withoutStart(content: readonly ContentNode[], length: number): ContentNode[] {
  let left = length;
  return content.flatMap((node): ContentNode[] => {
    if (!isContentText(node) || left === 0) return [node];
    const text = node.text.slice(left);
    left = Math.max(0, left - node.text.length);
    return text === '' ? [] : [{ ...node, text }];
  });
}
