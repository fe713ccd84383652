import { takeBrought } from './brought.js';
import type { Clause } from './clause.js';
import { attempt, type Cursor, takeSign, takeWords } from './cursor.js';
import { takePlaces } from './words-places.js';

/**
 * "so that the paragraph will read: …", "so that it reads as follows: …". Behind a change of words this is what it comes
 * to; where nothing else is said of what is to be changed, it is the change.
 */
export function takeResult(cursor: Cursor, clause: Clause): boolean {
  if (clause.result !== null || clause.reading !== null) return false;
  takeSign(cursor, ',;');
  if (!takeWords(cursor, 'so that|as') || !takeWhat(cursor) || !takeReads(cursor)) return false;
  const brought = takeBrought(cursor);
  if (brought === null) return false;
  const isAll = clause.verb === null || (clause.verb === 'amend' && clause.by === null);
  if (isAll) clause.reading = brought;
  else clause.result = brought;
  return true;
}

/** "it", "the paragraph", "the whole paragraph", or a place by its name: it is that of the change, or the words will differ. */
function takeWhat(cursor: Cursor): boolean {
  if (takeWords(cursor, 'it|this')) return true;
  const plain = takeWords(
    cursor,
    'the|this entire|whole|full|amended? paragraph|subparagraph|title|text|sentence',
  );
  return plain || attempt(cursor, () => takePlaces(cursor)) !== null;
}

function takeReads(cursor: Cursor): boolean {
  takeWords(cursor, 'will|would|should|shall|to|now|then');
  takeWords(cursor, 'now|then?');
  const reads = takeWords(cursor, 'read|reads');
  takeWords(cursor, 'as follows?');
  return reads;
}
