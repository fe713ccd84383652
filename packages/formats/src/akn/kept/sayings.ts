import type { DocumentRecord, KeptElement, Keyword, RecordedStep, VoteCount } from '@penholder/resolution';

import { localName, wordsIn } from './kept-element.js';

/** What files say where they say no day, and no language. */
export const NO_DAY = '0001-01-01';
export const NO_LANGUAGE = 'und';

/** What a field says of one element: its attributes, and its words where these are a field too. */
export interface Said {
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string | null;
}

/** Where in a record an element stands: counts stand in a voting, voters in a count. */
export type Within = 'voting' | 'count' | 'other';

/**
 * What the fields of a record have still to say, as its elements are gone through in order. Reading takes off an
 * element what its field says, writing puts it there again; both go through the same list.
 */
export interface Sayings {
  readonly keywords: Iterator<Keyword, undefined>;
  readonly steps: Iterator<RecordedStep, undefined>;
  readonly counts: Iterator<VoteCount, undefined>;
  /** The voters of the count that was said last. */
  voters: Iterator<string, undefined>;
  outcome: string | null;
  readonly days: Map<string, string>;
  language: string | null;
  /** The job number, which stands on the front page and in the record; `null` where there is none or it was said. */
  job: string | null;
}

/** All that a record has to say; `job` is the front page's job number. */
export function startSayings(record: DocumentRecord | null, job: string | null): Sayings {
  return {
    keywords: (record?.keywords ?? []).values(),
    steps: (record?.steps ?? []).values(),
    counts: (record?.vote?.counts ?? []).values(),
    voters: [].values(),
    outcome: record?.vote?.outcome ?? '',
    days: new Map([
      ['adoption', record?.adopted ?? NO_DAY],
      ['publication', record?.published ?? NO_DAY],
    ]),
    language: record?.language ?? NO_LANGUAGE,
    job,
  };
}

/** What the next field of its sort says of an element; `null` where no field does. */
export function sayingOf(element: KeptElement, within: Within, sayings: Sayings): Said | null {
  switch (localName(element)) {
    case 'keyword':
      return saidOf(sayings.keywords.next().value, keywordAttributes);
    case 'step':
      return saidOf(sayings.steps.next().value, stepAttributes);
    case 'voting':
      return sayOutcome(element, sayings);
    case 'quorum':
      return within === 'voting' ? { attributes: { value: '' }, words: null } : null;
    case 'count':
      return within === 'voting' ? sayCount(sayings) : null;
    case 'organization':
      return within === 'count' ? sayVoter(sayings) : null;
    case 'FRBRdate':
      return sayDay(element, sayings);
    case 'FRBRlanguage':
      return sayLanguage(sayings);
    case 'docketNumber':
      return sayJob(element, sayings);
    default:
      return null;
  }
}

function saidOf<Field>(
  field: Field | undefined,
  attributesOf: (field: Field) => Record<string, string>,
): Said | null {
  return field === undefined ? null : { attributes: attributesOf(field), words: null };
}

/** What a keyword's attributes are. */
export function keywordAttributes(keyword: Keyword): Record<string, string> {
  const { dictionary, value, shown, short, type, address } = keyword;
  return {
    ...(type === null ? {} : { refersTo: type }),
    value,
    ...(address === null ? {} : { href: address }),
    showAs: shown,
    ...(short === null ? {} : { shortForm: short }),
    dictionary,
  };
}

/** What a step's attributes are. */
export function stepAttributes({ outcome, date, document, by, place }: RecordedStep): Record<string, string> {
  return {
    date: date ?? NO_DAY,
    outcome,
    ...(document === '' ? {} : { as: document }),
    by,
    ...(place === '' ? {} : { refersTo: place }),
  };
}

/** The outcome is that of the first voting. */
function sayOutcome({ attributes }: KeptElement, sayings: Sayings): Said | null {
  const { outcome } = sayings;
  sayings.outcome = null;
  const isNamed = outcome !== null && outcome !== '' && [undefined, outcome].includes(attributes['outcome']);
  return isNamed ? { attributes: { outcome }, words: null } : null;
}

function sayCount(sayings: Sayings): Said | null {
  const count = sayings.counts.next().value;
  sayings.voters = (count?.voters ?? []).values();
  return count === undefined
    ? null
    : { attributes: { value: count.value, refersTo: count.side }, words: null };
}

function sayVoter(sayings: Sayings): Said | null {
  const voter = sayings.voters.next().value;
  return voter === undefined ? null : { attributes: { refersTo: 'memberState' }, words: voter };
}

function sayDay({ attributes }: KeptElement, { days }: Sayings): Said | null {
  const name = attributes['name'] ?? '';
  const date = days.get(name);
  days.delete(name);
  return date === undefined ? null : { attributes: { date }, words: null };
}

function sayLanguage(sayings: Sayings): Said | null {
  const { language } = sayings;
  sayings.language = null;
  return language === null ? null : { attributes: { language }, words: null };
}

/** A number that the record keeps with other words is left for a place of its own. */
function sayJob({ children }: KeptElement, sayings: Sayings): Said | null {
  const { job } = sayings;
  const words = wordsIn(children);
  if (job === null || (words !== '' && words !== job.replace(/\s+/gu, ' ').trim())) return null;
  sayings.job = null;
  return { attributes: {}, words: job };
}
