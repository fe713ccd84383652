/** How a line ends, its note calls, mark-up, closing quotation marks and brackets left out: its last mark, or none. */
export type Ending = '.' | ';' | ':' | ',' | '?' | '!' | 'none';

/** As many characters as calls, quotation marks, brackets and mark-up take at the end of a line. */
const TAIL = 24;

/** The mark that ends a line, or "none". "; and" and "; or" end with their semicolon. */
export function endingOf(text: string): Ending {
  const tail = text.slice(-TAIL).replace(/[\s⁰¹²³⁴-⁹*”’"')\]]+$/u, '');
  const mark = /([.;:,?!])(?: (?:and|or))?$/u.exec(tail)?.[1];
  return isEnding(mark) ? mark : 'none';
}

function isEnding(mark: string | undefined): mark is Ending {
  return mark !== undefined && '.;:,?!'.includes(mark);
}
