import { readingToJson } from '@penholder/formats';
import { ok, type Result } from '@penholder/kernel';

import { loadReading } from '../files/load.js';
import { readingToOutline } from '../outline.js';
import { done, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** `read FILE [--json]`: everything a file holds, as the contract's JSON or as an outline for people. */
export async function runRead(file: string, form: 'json' | 'outline'): Promise<Result<Printed, Refusal>> {
  const reading = await loadReading(file);
  if (!reading.ok) return reading;
  const json = readingToJson(reading.value);
  return ok(done(form === 'json' ? printJson(json) : readingToOutline(json)));
}
