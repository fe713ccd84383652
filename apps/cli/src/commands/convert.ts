import { type FileReading, writeDocuments, type WrittenFormat, writtenFormatOf } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';

import { shownName, STANDARD_INPUT } from '../files/input-file.js';
import { loadReading } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { listOf } from '../files/pick.js';
import { parseFileArgument } from '../files/selection.js';
import { done, type Printed } from '../printed.js';
import type { Refusal } from '../refusal.js';

/**
 * `convert IN OUT`: the documents of a file in another format, told by the ending of OUT; `-` prints them as text.
 * Words of the file that belong to no document are not in OUT, and are told: exit code 1.
 */
export async function runConvert(from: string, to: string): Promise<Result<Printed, Refusal>> {
  const format = formatFor(to);
  if (!format.ok) return format;
  const reading = await loadReading(from);
  if (!reading.ok) return reading;
  const name = shownName(parseFileArgument(from).path);
  const bytes = bytesOf(reading.value, format.value, name);
  if (!bytes.ok) return bytes;
  const text = to === STANDARD_INPUT ? Buffer.from(bytes.value).toString('utf8') : '';
  const written = to === STANDARD_INPUT ? ok(null) : await writeWhole(to, bytes.value);
  return written.ok ? ok(withWordsLeft(text, leftOut(reading.value, format.value), name)) : written;
}

function bytesOf(reading: FileReading, format: WrittenFormat, name: string): Result<Uint8Array, Refusal> {
  const { documents } = reading;
  if (documents.length === 0) {
    const message = `${name}: no document in it, and a resolution or decision was expected.`;
    return err({ type: 'NoSuchDocument', message });
  }
  const bytes = writeDocuments(reading, format);
  if (bytes.ok) return bytes;
  const ways = `name one after a #: ${listOf(documents)}, or write .json, .xml or .html`;
  return err({ type: 'SeveralDocuments', message: `${name}: ${bytes.error.message}; ${ways}.` });
}

/** How many paragraphs of a file stand in none of its documents; a cover in common has its place in Akoma Ntoso. */
function leftOut({ prose, collection }: FileReading, format: WrittenFormat): number {
  return format === 'akn' && collection !== undefined ? 0 : prose.length;
}

function withWordsLeft(text: string, left: number, name: string): Printed {
  if (left === 0) return done(text);
  const what = left === 1 ? '1 paragraph stands' : `${left} paragraphs stand`;
  const aside = `${name}: ${what} in none of its documents, and so not in what was written; "penholder read" shows them.`;
  return { type: 'found', text, aside };
}

function formatFor(to: string): Result<WrittenFormat, Refusal> {
  if (to === STANDARD_INPUT) return ok('text');
  const format = writtenFormatOf(to);
  return format.ok ? format : err({ type: 'NotWritten', message: format.error.message });
}
