import { type Inline, joinRuns, type Resolution, textRun } from '@penholder/resolution';

import type { RollingPiece, RollingText } from '../../src/rolling/row.js';
import { isParagraph } from '../../src/steps/pieces.js';
import type { Piece } from '../../src/steps/step.js';

/** The words that stand in the rows of the base, without what any option says; lines into which words are only put in left out. */
export function baseLines({ rows }: RollingText): Inline[][] {
  return rows
    .filter(({ origin }) => origin.type === 'base')
    .map(({ pieces }) => joinRuns(pieces.flatMap(wordsOfBase)))
    .filter((line) => line.length > 0);
}

function wordsOfBase(piece: RollingPiece): readonly Inline[] {
  return piece.type === 'words' ? piece.content : piece.base.flatMap(wordsOfBase);
}

/** The lines of a document that have words, rows of tables as one. */
export function linesShown(resolution: Resolution): (readonly Inline[])[] {
  const { title, organ, preamble, operative, annexes, notes } = resolution;
  const lines = [
    title,
    organ,
    ...preamble.flatMap(linesOfPiece),
    ...operative.flatMap(linesOfPiece),
    ...annexes.flatMap((annex) => [annex.title, ...annex.blocks.flatMap(linesOfPiece)]),
    ...notes.map(({ content }) => content),
  ];
  return lines.filter((line) => line.length > 0);
}

function linesOfPiece(piece: Piece): (readonly Inline[])[] {
  if (isParagraph(piece)) return [piece.content, ...piece.children.flatMap(linesOfPiece), piece.tail];
  if (piece.type === 'heading') return [piece.content];
  return piece.rows.map(({ cells }) =>
    joinRuns(cells.flatMap(({ content }, index) => (index === 0 ? content : [textRun('\t'), ...content]))),
  );
}
