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

/** Every sign that ends a line of a text file, as its code; a form feed ends a page and so a line. */
const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

const FORM_FEED = 0x0c;

/** Marks that show nothing: byte order, joiners, directions, soft hyphens. They are not words and are left out. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** What may have to be tidied: blanks other than single ones between words, and marks that show nothing. */
const UNTIDY = /^ |[^\S ]| (?: |$)|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** The lines of a text that have something on them; blanks single, tabs kept because they may part the cells of a table. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let from = 0, number = 1; from <= text.length; number += 1) {
    const to = lineEnd(text, from);
    const line = to === from ? '' : tidyLine(text.slice(from, to));
    if (line !== '') lines.push({ number, text: line, gap, end: line.length });
    gap = line === '';
    from = afterEnd(text, to);
  }
  return lines;
}

/** Where the next line begins; a carriage return and its line feed are one end. */
function afterEnd(text: string, to: number): number {
  return to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1);
}

/**
 * The numbers of the lines that begin a page: those behind a form feed.
 * Found by a walk of its own, since most texts have none and need not pay for it.
 */
export function pageStarts(text: string): readonly number[] {
  const starts: number[] = [];
  if (!text.includes('\f')) return starts;
  for (let from = 0, number = 1; from <= text.length; number += 1) {
    const to = lineEnd(text, from);
    if (text.charCodeAt(to) === FORM_FEED) starts.push(number + 1);
    from = afterEnd(text, to);
  }
  return starts;
}

/** Sought sign by sign, so that a text of millions of lines is never held as a list of its raw ones. */
function lineEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && !isLineEnd(text.charCodeAt(to))) to += 1;
  return to;
}

function isLineEnd(code: number): boolean {
  // Nearly all signs of a text are letters, and their codes need no look-up.
  return (code < 0x20 || code === 0x85 || code >= 0x2028) && LINE_ENDS.has(code);
}

/** A run of blanks that is not one plain blank already. */
const MANY_BLANKS = /[^\S\t ][^\S\t]*| [^\S\t]+/gu;

function tidyLine(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  const shown = raw.replace(INVISIBLE, '');
  if (shown.trim() === '') return '';
  const spaced = shown.replace(MANY_BLANKS, ' ').replace(/^ | $/gu, '');
  const bulleted = spaced.replace(/^\t*([•‣▪●◦]) ?\t+ ?(?=[^\t]+$)/u, '$1 ');
  return bulleted.indexOf('\t') === bulleted.lastIndexOf('\t') ? withoutIndent(bulleted) : bulleted;
}

/** One lone tab sets a paragraph in or stands behind its number; it parts no cells. */
function withoutIndent(line: string): string {
  return line
    .replace(/^\t */u, '')
    .replace(/^(\d{1,3}\.|\(\w{1,5}\)|[•–-]) ?\t */u, '$1 ')
    .replace(/\t$/u, '');
}
