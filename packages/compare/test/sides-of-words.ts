import type { WordChange } from '../src/index.js';

/** FROM's words of a row: its entries without the new ones. */
export function oldWords(words: readonly WordChange[]): string {
  return words.map(({ op, text }) => (op === '+' ? '' : text)).join('');
}

/** TO's words of a row: its entries without the old ones. */
export function newWords(words: readonly WordChange[]): string {
  return words.map(({ op, text }) => (op === '-' ? '' : text)).join('');
}

/** A row's words on one line: `[-old-]` `{+new+}`, and `[~-~]` `{~‑~}` where only typography differs. */
export function marked(words: readonly WordChange[]): string {
  return words.map(markedEntry).join('');
}

function markedEntry(entry: WordChange): string {
  if (entry.op === '=') return entry.text;
  const sign = entry.of === 'typography' ? '~' : entry.op;
  return entry.op === '-' ? `[${sign}${entry.text}${sign}]` : `{${sign}${entry.text}${sign}}`;
}
