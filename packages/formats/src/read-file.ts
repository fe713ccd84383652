import { err, ok, type Result } from '@penholder/kernel';
import { readActions } from '@penholder/proceedings';
import { MAX_IMPORT_BYTES } from '@penholder/protocol';
import { countedIds, type IdSource, readText } from '@penholder/resolution';

import { readAkomaNtoso } from './akn/read-akn.js';
import { decodeText } from './encoding/decode-text.js';
import { formatOfBytes, formatOfText } from './file-format.js';
import type { FileReading } from './file-reading.js';
import { decodePage } from './html/decode-page.js';
import { type PageEncoding, readHtml } from './html/read-html.js';
import { readTree } from './json/read-tree.js';
import { readPdf } from './pdf/read-pdf.js';
import { binary, empty, notADocument, notReadYet, tooLarge, type Unreadable } from './unreadable.js';

/**
 * Reads a file of any format Penholder knows.
 *
 * Promise: what is read has every word of the file in exactly one place; what is not read is refused with one
 * sentence. A file without any document or recorded action is refused too, so that nobody goes on with nothing.
 * Plan: what the bytes give away first, then the text's encoding, then what the text is written in.
 * `name` is the file's name as people know it; its ending settles only what the content leaves open.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  ids: IdSource = countedIds(),
): Promise<Result<FileReading, Unreadable>> {
  const reading = await readBytes(bytes, name, ids);
  if (!reading.ok) return reading;
  const { documents, actions } = reading.value;
  return documents.length + actions.length === 0 ? err(notADocument(name)) : reading;
}

async function readBytes(
  bytes: Uint8Array,
  name: string,
  ids: IdSource,
): Promise<Result<FileReading, Unreadable>> {
  if (bytes.length > MAX_IMPORT_BYTES) return err(tooLarge(name, bytes.length, MAX_IMPORT_BYTES));
  const format = formatOfBytes(bytes, name);
  switch (format.type) {
    case 'pdf':
      return await readPdf(bytes, name, ids);
    case 'docx':
      return err(notReadYet(name, 'a Word file'));
    case 'binary':
      return err(binary(name, format.found));
    case 'text':
      return readTextBytes(bytes, name, ids);
  }
}

function readTextBytes(bytes: Uint8Array, name: string, ids: IdSource): Result<FileReading, Unreadable> {
  const page = decodePage(bytes);
  const text = page === null ? decodeText(bytes, name) : ok(page);
  if (!text.ok) return text;
  if (text.value.trim() === '') return err(empty(name));
  return readByFormat(text.value, name, ids, page === null ? 'Unicode' : 'as named');
}

function readByFormat(
  text: string,
  name: string,
  ids: IdSource,
  encoding: PageEncoding,
): Result<FileReading, Unreadable> {
  switch (formatOfText(text, name)) {
    case 'xml':
      return readAkomaNtoso(text, name, ids);
    case 'html':
      return readHtml(text, name, ids, encoding);
    case 'text':
      return ok(readTextFile(text, ids));
    case 'json':
      return readTreeFile(text, name);
  }
}

function readTextFile(text: string, ids: IdSource): FileReading {
  const reading = readText(text, ids);
  return { ...reading, actions: readActions(reading.prose) };
}

function readTreeFile(text: string, name: string): Result<FileReading, Unreadable> {
  const documents = readTree(text, name);
  if (!documents.ok) return documents;
  return ok({ documents: documents.value, prose: [], furniture: [], notices: [], actions: [] });
}
