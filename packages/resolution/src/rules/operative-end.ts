import { openingOf } from '../openings/opening.js';
import type { Block, Paragraph } from '../tree.js';
import { lastLine, lastWords, stopName, stopOf } from './ending.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** An operative paragraph ends with a semicolon, the last one with a full stop. */
export const OPERATIVE_END: Rule = {
  id: 'operative-end',
  sentence:
    'An operative paragraph ends with a semicolon and the last one with a full stop; before a heading or a section either may stand.',
  source: '6,185 of 6,191 operative paragraphs of adopted texts end so.',
  covers: 'English',
  examine: (text) => {
    const blocks = text.resolution.operative;
    const outcomes = blocks.flatMap((block, index) =>
      isSpoken(block)
        ? [remarkOn(block, expectedStops(block, blocks.slice(index + 1, index + 3), text), text)]
        : [],
    );
    return examinationOf(outcomes);
  },
};

/** An operative paragraph with an opening phrase. Without one it is a sentence of prose, and ends as sentences do. */
function isSpoken(block: Block): block is Paragraph {
  return (
    block.type === 'paragraph' && block.role === 'operative' && openingOf(block.content, 'operative') !== ''
  );
}

/** What may end a paragraph, by what follows it. A colon leads over to a table, an annex, or from words without number to numbered ones. */
function expectedStops(
  paragraph: Paragraph,
  after: readonly Block[],
  { resolution }: ExaminedText,
): readonly string[] {
  const [next] = after;
  if (next === undefined) return resolution.annexes.length > 0 ? ['.', ':'] : ['.'];
  if (next.type === 'table') return ['.', ';', ':'];
  if (next.type === 'heading') return after[1]?.type === 'table' ? ['.', ';', ':'] : ['.', ';'];
  if (next.role === 'preambular') return ['.', ';'];
  return paragraph.number === null && next.number !== null ? [';', ':'] : [';'];
}

function remarkOn(
  paragraph: Paragraph,
  expected: readonly string[],
  { labels }: ExaminedText,
): Remark | null {
  const line = lastLine(paragraph);
  const stop = stopOf(line);
  if (expected.includes(stop)) return null;
  const wanted = expected.map(stopName).join(' or ');
  const message = `The paragraph ends with ${stopName(stop)}; ${wanted} would be expected here.`;
  return { ...placeOf(paragraph.id, labels), message, words: lastWords(line) };
}
