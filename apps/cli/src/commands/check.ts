import { ok, type Result } from '@penholder/kernel';
import { checkResolution, type Finding, plainText, type Resolution } from '@penholder/resolution';

import { loadDocument, loadReading } from '../files/load.js';
import { documentName } from '../files/pick.js';
import { withIdsOf } from '../files/same-paragraphs.js';
import { withoutControls } from '../outline.js';
import { done, found, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

interface Checked {
  readonly document: Resolution;
  readonly findings: readonly Finding[];
}

/** `check FILE [--before FILE2] [--json]`: what in each document of a file breaks the editorial rules. Nothing is changed. */
export async function runCheck(
  file: string,
  form: 'json' | 'list',
  before: string | null,
): Promise<Result<Printed, Refusal>> {
  const checks = before === null ? await checkAll(file) : await checkWithBefore(file, before);
  if (!checks.ok) return checks;
  const checked = checks.value;
  const text = form === 'json' ? printJson(checksToJson(checked)) : checksToList(checked);
  return ok(checked.some(({ findings }) => findings.length > 0) ? found(text) : done(text));
}

async function checkAll(file: string): Promise<Result<readonly Checked[], Refusal>> {
  const reading = await loadReading(file);
  if (!reading.ok) return reading;
  return ok(reading.value.documents.map((document) => ({ document, findings: checkResolution(document) })));
}

/** One document and the version before it, so that a reference to a number that has moved is told. */
async function checkWithBefore(file: string, before: string): Promise<Result<readonly Checked[], Refusal>> {
  const document = await loadDocument(file);
  if (!document.ok) return document;
  const earlier = await loadDocument(before);
  if (!earlier.ok) return earlier;
  const context = { before: withIdsOf(document.value, earlier.value) };
  return ok([{ document: document.value, findings: checkResolution(document.value, context) }]);
}

function checksToJson(checked: readonly Checked[]) {
  return {
    documents: checked.map(({ document: { symbol, number, title }, findings }) => ({
      symbol,
      number,
      title: plainText(title),
      findings,
    })),
  };
}

/** A list for people: each document by name, under it its findings by place. Ends with a line break. */
function checksToList(checked: readonly Checked[]): string {
  const lines = checked.flatMap(({ document, findings }) => [
    `${documentName(document)}: ${countOf(findings.length)}`,
    ...findings.map(({ place, message, words }) => `  ${place}: ${message} [${words}]`),
  ]);
  return `${withoutControls(lines.join('\n'))}\n`;
}

function countOf(count: number): string {
  if (count === 0) return 'nothing found';
  return count === 1 ? '1 finding' : `${count} findings`;
}
