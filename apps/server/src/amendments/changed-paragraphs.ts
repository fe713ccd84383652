import { type BlockId, type Block, plainText, type Resolution, withDescendants } from '@penholder/resolution';

/** The paragraphs of which the words, or those of a part, are others now; those that are gone among them. */
export function changedParagraphs(before: Resolution, after: Resolution): BlockId[] {
  const now = linesOfBlocks(after);
  return [...linesOfBlocks(before)].flatMap(([id, words]) => (now.get(id) === words ? [] : [id]));
}

/** The words of each block of the text, those of its parts with them. */
function linesOfBlocks({ preamble, operative }: Resolution): ReadonlyMap<BlockId, string> {
  return new Map([...preamble, ...operative].map((block) => [block.id, wordsOf(block)]));
}

function wordsOf(block: Block): string {
  if (block.type !== 'paragraph') return JSON.stringify(block);
  return withDescendants(block)
    .map(({ content, tail }) => `${plainText(content)}\n${plainText(tail)}`)
    .join('\n');
}
