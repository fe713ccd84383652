import { err, ok, type Result } from '@penholder/kernel';

import type { NamedLine } from '../../steps/lines.js';
import { changeWords } from '../../steps/make-steps.js';
import type { Failure, Step, WordsStep } from '../../steps/step.js';
import type { Instruction, InsertionPoint, Quotation, TravellingNote, WordsPlace } from '../instruction.js';
import type { Draft } from './draft.js';
import { findWords, type FoundWords, placesOfWords } from './find-words.js';
import { linesOfPlace, placeName } from './lines-of-place.js';
import { newWords } from './new-words.js';
import {
  type Fitted,
  fittedAfter,
  fittedBefore,
  marksAt,
  placeBeforeStop,
  withBlank,
} from './splice-words.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** What words become; `null` where they go. */
interface Change {
  readonly words: Quotation;
  readonly now: string | null;
  readonly notes: readonly TravellingNote[];
}

/** The steps of "replace … with …". */
export function resolveReplacedWords(
  { where, old, now, throughout, notes }: Of<'replace words'>,
  draft: Draft,
): Steps {
  return resolveChange({ words: old, now: now.trim() === '' ? null : now, notes }, where, throughout, draft);
}

/** The steps of "delete “…”". */
export function resolveDeletedWords({ where, words, throughout }: Of<'delete words'>, draft: Draft): Steps {
  return resolveChange({ words, now: null, notes: [] }, where, throughout, draft);
}

function resolveChange(
  change: Change,
  where: readonly WordsPlace[],
  throughout: boolean,
  draft: Draft,
): Steps {
  if (throughout) return changeThroughout(change, where, draft);
  const steps: Step[] = [];
  for (const place of where) {
    const step = changeOnce(change, place, draft);
    if (!step.ok) return step;
    steps.push(...step.value);
  }
  return ok(steps);
}

function changeOnce(change: Change, place: WordsPlace, draft: Draft): Steps {
  const lines = linesOfPlace(draft, place);
  if (!lines.ok) return lines;
  const found = findWords(change.words, lines.value, placeName(place));
  if (!found.ok)
    return found.error.type === 'WordsNotFound'
      ? whatBecame(change, place, lines.value, draft, found.error)
      : found;
  const step = stepAt(change, found.value, draft);
  return step.ok ? ok([step.value]) : step;
}

/** Words that the draft as issued has, and the text no longer: an instruction before did the same, or something else. */
function whatBecame(
  change: Change,
  place: WordsPlace,
  lines: readonly NamedLine[],
  draft: Draft,
  failure: Failure,
): Steps {
  const issued = linesOfPlace({ ...draft, current: draft.base }, place);
  const before = issued.ok ? placesOfWords(change.words.words, issued.value) : [];
  if (before.length !== 1) return err(failure);
  if (change.now !== null && placesOfWords(change.now, lines).length === 1) return ok([]);
  const expected = change.words.words;
  return err({
    type: 'Conflict',
    where: placeName(place),
    expected,
    found: 'changed by an instruction before',
  });
}

function changeThroughout(change: Change, where: readonly WordsPlace[], draft: Draft): Steps {
  const changes: WordsStep[] = [];
  const seen = new Set<string>();
  for (const place of where) {
    const lines = linesOfPlace(draft, place);
    if (!lines.ok) return lines;
    for (const found of placesOfWords(change.words.words, lines.value)) {
      const key = `${JSON.stringify(found.line.name)} ${found.at}`;
      const step = seen.has(key) ? null : stepAt(change, found, draft);
      seen.add(key);
      if (step?.ok === false) return step;
      if (step !== null) changes.push(step.value);
    }
  }
  if (changes.length > 0) return ok([{ type: 'replace throughout', changes }]);
  return err({ type: 'WordsNotFound', words: change.words.words, where: where.map(placeName).join(', ') });
}

function stepAt(
  { now, notes }: Change,
  { line, at, length }: FoundWords,
  draft: Draft,
): Result<WordsStep, Failure> {
  if (now === null)
    return changeWords(draft.current, { line: line.name, ...withBlank(line.line, at, length) }, []);
  const words = newWords(now, notes, draft, marksAt(line.line, at, length));
  return changeWords(draft.current, { line: line.name, at, length }, words.line, words.notes);
}

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
  const found = findWords(at.words, lines.value, placeName(place));
  if (!found.ok) return found;
  const { line, at: from, length } = found.value;
  const fitted =
    at.type === 'after' ? fittedAfter(line.line, from + length, words) : fittedBefore(line.line, from, words);
  return ok({ line, fitted });
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
