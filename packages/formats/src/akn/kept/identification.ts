import type { DocumentRecord, KeptElement } from '@penholder/resolution';

import { keptElementsIn, localName } from './kept-element.js';
import { NO_DAY, NO_LANGUAGE } from './sayings.js';

/** The source that files of our own name, by which they are known again. */
export const OWN_SOURCE = '#penholder';

/** What a document is identified by. */
export interface Identity {
  readonly symbol: string | null;
  readonly number: string | null;
  readonly record: Pick<DocumentRecord, 'adopted' | 'language'> | null;
}

/** Bodies by the first parts of their symbols, as the UN's files name them in addresses. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\b/u, 'unhrc'],
  [/^A\b/u, 'unga'],
  [/^S\b/u, 'unsc'],
  [/^E\b/u, 'ecosoc'],
];

/**
 * The work, its expression in a language and this file, by the addresses that symbol, number and day give: for a
 * document that came from no file. Days, language and symbol are left to be said by the fields.
 */
export function countedIdentification(identity: Identity): KeptElement {
  const work = addressOf(identity);
  const expression = `${work}/${identity.record?.language ?? NO_LANGUAGE}@`;
  return named('identification', {}, [
    level('Work', work, '/!main', 'adoption', 'author', [named('FRBRcountry', { value: 'un' })]),
    level('Expression', expression, '/!main', 'publication', 'issuer', [named('FRBRlanguage', {})]),
    level('Manifestation', `${expression}.xml`, '', 'markup', 'editor', []),
  ]);
}

function level(
  name: string,
  address: string,
  main: string,
  day: string,
  role: string,
  rest: readonly KeptElement[],
): KeptElement {
  return named(`FRBR${name}`, {}, [
    named('FRBRthis', { value: `${address}${main}` }),
    named('FRBRuri', { value: address }),
    named('FRBRdate', day === 'markup' ? { date: NO_DAY, name: day } : { name: day }),
    named('FRBRauthor', { href: '#un', as: `#${role}` }),
    ...rest,
  ]);
}

/** An element of a record by name, attributes and children. */
export function named(
  name: string,
  attributes: Record<string, string>,
  children: readonly KeptElement[] = [],
): KeptElement {
  return { name, attributes, children };
}

function addressOf({ symbol, number, record }: Identity): string {
  const body = BODIES.find(([start]) => start.test(symbol ?? ''))?.[1] ?? 'un';
  const name = (symbol ?? number ?? 'draft').replace(/[^A-Za-z0-9.]+/gu, '-');
  return `/akn/un/statement/deliberation/${body}/${record?.adopted ?? NO_DAY}/${name}`;
}

/** The identification without the symbol, and with a place for each day and the language, which are fields. */
export function withFieldPlaces(identification: KeptElement, symbol: string | null): KeptElement {
  const children = identification.children.map((child) => {
    if (typeof child === 'string') return child;
    if (localName(child) === 'FRBRWork') return withDay(withoutAlias(child, symbol), 'adoption');
    return localName(child) === 'FRBRExpression' ? withLanguage(withDay(child, 'publication')) : child;
  });
  return { name: identification.name, attributes: withoutSource(identification), children };
}

function withoutSource({ attributes }: KeptElement): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'source'));
}

function withoutAlias(work: KeptElement, symbol: string | null): KeptElement {
  const own = keptElementsIn(work).find((child) => isAlias(child, symbol));
  return { ...work, children: work.children.filter((child) => child !== own) };
}

function isAlias(element: KeptElement, symbol: string | null): boolean {
  const { attributes } = element;
  return (
    localName(element) === 'FRBRalias' && attributes['name'] === 'symbol' && attributes['value'] === symbol
  );
}

const BEFORE_DAYS: ReadonlySet<string> = new Set(['FRBRthis', 'FRBRuri', 'FRBRalias']);

function withDay(level: KeptElement, name: string): KeptElement {
  const isSaid = keptElementsIn(level).some(
    (child) => localName(child) === 'FRBRdate' && child.attributes['name'] === name,
  );
  return isSaid ? level : insertAfter(level, BEFORE_DAYS, named('FRBRdate', { name }));
}

const BEFORE_LANGUAGE: ReadonlySet<string> = new Set([
  ...BEFORE_DAYS,
  ...'FRBRdate FRBRauthor componentInfo preservation FRBRportion'.split(' '),
]);

function withLanguage(level: KeptElement): KeptElement {
  const isSaid = keptElementsIn(level).some((child) => localName(child) === 'FRBRlanguage');
  return isSaid ? level : insertAfter(level, BEFORE_LANGUAGE, named('FRBRlanguage', {}));
}

/** The symbol as another name of the work, which is how a file's symbol is read back. */
export function withAlias(identification: KeptElement, symbol: string | null): KeptElement {
  if (symbol === null) return identification;
  const alias = named('FRBRalias', { value: symbol, name: 'symbol' });
  const children = identification.children.map((child) =>
    typeof child !== 'string' && localName(child) === 'FRBRWork'
      ? insertAfter(child, ADDRESSES, alias)
      : child,
  );
  return { ...identification, children };
}

const ADDRESSES: ReadonlySet<string> = new Set(['FRBRthis', 'FRBRuri']);

function insertAfter(parent: KeptElement, names: ReadonlySet<string>, child: KeptElement): KeptElement {
  const last = parent.children.findLastIndex(
    (each) => typeof each !== 'string' && names.has(localName(each)),
  );
  return { ...parent, children: parent.children.toSpliced(last + 1, 0, child) };
}
