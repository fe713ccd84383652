import { letters, roman } from '@penholder/resolution';

import { attributeOf, type PageElement } from './node.js';
import { styleOf } from './visible.js';

/** How a list marks its items. */
export type ListStyle =
  'decimal' | 'letter' | 'capital letter' | 'roman' | 'capital roman' | 'bullet' | 'none';

const STYLES: Readonly<Record<string, ListStyle>> = {
  '1': 'decimal',
  a: 'letter',
  A: 'capital letter',
  i: 'roman',
  I: 'capital roman',
  decimal: 'decimal',
  'lower-alpha': 'letter',
  'lower-latin': 'letter',
  'upper-alpha': 'capital letter',
  'upper-latin': 'capital letter',
  'lower-roman': 'roman',
  'upper-roman': 'capital roman',
  none: 'none',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
};

/** The style of an item: its own, else its list's, else what browsers show. */
export function listStyleOf(list: PageElement, item: PageElement): ListStyle {
  const said = [item, list].flatMap((element) => [
    styleOf(element, 'list-style-type'),
    styleOf(element, 'list-style'),
    attributeOf(element, 'type'),
  ]);
  for (const words of said) {
    const style = words
      ?.split(/\s+/u)
      .map((word) => STYLES[word])
      .find((each) => each !== undefined);
    if (style !== undefined) return style;
  }
  return list.tagName === 'ol' ? styleByLevel(list) : 'bullet';
}

const BY_LEVEL: readonly ListStyle[] = ['decimal', 'letter', 'roman'];

/** Google Docs names the level in the list's class, and keeps its style in a style sheet of its own. */
function styleByLevel(list: PageElement): ListStyle {
  const level = /\blst-kix\w*-(\d)\b/u.exec(attributeOf(list, 'class') ?? '')?.[1];
  return BY_LEVEL[Number(level ?? 0) % BY_LEVEL.length] ?? 'decimal';
}

/** What stands before an item, with its blank: "1. ", "(a) ", "- "; nothing where the list shows nothing. */
export function listMarker(style: ListStyle, ordinal: number): string {
  switch (style) {
    case 'none':
      return '';
    case 'bullet':
      return '- ';
    case 'decimal':
      return `${ordinal}. `;
    case 'letter':
      return ordinal > 0 ? `(${letters(ordinal)}) ` : `${ordinal}. `;
    case 'capital letter':
      return ordinal > 0 ? `${letters(ordinal).toUpperCase()}. ` : `${ordinal}. `;
    case 'roman':
      return isRoman(ordinal) ? `(${roman(ordinal)}) ` : `${ordinal}. `;
    case 'capital roman':
      return isRoman(ordinal) ? `${roman(ordinal).toUpperCase()}. ` : `${ordinal}. `;
  }
}

function isRoman(ordinal: number): boolean {
  return ordinal > 0 && ordinal < 4000;
}

/** A whole number that an attribute gives; `usual` where it gives none, or one that no list reaches. */
export function numberOf(element: PageElement, name: string, usual: number): number {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isSafeInteger(value) && Math.abs(value) < 100_000 ? value : usual;
}
