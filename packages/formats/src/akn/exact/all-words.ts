import {
  type AnyParagraph,
  blocksOf,
  linesOf,
  paragraphsIn,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement } from '../../xml/element.js';
import { readJobNumber } from '../cover-page.js';
import { ownNotesIn } from './own-statement.js';
import { COUNTED } from '../write/number-markup.js';

/** Whether the tree has as many letters and figures as the statement outside its record: none is left behind, none doubled. */
export function holdsAllWords(resolution: Resolution, statement: XmlElement): boolean {
  const notes = elementsIn(statement, 'meta').flatMap(ownNotesIn);
  const job = readJobNumber(statement).map(({ content }) => plainText(content));
  const printed = [printedText(statement), ...notes.map(({ children }) => textOf(children)), ...job];
  return lettersIn(printed) === lettersIn(wordsOf(resolution));
}

/** All text outside records and without numbers that are only shown, also those of attached documents. */
function printedText(element: XmlElement): string {
  if (element.name === 'meta' || isCounted(element)) return '';
  return element.children.map((child) => (child.type === 'text' ? child.text : printedText(child))).join('');
}

function isCounted({ name, attributes }: XmlElement): boolean {
  return name === 'num' && attributes.get('class') === COUNTED;
}

function wordsOf(resolution: Resolution): string[] {
  const labels = resolution.annexes.map(({ label }) => label ?? '');
  const numbers = paragraphsIn(blocksOf(resolution)).flatMap(numbersIn);
  return [...linesOf(resolution).map(plainText), ...labels, ...numbers, resolution.number ?? ''];
}

function numbersIn(paragraph: AnyParagraph): string[] {
  const own = paragraph.type === 'paragraph' ? paragraph.number : paragraph.marker;
  return [own ?? '', ...paragraph.children.flatMap(numbersIn)];
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}
