import {
  compare,
  type ComparedFacts,
  type Comparison,
  comparisonToHtml,
  comparisonToJson,
  comparisonToText,
  documentFacts,
} from '@penholder/compare';
import { ok, type Result } from '@penholder/kernel';

import { loadDocuments } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { done, found, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** How a comparison is given: printed as JSON or as text, or written to a file as a page. */
export type ComparisonForm =
  | { readonly type: 'json' }
  | { readonly type: 'text'; readonly colour: boolean; readonly width: number | null }
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
  const documents = await loadDocuments(from, to);
  if (!documents.ok) return documents;
  const [old, now] = documents.value;
  const comparison = compare(old, now);
  const facts = { from: documentFacts(old), to: documentFacts(now) };
  const text = await giveComparison(comparison, facts, form);
  if (!text.ok) return text;
  const differs = comparison.paragraphs.some(({ change, renumbered }) => change !== 'kept' || renumbered);
  return ok(differs && onDifference === 'exit 1' ? found(text.value) : done(text.value));
}

async function giveComparison(
  comparison: Comparison,
  facts: ComparedFacts,
  form: ComparisonForm,
): Promise<Result<string, Refusal>> {
  switch (form.type) {
    case 'json':
      return ok(printJson(comparisonToJson(comparison)));
    case 'text':
      return ok(comparisonToText(comparison, { ...form, facts }));
    case 'html': {
      const written = await writeWhole(form.file, Buffer.from(comparisonToHtml(comparison, facts)));
      return written.ok ? ok('') : written;
    }
  }
}
