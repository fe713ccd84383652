import type { ComparedParagraph } from '../comparison.js';
import { listed, shortened } from '../meaning/wording.js';
import { shownWords } from '../render/readers-words.js';
import { COARSE_NOTE, summaryLine } from '../render/row-heading.js';
import { wordsStyled } from '../render/text.js';
import { wrapStyled } from '../render/wrap.js';
import type { Chain, Thread } from './chain.js';
import { INDENT, lineOf, type Page, pageFor, type TerminalOptions } from './terminal-page.js';
import {
  chainNames,
  changeInChain,
  isKeptThroughout,
  runLabels,
  runsOfThreads,
  threadLabels,
  versionName,
} from './thread-heading.js';

/**
 * A chain for a terminal: the versions, what each step did in numbers, and each thread that changed, step by step, with
 * the words that each version brought to the last wording where they are of several. Ends with a line break. Nothing
 * in the documents can steer the terminal.
 */
export function chainToText(chain: Chain, options: TerminalOptions): string {
  const page = pageFor(options);
  const names = chain.versions.map((version, place) => `${place + 1} ${versionName(version, place)}`);
  const threads = runsOfThreads(chain.threads).map((run) => runText(run, names, page));
  return `${[headText(chain, page), ...threads].join('\n\n')}\n`;
}

function headText(chain: Chain, page: Page): string {
  const { style } = page;
  const steps = chain.steps.map(({ summary }, step) => `${step + 1} → ${step + 2}: ${summaryLine(summary)}`);
  const isCoarse = chain.steps.some(({ precision }) => precision === 'coarse');
  return [
    lineOf(chainNames(chain) || 'no version', style.strong, page),
    ...chain.versions.map((version, place) =>
      lineOf(
        `${place + 1}  ${versionName(version, place)}: ${version.title || 'untitled'}`,
        style.plain,
        page,
      ),
    ),
    ...steps.map((step) => lineOf(step, style.plain, page)),
    ...(isCoarse ? [lineOf(COARSE_NOTE, style.plain, page)] : []),
  ].join('\n');
}

function runText(run: readonly Thread[], names: readonly string[], page: Page): string {
  const [first] = run;
  if (first === undefined) return '';
  if (isKeptThroughout(first)) return lineOf(`${runLabels(run)}: kept throughout`, page.style.faint, page);
  const changes = first.cells.flatMap(({ rows }, version) =>
    rows
      .filter(({ change }) => change !== 'kept')
      .map((row) => changeText(row, `${names[version] ?? ''}: ${changeInChain(row, first, version)}`, page)),
  );
  return [
    lineOf(threadLabels(first), page.style.strong, page),
    ...changes,
    ...datesText(first, names, page),
  ].join('\n');
}

function changeText({ words }: ComparedParagraph, heading: string, page: Page): string {
  const { style, width } = page;
  const shown = shownWords(words).map((each, index, all) => wordsStyled(each, index, all.length, style));
  return `  ${lineOf(heading, style.plain, page)}\n${INDENT}${wrapStyled(shown, width, INDENT)}`;
}

/** So many letters of a stretch are enough to find it by. */
const LETTERS_SHOWN = 60;

/** Which words of the last wording came after the first version, where that is not plain from a single change. */
function datesText({ cells, wording }: Thread, names: readonly string[], page: Page): string[] {
  const changed = cells.filter(({ rows }) => rows.some(({ change }) => change !== 'kept'));
  if (changed.length < 2) return [];
  return names.flatMap((name, version) => {
    const brought = wording.filter(
      ({ since, text }) => version > 0 && since === version && text.trim() !== '',
    );
    if (brought.length === 0) return [];
    const words = listed(brought.map(({ text }) => `“${shortened(text, LETTERS_SHOWN)}”`));
    return [`  ${lineOf(`since ${name}: ${words}`, page.style.faint, page)}`];
  });
}
