import type { DocumentRecord, Keyword, RecordedStep, RecordedVote, VoteCount } from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement, withDescendants } from '../xml/element.js';

/**
 * What the record (`meta`) of a statement or a collection says beside its words: days, language, keywords, steps and
 * votes. `null` where it says none of this. Days of the year 1 stand for none, and so does the language `und`.
 * Addresses, names of roles and the addresses of voters can be had from these and are not kept.
 */
export function readRecord(holder: XmlElement): DocumentRecord | null {
  const elements = elementsIn(holder, 'meta').flatMap(withDescendants);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const record: DocumentRecord = {
    adopted: dayNamed(named('FRBRdate'), 'adoption'),
    published: dayNamed(named('FRBRdate'), 'publication'),
    language: languageOf(named('FRBRlanguage')),
    keywords: named('keyword').map(readKeyword),
    steps: named('step').map(readStep),
    vote: readVote(named('voting')),
  };
  return isEmpty(record) ? null : record;
}

function isEmpty({ adopted, published, language, keywords, steps, vote }: DocumentRecord): boolean {
  const told = [adopted, published, language, vote].some((each) => each !== null);
  return !told && keywords.length + steps.length === 0;
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

/** A vote of which the file says neither an outcome nor a count is none. */
function readVote(votings: readonly XmlElement[]): RecordedVote | null {
  const counts = votings.flatMap((voting) => elementsIn(voting, 'count')).map(readCount);
  const outcome = votings
    .map(({ attributes }) => attributes.get('outcome') ?? '')
    .find((said) => said !== '');
  return outcome === undefined && counts.length === 0 ? null : { outcome: outcome ?? '', counts };
}

function readCount(count: XmlElement): VoteCount {
  const voters = withDescendants(count).filter(({ name }) => name === 'organization');
  return {
    side: count.attributes.get('refersTo') ?? '',
    value: count.attributes.get('value') ?? '',
    voters: voters.map((voter) => textOf(voter.children).replace(/\s+/gu, ' ').trim()),
  };
}
