import type { DocumentRecord, Note, RecordedStep, RecordedVote, Resolution } from '@penholder/resolution';

import { identificationMarkup } from './identification-markup.js';
import { lineElement } from './line-markup.js';
import { element, escaped } from './markup.js';
import { placeOf, type Writing } from './writing.js';

/** What a file says of its document beside the words; called last, since it holds the notes that no line calls. */
export function metaMarkup(resolution: Resolution, job: string | null, writing: Writing): string {
  const { record, notes } = resolution;
  const uncalled = notes.filter(({ id }) => !writing.called.has(id));
  const parts = [
    identificationMarkup(resolution),
    ...(record === null ? [] : recordMarkup(record)),
    uncalled.length === 0
      ? ''
      : element('notes', { source: '#penholder' }, ...uncalled.map((note) => noteMarkup(note, writing))),
    job === null
      ? ''
      : element('presentation', { source: '#penholder' }, element('akn4un:docketNumber', {}, escaped(job))),
  ];
  return element('meta', {}, parts.filter((part) => part !== '').join('\n'));
}

function noteMarkup({ id, marker, content }: Note, writing: Writing): string {
  const eId = placeOf(null, 'note', null, writing);
  return element('note', { eId, wId: id, marker }, lineElement(content, writing));
}

function recordMarkup(record: DocumentRecord): string[] {
  const keywords = record.keywords.map(({ dictionary, value, shown, short, type, address }) =>
    element('keyword', { refersTo: type, value, href: address, showAs: shown, shortForm: short, dictionary }),
  );
  return [
    keywords.length === 0 ? '' : element('classification', { source: '#penholder' }, ...keywords),
    record.steps.length === 0 ? '' : element('workflow', { source: '#un' }, ...record.steps.map(stepMarkup)),
    record.vote === null ? '' : analysisMarkup(record.vote),
  ];
}

function stepMarkup({ outcome, date, document, by, place }: RecordedStep): string {
  return element('step', {
    date: date ?? '0001-01-01',
    outcome,
    as: document,
    by,
    refersTo: place === '' ? null : place,
  });
}

function analysisMarkup(vote: RecordedVote): string {
  const counts = vote.counts.map(({ side, value, voters }) =>
    element('count', { value, refersTo: side }, votersMarkup(voters)),
  );
  const inside = counts.length === 0 ? [element('quorum', { value: '' })] : counts;
  const voting = element('voting', { outcome: vote.outcome === '' ? null : vote.outcome }, ...inside);
  return element('analysis', { source: '#un' }, element('parliamentary', {}, voting));
}

function votersMarkup(voters: readonly string[]): string {
  if (voters.length === 0) return '';
  const named = voters.map((voter) =>
    element('akn4un:organization', { refersTo: 'memberState' }, escaped(voter)),
  );
  return element('akn4un:voters', {}, ...named);
}
