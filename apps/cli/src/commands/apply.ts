import {
  applyAmendment,
  type AppliedAmendment,
  type InstructionReading,
  readAmendment,
  readInstructions,
} from '@penholder/amendments';
import { documentToJson, writeFile, writtenFormatOf } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
import { countedIds } from '@penholder/resolution';

import { loadDocument, readOnce } from '../files/load.js';
import { writeWhole } from '../files/output-file.js';
import { parseFileArgument } from '../files/selection.js';
import { type Printed, printJson } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** How `apply` gives what it did: what became of each instruction, the contract's JSON, the text, or a file. */
export type ApplyForm =
  | { readonly type: 'list' }
  | { readonly type: 'json' }
  | { readonly type: 'text' }
  | { readonly type: 'file'; readonly path: string };

/**
 * `apply DRAFT AMENDMENT [--json | --text | OUT]`: the draft with the amendment's instructions applied; `found` where one
 * was not, or where there is none. AMENDMENT is an amendment's document, or its instructions alone.
 */
export async function runApply(
  draft: string,
  amendment: string,
  form: ApplyForm,
): Promise<Result<Printed, Refusal>> {
  const bytesOf = readOnce();
  const base = await loadDocument(draft, bytesOf);
  if (!base.ok) return base;
  const instructions = await loadInstructions(amendment, bytesOf);
  if (!instructions.ok) return instructions;
  const applied = applyAmendment(base.value, instructions.value, countedIds('applied '));
  const text = await printedAs(form, applied);
  if (!text.ok) return text;
  const { outcomes } = applied;
  const isWhole = outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'applied');
  return ok({ type: isWhole ? 'done' : 'found', text: text.value });
}

type BytesOf = ReturnType<typeof readOnce>;

/**
 * The instructions of an amendment's document; of any other file, those of its text as it stands. Paragraphs that instructions
 * quote can look like a draft's, and reading them as one would leave the instructions out.
 */
async function loadInstructions(
  argument: string,
  bytesOf: BytesOf,
): Promise<Result<readonly InstructionReading[], Refusal>> {
  const document = await loadDocument(argument, bytesOf);
  if (document.ok && document.value.kind === 'amendment')
    return ok(readAmendment(document.value).instructions);
  const bytes = await bytesOf(parseFileArgument(argument).path);
  const instructions = bytes.ok ? readInstructions(new TextDecoder().decode(bytes.value)) : [];
  if (instructions.some(({ result }) => result.ok)) return ok(instructions);
  return document.ok ? ok(readAmendment(document.value).instructions) : document;
}

async function printedAs(
  form: ApplyForm,
  { outcomes, document }: AppliedAmendment,
): Promise<Result<string, Refusal>> {
  switch (form.type) {
    case 'json':
      return ok(printJson({ instructions: outcomes, document: documentToJson(document) }));
    case 'text':
      return ok(Buffer.from(writeFile(document, 'text')).toString('utf8'));
    case 'list':
      return ok(listOutcomes(outcomes));
    case 'file': {
      const format = writtenFormatOf(form.path);
      if (!format.ok) return err({ type: 'NotWritten', message: format.error.message });
      const written = await writeWhole(form.path, Buffer.from(writeFile(document, format.value)));
      return written.ok ? ok(listOutcomes(outcomes)) : written;
    }
  }
}

function listOutcomes(outcomes: AppliedAmendment['outcomes']): string {
  return outcomes
    .map(({ outcome, target, detail, text }) => {
      const where = target.length > 0 ? ` (${target.join(', ')})` : '';
      return `${outcome}${where}: ${text.replace(/\s+/gu, ' ')}\n${detail === null ? '' : `  ${detail}\n`}`;
    })
    .join('');
}
