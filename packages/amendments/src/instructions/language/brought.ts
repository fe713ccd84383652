import type { Brought } from './clause.js';
import { type Cursor, takeSign, takeType } from './cursor.js';

/** A text behind the words that bring it: in quotation marks, or all that stands behind the colon. */
export function takeBrought(cursor: Cursor): Brought | null {
  takeSign(cursor, ',');
  const content = takeType(cursor, 'content');
  if (content !== null) return { text: content, quoted: false };
  takeSign(cursor, ':');
  const quotation = takeType(cursor, 'quotation');
  return quotation === null ? null : { text: quotation, quoted: true };
}
