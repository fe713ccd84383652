import { err, type Result } from '@penholder/kernel';

import type { NamedLine } from '../../steps/lines.js';
import type { Failure } from '../../steps/step.js';
import type { Quotation, WordsPlace } from '../instruction.js';
import { findWords, type FoundWords } from './find-words.js';
import { placeName } from './lines-of-place.js';

/**
 * The one stretch of a place's lines that a quotation means. A printed line that is named helps to nothing, as no tree knows
 * where its lines end: words that stand once are found without it, others are refused for it.
 */
export function findInPlace(
  quotation: Quotation,
  place: WordsPlace,
  lines: readonly NamedLine[],
): Result<FoundWords, Failure> {
  const where = placeName(place);
  const found = findWords(quotation, lines, where);
  if (found.ok || place.type !== 'paragraph' || place.within.type !== 'line') return found;
  const { words } = quotation;
  const line = place.within.number;
  if (found.error.type !== 'SeveralPlaces') return found;
  return err({ type: 'LinesNotKnown', words, where, line, count: found.error.count });
}
