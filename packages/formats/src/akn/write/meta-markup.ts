import type { KeptElement, Note, Resolution } from '@penholder/resolution';

import { countedIdentification, OWN_SOURCE, withAlias, withFieldPlaces } from '../kept/identification.js';
import { localName } from '../kept/kept-element.js';
import { type Sayings, startSayings } from '../kept/sayings.js';
import { fieldsMarkup, type RecordPart } from './fields-markup.js';
import { keptMarkup } from './kept-markup.js';
import { lineElement } from './line-markup.js';
import { element, escaped } from './markup.js';
import { placeOf, type Writing } from './writing.js';

/**
 * What a file says of its document beside the words; called last, since it holds the notes that no line calls.
 * Plan: what was kept of a file's record, with what the fields say of it; then what is left of the fields, each sort in
 * its place.
 */
export function metaMarkup(resolution: Resolution, job: string | null, writing: Writing): string {
  const sayings = startSayings(resolution.record, job);
  const kept = keptElements(resolution).map((part) => partOf(part, sayings));
  const rest = [...fieldsMarkup(sayings), ...notesPart(resolution.notes, writing), ...jobPart(sayings)];
  return element(
    'meta',
    {},
    rest
      .reduce(putInPlace, kept)
      .map(({ markup }) => markup)
      .join('\n'),
  );
}

function partOf(kept: KeptElement, sayings: Sayings): RecordPart {
  return { name: localName(kept), markup: keptMarkup(kept, sayings) };
}

/** What is kept, with the symbol, and an identification in any case. */
function keptElements(resolution: Resolution): KeptElement[] {
  const { symbol, record } = resolution;
  const kept = record?.kept ?? [];
  const own = kept.find((each) => localName(each) === 'identification');
  const identification = withFieldPlaces(own ?? countedIdentification(resolution), null);
  const signed = {
    ...withAlias(identification, symbol),
    attributes: { ...identification.attributes, source: OWN_SOURCE },
  };
  return own === undefined ? [signed, ...kept] : kept.map((each) => (each === own ? signed : each));
}

/** The order of a record's parts by the schema. */
const ORDER: readonly string[] =
  'identification publication classification lifecycle workflow analysis temporalData references notes proprietary presentation'.split(
    ' ',
  );

function putInPlace(parts: readonly RecordPart[], part: RecordPart): RecordPart[] {
  const rank = ORDER.indexOf(part.name);
  const before = parts.findLastIndex(({ name }) => ORDER.indexOf(name) <= rank);
  return parts.toSpliced(before + 1, 0, part);
}

function notesPart(notes: readonly Note[], writing: Writing): RecordPart[] {
  const uncalled = notes.filter(({ id }) => !writing.called.has(id));
  const written = uncalled.map((note) => noteMarkup(note, writing));
  return written.length === 0
    ? []
    : [{ name: 'notes', markup: element('notes', { source: OWN_SOURCE }, ...written) }];
}

function noteMarkup({ id, marker, content }: Note, writing: Writing): string {
  const eId = placeOf(null, 'note', null, writing);
  return element('note', { eId, wId: id, marker }, lineElement(content, writing));
}

function jobPart({ job }: Sayings): RecordPart[] {
  if (job === null) return [];
  const number = element('akn4un:docketNumber', {}, escaped(job));
  return [{ name: 'presentation', markup: element('presentation', { source: OWN_SOURCE }, number) }];
}
