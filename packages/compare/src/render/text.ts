import type { ComparedParagraph, Comparison } from '../comparison.js';
import { shownWords, type ShownWords } from './readers-words.js';
import { styleFor, type TerminalStyle } from './terminal-style.js';
import { COARSE_NOTE, documentNames, rowChange, rowLabels, summaryLine } from './row-heading.js';

/** How a terminal is written to: with colours, or without. */
export interface TextOptions {
  readonly colour: boolean;
}

/**
 * A comparison for a terminal: what is compared, the summary, and each changed row with its labels. Old words stand in
 * `[-…-]` and new ones in `{+…+}`, with colours too; rows that were kept are named and not printed, and long kept
 * stretches are cut in their middle. Nothing in the documents can steer the terminal. Ends with a line break.
 */
export function comparisonToText(comparison: Comparison, { colour }: TextOptions): string {
  const style = styleFor(colour);
  const head = [style.strong(documentNames(comparison)), style.plain(summaryLine(comparison.summary))];
  const note = comparison.precision === 'coarse' ? [COARSE_NOTE] : [];
  const rows = runsOfRows(comparison.paragraphs).map((run) => runText(run, style));
  return `${[[...head, ...note].join('\n'), ...rows].join('\n\n')}\n`;
}

/** Rows that are shown together: kept ones in a run, every other one alone. */
type Run = readonly ComparedParagraph[];

function runsOfRows(rows: readonly ComparedParagraph[]): Run[] {
  const runs: ComparedParagraph[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (row.change === 'kept' && last?.[0]?.change === 'kept') last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function runText(run: Run, style: TerminalStyle): string {
  const [first] = run;
  if (first === undefined) return '';
  if (first.change === 'kept') return style.faint(`${keptLabels(run)}: kept`);
  const words = shownWords(first.words).map((words, index, all) =>
    wordsText(words, index, all.length, style),
  );
  const heading = `${style.strong(rowLabels(first))}  ${style.plain(rowChange(first))}`;
  return `${heading}\n    ${words.join('').replaceAll('\n', '\n    ')}`;
}

/** "PP1 to PP6", and where numbers changed also what they are now: "OP5 to OP9, now OP6 to OP10". */
function keptLabels(run: Run): string {
  const [old, now] = [ends(run.flatMap(({ from }) => from)), ends(run.flatMap(({ to }) => to))];
  return old === now ? now : `${old}, now ${now}`;
}

function ends(labels: readonly string[]): string {
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

function wordsText({ op, text }: ShownWords, index: number, count: number, style: TerminalStyle): string {
  switch (op) {
    case '=':
      return style.plain(abridged(text, index > 0, index < count - 1));
    case '-':
      return style.deleted(`[-${text}-]`);
    case '+':
      return style.inserted(`{+${text}+}`);
  }
}

/** So many words of a kept stretch are left beside a change, to show where it stands. */
const WORDS_BESIDE_CHANGE = 12;

/** A stretch that stands alone, in a row that only moved, is recognised by its beginning. */
function abridged(text: string, afterChange: boolean, beforeChange: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const [head, tail] = [afterChange || !beforeChange, beforeChange].map((isShown) =>
    isShown ? WORDS_BESIDE_CHANGE : 0,
  );
  if (words.length <= 2 * WORDS_BESIDE_CHANGE + 1) return text;
  return `${words.slice(0, head ?? 0).join('')}… ${words.slice(words.length - (tail ?? 0)).join('')}`;
}
