import { err, ok, type Result } from '@penholder/kernel';
import { notesCalled } from '@penholder/resolution';

import { wordsStepOf } from '../../steps/edits.js';
import { sliceLine } from '../../steps/line-splice.js';
import type { NamedLine } from '../../steps/lines.js';
import { notesLost } from '../../steps/make-steps.js';
import type { Failure, Step, WordsStep } from '../../steps/step.js';
import type { Instruction, Quotation, TravellingNote, WordsPlace } from '../instruction.js';
import type { Draft } from './draft.js';
import { findInPlace } from './find-in-place.js';
import { type FoundWords, placesOfWords } from './find-words.js';
import { linesOfPlace, placeName } from './lines-of-place.js';
import { newWords } from './new-words.js';
import { marksAt, withBlank } from './splice-words.js';
import { quotedAcross, runsAcross, stretchesAcross } from './words-across.js';

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
  const found = findInPlace(change.words, place, lines.value);
  if (!found.ok && found.error.type === 'WordsNotFound')
    return (
      changeAcross(change, place, lines.value, draft) ??
      whatBecame(change, place, lines.value, draft, found.error)
    );
  if (!found.ok) return found;
  return ok([stepAt(change, found.value, draft)]);
}

/** Words over several parts become others part by part, where the new ones have the same markers; `null` where they are not there. */
function changeAcross(
  { words: { words }, now, notes }: Change,
  place: WordsPlace,
  lines: readonly NamedLine[],
  draft: Draft,
): Steps | null {
  const old = quotedAcross(words);
  const stretches = stretchesAcross(old, lines, draft);
  const refused = err({ type: 'AcrossParts', words, where: placeName(place) } as const);
  if (stretches === null) return lines.length > 1 && runsAcross(words, lines) ? refused : null;
  const next = quotedAcross(now ?? '');
  if (next.markers.join() !== old.markers.join()) return refused;
  const steps: Step[] = [];
  for (const [index, found] of stretches.entries()) {
    const piece = next.pieces[index] ?? '';
    if (piece === old.pieces[index]) continue;
    if (piece === '' || found.length === 0) return refused;
    steps.push(stepAt({ words: { words: piece, occurrence: null }, now: piece, notes }, found, draft));
  }
  return ok(steps);
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
      if (!seen.has(key)) changes.push(stepAt(change, found, draft));
      seen.add(key);
    }
  }
  if (changes.length > 0) return ok([{ type: 'replace throughout', changes }]);
  return err({ type: 'WordsNotFound', words: change.words.words, where: where.map(placeName).join(', ') });
}

/** The line is at hand: to look for it anew in the document for each of many places would cost more than all the rest. */
function stepAt({ now, notes }: Change, { line, at, length }: FoundWords, draft: Draft): WordsStep {
  const words = now === null ? null : newWords(now, notes, draft, marksAt(line.line, at, length));
  const place = words === null ? withBlank(line.line, at, length) : { at, length };
  const removed = sliceLine(line.line, place.at, place.at + place.length);
  const inserted = words?.line ?? [];
  const gone = notesLost(draft.current, notesCalled(removed), notesCalled(inserted));
  const own = { removed, inserted, notes: words?.notes ?? [], gone };
  return wordsStepOf({ line: line.name, at: place.at, ...own, beyond: 0 });
}
