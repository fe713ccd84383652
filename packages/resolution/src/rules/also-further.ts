import { plainText } from '../inline.js';
import type { Block } from '../tree.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { headOf, leadingWord, type ParagraphHead } from './paragraph-head.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/**
 * In a run of the same phrase the paragraphs say X, Also X, Further X, then X again. A run is parted by headings, tables
 * and other phrases, and in the operative part by another addressee.
 */
export const ALSO_FURTHER: Rule = {
  id: 'also-further',
  sentence:
    'Paragraphs side by side with the same phrase, and in the operative part the same addressee, have the bare phrase, then "also", then "further", and then begin anew; without such a neighbour neither stands.',
  source: '1,385 of 1,411 paragraphs in such runs or with such an adverb in adopted texts follow it.',
  covers: 'English',
  examine: (text) => {
    if (isSecurityCouncil(text)) return examinationOf([]);
    const { preamble, operative } = text.resolution;
    const stretches = stretchesOf([...preamble, ...operative]);
    return examinationOf(stretches.flatMap((stretch) => outcomesIn(stretch, text)));
  },
};

/** Its texts repeat a phrase as they please: 18 of 26 such paragraphs do not follow the rule. */
function isSecurityCouncil({ resolution }: ExaminedText): boolean {
  return /^the security council\b/iu.test(plainText(resolution.organ).trim());
}

/** The heads of paragraphs with nothing else between them, stretch by stretch. */
function stretchesOf(blocks: readonly Block[]): ParagraphHead[][] {
  const stretches: ParagraphHead[][] = [[]];
  for (const block of blocks) {
    const here = stretches.at(-1) ?? [];
    const before = here.at(-1)?.paragraph.role;
    if (block.type !== 'paragraph') stretches.push([]);
    else if (before === undefined || before === block.role) here.push(headOf(block));
    else stretches.push([headOf(block)]);
  }
  return stretches;
}

function outcomesIn(stretch: readonly ParagraphHead[], text: ExaminedText): (Remark | null)[] {
  const said = new Set<string>();
  return stretch.flatMap((head, index) => {
    const before = stretch[index - 1];
    const isNew = !said.has(leadingWord(head));
    said.add(leadingWord(head));
    if (before === undefined || head.phrase === '') return [];
    if (isSameCall(before, head)) return [sequenceRemark(before, head, text)];
    if (head.adverb === '') return [];
    return [isNew ? strayRemark(head, text) : adverbRemark(before, head, text)];
  });
}

function isSameCall(before: ParagraphHead, { phrase, addressee }: ParagraphHead): boolean {
  return phrase === before.phrase && addressee !== null && addressee === before.addressee;
}

const NEXT = { '': 'also', also: 'further', further: '' } as const;

/** Of a paragraph that says the same to the same as the one before it. */
function sequenceRemark(before: ParagraphHead, head: ParagraphHead, text: ExaminedText): Remark | null {
  const expected = NEXT[before.adverb];
  if (head.adverb === expected) return null;
  const wanted = expected === '' ? 'the phrase alone' : `"${expected}" with it`;
  return remarkOn(
    head,
    `"${head.opening}" stands next to "${before.opening}"; ${wanted} would be expected.`,
    text,
  );
}

/** Of a paragraph with an adverb whose addressee is another, or cannot be told: the phrase alone is looked at. */
function adverbRemark(before: ParagraphHead, head: ParagraphHead, text: ExaminedText): Remark | null {
  return head.phrase === before.phrase ? sequenceRemark(before, head, text) : null;
}

/** Of an adverb on a word that no paragraph before it begins with. One further back will do: a paragraph may have been put between. */
function strayRemark(head: ParagraphHead, text: ExaminedText): Remark {
  const message = `"${head.opening}" has no paragraph before it that it goes on from; no "${head.adverb}" would be expected.`;
  return remarkOn(head, message, text);
}

function remarkOn({ paragraph, opening }: ParagraphHead, message: string, { labels }: ExaminedText): Remark {
  return { ...placeOf(paragraph.id, labels), message, words: opening };
}
