import type { WordChange } from '@penholder/compare';

/** Whether the words are those of a table: its cells are parted by tabs. */
export function isTable(words: readonly WordChange[]): boolean {
  return words.some(({ text }) => text.includes('\t'));
}

/** The words of a table, row by row and cell by cell; the tabs and line breaks between them are left out. */
export function tableCells(words: readonly WordChange[]): WordChange[][][] {
  const rows: WordChange[][][] = [[[]]];
  for (const entry of words) {
    for (const piece of entry.text.split(/([\t\n])/u)) {
      if (piece === '\n') rows.push([[]]);
      else if (piece === '\t') rows.at(-1)?.push([]);
      else if (piece !== '')
        rows
          .at(-1)
          ?.at(-1)
          ?.push({ ...entry, text: piece });
    }
  }
  return rows;
}
