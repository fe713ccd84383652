import { writeCollection, writeFile, type WrittenFormat, writtenFormatOf } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';

import { shownName, STANDARD_INPUT } from '../files/input-file.js';
import { loadReading } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { soleDocument } from '../files/pick.js';
import { parseFileArgument } from '../files/selection.js';
import { done, type Printed } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** `convert IN OUT`: one document in another format, told by the ending of OUT; `-` prints it as text. */
export async function runConvert(from: string, to: string): Promise<Result<Printed, Refusal>> {
  const format = formatFor(to);
  if (!format.ok) return format;
  const loaded = await bytesOf(from, format.value);
  if (!loaded.ok) return loaded;
  const bytes = loaded.value;
  if (to === STANDARD_INPUT) return ok(done(Buffer.from(bytes).toString('utf8')));
  const written = await writeWhole(to, bytes);
  return written.ok ? ok(done('')) : written;
}

/** One document; or, where the format has a place for it, all that were published together under one cover. */
async function bytesOf(from: string, format: WrittenFormat): Promise<Result<Uint8Array, Refusal>> {
  const reading = await loadReading(from);
  if (!reading.ok) return reading;
  const together = format === 'akn' ? writeCollection(reading.value) : null;
  if (together !== null) return ok(together);
  const document = soleDocument(reading.value.documents, shownName(parseFileArgument(from).path));
  return document.ok ? ok(writeFile(document.value, format)) : document;
}

function formatFor(to: string): Result<WrittenFormat, Refusal> {
  if (to === STANDARD_INPUT) return ok('text');
  const format = writtenFormatOf(to);
  return format.ok ? format : err({ type: 'NotWritten', message: format.error.message });
}
