import type { Result } from '@penholder/kernel';
import { err, ok } from '@penholder/kernel';
import { type Resolution, writeText } from '@penholder/resolution';

import { writeAkomaNtoso, writeAkomaNtosoFile } from './akn/write/write-akn.js';
import { encodeUtf8 } from './encoding/encode-utf8.js';
import { endingOf } from './file-format.js';
import type { FileReading } from './file-reading.js';
import { writeHtml } from './html/write/write-html.js';

/** The formats Penholder writes. */
export type WrittenFormat = 'json' | 'text' | 'akn' | 'html';

/** A name whose ending is none that Penholder writes; `message` says so for people. */
export interface NotWritten {
  readonly type: 'NotWritten';
  readonly message: string;
}

/** The format to write under a file's name, told by its ending. */
export function writtenFormatOf(name: string): Result<WrittenFormat, NotWritten> {
  const ending = endingOf(name);
  if (ending === 'json') return ok('json');
  if (ending === 'txt') return ok('text');
  if (ending === 'xml') return ok('akn');
  if (ending === 'html' || ending === 'htm') return ok('html');
  const message = `${name}: the ending says what to write, and .txt, .html, .xml or .json was expected.`;
  return err({ type: 'NotWritten', message });
}

/** A document as the bytes of a file: our own tree as JSON, our text layout, a web page or Akoma Ntoso; all in UTF-8, all read back as they were. */
export function writeFile(resolution: Resolution, format: WrittenFormat): Uint8Array {
  return encodeUtf8(textOfFormat(resolution, format));
}

/**
 * Documents published together under one number, with the cover they have in common, as one file of Akoma Ntoso: the
 * only format that has a place for it. `null` where the reading has no such cover.
 */
export function writeCollection(reading: FileReading): Uint8Array | null {
  return reading.collection === undefined ? null : encodeUtf8(writeAkomaNtosoFile(reading));
}

function textOfFormat(resolution: Resolution, format: WrittenFormat): string {
  switch (format) {
    case 'json':
      return treeToJson(resolution);
    case 'text':
      return writeText(resolution);
    case 'akn':
      return writeAkomaNtoso(resolution);
    case 'html':
      return writeHtml(resolution);
  }
}

function treeToJson(resolution: Resolution): string {
  return `${JSON.stringify(resolution, null, 2)}\n`;
}
