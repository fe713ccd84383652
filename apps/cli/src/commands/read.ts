import { readingToJson } from '@penholder/formats';
import { ok, type Result } from '@penholder/kernel';

import { isDoubtful } from '../doubtful.js';
import { loadReading } from '../files/load.js';
import { readingToOutline } from '../outline.js';
import { done, found, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** `read FILE [--json]`: everything a file holds, as the contract's JSON or as an outline for people; `found` where a place is in doubt. */
export async function runRead(file: string, form: 'json' | 'outline'): Promise<Result<Printed, Refusal>> {
  const reading = await loadReading(file);
  if (!reading.ok) return reading;
  const json = readingToJson(reading.value);
  const text = form === 'json' ? printJson(json) : readingToOutline(json);
  return ok(isDoubtful(json.notices) ? found(text) : done(text));
}
