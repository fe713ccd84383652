import type { Annex, DocumentKind, Resolution } from '@penholder/resolution';

import type { Collection, FileReading } from '../../file-reading.js';
import { numberUnder } from '../shared-number.js';
import { bodyMarkup } from './body-markup.js';
import { closingMarkup } from './closing-markup.js';
import { countedNumbers } from './counted-numbers.js';
import { coverMarkup, frontParts, prefaceMarkup } from './front-markup.js';
import { OWN_SOURCE } from './identification-markup.js';
import { lineMarkup } from './line-markup.js';
import { element, escaped } from './markup.js';
import { metaMarkup } from './meta-markup.js';
import { preambleMarkup } from './preamble-markup.js';
import { placeOf, startWriting, type Writing } from './writing.js';

const NAMES: Readonly<Record<DocumentKind, string>> = {
  resolution: 'resolution',
  'draft resolution': 'draftResolution',
  decision: 'decision',
  'draft decision': 'draftDecision',
  amendment: 'amendment',
};

/**
 * A document as Akoma Ntoso 3.0 in the United Nations' manner.
 *
 * Promise: the file is valid by the schema of OASIS, holds every word, number and note of the tree once, and is read
 * back as the same tree; a block's id is its `wId`, its place its `eId`.
 * Plan: the parts in the order of print, so that a note stands at its first call; the record before them at last.
 */
export function writeAkomaNtoso(resolution: Resolution): string {
  return fileMarkup(statementMarkup(resolution));
}

/**
 * A whole file as Akoma Ntoso: the documents with the cover they have in common. One document without such a cover is
 * written as it is by itself. Words that belong to no document and to no cover have no place in this format.
 */
export function writeAkomaNtosoFile({ documents, collection }: FileReading): string {
  const [only] = documents;
  if (only !== undefined && documents.length === 1 && collection === undefined) return writeAkomaNtoso(only);
  const shared = collection?.number ?? null;
  const components = documents.map((document, index) => {
    const statement = statementMarkup({ ...document, number: numberUnder(shared, document.number) });
    return element('component', { eId: `comp_${index}` }, statement);
  });
  return fileMarkup(
    [
      collectionMarkup(collection ?? NO_COLLECTION, documents),
      element('components', {}, components.join('\n')),
    ].join('\n'),
  );
}

const NO_COLLECTION: Collection = {
  symbol: null,
  number: null,
  front: [],
  title: [],
  notes: [],
  record: null,
};

/** The common cover, and what leads from it to the documents. */
function collectionMarkup(collection: Collection, documents: readonly Resolution[]): string {
  const nothing = { organ: [], preamble: [], operative: [], closing: [], annexes: [] };
  const common: Resolution = { kind: 'resolution', ...nothing, ...collection };
  const writing = startWriting(collection.notes);
  const { cover, job, preface } = frontParts(collection.front);
  const front = [coverMarkup(cover, writing), prefaceMarkup(common, preface, writing)];
  const references = documents.map(({ number }, index) => {
    const reference = {
      eId: `compRef_${index}`,
      href: `#comp_${index}`,
      showAs: number ?? String(index + 1),
    };
    return element('component', { eId: `comp_def_${index}` }, element('documentRef', reference));
  });
  const body = element('collectionBody', {}, ...references);
  const parts = [metaMarkup(common, job, writing), ...front, body].filter((part) => part !== '');
  return element('documentCollection', { name: 'publication' }, parts.join('\n'));
}

function fileMarkup(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', NAMESPACES, inside)}\n`;
}

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:akn4un': 'http://un.org/akn4un',
};

function statementMarkup(resolution: Resolution): string {
  const writing = startWriting(resolution.notes, countedNumbers(resolution));
  const { cover, job, preface } = frontParts(resolution.front);
  const parts = [
    coverMarkup(cover, writing),
    prefaceMarkup(resolution, preface, writing),
    preambleMarkup(resolution.organ, resolution.preamble, writing),
    mainBody(bodyMarkup(resolution.operative, 'operative', null, writing)),
    closingMarkup(resolution.closing, writing),
    attachmentsMarkup(resolution.annexes, writing),
  ];
  const inside = [metaMarkup(resolution, job, writing), ...parts].filter((part) => part !== '');
  return element('statement', { name: NAMES[resolution.kind] }, inside.join('\n'));
}

/** A body holds something by the schema, if only an empty line. */
function mainBody(inside: string): string {
  return element('mainBody', {}, inside === '' ? '<p/>' : inside);
}

function attachmentsMarkup(annexes: readonly Annex[], writing: Writing): string {
  if (annexes.length === 0) return '';
  return element('attachments', {}, annexes.map((annex) => annexMarkup(annex, writing)).join('\n'));
}

function annexMarkup(annex: Annex, writing: Writing): string {
  const eId = placeOf(null, 'att', null, writing);
  const { label, title } = annex;
  const named = label === null ? '' : element('heading', {}, escaped(label));
  const titled = title.length === 0 ? '' : element('subheading', {}, lineMarkup(title, writing));
  const body = mainBody(bodyMarkup(annex.blocks, 'plain', eId, writing));
  const meta = element('meta', {}, annexIdentification(eId));
  return element(
    'attachment',
    { eId, wId: annex.id },
    named,
    titled,
    element('doc', { name: 'annex' }, meta, body),
  );
}

/** The schema asks for this of each document; it says nothing that the file does not. */
function annexIdentification(place: string): string {
  const levels = ['Work', 'Expression', 'Manifestation'].map((name) => {
    const last =
      { Work: '<FRBRcountry value="un"/>', Expression: '<FRBRlanguage language="und"/>' }[name] ?? '';
    const value = `/akn/un/statement/!${place}`;
    const parts = [element('FRBRthis', { value }), element('FRBRuri', { value })];
    const day = element('FRBRdate', { date: '0001-01-01', name: 'markup' });
    return element(`FRBR${name}`, {}, ...parts, day, element('FRBRauthor', { href: '#un' }), last);
  });
  return element('identification', { source: OWN_SOURCE }, ...levels);
}
