import { err, ok, type Result } from '@penholder/kernel';
import { plainText } from '@penholder/resolution';

import { applySteps } from '../../steps/apply-step.js';
import type { Failure, Step } from '../../steps/step.js';
import type { Instruction, WordsPlace } from '../instruction.js';
import type { Draft } from './draft.js';
import { findParagraph } from './find-paragraph.js';
import { placeName } from './lines-of-place.js';
import { isSameReading, wordsOfParagraph } from './same-reading.js';

type Steps = Result<Step[], Failure>;

/**
 * The steps of "substitute “…” for “…” so that the paragraph will read: …": those of the change, if the paragraph then reads
 * as it says. Where it does not, one of the two is wrong, and nobody but who wrote it knows which.
 */
export function resolveWithResult(
  { instruction, reading }: Extract<Instruction, { readonly type: 'with result' }>,
  draft: Draft,
  resolve: (instruction: Instruction, draft: Draft) => Steps,
): Steps {
  const steps = resolve(instruction, draft);
  if (!steps.ok || !('where' in instruction)) return steps;
  const changed = applySteps(draft.current, steps.value);
  if (!changed.ok) return changed;
  for (const place of [instruction.where].flat()) {
    const words = wordsOfPlace({ ...draft, current: changed.value }, place);
    if (!words.ok) return words;
    if (!isSameReading(reading, words.value))
      return err({ type: 'Conflict', where: placeName(place), expected: reading, found: words.value });
  }
  return steps;
}

function wordsOfPlace(draft: Draft, place: WordsPlace): Result<string, Failure> {
  if (place.type !== 'paragraph') return ok(plainText(draft.current.title));
  const paragraph = findParagraph(draft, place.paragraph);
  return paragraph.ok ? ok(wordsOfParagraph(paragraph.value)) : paragraph;
}
