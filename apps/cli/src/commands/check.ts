import { ok, type Result } from '@penholder/kernel';
import { checkResolution, type Finding, plainText, type Resolution } from '@penholder/resolution';

import { loadReading } from '../files/load.js';
import { documentName } from '../files/pick.js';
import { withoutControls } from '../outline.js';
import { done, found, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

interface Checked {
  readonly document: Resolution;
  readonly findings: readonly Finding[];
}

/** `check FILE [--json]`: what in each document of a file breaks the editorial rules. Nothing is changed. */
export async function runCheck(file: string, form: 'json' | 'list'): Promise<Result<Printed, Refusal>> {
  const reading = await loadReading(file);
  if (!reading.ok) return reading;
  const checked = reading.value.documents.map((document) => ({
    document,
    findings: checkResolution(document),
  }));
  const text = form === 'json' ? printJson(checksToJson(checked)) : checksToList(checked);
  return ok(checked.some(({ findings }) => findings.length > 0) ? found(text) : done(text));
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
