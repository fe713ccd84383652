import { INDENT, lineOf, type Page, pageFor, type TerminalOptions } from '../chain/terminal-page.js';
import { shownWords } from '../render/readers-words.js';
import { COARSE_NOTE, documentName } from '../render/row-heading.js';
import { wordsStyled } from '../render/text.js';
import { type StyledText, wrapStyled } from '../render/wrap.js';
import type { MergedWords, Outcome, ThreeWay, ThreeWayParagraph } from './three-way.js';

/**
 * Three texts for a terminal: which they are, how many rows of each outcome, and each row that a side changed. Behind a
 * change stands whose it is where both sides changed the row; a conflict shows the words of all three. Ends with a
 * line break. Nothing in the documents can steer the terminal.
 */
export function threeWayToText(found: ThreeWay, options: TerminalOptions): string {
  const page = pageFor(options);
  const rows = runsOf(found.paragraphs).map((run) => runText(run, page));
  return `${[headText(found, page), ...rows].join('\n\n')}\n`;
}

function headText(found: ThreeWay, page: Page): string {
  const { plain, strong } = page.style;
  const sides = (['base', 'theirs', 'ours'] as const).map((side) =>
    lineOf(`${side.padEnd(8)}${documentName(found[side])}`, plain, page),
  );
  const note = found.precision === 'coarse' ? [lineOf(COARSE_NOTE, plain, page)] : [];
  return [...sides, lineOf(outcomesLine(found), strong, page), ...note].join('\n');
}

const OUTCOMES: readonly Outcome[] = [
  'unchanged',
  'only theirs',
  'only ours',
  'both the same',
  'both, apart',
  'conflict',
];

/** "3 unchanged; 1 only theirs; 1 conflict". */
function outcomesLine({ summary }: ThreeWay): string {
  const counts = OUTCOMES.filter((outcome) => summary[outcome] > 0).map(
    (outcome) => `${summary[outcome]} ${outcome}`,
  );
  return counts.join('; ') || 'nothing to compare';
}

/** Unchanged rows in runs, every other one alone. */
function runsOf(rows: readonly ThreeWayParagraph[]): ThreeWayParagraph[][] {
  const runs: ThreeWayParagraph[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.[0];
    const joins = last?.outcome === 'unchanged' && row.outcome === 'unchanged' && last.part === row.part;
    if (joins) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

function runText(run: readonly ThreeWayParagraph[], page: Page): string {
  const [first] = run;
  if (first === undefined) return '';
  if (first.outcome === 'unchanged')
    return lineOf(`${unchangedLabels(run)}: unchanged`, page.style.faint, page);
  const words = first.words.flatMap((entry, index, all) => wordsText(entry, index, all.length, first, page));
  return `${headingText(first, page)}\n${INDENT}${wrapStyled(words, page.width, INDENT)}`;
}

function unchangedLabels(run: readonly ThreeWayParagraph[]): string {
  const labels = run.flatMap((row) => row.labels.base);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** "OP4 → theirs OP5, ours OP4  both, apart · theirs reworded · ours moved". */
function headingText({ labels, outcome, changes, moved }: ThreeWayParagraph, { style, width }: Page): string {
  const [base, theirs, ours] = [labels.base, labels.theirs, labels.ours].map((all) => all.join(', ') || '–');
  const isOne = base === theirs && base === ours;
  const place = isOne ? (base ?? '') : `${base} → theirs ${theirs}, ours ${ours}`;
  const remarks = [
    ...(changes.theirs.some((change) => change !== 'kept') ? [`theirs ${changes.theirs.join(', ')}`] : []),
    ...(changes.ours.some((change) => change !== 'kept') ? [`ours ${changes.ours.join(', ')}`] : []),
    ...(moved === 'conflict' ? ['moved to two places'] : []),
  ];
  const texts = [
    { text: `${place}  `, set: style.strong },
    { text: outcome, set: outcome === 'conflict' ? style.weaker : style.plain },
    ...remarks.map((text) => ({ text: ` · ${text}`, set: style.plain })),
  ];
  return wrapStyled(texts, width, INDENT);
}

function wordsText(
  entry: MergedWords,
  index: number,
  count: number,
  { outcome }: ThreeWayParagraph,
  { style }: Page,
): StyledText[] {
  switch (entry.by) {
    case 'nobody':
      return [wordsStyled({ op: '=', text: entry.text }, index, count, style)];
    case 'conflict':
      return [{ text: conflictText(entry), set: style.weaker }];
    case 'theirs':
    case 'ours':
    case 'both': {
      const { base, now, of } = entry;
      const shown = shownWords([
        { op: '-', text: base, of },
        { op: '+', text: now, of },
      ]).filter(({ text }) => text !== '');
      const isPlain = of !== 'words' || outcome === `only ${entry.by}` || outcome === 'both the same';
      const texts = shown.map((words) => wordsStyled(words, index, count, style));
      return isPlain ? texts : [...texts, { text: `<${entry.by}>`, set: style.faint }];
    }
  }
}

function conflictText({ base, theirs, ours }: MergedWords & { readonly by: 'conflict' }): string {
  const sides = { base, theirs, ours };
  const texts = Object.entries(sides).map(
    ([side, text]) => `${side}: ${text.trim() === '' ? 'nothing' : text.trim()}`,
  );
  return `<<${texts.join(' | ')}>>`;
}
