import { err, ok, type Result } from '@penholder/kernel';

import type { NamedLine } from '../../steps/lines.js';
import { changeWords } from '../../steps/make-steps.js';
import type { Failure, Step } from '../../steps/step.js';
import type { Instruction, InsertionPoint, Quotation, WordsPlace } from '../instruction.js';
import type { Draft } from './draft.js';
import { findInPlace } from './find-in-place.js';
import type { FoundWords } from './find-words.js';
import { linesOfPlace, placeName } from './lines-of-place.js';
import { newWords } from './new-words.js';
import { type Fitted, fittedAfter, fittedBefore, marksAt, placeBeforeStop } from './splice-words.js';
import { quotedAcross, stretchesAcross } from './words-across.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** The steps of "after “…”, insert “…”". */
export function resolveInsertedWords({ where, words, at, notes }: Of<'insert words'>, draft: Draft): Steps {
  const steps: Step[] = [];
  for (const place of where) {
    const point = pointIn(place, at, words, draft);
    if (!point.ok) return point;
    const { line, fitted } = point.value;
    const made = newWords(fitted.words, notes, draft, marksAt(line.line, fitted.at, 0));
    const step = changeWords(
      draft.current,
      { line: line.name, at: fitted.at, length: 0 },
      made.line,
      made.notes,
    );
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}

interface Point {
  readonly line: NamedLine;
  readonly fitted: Fitted;
}

function pointIn(place: WordsPlace, at: InsertionPoint, words: string, draft: Draft): Result<Point, Failure> {
  const lines = linesOfPlace(draft, place);
  if (!lines.ok) return lines;
  if (at.type === 'at the beginning' || at.type === 'at the end')
    return endOf(lines.value, at.type, words, place);
  const found = anchorIn(at, place, lines.value, draft);
  if (!found.ok) return found;
  const { line, at: from, length } = found.value;
  const fitted =
    at.type === 'after' ? fittedAfter(line.line, from + length, words) : fittedBefore(line.line, from, words);
  return ok({ line, fitted });
}

/** Words that run over several parts end in the last of them, and begin in the first. */
function anchorIn(
  { type, words }: Extract<InsertionPoint, { readonly words: Quotation }>,
  place: WordsPlace,
  lines: readonly NamedLine[],
  draft: Draft,
): Result<FoundWords, Failure> {
  const found = findInPlace(words, place, lines);
  if (found.ok || found.error.type !== 'WordsNotFound') return found;
  const across = stretchesAcross(quotedAcross(words.words), lines, draft);
  const filled = across?.filter(({ length }) => length > 0) ?? [];
  const anchor = type === 'after' ? filled.at(-1) : filled[0];
  return anchor === undefined ? found : ok(anchor);
}

function endOf(
  lines: readonly NamedLine[],
  end: string,
  words: string,
  place: WordsPlace,
): Result<Point, Failure> {
  const filled = lines.filter(({ line }) => line.length > 0);
  const line = end === 'at the end' ? filled.at(-1) : filled[0];
  if (line === undefined) return err({ type: 'NoSuchParagraph', name: placeName(place) });
  if (end === 'at the beginning') return ok({ line, fitted: fittedBefore(line.line, 0, words) });
  return ok({ line, fitted: fittedAfter(line.line, placeBeforeStop(line.line), words) });
}
