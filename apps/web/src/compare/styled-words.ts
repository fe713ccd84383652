import type { ShownWords } from '@penholder/compare';

/** A stretch of words that is all of one kind: kept, inserted or deleted; in the opening phrase or after it. */
export interface StyledWords {
  readonly op: ShownWords['op'];
  readonly text: string;
  readonly opening: boolean;
}

/** How many characters the opening phrase takes on each side. */
export interface OpeningLengths {
  readonly from: number;
  readonly to: number;
}

/** The words of a row, cut where the opening phrase of their side ends. Words kept are of the new side. */
export function styledWords(words: readonly ShownWords[], openings: OpeningLengths): StyledWords[] {
  const left = { from: openings.from, to: openings.to };
  return words.flatMap(({ op, text }) => {
    const inOpening = Math.min(text.length, op === '-' ? left.from : left.to);
    if (op !== '+') left.from = Math.max(0, left.from - text.length);
    if (op !== '-') left.to = Math.max(0, left.to - text.length);
    return [
      { op, text: text.slice(0, inOpening), opening: true },
      { op, text: text.slice(inOpening), opening: false },
    ].filter((piece) => piece.text !== '');
  });
}
