import { type AnyParagraph, linesOfBlock, plainText } from '@penholder/resolution';

import { asParagraph } from '../../steps/pieces.js';
import { foldWords } from './folded-line.js';

/** All words of a paragraph, its parts and closing words included. */
export function wordsOfParagraph(piece: AnyParagraph): string {
  return linesOfBlock(piece.type === 'paragraph' ? piece : asParagraph(piece))
    .map(plainText)
    .join(' ');
}

/** Whether a text as quoted reads as words do, footnote marks, blanks and the markers of parts left out. */
export function isSameReading(quoted: string, words: string): boolean {
  return bare(quoted) === bare(words);
}

function bare(text: string): string {
  return foldWords(text).replace(/(?<=\S)\*{1,6}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<!\S)\([a-z]{1,5}\)|\s/gu, '');
}
