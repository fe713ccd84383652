import { compare, type Comparison, comparisonToHtml, comparisonToText } from '@penholder/compare';
import { ok, type Result } from '@penholder/kernel';

import { loadDocument } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { done, found, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** How a comparison is given: printed as JSON or as text, or written to a file as a page. */
export type ComparisonForm =
  | { readonly type: 'json' }
  | { readonly type: 'text'; readonly colour: boolean }
  | { readonly type: 'html'; readonly file: string };

/** What a difference does to the exit code. */
export type OnDifference = 'exit 0' | 'exit 1';

/** `compare FROM TO`: what changed between the one document of each side. */
export async function runCompare(
  from: string,
  to: string,
  form: ComparisonForm,
  onDifference: OnDifference,
): Promise<Result<Printed, Refusal>> {
  const old = await loadDocument(from);
  if (!old.ok) return old;
  const now = await loadDocument(to);
  if (!now.ok) return now;
  const comparison = compare(old.value, now.value);
  const text = await giveComparison(comparison, form);
  if (!text.ok) return text;
  const differs = comparison.paragraphs.some(({ change, renumbered }) => change !== 'kept' || renumbered);
  return ok(differs && onDifference === 'exit 1' ? found(text.value) : done(text.value));
}

async function giveComparison(
  comparison: Comparison,
  form: ComparisonForm,
): Promise<Result<string, Refusal>> {
  switch (form.type) {
    case 'json':
      return ok(printJson(comparison));
    case 'text':
      return ok(comparisonToText(comparison, form));
    case 'html': {
      const written = await writeWhole(form.file, Buffer.from(comparisonToHtml(comparison)));
      return written.ok ? ok('') : written;
    }
  }
}
