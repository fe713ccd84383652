import type { Words } from '../../words/words.js';

/** A place of the text as one reads it: "OP4", "Title", and a word for what is nowhere any more. */
export function placeName(label: string, say: Words['ledger']): string {
  if (label === '') return say.nowhere;
  return say.front[label] ?? label.charAt(0).toUpperCase() + label.slice(1);
}
