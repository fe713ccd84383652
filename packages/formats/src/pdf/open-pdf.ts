import { err, ok, type Result } from '@penholder/kernel';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

import { brokenPdf, lockedPdf, tooManyPages, type Unreadable } from '../unreadable.js';
import { inOneColumn } from './columns.js';
import { piecesOf } from './page-pieces.js';
import type { Page } from './piece.js';
import { mirrored } from './right-to-left.js';

/** The longest file taken in: a session's longest report has a third of it. */
export const MOST_PAGES = 2000;

/** As many signs as are drawn on so many full pages; a file that draws more is none to be read. */
const MOST_SIGNS = 20_000_000;

/**
 * The pages of a PDF with what they draw.
 *
 * Promise: total; pdf.js gets no network, no system font, no code to run, and its document is destroyed whatever happens.
 * Plan: the library is loaded when the first PDF comes; pages one after another, each let go before the next.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<Result<readonly Page[], Unreadable>> {
  try {
    return await readPages(bytes, name);
  } catch (error) {
    return err(isLocked(error) ? lockedPdf(name) : brokenPdf(name));
  }
}

async function readPages(bytes: Uint8Array, name: string): Promise<Result<readonly Page[], Unreadable>> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // A copy of its own: pdf.js keeps the bytes for good, takes no Buffer, and the caller still needs them.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    // Pictures are never shown, so that only the smallest are unpacked.
    maxImageSize: 1024,
    stopAtErrors: false,
  });
  try {
    return await pagesOf(await task.promise, name);
  } finally {
    await task.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy, name: string): Promise<Result<readonly Page[], Unreadable>> {
  if (pdf.numPages > MOST_PAGES) return err(tooManyPages(name, pdf.numPages, MOST_PAGES));
  const pages: Page[] = [];
  let signs = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pageOf(await pdf.getPage(number), number);
    signs += page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (signs > MOST_SIGNS) return err(tooManyPages(name, pdf.numPages, number - 1));
    pages.push(page);
  }
  return ok(pages);
}

async function pageOf(page: PDFPageProxy, number: number): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 });
  const pieces = await piecesOf(page);
  page.cleanup();
  return inOneColumn(mirrored({ number, width, height, pieces, mirrored: false, columns: 'one' }));
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
