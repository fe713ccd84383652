import type { ComparedParagraph, Comparison } from '../comparison.js';
import { escapeHtml } from './escape.js';
import { shownWords, type ShownWords } from './readers-words.js';
import { COARSE_NOTE, documentNames, rowChange, rowLabels, summaryLine } from './row-heading.js';
import { STYLE_SHEET } from './style-sheet.js';

/**
 * A comparison as one page of HTML that needs nothing else: no script, no font, no picture. For the screen, light and
 * dark, and for paper. Every row is there, kept ones quietly; the document's text is escaped and keeps its own direction.
 */
export function comparisonToHtml(comparison: Comparison): string {
  const names = escapeHtml(documentNames(comparison));
  const note = comparison.precision === 'coarse' ? `<p class="note">${COARSE_NOTE}</p>\n` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${names}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<header>
<p class="kind">What changed</p>
<h1>${names}</h1>
<p dir="auto">${escapeHtml(comparison.to.title)}</p>
<p class="summary">${escapeHtml(summaryLine(comparison.summary))}</p>
${note}</header>
<main>
${comparison.paragraphs.map(rowHtml).join('\n')}
</main>
</body>
</html>
`;
}

function rowHtml(row: ComparedParagraph): string {
  const words = shownWords(row.words).map(wordsHtml).join('');
  const change = row.change === 'kept' ? '' : `<small>${escapeHtml(rowChange(row))}</small>`;
  const name = row.change.replaceAll(' ', '-');
  return `<section class="${name}"><h2>${escapeHtml(rowLabels(row))}${change}</h2><p dir="auto">${words}</p></section>`;
}

function wordsHtml({ op, text }: ShownWords): string {
  switch (op) {
    case '=':
      return escapeHtml(text);
    case '-':
      return `<del>${escapeHtml(text)}</del>`;
    case '+':
      return `<ins>${escapeHtml(text)}</ins>`;
  }
}
