import type { ContentElement } from '../document/content-node.js';
import { placeLines } from './pasted-line.js';

/**
 * The blocks of a plain text: a paragraph for every line that is not blank, without its typed marker. Blanks at the very
 * start and end stay, for they stand between the words pasted and those they are pasted into.
 */
export function blocksFromText(text: string): ContentElement[] {
  const lines = text
    .split(/\r\n|\r|\n|\u2028|\u2029/u)
    .map((line) => line.replaceAll(/[\t\u00a0 ]+/gu, ' '))
    .filter((line) => line.trim() !== '');
  return placeLines(
    lines.map((line, index) => {
      const begun = index === 0 ? line : line.trimStart();
      const words = index === lines.length - 1 ? begun : begun.trimEnd();
      return { type: 'paragraph', level: null, content: [{ type: 'text', text: words, marks: [] }] };
    }),
  );
}
