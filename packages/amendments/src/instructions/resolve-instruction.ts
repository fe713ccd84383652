import { ok, type Result } from '@penholder/kernel';
import { textRun } from '@penholder/resolution';

import { changeWords } from '../steps/make-steps.js';
import { lengthOf } from '../steps/line-splice.js';
import type { Failure, Step } from '../steps/step.js';
import type { Instruction } from './instruction.js';
import type { Draft } from './resolve/draft.js';
import { resolveDeletedHeading, resolveInsertedHeading } from './resolve/resolve-headings.js';
import { resolveDeletedNote, resolveInsertedNote, resolveReplacedNote } from './resolve/resolve-notes.js';
import {
  resolveDeletedParagraphs,
  resolveInsertedParagraphs,
  resolveJoinedParagraphs,
  resolveMovedParagraphs,
  resolveReplacedParagraphs,
  resolveSplitParagraph,
} from './resolve/resolve-paragraphs.js';
import {
  resolveDeletedAnnex,
  resolveInAnnex,
  resolveInsertedAnnex,
  resolveReplacedOrgan,
} from './resolve/resolve-annexes.js';
import { resolveWithResult } from './resolve/resolve-result.js';
import { resolveDeletedTable, resolveInsertedTable, resolveReplacedTable } from './resolve/resolve-tables.js';
import { resolveInsertedWords } from './resolve/resolve-inserted-words.js';
import { resolveDeletedWords, resolveReplacedWords } from './resolve/resolve-words.js';

/**
 * The steps that an instruction means, on the text as it stands.
 *
 * Promise: paragraphs are counted in the draft as issued and followed by their ids; quoted words are found exactly once
 * where they are looked for (footnote marks, line joins and kinds of quotation mark, hyphen and blank do not count), else
 * the failure names itself and nothing is changed.
 */
export function resolveInstruction(instruction: Instruction, draft: Draft): Result<Step[], Failure> {
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
  {
    type:
      `${string} ${'title' | 'heading' | 'note' | 'table' | 'annex' | 'organ'}` | 'with result' | 'renumber';
  }
>;

function resolveRarer(instruction: Rarer, draft: Draft): Result<Step[], Failure> {
  switch (instruction.type) {
    case 'replace title':
      return replaceTitle(instruction.by, draft);
    case 'insert heading':
      return resolveInsertedHeading(instruction, draft);
    case 'delete heading':
      return resolveDeletedHeading(instruction, draft);
    case 'insert note':
      return resolveInsertedNote(instruction, draft);
    case 'replace note':
      return resolveReplacedNote(instruction, draft);
    case 'delete note':
      return resolveDeletedNote(instruction, draft);
    case 'with result':
      return resolveWithResult(instruction, draft, resolveInstruction);
    case 'renumber':
      return ok([]);
    case 'replace table':
      return resolveReplacedTable(instruction, draft);
    case 'insert table':
      return resolveInsertedTable(instruction, draft);
    case 'delete table':
      return resolveDeletedTable(instruction, draft);
    case 'in annex':
      return resolveInAnnex(instruction, draft, resolveInstruction);
    case 'insert annex':
      return resolveInsertedAnnex(instruction, draft);
    case 'delete annex':
      return resolveDeletedAnnex(instruction, draft);
    case 'replace organ':
      return resolveReplacedOrgan(instruction, draft);
  }
}

function replaceTitle(by: string, { current }: Draft): Result<Step[], Failure> {
  const place = { line: { type: 'title' }, at: 0, length: lengthOf(current.title) } as const;
  const step = changeWords(current, place, [textRun(by)]);
  return step.ok ? ok([step.value]) : step;
}
