import type { ComparedParagraph, Comparison, Summary } from '../comparison.js';

/** Which paragraphs a row is about: "OP4", "OP4 → OP5", "OP4 → OP4, OP5". One label where both sides cite it alike. */
export function rowLabels({ from, to }: ComparedParagraph): string {
  const [old, now] = [from.join(', '), to.join(', ')];
  if (old === '' || now === '' || old === now) return now === '' ? old : now;
  return `${old} → ${now}`;
}

/** What became of it, in words: "reworded · Requests → Invites". */
export function rowChange({ change, opening }: ComparedParagraph): string {
  return opening === null ? change : `${change} · ${opening.from} → ${opening.to}`;
}

/** Which documents are compared, by symbol where they have one, else by title. */
export function documentNames({ from, to }: Comparison): string {
  return `${from.symbol ?? (from.title || 'untitled')} → ${to.symbol ?? (to.title || 'untitled')}`;
}

/** The summary in a line: what there is none of is left out. */
export function summaryLine(summary: Summary): string {
  const rows = (['kept', 'reworded', 'inserted', 'deleted', 'moved', 'split', 'merged'] as const)
    .filter((name) => summary[name] > 0)
    .map((name) => `${summary[name]} ${name}`);
  const { wordsDeleted, wordsInserted } = summary;
  const words = `${counted(wordsDeleted, 'word')} deleted, ${counted(wordsInserted, 'word')} inserted`;
  return `${rows.length === 0 ? 'nothing to compare' : rows.join(', ')}; ${words}`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** Told where the comparison met a limit. */
export const COARSE_NOTE =
  'These texts are so large and so different that some of them were compared coarsely.';
