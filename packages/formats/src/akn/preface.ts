import { type FrontLine, type Inline, plainText } from '@penholder/resolution';

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
 * The number, the title and the other lines of a preface. Numbers stand with their full stop, or in two parts before
 * and after the title; a note that hangs on the number goes to the title's end, for a number holds no note.
 */
export function readPreface(preface: XmlElement, findings: Findings): Preface {
  const numbers: string[] = [];
  const lines: FrontLine[] = [];
  let title: Inline[] = [];
  for (const node of partsOf(preface)) {
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
  return { number: tidyNumber(numbers), title: plainBold(title), lines };
}

/** What stands in the preface's paragraphs, the paragraphs themselves left aside. */
function partsOf(preface: XmlElement): XmlNode[] {
  const paragraphs = elementsIn(preface).flatMap((element) =>
    element.name === 'p' ? element.children : [element],
  );
  return paragraphs.filter((node) => !isBlank(node));
}

function joinNotes(title: readonly Inline[], from: readonly Inline[]): Inline[] {
  return [...title, ...from.filter(({ type }) => type === 'note')];
}

function tidyNumber(numbers: readonly string[]): string | null {
  const number = numbers.map((part) => part.replace(/\.$/u, '').trim()).join(' ');
  return number === '' ? null : number;
}
