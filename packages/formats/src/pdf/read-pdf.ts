import { err, ok, type Result } from '@penholder/kernel';
import { readActions } from '@penholder/proceedings';
import {
  type FurnitureLine,
  type IdSource,
  type Notice,
  type Reading,
  readText,
} from '@penholder/resolution';

import type { FileReading } from '../file-reading.js';
import { scannedPdf, type Unreadable } from '../unreadable.js';
import { type FootNote, type NotedPage, takeNotesOut } from './foot-notes.js';
import { layoutOf } from './layout.js';
import { openPdf } from './open-pdf.js';
import { setFurnitureAside } from './page-furniture.js';
import type { Page } from './piece.js';
import { rowsOf } from './rows.js';
import { type WrittenLine, writePages } from './written-page.js';

/**
 * Reads a PDF as the text it was printed from.
 *
 * Promise: every word the PDF draws is in exactly one place of the reading; italics are marks, raised numbers are
 * calls of notes, and a paragraph that a page parts is one. Lines of furniture and notices are numbers of pages.
 * Refuses what is locked, broken, too long or has no text on its pages.
 * Plan: pdf.js draws pieces; rows and lines by their places; furniture and notes out of the way; paragraphs by gaps and
 * indents, written as the text layout, which the one reader of resolutions reads.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  ids: IdSource,
): Promise<Result<FileReading, Unreadable>> {
  const pages = await openPdf(bytes, name);
  if (!pages.ok) return pages;
  if (pages.value.every(({ pieces }) => pieces.length === 0)) return err(scannedPdf(name));
  return ok(readPages(pages.value, ids));
}

function readPages(pages: readonly Page[], ids: IdSource): FileReading {
  const pared = setFurnitureAside(pages.map((page) => ({ page, rows: rowsOf(page) })));
  const layout = layoutOf(pared);
  const noted: (NotedPage & { page: Page })[] = [];
  let before: FootNote | undefined;
  for (const page of pared) {
    const taken = takeNotesOut(page, layout, before);
    before = taken.notes.at(-1) ?? before;
    noted.push({ ...taken, page: page.page });
  }
  const written = writePages(noted, layout);
  const reading = readText(written.map(({ text }) => text).join('\n'), ids);
  const placed = onPages(reading, written, furnitureOf(noted));
  const notices = [...placed.notices, ...pages.flatMap(noticeOfPage), ...noticeOfColumns(pages)];
  return { ...placed, notices, actions: readActions(reading.prose) };
}

/** A page without a letter may be a picture of one, among pages that were read. */
function noticeOfPage({ number, pieces }: Page): Notice[] {
  const message = `Page ${number} has no text: if anything is printed on it, it is a picture and was not read.`;
  return pieces.length > 0 ? [] : [{ line: number, kind: 'page without text', message }];
}

/** Whether two columns are two halves of a text or of a table can be seen, and is not known. */
function noticeOfColumns(pages: readonly Page[]): Notice[] {
  const numbers = pages.filter(({ columns }) => columns === 'two').map(({ number }) => number);
  const [first] = numbers;
  if (first === undefined) return [];
  const message = `Running text in two columns was read one column after the other, on page ${numbers.join(', ')}.`;
  return [{ line: first, kind: 'two columns', message }];
}

function furnitureOf(pages: readonly (NotedPage & { page: Page })[]): FurnitureLine[] {
  return pages.flatMap(({ page, furniture }) => furniture.map((text) => ({ line: page.number, text })));
}

/** The reading with pages in the place of lines, which nobody sees. */
function onPages(
  reading: Reading,
  written: readonly WrittenLine[],
  furniture: readonly FurnitureLine[],
): Reading {
  const placed = <T extends { readonly line: number }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, line: written[item.line - 1]?.page ?? 1 }));
  return {
    documents: reading.documents,
    prose: placed(reading.prose),
    furniture: [...furniture, ...placed(reading.furniture)].sort((one, other) => one.line - other.line),
    notices: placed(reading.notices),
  };
}
