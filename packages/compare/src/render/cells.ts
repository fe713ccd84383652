/** What takes no place of its own: marks over letters, and signs that print nothing. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Letters that take two columns of a terminal. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** How many columns of a terminal a text takes. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const letter of text) cells += cellsOfLetter(letter);
  return cells;
}

function cellsOfLetter(letter: string): number {
  if (letter < '\u0300') return 1;
  if (NONE.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}
