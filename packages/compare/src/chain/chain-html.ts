import type { ComparedParagraph, WordChange } from '../comparison.js';
import { escapeHtml } from '../render/escape.js';
import { shownWords, type ShownWords } from '../render/readers-words.js';
import { COARSE_NOTE, summaryLine } from '../render/row-heading.js';
import type { Chain, ChainCell, DatedStretch, Thread } from './chain.js';
import { CHAIN_STYLE_SHEET } from './chain-style-sheet.js';
import {
  chainNames,
  changeInChain,
  isKeptThroughout,
  NOT_THERE,
  runLabels,
  runsOfThreads,
  threadsByPart,
  versionName,
} from './thread-heading.js';

/**
 * A chain as one page of HTML with a table: a row a thread, a column a version, and a last column with the last wording
 * in which each stretch bears the number of the version that brought it. The page needs nothing else: no script, no
 * font, no picture. The documents' text is escaped and keeps its own direction.
 */
export function chainToHtml(chain: Chain): string {
  const names = escapeHtml(chainNames(chain));
  const isCoarse = chain.steps.some(({ precision }) => precision === 'coarse');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${names}</title>
<style>${CHAIN_STYLE_SHEET}</style>
</head>
<body>
<header>
<p class="kind">One text through its versions</p>
<h1>${names}</h1>
<p dir="auto">${escapeHtml(chain.versions.at(-1)?.title ?? '')}</p>
${isCoarse ? `<p class="note">${COARSE_NOTE}</p>\n` : ''}<p class="note">Words that went are struck out and words that came are underlined, in the version that did it. In the last column a number tells which version brought the words before it; words without a number stood in the first.</p>
</header>
<main class="table" aria-label="Paragraphs by version" tabindex="0">
<table>
${headHtml(chain)}
${threadsByPart(chain.threads)
  .map((part) => partHtml(part, chain.versions.length))
  .join('\n')}
</table>
</main>
</body>
</html>
`;
}

function headHtml({ versions, steps }: Chain): string {
  const columns = versions.map((version, place) => {
    const step = steps[place - 1];
    const summary = step === undefined ? 'the text as it was first' : summaryLine(step.summary);
    return `<th scope="col"><b>${place + 1}</b> ${escapeHtml(versionName(version, place))}<small>${summary}</small></th>`;
  });
  return `<thead><tr><th scope="col">Paragraph</th>${columns.join('')}<th scope="col">Since when<small>the last wording</small></th></tr></thead>`;
}

type PartOfChain = ReturnType<typeof threadsByPart>[number];

function partHtml({ part, threads }: PartOfChain, versions: number): string {
  return `<tbody>
<tr class="part"><th scope="rowgroup" colspan="${versions + 2}">${part}</th></tr>
${runsOfThreads(threads)
  .map((run) => runHtml(run, versions))
  .join('\n')}
</tbody>`;
}

function runHtml(run: readonly Thread[], versions: number): string {
  const [first] = run;
  if (first === undefined) return '';
  return isKeptThroughout(first) ? keptHtml(run, versions) : threadHtml(first, versions);
}

/** Threads that nobody touched, folded. */
function keptHtml(run: readonly Thread[], versions: number): string {
  const texts = run.map(({ cells }) => {
    const { labels = [], text = '' } = cells.at(-1) ?? {};
    return `<p dir="auto"><b>${escapeHtml(labels.join(', '))}</b> ${escapeHtml(text)}</p>`;
  });
  const folded = `<details><summary>kept throughout</summary>${texts.join('')}</details>`;
  return `<tr class="kept"><th scope="row">${escapeHtml(runLabels(run))}</th><td colspan="${versions + 1}">${folded}</td></tr>`;
}

function threadHtml(thread: Thread, versions: number): string {
  const labels = thread.cells.findLast((cell) => cell.labels.length > 0)?.labels ?? [];
  const cells = thread.cells.map((cell, version) => `<td>${cellHtml(cell, thread, version)}</td>`).join('');
  const stands = (thread.cells[versions - 1]?.labels.length ?? 0) > 0;
  const wording = stands
    ? `<p dir="auto">${thread.wording.map(stretchHtml).join('')}</p>`
    : '<small>not in the last version</small>';
  return `<tr><th scope="row">${escapeHtml(labels.join(', '))}</th>${cells}<td class="wording">${wording}</td></tr>`;
}

function cellHtml({ labels, text, rows }: ChainCell, thread: Thread, version: number): string {
  if (version === 0 && labels.length > 0) {
    return `${smallHtml(labels, '')}<p dir="auto">${escapeHtml(text)}</p>`;
  }
  if (rows.length === 0) return `<small>${NOT_THERE}</small>`;
  return rows.map((row) => rowHtml(row, changeInChain(row, thread, version))).join('');
}

function rowHtml({ change, from, to, words }: ComparedParagraph, inWords: string): string {
  const heading = smallHtml(to.length === 0 ? from : to, inWords);
  return change === 'kept' ? heading : `${heading}<p dir="auto">${wordsHtml(words)}</p>`;
}

function smallHtml(labels: readonly string[], change: string): string {
  const parts = [labels.join(', '), change].filter((part) => part !== '');
  return `<small>${escapeHtml(parts.join(' · '))}</small>`;
}

function wordsHtml(words: readonly WordChange[]): string {
  return shownWords(words).map(shownHtml).join('');
}

function shownHtml({ op, text }: ShownWords): string {
  switch (op) {
    case '=':
      return escapeHtml(text);
    case '-':
      return marked(
        text,
        (words) => `<del><span class="said">[deleted: </span>${words}<span class="said">]</span></del>`,
      );
    case '+':
      return marked(
        text,
        (words) => `<ins><span class="said">[inserted: </span>${words}<span class="said">]</span></ins>`,
      );
  }
}

/** Text within a mark; the spaces around it stand outside, since no reader wants them underlined. */
function marked(text: string, mark: (words: string) => string): string {
  const words = text.trim();
  if (words === '') return mark(escapeHtml(text));
  const start = text.indexOf(words);
  return text.slice(0, start) + mark(escapeHtml(words)) + text.slice(start + words.length);
}

/** How many colours there are for versions after the first; from then on they are used again, and the number tells. */
const COLOURS = 5;

function stretchHtml({ text, since }: DatedStretch): string {
  if (since === 0 || text.trim() === '') return escapeHtml(text);
  const number = `<sup><span class="said">since version </span>${since + 1}</sup>`;
  return marked(text, (words) => `<mark class="v${((since - 1) % COLOURS) + 1}">${words}${number}</mark>`);
}
