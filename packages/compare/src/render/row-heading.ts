import type { ComparedDocument, ComparedParagraph, Comparison, Part, Summary } from '../comparison.js';
import { counted } from '../meaning/wording.js';

/** Which paragraphs a row is about: "OP4", "OP4 → OP5", "OP4 → OP4, OP5". One label where both sides cite it alike. */
export function rowLabels({ from, to }: ComparedParagraph): string {
  const [old, now] = [from.join(', '), to.join(', ')];
  if (old === '' || now === '' || old === now) return now === '' ? old : now;
  return `${old} → ${now}`;
}

/** What became of it, in words: "moved and reworded", "reworded, renumbered". */
export function rowChange({ change, renumbered }: ComparedParagraph): string {
  return renumbered && change === 'reworded' ? 'reworded, renumbered' : change;
}

/** Which documents are compared, by symbol where they have one, else by title. */
export function documentNames({ from, to }: Comparison): string {
  return `${documentName(from)} → ${documentName(to)}`;
}

/** A document by its symbol, else by its title. */
export function documentName({ symbol, title }: ComparedDocument): string {
  return symbol ?? (title || 'untitled');
}

const PARTS: Readonly<Record<Part, string>> = {
  title: 'Head of the document',
  sponsors: 'Head of the document',
  preamble: 'Preamble',
  operative: 'Operative part',
  annex: 'Annexes',
  notes: 'Footnotes',
};

/** How a part of a document is called over its rows. */
export function partName(part: Part): string {
  return PARTS[part];
}

/** The kinds of rows that there are, with how many of each. */
export function summaryCounts(summary: Summary): { readonly name: keyof Summary; readonly count: number }[] {
  return (['kept', 'reworded', 'inserted', 'deleted', 'moved', 'split', 'merged'] as const)
    .map((name) => ({ name, count: summary[name] }))
    .filter(({ count }) => count > 0);
}

/** How many words went and came. */
export function wordCounts({ wordsDeleted, wordsInserted }: Summary): string {
  return `${counted(wordsDeleted, 'word')} deleted, ${counted(wordsInserted, 'word')} inserted`;
}

/** The summary in a line: what there is none of is left out. */
export function summaryLine(summary: Summary): string {
  const rows = summaryCounts(summary).map(({ name, count }) => `${count} ${name}`);
  return `${rows.length === 0 ? 'nothing to compare' : rows.join(', ')}; ${wordCounts(summary)}`;
}

/** Told where the comparison met a limit. */
export const COARSE_NOTE =
  'These texts are so large and so different that some of them were compared coarsely.';
