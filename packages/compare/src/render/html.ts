import type { Comparison } from '../comparison.js';
import type { ComparedFacts } from './document-facts.js';
import { escapeHtml } from './escape.js';
import { contentsHtml, headHtml } from './html-head.js';
import { namedChanges, rowsHtml } from './html-rows.js';
import { COARSE_NOTE, documentNames } from './row-heading.js';
import { styleSheet } from './style-sheet.js';

/**
 * A comparison as one page of HTML that needs nothing else: no script, no font, no picture. For the screen, light and
 * dark, wide and narrow, and for paper, with the names of both documents and the page number on each sheet. Every row
 * is there, kept ones folded; the documents' text is escaped and keeps its own direction and language.
 */
export function comparisonToHtml(comparison: Comparison, facts: ComparedFacts | null): string {
  const names = documentNames(comparison);
  const changes = namedChanges(comparison);
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What changed: ${escapeHtml(names)}</title>
<style>${styleSheet(names)}</style>
</head>
<body>
${headHtml(comparison, facts)}
<div class="desk">
${contentsHtml(changes)}
<main>
${noteHtml(comparison)}${TOOLS}
${rowsHtml(comparison, changes, facts?.to.language)}
</main>
</div>
</body>
</html>
`;
}

function noteHtml({ precision }: Comparison): string {
  return precision === 'coarse' ? `<p class="note">${COARSE_NOTE}</p>\n` : '';
}

/** How to read the page; the switch works by the style sheet alone, and shows where there is room for two columns. */
const TOOLS = `<div class="tools">
<p><del><span class="said" lang="en" dir="ltr">[</span>Old words<span class="said" lang="en" dir="ltr">]</span></del> are struck through, <ins><span class="said" lang="en" dir="ltr">[</span>new words<span class="said" lang="en" dir="ltr">]</span></ins> underlined.</p>
<label class="switch"><input type="checkbox" id="side-by-side"> Side by side</label>
</div>`;
