import type { ComparedParagraph, Comparison } from '../comparison.js';
import { escapeHtml } from './escape.js';
import { wordsHtml } from './html-words.js';
import { type Mark, marksOf } from './marks.js';
import { partName, rowChange, rowLabels } from './row-heading.js';
import { keptLabels, type Run, runsOfRows } from './runs.js';

/** A row that changed, by the name of its place in the page. */
export interface NamedChange {
  readonly name: string;
  readonly row: ComparedParagraph;
}

/** The rows that changed, in order, each with a name for links to it. */
export function namedChanges({ paragraphs }: Comparison): NamedChange[] {
  const changed = paragraphs.filter(({ change }) => change !== 'kept');
  return changed.map((row, place) => ({ name: `change-${place + 1}`, row }));
}

/** What rows are written with: the names of those that changed, and the attribute of the text's language. */
interface Writing {
  readonly names: ReadonlyMap<ComparedParagraph, string>;
  readonly language: string;
}

/** Every row, part by part: changed ones open, kept ones folded under their labels. */
export function rowsHtml(
  comparison: Comparison,
  changes: readonly NamedChange[],
  language: string | null | undefined,
): string {
  const names = new Map(changes.map(({ name, row }) => [row, name]));
  const writing = { names, language: language === 'en' ? '' : ` lang="${language ?? ''}"` };
  return partsOf(runsOfRows(comparison.paragraphs))
    .map((part) => partHtml(part, writing))
    .join('\n');
}

interface PartRuns {
  readonly name: string;
  readonly runs: Run[];
}

function partsOf(runs: readonly Run[]): PartRuns[] {
  const parts: PartRuns[] = [];
  for (const run of runs) {
    const name = partName(run[0]?.part ?? 'title');
    const last = parts.at(-1);
    if (last?.name === name) last.runs.push(run);
    else parts.push({ name, runs: [run] });
  }
  return parts;
}

function partHtml({ name, runs }: PartRuns, writing: Writing): string {
  return `<section class="part">
<h2>${name}</h2>
${runs.map((run) => runHtml(run, writing)).join('\n')}
</section>`;
}

function runHtml(run: Run, writing: Writing): string {
  const [first] = run;
  if (first === undefined) return '';
  if (first.change !== 'kept') return changedHtml(first, writing);
  const rows = run.map((row) => keptHtml(row, writing)).join('');
  const count = run.length === 1 ? '' : ` <span class="count">${run.length} passages</span>`;
  return `<details class="kept"><summary><b>${escapeHtml(keptLabels(run))}</b> kept${count}</summary>${rows}</details>`;
}

function keptHtml(row: ComparedParagraph, { language }: Writing): string {
  return `<div class="row"><h3>${escapeHtml(rowLabels(row))}</h3><div>${wordsHtml(row, language)}</div></div>`;
}

function changedHtml(row: ComparedParagraph, { names, language }: Writing): string {
  const name = names.get(row) ?? '';
  const labels = escapeHtml(rowLabels(row));
  return `<article class="row ${row.change.replaceAll(' ', '-')}" id="${name}" aria-labelledby="${name}-name">
<h3 id="${name}-name"><a href="#${name}">${labels}</a> <span class="change">${rowChange(row)}</span></h3>
<div>${wordsHtml(row, language)}${marksHtml(marksOf(row))}</div>
</article>`;
}

/** Remarks on what a change means, as a list; nothing where there are none. */
export function marksHtml(marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const items = marks.map(({ tone, text }) => `<li class="${tone}">${escapeHtml(text)}</li>`);
  return `<ul class="marks" aria-label="What it means">${items.join('')}</ul>`;
}
