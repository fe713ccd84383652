import { attempt, type Cursor, peek, takeSign } from './cursor.js';

/** The way to a part, as its markers say it without brackets: "(b) (ii)" is b, ii; empty where none is named. */
export function takeParts(cursor: Cursor): string[] {
  const parts: string[] = [];
  for (let part = takePart(cursor); part !== null; part = takePart(cursor)) parts.push(part);
  return parts;
}

/** "(b)", "(a bis)". Longer words in brackets are no marker. */
function takePart(cursor: Cursor): string | null {
  return attempt(cursor, () => {
    if (takeSign(cursor, '(') === null) return null;
    const words: string[] = [];
    for (let token = peek(cursor); token !== undefined && token.type !== 'sign'; token = peek(cursor)) {
      words.push(token.text.toLowerCase());
      cursor.at += 1;
    }
    const marker = words.join(' ');
    return takeSign(cursor, ')') !== null && /^(?:[a-z]{1,2}|[ivxl]{1,7}|\d{1,2})(?: \p{L}+)?$/u.test(marker)
      ? marker
      : null;
  });
}
