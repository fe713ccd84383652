import type {
  DocumentRecord,
  FrontLine,
  KeptOfAnnex,
  Keyword,
  RecordedStep,
  RecordedVote,
  VoteCount,
} from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement, withDescendants } from '../xml/element.js';
import { keptOf } from './kept/keep.js';
import { frontParts } from './write/front-markup.js';

/** A document's words that its record repeats. */
export interface RecordedWords {
  readonly symbol: string | null;
  readonly number: string | null;
  readonly front: readonly FrontLine[];
}

/**
 * What the record (`meta`) of a statement says beside its words: days, language, keywords, steps and votes, and what
 * else it holds. What it does not say is taken from `shared`, the collection it is part of. `null` where neither says
 * anything. Days of the year 1 stand for none, and so does the language `und`.
 */
export function readRecord(
  own: XmlElement,
  shared: XmlElement,
  words: RecordedWords,
  keptOfAnnexes: readonly KeptOfAnnex[],
): DocumentRecord | null {
  const said = readFields(own, shared);
  const kept = keptOf(own, { ...words, record: said, job: frontParts(words.front).job });
  const record = { ...said, kept, keptOfAnnexes };
  return isEmpty(record) ? null : record;
}

function readFields(own: XmlElement, shared: XmlElement): DocumentRecord {
  const all = [own, shared].map((holder) => elementsIn(holder, 'meta').flatMap(withDescendants));
  const named = (name: string) =>
    all.map((elements) => elements.filter((element) => element.name === name)).find(isSaid) ?? [];
  return {
    adopted: dayNamed(named('FRBRdate'), 'adoption'),
    published: dayNamed(named('FRBRdate'), 'publication'),
    language: languageOf(named('FRBRlanguage')),
    keywords: named('keyword').map(readKeyword),
    steps: named('step').map(readStep),
    vote: readVote(named('voting')),
    kept: [],
    keptOfAnnexes: [],
  };
}

function isSaid(elements: readonly XmlElement[]): boolean {
  return elements.length > 0;
}

function isEmpty({ adopted, published, language, vote, ...lists }: DocumentRecord): boolean {
  const told = [adopted, published, language, vote].some((each) => each !== null);
  return !told && Object.values(lists).every((list) => list.length === 0);
}

function dayNamed(dates: readonly XmlElement[], name: string): string | null {
  return realDay(dates.find(({ attributes }) => attributes.get('name') === name)?.attributes.get('date'));
}

/** A day as in ISO 8601; `null` where the file says none, which it does by a day of the year 1. */
function realDay(day: string | undefined): string | null {
  return day === undefined || !/^[12]\d{3}-\d\d-\d\d/u.test(day) ? null : day;
}

function languageOf([language]: readonly XmlElement[]): string | null {
  const said = language?.attributes.get('language') ?? 'und';
  return said === 'und' || said === '' ? null : said;
}

function readKeyword({ attributes }: XmlElement): Keyword {
  return {
    dictionary: attributes.get('dictionary') ?? '',
    value: attributes.get('value') ?? '',
    shown: attributes.get('showAs') ?? '',
    short: attributes.get('shortForm') ?? null,
    type: attributes.get('refersTo') ?? null,
    address: attributes.get('href') ?? null,
  };
}

function readStep({ attributes }: XmlElement): RecordedStep {
  return {
    outcome: attributes.get('outcome') ?? '',
    date: realDay(attributes.get('date')),
    document: attributes.get('as') ?? '',
    by: attributes.get('by') ?? '',
    place: attributes.get('refersTo') ?? '',
  };
}

/** A vote of which the file says neither an outcome nor a count is none. The outcome is that of the first voting. */
function readVote(votings: readonly XmlElement[]): RecordedVote | null {
  const counts = votings.flatMap((voting) => elementsIn(voting, 'count')).map(readCount);
  const outcome = votings[0]?.attributes.get('outcome') ?? '';
  return outcome === '' && counts.length === 0 ? null : { outcome, counts };
}

function readCount(count: XmlElement): VoteCount {
  const voters = withDescendants(count).filter(({ name }) => name === 'organization');
  return {
    side: count.attributes.get('refersTo') ?? '',
    value: count.attributes.get('value') ?? '',
    voters: voters.map((voter) => textOf(voter.children).replace(/\s+/gu, ' ').trim()),
  };
}
