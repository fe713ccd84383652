import { type FrontLine, type FrontLineRole, plainText, type Resolution } from '@penholder/resolution';

import { dayOf } from './day.js';
import { lineMarkup } from './line-markup.js';
import { type Attributes, element, escaped } from './markup.js';
import type { Writing } from './writing.js';

/** The element of the UN's cover pages for each role; `inline` by its name for those that have none. */
const ELEMENTS: Readonly<Record<FrontLineRole, readonly [string, Attributes]>> = {
  masthead: ['docAuthority', { refersTo: '#publisher' }],
  symbol: ['docNumber', { refersTo: '#symbol' }],
  distribution: ['docStatus', { refersTo: '#generalDistribution' }],
  date: ['docDate', { refersTo: '#dateOfIssuance' }],
  language: ['inline', { name: 'originalLanguage' }],
  'job number': ['inline', { name: 'job number' }],
  session: ['session', {}],
  body: ['docAuthority', { refersTo: '#issuingBody' }],
  'agenda item': ['inline', { name: 'agenda item' }],
  sponsors: ['docProponent', { refersTo: '#sponsors' }],
  other: ['inline', { name: 'line' }],
};

/** The front page's lines by where the UN's files keep them. */
export interface FrontParts {
  readonly cover: readonly FrontLine[];
  /** The number of the printer's order, which stands with the picture of the page. */
  readonly job: string | null;
  readonly preface: readonly FrontLine[];
}

/** Splits the front page at its job number, where that is one of words alone. */
export function frontParts(front: readonly FrontLine[]): FrontParts {
  const place = front.findIndex(({ role }) => role === 'job number');
  const job = front[place];
  const isPlain = job?.content.every((item) => item.type === 'text' && item.marks.length === 0) === true;
  if (job === undefined || !isPlain) return { cover: front, job: null, preface: [] };
  return { cover: front.slice(0, place), job: plainText(job.content), preface: front.slice(place + 1) };
}

/** The cover page; empty where it has no lines. */
export function coverMarkup(lines: readonly FrontLine[], writing: Writing): string {
  if (lines.length === 0) return '';
  return element('coverPage', {}, lines.map((line) => frontLineMarkup(line, writing)).join('\n'));
}

/** The preface: lines that stand there, the number with its full stop and the title. */
export function prefaceMarkup(
  { number, title }: Resolution,
  lines: readonly FrontLine[],
  writing: Writing,
): string {
  const printed = lines.map((line) => frontLineMarkup(line, writing));
  const [first, letter] = numberParts(number);
  const titled =
    title.length === 0
      ? ''
      : element('docTitle', { refersTo: '#resolutionTitle' }, lineMarkup(title, writing));
  const named = first + titled === '' ? '' : element('p', {}, first, titled, letter);
  const inside = [...printed, named].filter((part) => part !== '').join('\n');
  return inside === '' ? '' : element('preface', {}, inside);
}

/** A number with a letter ("75/245 B") is printed in two parts, before and after the title. */
function numberParts(number: string | null): [string, string] {
  if (number === null) return ['', ''];
  const [, own, letter] = /^([^ .]+) ([A-Z])$/u.exec(number) ?? [];
  const first = element('docNumber', {}, `${escaped(own ?? number)}.`);
  return [first, letter === undefined ? '' : element('docNumber', { refersTo: '#letter' }, letter)];
}

function frontLineMarkup({ role, content }: FrontLine, writing: Writing): string {
  const [name, attributes] = ELEMENTS[role];
  const inside = lineMarkup(content, writing);
  if (name !== 'docDate') return element('p', {}, element(name, attributes, inside));
  const date = dayOf(plainText(content));
  // A day is written as one only where it is known; the schema takes no other.
  return element(
    'p',
    {},
    date === null
      ? element('inline', { name: 'date' }, inside)
      : element(name, { ...attributes, date }, inside),
  );
}
