import { type Inline, openingLength, type ParagraphRole, plainText } from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';

import { contentToLine } from '../document/line-content.js';
import { nodeToContent } from '../text/node-content.js';
import { isParagraph, isTail, levelOf, roleOf, type StandingBlock } from '../text/standing-block.js';

/** How a block begins: what its outline shows, and how many characters are drawn as its opening phrase. */
export interface OpeningWords {
  readonly role: ParagraphRole;
  /** 0 where it has no opening phrase. */
  readonly length: number;
  /** The opening phrase, or the first words where there is none. */
  readonly words: string;
}

const openingByNode = new WeakMap<Node, OpeningWords>();

/** How this block begins. Worked out once a node, for the outline asks for all of them at every letter typed. */
export function openingWordsOf(block: StandingBlock): OpeningWords {
  const role = roleOf(block);
  const known = openingByNode.get(block.node);
  if (known !== undefined && known.role === role) return known;
  const opening = readOpening(block.node, role);
  openingByNode.set(block.node, opening);
  return opening;
}

function readOpening(node: Node, role: ParagraphRole): OpeningWords {
  const line = lineOf(node);
  const length = opensWithPhrase(node) && role !== 'plain' ? openingLength(line, role) : 0;
  const text = plainText(line);
  return { role, length, words: length > 0 ? text.slice(0, length) : firstWords(text) };
}

// Subparagraphs and closing words go on with a sentence; they do not open one.
function opensWithPhrase(node: Node): boolean {
  return isParagraph(node) && levelOf(node) === 0 && !isTail(node);
}

/** As many words as an outline's line has room for. */
const WORDS_SHOWN = 8;

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.slice(0, WORDS_SHOWN).join(' ') + (words.length > WORDS_SHOWN ? ' …' : '');
}

/** The line a block holds, as the tree tells it. */
export function lineOf(node: Node): readonly Inline[] {
  return contentToLine(nodeToContent(node).content);
}
