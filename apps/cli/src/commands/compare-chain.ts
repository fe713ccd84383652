import {
  type Chain,
  chainToHtml,
  chainToText,
  compareChain,
  compareThreeWays,
  type OfAll,
  type ThreeWay,
  threeWayToText,
} from '@penholder/compare';
import { ok, type Result } from '@penholder/kernel';

import { loadDocument, loadVersions, readOnce } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { done, found, type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';
import type { ComparisonForm, OnDifference } from './compare.js';

/** `compare A B C …`: one text through its versions, paragraph by paragraph. */
export async function runCompareVersions(
  files: readonly string[],
  form: ComparisonForm,
  onDifference: OnDifference,
): Promise<Result<Printed, Refusal>> {
  const versions = await loadVersions(files);
  if (!versions.ok) return versions;
  const chain = compareChain(versions.value);
  const text = await giveChain(chain, form);
  if (!text.ok) return text;
  return ok(differs(chain) && onDifference === 'exit 1' ? found(text.value) : done(text.value));
}

async function giveChain(chain: Chain, form: ComparisonForm): Promise<Result<string, Refusal>> {
  switch (form.type) {
    case 'json':
      return ok(printJson(chain));
    case 'text':
      return ok(chainToText(chain, form));
    case 'html': {
      const written = await writeWhole(form.file, Buffer.from(chainToHtml(chain)));
      return written.ok ? ok('') : written;
    }
  }
}

function differs({ threads }: Chain): boolean {
  const rows = threads.flatMap(({ cells }) => cells.flatMap((cell) => cell.rows));
  return rows.some(({ change, renumbered }) => change !== 'kept' || renumbered);
}

/** How a comparison of three texts is given. */
export type ThreeWayForm = Exclude<ComparisonForm, { readonly type: 'html' }>;

/** `compare --base BASE THEIRS OURS`: what two sides made of one text. A conflict is for a person to look at, always. */
export async function runCompareThreeWays(
  { base, theirs, ours }: OfAll<string>,
  form: ThreeWayForm,
  onDifference: OnDifference,
): Promise<Result<Printed, Refusal>> {
  const bytesOf = readOnce();
  const root = await loadDocument(base, bytesOf);
  if (!root.ok) return root;
  const one = await loadDocument(theirs, bytesOf);
  if (!one.ok) return one;
  const other = await loadDocument(ours, bytesOf);
  if (!other.ok) return other;
  const compared = compareThreeWays(root.value, one.value, other.value);
  const text = form.type === 'json' ? printJson(compared) : threeWayToText(compared, form);
  return ok(isForAPerson(compared, onDifference) ? found(text) : done(text));
}

function isForAPerson({ summary, paragraphs }: ThreeWay, onDifference: OnDifference): boolean {
  return summary.conflict > 0 || (onDifference === 'exit 1' && summary.unchanged < paragraphs.length);
}
