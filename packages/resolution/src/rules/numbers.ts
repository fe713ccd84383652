import type { BlockId, Block } from '../tree.js';
import { withDescendants } from '../walk.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { breaksOf } from './marker-series.js';
import type { Examination, Remark, Rule } from './rule.js';

/** Printed numbers and markers follow one another without a gap. What is counted by the tree cannot be out of sequence. */
export const NUMBERS: Rule = {
  id: 'numbers',
  sentence:
    'Operative paragraphs and subparagraphs are numbered in sequence; a section may begin again at the first number.',
  source: '7,193 of 7,199 numbers and markers of adopted texts follow in sequence.',
  covers: 'any language',
  examine: (text) => {
    const runs = [...numberRuns(text.resolution.operative), ...text.body.flatMap(markerRuns)];
    return joinExaminations(runs.map((run) => examineRun(run, text)));
  },
};

interface Numbered {
  readonly id: BlockId;
  readonly marker: string;
}

/** The printed numbers, a new run where a section begins again. */
function numberRuns(blocks: readonly Block[]): Numbered[][] {
  const runs: Numbered[][] = [[]];
  let sectionBegins = false;
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.role !== 'operative') sectionBegins = true;
    else if (block.number !== null) {
      if (sectionBegins && isFirst(block.number)) runs.push([]);
      runs.at(-1)?.push({ id: block.id, marker: block.number });
      sectionBegins = false;
    }
  }
  return runs;
}

function isFirst(number: string): boolean {
  return number === '1' || number === '(a)';
}

function markerRuns(paragraph: ExaminedText['body'][number]): Numbered[][] {
  return withDescendants(paragraph).map(({ children }) =>
    children.flatMap(({ id, marker }) => (marker === null ? [] : [{ id, marker }])),
  );
}

function examineRun(run: readonly Numbered[], { labels }: ExaminedText): Examination {
  const breaks = breaksOf(run.map(({ marker }) => marker));
  const remarks = breaks.flatMap(({ index, expected }): Remark[] => {
    const there = run[index];
    if (there === undefined) return [];
    const message = `The number "${there.marker}" is out of sequence; "${expected}" would be expected.`;
    return [{ ...placeOf(there.id, labels), message, words: there.marker }];
  });
  return { lookedAt: run.length, remarks };
}

function joinExaminations(all: readonly Examination[]): Examination {
  return {
    lookedAt: all.reduce((sum, { lookedAt }) => sum + lookedAt, 0),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}
