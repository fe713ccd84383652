import {
  type Annex,
  type FrontLine,
  type Inline,
  linesOf,
  markersOf,
  type Note,
  type NoteId,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { blocksToHtml, lineOf, named, type Showing } from './blocks-to-html.js';
import { callAnchor, lineToHtml, noteAnchor, type ShownNotes } from './line-to-html.js';
import { PAGE_STYLE } from './page-style.js';
import { escapeHtml, shown, tag } from './tag.js';

/**
 * A document as a web page that stands alone: its own style, nothing fetched, no script.
 *
 * Promise: every word of the tree is on the page once, escaped; numbers and markers are shown as people cite them;
 * `readHtml` gives the same tree again, ids, roles, frozen numbers and record included. Addresses that are neither of
 * the web nor of mail are kept and cannot be followed.
 *
 * Plan: the parts in the order of print, each with its name in `data-penholder`; what only the eye needs is `shown`.
 */
export function writeHtml(resolution: Resolution): string {
  return pageOf(headingOf(resolution), languageOf(resolution), documentToHtml(resolution, 'main'));
}

/** Several documents as one page, one after the other, under the same promise. */
export function writeHtmlOfSeveral(documents: readonly [Resolution, ...Resolution[]]): string {
  const heading = documents.map(headingOf).join(' · ');
  const articles = documents.map((document) => documentToHtml(document, 'article'));
  return pageOf(heading, languageOf(documents[0]), tag('main', {}, articles.join('\n')));
}

function headingOf({ title, symbol, number, kind }: Resolution): string {
  return plainText(title) || (symbol ?? number ?? kind);
}

function pageOf(heading: string, language: string, main: string): string {
  return [
    '<!DOCTYPE html>',
    htmlStart(language),
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(heading)}</title>`,
    `<style>${PAGE_STYLE}</style></head>`,
    `<body>\n${main}\n</body>`,
    '</html>\n',
  ].join('\n');
}

function htmlStart(language: string): string {
  return language === 'ar' ? '<html lang="ar" dir="rtl">' : `<html lang="${language}">`;
}

function documentToHtml(resolution: Resolution, element: 'main' | 'article'): string {
  const showing: Showing = { markers: markersOf(resolution), notes: shownNotesOf(resolution) };
  return tag(
    element,
    documentAttributes(resolution),
    frontToHtml(resolution, showing),
    headToHtml(resolution, showing),
    section('preamble', blocksToHtml(resolution.preamble, showing)),
    section('operative', blocksToHtml(resolution.operative, showing)),
    section('closing', resolution.closing.map((line) => roledLine('closing-line', line, showing)).join('')),
    ...resolution.annexes.map((annex) => annexToHtml(annex, showing)),
    section('notes', resolution.notes.map((note) => noteToHtml(note, showing)).join('')),
  );
}

function documentAttributes({ kind, symbol, number, record }: Resolution): Record<string, string | null> {
  return {
    'data-penholder': 'document',
    'data-penholder-kind': kind,
    'data-penholder-symbol': symbol,
    'data-penholder-number': number,
    'data-penholder-record': record === null ? null : JSON.stringify(record),
  };
}

function section(name: string, inside: string): string {
  return inside === '' ? '' : `${tag('section', { 'data-penholder': name }, inside)}\n`;
}

function frontToHtml({ front, symbol }: Resolution, showing: Showing): string {
  const hasLine = symbol === null || front.some(({ role }) => role === 'symbol');
  const own = hasLine ? '' : tag('p', {}, shown(symbol));
  const lines = own + front.map((line) => roledLine('front-line', line, showing)).join('');
  return lines === '' ? '' : tag('header', { 'data-penholder': 'front' }, lines);
}

function roledLine(
  name: string,
  { role, content }: FrontLine | Resolution['closing'][number],
  { notes }: Showing,
): string {
  return tag('p', { 'data-penholder': name, 'data-penholder-role': role }, lineToHtml(content, notes));
}

function headToHtml({ kind, number, title, organ }: Resolution, showing: Showing): string {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return [
    number === null ? '' : tag('p', {}, shown(`${name} ${number}`)),
    title.length === 0 ? '' : tag('h1', {}, lineOf('title', title, showing)),
    organ.length === 0 ? '' : tag('p', {}, lineOf('organ', organ, showing), shown(',')),
  ].join('\n');
}

function annexToHtml({ id, label, title, blocks }: Annex, showing: Showing): string {
  const head = title.length === 0 ? '' : tag('h2', {}, lineOf('annex-title', title, showing));
  const name = label === null ? '' : tag('p', {}, shown(label));
  const attributes = { ...named('annex', id), 'data-penholder-label': label };
  return `${tag('section', attributes, name, head, blocksToHtml(blocks, showing))}\n`;
}

function noteToHtml({ id, marker, content }: Note, showing: Showing): string {
  const attributes = { ...named('note', id), 'data-penholder-marker': marker, id: noteAnchor(id) };
  const back = tag('a', { href: `#${callAnchor(id)}` }, escapeHtml(showing.notes.marks.get(id) ?? ''));
  const mark = tag('sup', { 'data-penholder': 'shown' }, back);
  return tag('p', attributes, mark, shown(' '), lineOf('content', content, showing));
}

/** Markers as printed; the others counted from 1, in the order of first calls. */
function shownNotesOf(resolution: Resolution): ShownNotes {
  const firstCalls = firstCallsIn(linesOf(resolution).flat());
  const called = [...firstCalls].flatMap((item) => (item.type === 'note' ? [item.note] : []));
  const markers = new Map(resolution.notes.map(({ id, marker }) => [id, marker]));
  const marks = new Map<NoteId, string>();
  let counted = 0;
  for (const note of new Set([...called, ...markers.keys()])) {
    const marker = markers.get(note) ?? null;
    if (marker === null) counted += 1;
    marks.set(note, marker ?? String(counted));
  }
  return { marks, firstCalls };
}

function firstCallsIn(content: readonly Inline[]): Set<Inline> {
  const first = new Map<NoteId, Inline>();
  for (const item of content) if (item.type === 'note' && !first.has(item.note)) first.set(item.note, item);
  return new Set(first.values());
}

/** The codes of the six languages as pages name them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: 'ar',
  eng: 'en',
  fra: 'fr',
  rus: 'ru',
  spa: 'es',
  zho: 'zh',
};

function languageOf({ record }: Resolution): string {
  return LANGUAGES[record?.language ?? 'eng'] ?? 'en';
}
