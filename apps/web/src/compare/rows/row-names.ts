import type { ComparedParagraph } from '@penholder/compare';

import type { Words } from '../../words/words.js';

/** A label as it is shown: those of the document's head are words of the interface. */
export function labelShown(label: string, say: Words['comparing']): string {
  return say.labels[label] ?? label;
}

/** How a row is called out: by its labels in the new text, or in the old one if it is gone. */
export function rowName({ from, to }: ComparedParagraph, say: Words['comparing']): string {
  return (to.length > 0 ? to : from).map((label) => labelShown(label, say)).join(', ');
}

/** What names a row in an address: its label in the new text, or that it was so called in the old one. */
export function anchorOf({ from, to }: ComparedParagraph): string {
  return to[0] ?? `was ${from[0] ?? ''}`;
}
