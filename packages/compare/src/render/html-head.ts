import type { ComparedDocument, Comparison } from '../comparison.js';
import { summaryInWords } from '../meaning/summary-in-words.js';
import type { ComparedFacts, DocumentFacts } from './document-facts.js';
import { escapeHtml } from './escape.js';
import type { NamedChange } from './html-rows.js';
import { marksOf } from './marks.js';
import { documentName, rowLabels, summaryCounts, wordCounts } from './row-heading.js';

/** What is compared with what, and the summary in numbers and in words. */
export function headHtml(comparison: Comparison, facts: ComparedFacts | null): string {
  const { from, to, summary } = comparison;
  const counts = summaryCounts(summary).map(
    ({ name, count }) => `<li class="${name}"><b>${count}</b> ${name}</li>`,
  );
  return `<header class="head">
<p class="kind">What changed</p>
<h1>${escapeHtml(documentName(from))} <span class="arrow"><span class="said" lang="en" dir="ltr">compared with</span><span aria-hidden="true">→</span></span> ${escapeHtml(documentName(to))}</h1>
<dl class="sides">
${sideHtml('From', from, facts?.from)}
${sideHtml('To', to, facts?.to)}
</dl>
<ul class="counts" aria-label="In numbers">${counts.join('')}<li class="total">${wordCounts(summary)}</li></ul>
<p class="in-words">${escapeHtml(summaryInWords(comparison))}</p>
</header>`;
}

function sideHtml(
  name: string,
  { symbol, title }: ComparedDocument,
  facts: DocumentFacts | undefined,
): string {
  const known = [symbol, facts?.name, facts?.day].flatMap((part) => part ?? []);
  const line = known.length === 0 ? '' : `<b>${escapeHtml(known.join(' · '))}</b>`;
  const language = facts === undefined || facts.language === 'en' ? '' : ` lang="${facts.language ?? ''}"`;
  return `<div><dt>${name}</dt><dd>${line}<span class="title" dir="auto"${language}>${escapeHtml(title)}</span></dd></div>`;
}

/** The changes as a list of links: label, what became of it, and the remarks that weigh. */
export function contentsHtml(changes: readonly NamedChange[]): string {
  if (changes.length === 0) return '';
  const title = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return `<nav class="contents" aria-label="Changes">
<details open><summary>${title}</summary>
<ol>
${changes.map(entryHtml).join('\n')}
</ol>
</details>
</nav>`;
}

function entryHtml({ name, row }: NamedChange): string {
  const tones = marksOf(row).map(({ tone }) => tone);
  const marks = (['weaker', 'stronger'] as const)
    .filter((tone) => tones.includes(tone))
    .map((tone) => ` <em class="${tone}">${tone}</em>`);
  const limits = tones.includes('limit') ? ' <em class="limit">limitation</em>' : '';
  return `<li class="${row.change.replaceAll(' ', '-')}"><a href="#${name}"><b>${escapeHtml(rowLabels(row))}</b> <span>${row.change}</span>${marks.join('')}${limits}</a></li>`;
}
