import { type FrontLine, type Inline, plainText, textRun } from '@penholder/resolution';

import { elementsIn, isBlank, type XmlElement, type XmlNode } from '../xml/element.js';
import { frontLine } from './cover-page.js';
import type { Findings } from './findings.js';
import { plainBold } from './heading.js';
import { joinLines, line, rawLine, tidyLine } from './line.js';

/** What stands between the cover page and the text. */
export interface Preface {
  /** "80/8"; a letter after it where the number is shared ("75/253 B"); `null` where none is printed. */
  readonly number: string | null;
  readonly title: readonly Inline[];
  /** Its other lines: who puts a draft forward. */
  readonly lines: readonly FrontLine[];
}

/**
 * The number, the title and the other lines of the preface of a statement or a collection, all empty where it has none. Numbers stand with their full stop, or in two parts before
 * and after the title; a note that hangs on the number goes to the title's end, for a number holds no note.
 */
export function readPreface(document: XmlElement, findings: Findings): Preface {
  const numbers: string[] = [];
  const lines: FrontLine[] = [];
  let title: Inline[] = [];
  for (const node of elementsIn(document, 'preface').flatMap(partsOf)) {
    if (node.type === 'element' && node.attributes.get('refersTo') === 'sponsors') {
      lines.push(...frontLine(node, findings));
    } else if (node.type === 'element' && node.name === 'docNumber') {
      const number = line(node.children, findings);
      numbers.push(plainText(number));
      title = joinNotes(title, number);
    } else if (node.type === 'element' && node.name === 'authorialNote') {
      title = joinNotes(title, rawLine([node], findings));
    } else {
      title = joinLines(title, tidyLine(rawLine([node], findings)));
    }
  }
  const number = tidyNumber(numbers);
  if (number === null) title = joinLines([textRun(numbers.join(' '))], title);
  return { number, title: plainBold(title), lines };
}

/** What stands in the preface's paragraphs, the paragraphs themselves left aside. */
function partsOf(preface: XmlElement): XmlNode[] {
  const parts = preface.children.flatMap((node) =>
    node.type === 'element' && node.name === 'p' ? node.children : [node],
  );
  return parts.filter((node) => !isBlank(node));
}

function joinNotes(title: readonly Inline[], from: readonly Inline[]): Inline[] {
  return [...title, ...from.filter(({ type }) => type === 'note')];
}

/** The longest number the tree takes; what is longer is no number, and stays with the title. */
const LONGEST_NUMBER = 40;

function tidyNumber(numbers: readonly string[]): string | null {
  const number = numbers
    .map((part) => part.replace(/\.$/u, '').trim())
    .join(' ')
    .trim();
  return number === '' || number.length > LONGEST_NUMBER ? null : number;
}
