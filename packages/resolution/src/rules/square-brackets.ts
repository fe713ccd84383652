import { linesOfBlock, paragraphsIn, blocksOf } from '../walk.js';
import { plainText } from '../inline.js';
import type { Paragraph } from '../tree.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** Square brackets, which stand for what is not agreed, are closed in the paragraph that opens them. */
export const SQUARE_BRACKETS: Rule = {
  id: 'square-brackets',
  sentence: 'Square brackets are closed in the paragraph where they are opened.',
  source: '1 of 1 paragraph of adopted texts that has a bracket; 10,813 have none.',
  covers: 'any language',
  examine: (text) => {
    const outcomes = paragraphsIn(blocksOf(text.resolution)).flatMap((paragraph) => {
      const words = linesOfBlock(paragraph).map(plainText).join(' ');
      return /[[\]]/u.test(words) ? [remarkOn(paragraph, words, text)] : [];
    });
    return examinationOf(outcomes);
  },
};

function remarkOn(paragraph: Paragraph, words: string, { labels }: ExaminedText): Remark | null {
  const open = strayBracket(words);
  if (open === null) return null;
  const [is, wanted] =
    words[open] === '[' ? ['opened and not closed', 'closed'] : ['closed and not opened', 'opened'];
  const message = `A square bracket is ${is}; in the same paragraph it would be expected to be ${wanted}.`;
  return { ...placeOf(paragraph.id, labels), message, words: words.slice(open, open + 30) };
}

/** Where the first bracket stands that has no fellow; `null` where all have. */
function strayBracket(words: string): number | null {
  const open: number[] = [];
  for (const { 0: sign, index } of words.matchAll(/[[\]]/gu)) {
    if (sign === '[') open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0] ?? null;
}
