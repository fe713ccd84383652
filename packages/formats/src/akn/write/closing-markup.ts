import { type ClosingLine, plainText } from '@penholder/resolution';

import { dayOf } from './day.js';
import { lineMarkup } from './line-markup.js';
import { element } from './markup.js';
import type { Writing } from './writing.js';

/** The lines under the text, each a paragraph of its own; empty where there are none. */
export function closingMarkup(closing: readonly ClosingLine[], writing: Writing): string {
  if (closing.length === 0) return '';
  const lines = closing.map((line) => element('p', {}, roleMarkup(line, writing)));
  return element('conclusions', { eId: 'conclusions' }, lines.join('\n'));
}

function roleMarkup({ role, content }: ClosingLine, writing: Writing): string {
  const inside = lineMarkup(content, writing);
  switch (role) {
    case 'meeting':
      return element('location', { refersTo: '#adoptionMeeting' }, inside);
    case 'date':
      return dateMarkup(dayOf(plainText(content)), inside);
    case 'outcome':
      return element('outcome', { refersTo: '#outcome' }, inside);
    case 'other':
      return element('inline', { name: 'line' }, inside);
  }
}

function dateMarkup(date: string | null, inside: string): string {
  return date === null
    ? element('inline', { name: 'adoptionDate' }, inside)
    : element('docDate', { date, refersTo: '#adoptionDate' }, inside);
}
