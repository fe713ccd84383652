import type { FurnitureLine } from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement } from '../xml/element.js';

/** The lines under a text that tell where and when it was taken; the tree has no place for them, so they are set aside. */
export function readConclusions(statement: XmlElement): FurnitureLine[] {
  return elementsIn(statement, 'conclusions').flatMap((conclusions) => {
    const text = spaced(conclusions);
    return text === '' ? [] : [{ line: conclusions.line, text }];
  });
}

/** The number in "33rd plenary meeting"; `null` where no meeting is named. */
export function meetingOfConclusions(statement: XmlElement): number | null {
  const text = readConclusions(statement).map((line) => line.text);
  const number = /(\d+)(?:st|nd|rd|th)\b/u.exec(text.join(' '))?.[1];
  return number === undefined ? null : Number(number);
}

/** The words with a space between elements, which stand on lines of their own. */
function spaced(element: XmlElement): string {
  const parts = element.children.map((child) =>
    child.type === 'text' ? child.text : ` ${spacedOrText(child)} `,
  );
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

function spacedOrText(element: XmlElement): string {
  return elementsIn(element).length === 0 ? textOf(element.children) : spaced(element);
}
