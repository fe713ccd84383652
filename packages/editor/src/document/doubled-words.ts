import { type BlockId, blockId, plainText, type Resolution } from '@penholder/resolution';

import type { FlatBlock } from './flat-block.js';
import { flattenBlocks } from './flatten.js';

/** Words that stand twice: all those of one paragraph, and once more at the end of its neighbour. */
export interface DoubledWords {
  /** The paragraph that stands first. */
  readonly first: BlockId;
  readonly second: BlockId;
  readonly words: string;
}

/**
 * Where it looks as if two had split one paragraph at the same moment, which doubles its second half
 * (`docs/decisions/0003-flat-paragraphs.md`); for a person to see, and to take one of the two out.
 *
 * Promise: told are neighbours of one part, in the order of the text, of which all words of one, four at least, are the last
 * words of the other to the letter; how they are set and what they call is not looked at. Nothing is changed.
 */
export function doubledWords({ preamble, operative, annexes }: Resolution): DoubledWords[] {
  const parts = [preamble, operative, ...annexes.map(({ blocks }) => blocks)];
  return parts.flatMap((blocks) => doubledIn(flattenBlocks(blocks).flatMap(namedWords)));
}

interface NamedWords {
  readonly id: BlockId;
  readonly words: string;
}

function namedWords(block: FlatBlock): NamedWords[] {
  if (block.type !== 'paragraph' || block.id === null) return [];
  return [{ id: blockId(block.id), words: plainText(block.content).trim() }];
}

function doubledIn(paragraphs: readonly NamedWords[]): DoubledWords[] {
  return paragraphs.flatMap((second, index) => {
    const first = paragraphs[index - 1];
    if (first === undefined) return [];
    const [shorter, longer] =
      first.words.length < second.words.length ? [first.words, second.words] : [second.words, first.words];
    return endsWithAll(longer, shorter) ? [{ first: first.id, second: second.id, words: shorter }] : [];
  });
}

/** Fewer words than so many may well end two paragraphs, one after the other, as they were meant to. */
const LEAST_WORDS = 4;

function endsWithAll(longer: string, shorter: string): boolean {
  return longer.endsWith(shorter) && shorter.split(/\s+/u).length >= LEAST_WORDS;
}
