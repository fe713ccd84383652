import type { Resolution } from '@penholder/resolution';

import { element } from './markup.js';

/** The source that files of our own name, by which they are known again. */
export const OWN_SOURCE = '#penholder';

/** Bodies by the first parts of their symbols, as the UN's files name them in addresses. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\b/u, 'unhrc'],
  [/^A\b/u, 'unga'],
  [/^S\b/u, 'unsc'],
  [/^E\b/u, 'ecosoc'],
];

/** What no file says: the day before all days, and the language that is none. */
const NO_DAY = '0001-01-01';
const NO_LANGUAGE = 'und';

/** The work, its expression in a language and this file, by the addresses that symbol, number and day give. */
export function identificationMarkup(resolution: Resolution): string {
  const { symbol, record } = resolution;
  const language = record?.language ?? NO_LANGUAGE;
  const work = addressOf(resolution);
  const alias = symbol === null ? '' : element('FRBRalias', { value: symbol, name: 'symbol' });
  return element(
    'identification',
    { source: OWN_SOURCE },
    level(
      'Work',
      work,
      '/!main',
      alias,
      day(record?.adopted, 'adoption'),
      author('author'),
      element('FRBRcountry', { value: 'un' }),
    ),
    level(
      'Expression',
      `${work}/${language}@`,
      '/!main',
      '',
      day(record?.published, 'publication'),
      author('issuer'),
      element('FRBRlanguage', { language }),
    ),
    level('Manifestation', `${work}/${language}@.xml`, '', '', day(null, 'markup'), author('editor'), ''),
  );
}

function level(name: string, address: string, main: string, ...rest: readonly string[]): string {
  const here = [element('FRBRthis', { value: `${address}${main}` }), element('FRBRuri', { value: address })];
  return element(`FRBR${name}`, {}, ...here, ...rest);
}

function day(date: string | null | undefined, name: string): string {
  return element('FRBRdate', { date: date ?? NO_DAY, name });
}

function author(role: string): string {
  return element('FRBRauthor', { href: '#un', as: `#${role}` });
}

function addressOf({ symbol, number, record }: Resolution): string {
  const body = BODIES.find(([start]) => start.test(symbol ?? ''))?.[1] ?? 'un';
  const name = (symbol ?? number ?? 'draft').replace(/[^A-Za-z0-9.]+/gu, '-');
  return `/akn/un/statement/deliberation/${body}/${record?.adopted ?? NO_DAY}/${name}`;
}
