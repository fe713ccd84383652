import { openingLength, textRun } from '@penholder/resolution';

import type { ComparedParagraph } from '../comparison.js';
import type { ShownWords } from './readers-words.js';

/** A stretch of shown words, parted where an opening phrase ends: the phrase is set in italics, as in print. */
export interface ShownPiece extends ShownWords {
  readonly italic: boolean;
}

/** Shown words with the opening phrases of both sides told apart; subparagraphs, titles and notes have none. */
export function openingPieces(row: ComparedParagraph, shown: readonly ShownWords[]): ShownPiece[] {
  const lengths = { from: phraseLength(row, shown, '+'), to: phraseLength(row, shown, '-') };
  const at = { from: 0, to: 0 };
  return shown.flatMap((words) => {
    const side = words.op === '-' ? 'from' : 'to';
    const pieces = parted(words, lengths[side] - at[side]);
    if (words.op !== '+') at.from += words.text.length;
    if (words.op !== '-') at.to += words.text.length;
    return pieces;
  });
}

function phraseLength(row: ComparedParagraph, shown: readonly ShownWords[], without: '-' | '+'): number {
  const label = (without === '+' ? row.from : row.to)[0] ?? '';
  if (!/^(?:PP|OP)[^(]*$/u.test(label)) return 0;
  const text = shown.map(({ op, text }) => (op === without ? '' : text)).join('');
  return openingLength([textRun(text)], label.startsWith('PP') ? 'preambular' : 'operative');
}

function parted({ op, text }: ShownWords, length: number): ShownPiece[] {
  const pieces = [
    { op, text: text.slice(0, Math.max(0, length)), italic: true },
    { op, text: text.slice(Math.max(0, length)), italic: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
