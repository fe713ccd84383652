import type { Quotation } from '../instruction.js';
import { attempt, type Cursor, peek, takeSign, takeType, takeWords } from './cursor.js';
import { ordinalOf } from './ordinals.js';

const SORTS = 'word|words|phrase|expression|term|terms|clause|text|sentence|comma|reference|part';

/** Words in quotation marks, with what says of what sort they are, or which of them is meant: "the second “and”". */
export function takeQuotation(cursor: Cursor): Quotation | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'the? following?');
    const occurrence = takeOccurrence(cursor);
    takeWords(cursor, `${SORTS}?`);
    takeSign(cursor, ',:');
    const words = takeType(cursor, 'quotation');
    return words === null ? null : { words, occurrence };
  });
}

function takeOccurrence(cursor: Cursor): number | null {
  const token = peek(cursor);
  const occurrence = token?.type === 'word' ? ordinalOf(token.text) : null;
  if (occurrence === null) return null;
  cursor.at += 1;
  takeWords(cursor, 'occurrence|instance|mention of the?');
  return occurrence;
}
