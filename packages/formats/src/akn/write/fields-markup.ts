import type { VoteCount } from '@penholder/resolution';

import { OWN_SOURCE } from '../kept/identification.js';
import { keywordAttributes, type Sayings, stepAttributes } from '../kept/sayings.js';
import { element, escaped } from './markup.js';

/** A part of a record by its name, which says its place. */
export interface RecordPart {
  readonly name: string;
  readonly markup: string;
}

/** What is left of a record's fields: keywords, steps and the vote, each in a part of its own. */
export function fieldsMarkup(sayings: Sayings): RecordPart[] {
  const keywords = [...left(sayings.keywords)].map((each) => element('keyword', keywordAttributes(each)));
  const steps = [...left(sayings.steps)].map((each) => element('step', stepAttributes(each)));
  const counts = [...left(sayings.counts)].map(countMarkup);
  return [
    ...part('classification', keywords),
    ...part('workflow', steps),
    ...part('analysis', voteMarkup(sayings.outcome ?? '', counts)),
  ];
}

function* left<Field>(fields: Iterator<Field, undefined>): Generator<Field> {
  for (let next = fields.next(); next.done !== true; next = fields.next()) yield next.value;
}

function part(name: string, inside: readonly string[]): RecordPart[] {
  return inside.length === 0 ? [] : [{ name, markup: element(name, { source: OWN_SOURCE }, ...inside) }];
}

/** The schema asks for a quorum where there is no count. */
function voteMarkup(outcome: string, counts: readonly string[]): string[] {
  if (outcome === '' && counts.length === 0) return [];
  const inside = counts.length === 0 ? [element('quorum', { value: '' })] : counts;
  const voting = element('voting', { outcome: outcome === '' ? null : outcome }, ...inside);
  return [element('parliamentary', {}, voting)];
}

function countMarkup({ side, value, voters }: VoteCount): string {
  return element('count', { value, refersTo: side }, votersMarkup(voters));
}

function votersMarkup(voters: readonly string[]): string {
  if (voters.length === 0) return '';
  const named = voters.map((voter) =>
    element('akn4un:organization', { refersTo: 'memberState' }, escaped(voter)),
  );
  return element('akn4un:voters', {}, ...named);
}
