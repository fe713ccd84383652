import { type ComparedParagraph, rowChange, rowLabels } from '@penholder/compare';

import { styledWords } from './row-words.js';

interface Names {
  readonly from: string;
  readonly to: string;
}

const NO_OPENING = { from: 0, to: 0 };

/**
 * A change as it is pasted into a message: which paragraph of which texts, what is remarked on it, and its words, the
 * old ones in `[-…-]` and the new ones in `{+…+}`.
 */
export function changeText(row: ComparedParagraph, remarks: readonly string[], { from, to }: Names): string {
  const words = styledWords(row.words, NO_OPENING, { side: 'both', typography: 'hidden' });
  return [
    `${rowLabels(row)}: ${rowChange(row)} (${from} → ${to})`,
    ...(remarks.length === 0 ? [] : [remarks.join(' · ')]),
    words.map(({ op, text }) => (op === '=' ? text : between(op, text))).join(''),
  ].join('\n');
}

/** Marks stand close to the words. */
function between(op: '-' | '+', text: string): string {
  const words = text.trim();
  const [open, close] = op === '-' ? ['[-', '-]'] : ['{+', '+}'];
  if (words === '') return `${open}${text}${close}`;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${open}${words}${close}${text.slice(start + words.length)}`;
}
