import { ok, type Result } from '@penholder/kernel';
import { textRun } from '@penholder/resolution';

import { changeWords, takeOut } from '../steps/make-steps.js';
import { lengthOf } from '../steps/line-splice.js';
import type { Failure, Step } from '../steps/step.js';
import type { Instruction } from './instruction.js';
import type { Draft } from './resolve/draft.js';
import { linesOfPlace } from './resolve/lines-of-place.js';
import {
  resolveDeletedParagraphs,
  resolveInsertedParagraphs,
  resolveJoinedParagraphs,
  resolveMovedParagraphs,
  resolveReplacedParagraphs,
  resolveSplitParagraph,
} from './resolve/resolve-paragraphs.js';
import { resolveDeletedWords, resolveInsertedWords, resolveReplacedWords } from './resolve/resolve-words.js';
import { stepByStep } from './resolve/step-by-step.js';

/** An instruction that no step is made of yet. */
export interface NotYet {
  readonly type: 'NotYet';
  readonly what: Instruction['type'];
}

/**
 * The steps that an instruction means, on the text as it stands.
 *
 * Promise: paragraphs are counted in the draft as issued and followed by their ids; quoted words are found exactly once
 * where they are looked for (footnote marks, line joins and kinds of quotation mark, hyphen and blank do not count), else
 * the failure names itself and nothing is changed.
 */
export function resolveInstruction(instruction: Instruction, draft: Draft): Result<Step[], Failure | NotYet> {
  switch (instruction.type) {
    case 'replace words':
      return resolveReplacedWords(instruction, draft);
    case 'insert words':
      return resolveInsertedWords(instruction, draft);
    case 'delete words':
      return resolveDeletedWords(instruction, draft);
    case 'delete paragraphs':
      return resolveDeletedParagraphs(instruction, draft);
    case 'replace paragraphs':
      return resolveReplacedParagraphs(instruction, draft);
    case 'insert paragraphs':
      return resolveInsertedParagraphs(instruction, draft);
    case 'move paragraphs':
      return resolveMovedParagraphs(instruction, draft);
    case 'split paragraph':
      return resolveSplitParagraph(instruction, draft);
    case 'join paragraphs':
      return resolveJoinedParagraphs(instruction, draft);
    default:
      return resolveRarer(instruction, draft);
  }
}

type Rarer = Extract<
  Instruction,
  { type: `${string} title` | `${string} heading` | `${string} note` | 'renumber' }
>;

function resolveRarer(instruction: Rarer, draft: Draft): Result<Step[], Failure | NotYet> {
  switch (instruction.type) {
    case 'replace title':
      return replaceLine(draft, { type: 'title' }, instruction.by);
    case 'replace note':
      return replaceLine(draft, { type: 'footnote', marker: instruction.marker }, instruction.by);
    case 'delete heading':
      return deleteHeading(instruction.words, draft);
    case 'renumber':
      return ok([]);
    default:
      return { ok: false, error: { type: 'NotYet', what: instruction.type } };
  }
}

type Whole = { readonly type: 'title' } | { readonly type: 'footnote'; readonly marker: string };

function replaceLine(draft: Draft, place: Whole, by: string): Result<Step[], Failure> {
  const lines = linesOfPlace(draft, place);
  if (!lines.ok) return lines;
  return stepByStep(
    draft,
    lines.value.map(
      ({ name, line }) =>
        ({ current }) =>
          changeWords(current, { line: name, at: 0, length: lengthOf(line) }, [textRun(by)]),
    ),
  );
}

function deleteHeading(words: string, draft: Draft): Result<Step[], Failure> {
  const lines = linesOfPlace(draft, { type: 'heading', words });
  if (!lines.ok) return lines;
  const [name] = lines.value.map((line) => line.name);
  return name?.type === 'heading' ? stepByStep(draft, [({ current }) => takeOut(current, name.id)]) : ok([]);
}
