import type { Annex, DocumentKind, DocumentRecord, KeptElement, Resolution } from '@penholder/resolution';

import type { Collection, FileReading } from '../../file-reading.js';
import { annexIdentification } from '../kept/annex-identification.js';
import { startSayings } from '../kept/sayings.js';
import { numberUnder } from '../shared-number.js';
import { bodyMarkup } from './body-markup.js';
import { closingMarkup } from './closing-markup.js';
import { countedNumbers } from './counted-numbers.js';
import { coverMarkup, frontParts, prefaceMarkup } from './front-markup.js';
import { keptMarkup } from './kept-markup.js';
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
  return fileMarkup(statementMarkup(resolution, resolution.number));
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
    const statement = statementMarkup(document, numberUnder(shared, document.number));
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

/** `printed` is what the preface prints of the number. */
function statementMarkup(resolution: Resolution, printed: string | null): string {
  const writing = startWriting(resolution.notes, countedNumbers(resolution));
  reservePlaces(resolution.record, writing);
  const { cover, job, preface } = frontParts(resolution.front);
  const parts = [
    coverMarkup(cover, writing),
    prefaceMarkup({ ...resolution, number: printed }, preface, writing),
    preambleMarkup(resolution.organ, resolution.preamble, writing),
    mainBody(bodyMarkup(resolution.operative, 'operative', null, writing)),
    closingMarkup(resolution.closing, writing),
    attachmentsMarkup(resolution, writing),
  ];
  const inside = [metaMarkup(resolution, job, writing), ...parts].filter((part) => part !== '');
  return element('statement', { name: NAMES[resolution.kind] }, inside.join('\n'));
}

/** A body holds something by the schema, if only an empty line. */
function mainBody(inside: string): string {
  return element('mainBody', {}, inside === '' ? '<p/>' : inside);
}

function attachmentsMarkup({ annexes, record }: Resolution, writing: Writing): string {
  if (annexes.length === 0) return '';
  const kept = new Map((record?.keptOfAnnexes ?? []).map(({ annex, elements }) => [annex, elements]));
  const written = annexes.map((annex) => annexMarkup(annex, kept.get(annex.id) ?? [], writing));
  return element('attachments', {}, written.join('\n'));
}

function annexMarkup(annex: Annex, kept: readonly KeptElement[], writing: Writing): string {
  const eId = placeOf(null, 'att', null, writing);
  const { label, title } = annex;
  const named = label === null ? '' : element('heading', {}, escaped(label));
  const titled = title.length === 0 ? '' : element('subheading', {}, lineMarkup(title, writing));
  const body = mainBody(bodyMarkup(annex.blocks, 'plain', eId, writing));
  const own = kept.length === 0 ? [annexIdentification(eId)] : kept;
  const meta = element('meta', {}, own.map((each) => keptMarkup(each, startSayings(null, null))).join('\n'));
  return element(
    'attachment',
    { eId, wId: annex.id },
    named,
    titled,
    element('doc', { name: 'annex' }, meta, body),
  );
}

/** Ids that the record takes are not given again. */
function reservePlaces(record: DocumentRecord | null, { places }: Writing): void {
  const reserve = ({ attributes, children }: KeptElement): void => {
    if (attributes['eId'] !== undefined) places.add(attributes['eId']);
    for (const child of children) if (typeof child !== 'string') reserve(child);
  };
  record?.kept.forEach(reserve);
}
