import type { Token } from './tokens.js';

/** A place among the pieces of an instruction, moved on as they are understood. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** The piece that comes next, or one so many behind it. */
export function peek({ tokens, at }: Cursor, ahead = 0): Token | undefined {
  return tokens[at + ahead];
}

/** Takes the next piece if it is one of these words, whatever their capitals; gives it in small letters. */
export function takeWord(cursor: Cursor, words: ReadonlySet<string>): string | null {
  const token = peek(cursor);
  const word = token?.type === 'word' ? token.text.toLowerCase().replace(/^sub-/u, 'sub') : null;
  if (word === null || !words.has(word)) return null;
  cursor.at += 1;
  return word;
}

/** Takes these words, one after the other, or nothing. Words that may stand or not have a question mark. */
export function takeWords(cursor: Cursor, phrase: string): boolean {
  return (
    attempt(cursor, () => {
      for (const part of phrase.split(' ')) {
        const optional = part.endsWith('?');
        const words = new Set((optional ? part.slice(0, -1) : part).split('|'));
        if (takeWord(cursor, words) === null && !optional) return null;
      }
      return true;
    }) === true
  );
}

/** Takes the next piece if it is this sign. */
export function takeSign(cursor: Cursor, signs: string): string | null {
  const token = peek(cursor);
  if (token?.type !== 'sign' || !signs.includes(token.text)) return null;
  cursor.at += 1;
  return token.text;
}

/** Takes the next piece if it is of this type, and gives its text. */
export function takeType(cursor: Cursor, type: Token['type']): string | null {
  const token = peek(cursor);
  if (token?.type !== type) return null;
  cursor.at += 1;
  return token.text;
}

/** Does a step, and where it gives `null`, takes back what it took. */
export function attempt<Value>(cursor: Cursor, step: () => Value | null): Value | null {
  const before = cursor.at;
  const value = step();
  if (value === null) cursor.at = before;
  return value;
}
