import type { Attribution, RollingPiece, RollingRow, RollingText } from './row.js';

/** How many brackets stand in a text, those within others too. A whole paragraph that is put in, taken out or moved counts as one. */
export interface BracketCount {
  readonly all: number;
  /** By the label of the row. Rows without any are left out. */
  readonly byParagraph: ReadonlyMap<string, number>;
  /** In how many of them a delegation wants something, from the delegation that comes first in the text on. */
  readonly byDelegation: ReadonlyMap<string, number>;
}

/** Counts the brackets of a rolling text. */
export function countBrackets({ rows }: RollingText): BracketCount {
  const byParagraph = new Map<string, number>();
  const byDelegation = new Map<string, number>();
  for (const row of rows) {
    const brackets = bracketsOf(row);
    if (brackets.length > 0) add(byParagraph, row.label, brackets.length);
    for (const bracket of brackets) {
      for (const name of new Set(bracket.map(({ delegation }) => delegation))) add(byDelegation, name, 1);
    }
  }
  return { all: [...byParagraph.values()].reduce((sum, count) => sum + count, 0), byParagraph, byDelegation };
}

/** Who wants something in each bracket of a row. */
function bracketsOf({ opens, pieces }: RollingRow): (readonly Attribution[])[] {
  return [...opens.map(({ by }) => [by]), ...pieces.flatMap(bracketsInPiece)];
}

function bracketsInPiece(piece: RollingPiece): (readonly Attribution[])[] {
  if (piece.type === 'words') return [];
  const within = [...piece.base, ...piece.options.flatMap(({ pieces }) => pieces)];
  return [piece.options.flatMap(({ by }) => by), ...within.flatMap(bracketsInPiece)];
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
