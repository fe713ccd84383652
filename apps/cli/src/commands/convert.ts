import { writeFile, type WrittenFormat, writtenFormatOf } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';

import { STANDARD_INPUT } from '../files/input-file.js';
import { loadDocument } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { done, type Printed } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** `convert IN OUT`: one document in another format, told by the ending of OUT; `-` prints it as text. */
export async function runConvert(from: string, to: string): Promise<Result<Printed, Refusal>> {
  const format = formatFor(to);
  if (!format.ok) return format;
  const document = await loadDocument(from);
  if (!document.ok) return document;
  const bytes = writeFile(document.value, format.value);
  if (to === STANDARD_INPUT) return ok(done(Buffer.from(bytes).toString('utf8')));
  const written = await writeWhole(to, bytes);
  return written.ok ? ok(done('')) : written;
}

function formatFor(to: string): Result<WrittenFormat, Refusal> {
  if (to === STANDARD_INPUT) return ok('text');
  const format = writtenFormatOf(to);
  return format.ok ? format : err({ type: 'NotWritten', message: format.error.message });
}
