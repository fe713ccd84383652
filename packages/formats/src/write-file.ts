import type { Result } from '@penholder/kernel';
import { err, ok } from '@penholder/kernel';
import { countedIds, readText, type Resolution, writeText } from '@penholder/resolution';

import { writeAkomaNtoso, writeAkomaNtosoFile } from './akn/write/write-akn.js';
import { encodeUtf8 } from './encoding/encode-utf8.js';
import { endingOf } from './file-format.js';
import type { FileReading } from './file-reading.js';
import { writeHtml, writeHtmlOfSeveral } from './html/write/write-html.js';

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

/** Documents that a format cannot keep apart in one file; `message` says so for people, without the file's name. */
export interface NotTogether {
  readonly type: 'NotTogether';
  readonly message: string;
}

/**
 * All documents of a reading as the bytes of one file, read back as the same documents: a list of trees, a collection
 * of Akoma Ntoso, or a page of several. Text has no sign between documents, so that it is refused where it would be
 * read otherwise. A cover that they have in common is written in Akoma Ntoso alone.
 */
export function writeDocuments(reading: FileReading, format: WrittenFormat): Result<Uint8Array, NotTogether> {
  const [first, ...more] = reading.documents;
  const together = format === 'akn' ? writeCollection(reading) : null;
  if (together !== null) return ok(together);
  if (first === undefined || more.length === 0)
    return ok(encodeUtf8(first === undefined ? '' : textOfFormat(first, format)));
  const text = textOfSeveral([first, ...more], format);
  return text === null ? err(notTogether(reading.documents.length)) : ok(encodeUtf8(text));
}

function notTogether(count: number): NotTogether {
  return { type: 'NotTogether', message: `${count} documents would not stay apart in one text` };
}

function textOfSeveral(
  documents: readonly [Resolution, ...Resolution[]],
  format: WrittenFormat,
): string | null {
  switch (format) {
    case 'json':
      return treeToJson(documents);
    case 'text':
      return textsInOne(documents);
    case 'akn':
      return writeAkomaNtosoFile({ documents, prose: [], furniture: [], notices: [], actions: [] });
    case 'html':
      return writeHtmlOfSeveral(documents);
  }
}

/** The texts one after the other, where they are read so: the reader is asked, since only the words part them. */
function textsInOne(documents: readonly Resolution[]): string | null {
  const texts = documents.map(writeText);
  const text = texts.join('\n');
  const { documents: again, prose } = readText(text, countedIds());
  const isSame =
    again.length === texts.length && again.every((each, place) => writeText(each) === texts[place]);
  return isSame && prose.length === 0 ? text : null;
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

function treeToJson(tree: Resolution | readonly Resolution[]): string {
  return `${JSON.stringify(tree, null, 2)}\n`;
}
