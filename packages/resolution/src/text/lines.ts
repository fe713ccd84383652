/** A line of the input that is not blank. */
export interface Line {
  /** Where it stands in the input, from 1. */
  readonly number: number;
  readonly text: string;
  /** A blank line, or nothing, stood before it. */
  readonly gap: boolean;
  /** How far its end stands from the margin, in characters: more than its length where it goes on a printed line. */
  readonly end: number;
}

/** Every way in which text files end a line; a form feed ends a page and so a line. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Marks that show nothing: byte order, joiners, directions, soft hyphens. They are not words and are left out. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** The lines of a text that have something on them; blanks single, tabs kept because they may part the cells of a table. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  text.split(LINE_END).forEach((raw, index) => {
    const line = tidyLine(raw);
    if (line !== '') lines.push({ number: index + 1, text: line, gap, end: line.length });
    gap = line === '';
  });
  return lines;
}

function tidyLine(raw: string): string {
  const shown = raw.replace(INVISIBLE, '');
  if (shown.trim() === '') return '';
  const spaced = shown.replace(/[^\S\t]+/gu, ' ').replace(/^ +| +$/gu, '');
  return spaced.indexOf('\t') === spaced.lastIndexOf('\t') ? withoutIndent(spaced) : spaced;
}

/** One lone tab sets a paragraph in or stands behind its number; it parts no cells. */
function withoutIndent(line: string): string {
  return line
    .replace(/^\t */u, '')
    .replace(/^(\d{1,3}\.|\(\w{1,5}\)|[•–-]) ?\t */u, '$1 ')
    .replace(/\t$/u, '');
}
