/** How a line ends, its note calls, mark-up, closing quotation marks and brackets left out: its last mark, or none. */
export type Ending = '.' | ';' | ':' | ',' | '?' | '!' | 'none';

/** As many characters as calls, quotation marks, brackets and mark-up take at the end of a line. */
const TAIL = 24;

/** What may stand behind the mark that ends a line. */
const LEFT_OUT = /[\s⁰¹²³⁴-⁹*”’"')\]»》）」]/u;

/** As many characters as "; and" takes. */
const BEFORE_AND = 5;

/** The marks of Arabic and Chinese print, each with the one that does the same in Latin print. */
const FOREIGN_MARKS: Readonly<Record<string, Ending>> = {
  '،': ',',
  '，': ',',
  '؛': ';',
  '；': ';',
  '：': ':',
  '。': '.',
  '؟': '?',
  '？': '?',
};

/** The mark that ends a line, or "none". "; and" and "; or" end with their semicolon. */
export function endingOf(text: string): Ending {
  const least = Math.max(text.length - TAIL, 0);
  let end = text.length;
  while (end > least && LEFT_OUT.test(text.charAt(end - 1))) end -= 1;
  const sign = text.slice(Math.max(end - 1, least), end);
  const last = FOREIGN_MARKS[sign] ?? sign;
  if (isEnding(last)) return last;
  const before = /([.;:,?!]) (?:and|or)$/u.exec(text.slice(Math.max(end - BEFORE_AND, least), end))?.[1];
  return isEnding(before) ? before : 'none';
}

function isEnding(mark: string | undefined): mark is Ending {
  return mark !== undefined && mark !== '' && '.;:,?!'.includes(mark);
}
