import { type Inline, letters, plainText, roman, textRun } from '@penholder/resolution';

/** A line with the marker that stood before it, if one did. */
export interface MarkedLine {
  readonly marker: string | null;
  readonly content: readonly Inline[];
}

/**
 * Markers that stand in the text itself: a number with its stop, or a letter or Roman numeral in brackets, also
 * behind the opening mark of a quotation. A letter with a stop counts only before a tab, since sentences begin so too.
 */
const WRITTEN_MARKER =
  /^\s*((?<number>\d{1,3})\s*\.(?=\s|[A-Z])|(?<bracketed>[“"]?\(\p{L}{1,5}\)|[“"]?\(\d{1,2}\))|(?<stopped>\p{L}{1,4}\.)(?=\t))\s*/u;

/** The longest text that can be a marker with the blanks before and after it. */
const WINDOW = 40;

/** Takes the marker off the front of a line whose blanks are still as in the file. */
export function takeMarker(content: readonly Inline[]): MarkedLine {
  return takeBareNumber(content) ?? takeWrittenMarker(content);
}

/** A number that lost its stop, or has a dash for it, still numbers where an opening phrase in italics comes right after it. */
function takeBareNumber(content: readonly Inline[]): MarkedLine | null {
  const [first, ...rest] = content.filter((item) => item.type !== 'text' || item.text.trim() !== '');
  if (first?.type !== 'text' || first.marks.length > 0) return null;
  const number = /^\s*(\d{1,3})(?:\s+|\s*[-–—]\s*)$/u.exec(first.text)?.[1];
  const [next] = rest;
  const isItalic = next?.type === 'text' && next.marks.some(({ type }) => type === 'italic');
  return number === undefined || !isItalic ? null : { marker: number, content: rest };
}

function takeWrittenMarker(content: readonly Inline[]): MarkedLine {
  const written = WRITTEN_MARKER.exec(plainText(content).slice(0, WINDOW));
  const marker =
    written?.groups?.['number'] ?? written?.groups?.['bracketed'] ?? written?.groups?.['stopped'];
  if (written === null || marker === undefined) return { marker: null, content };
  return { marker, content: withoutStart(content, written[0].length) };
}

function withoutStart(content: readonly Inline[], length: number): Inline[] {
  let left = length;
  return content.flatMap((item): Inline[] => {
    if (item.type !== 'text' || left === 0) return [item];
    const cut = Math.min(left, item.text.length);
    left -= cut;
    return cut === item.text.length ? [] : [textRun(item.text.slice(cut), item.marks)];
  });
}

/** The longest marker the tree takes. */
const LONGEST_MARKER = 40;

/**
 * A marker as the tree keeps it: a number without its full stop or dash, anything else as printed; `null` for what is
 * no marker, because it is empty or too long.
 */
export function tidyMarker(printed: string): string | null {
  const tidy = printed.replace(/\s+/gu, ' ').trim();
  if (tidy === '' || tidy.length > LONGEST_MARKER) return null;
  return /^(\d+)\s*[.\-–—]?$/u.exec(tidy)?.[1] ?? tidy;
}

/** Whether a marker numbers a whole paragraph and not a part of one. */
export function isParagraphNumber(marker: string): boolean {
  return /^\d+$/u.test(marker);
}

/** A row of markers: how they are dressed, and what counts them. */
export interface MarkerRow {
  readonly dress: string;
  readonly ordinal: number;
}

/** The rows a marker may stand in, each with its place there: "(i)" is the ninth letter and the first numeral. */
export function rowsOfMarker(marker: string): MarkerRow[] {
  const sign = /[\p{L}\d]+/u.exec(marker)?.[0] ?? '';
  const dress = marker.replace(sign, '#');
  const rows: MarkerRow[] = [];
  if (/^\d+$/u.test(sign)) rows.push({ dress: `digits ${dress}`, ordinal: Number(sign) });
  const letter = letterOrdinal(sign);
  if (letter !== null) rows.push({ dress: `letters ${caseOf(sign)} ${dress}`, ordinal: letter });
  const numeral = numeralOrdinal(sign);
  if (numeral !== null) rows.push({ dress: `numerals ${caseOf(sign)} ${dress}`, ordinal: numeral });
  return rows;
}

function caseOf(sign: string): string {
  return sign === sign.toLowerCase() ? 'small' : 'capital';
}

function letterOrdinal(sign: string): number | null {
  const small = sign.toLowerCase();
  const ordinal = small.charCodeAt(0) - 96 + 26 * (small.length - 1);
  return /^[a-z]+$/u.test(small) && letters(ordinal) === small ? ordinal : null;
}

/** Highest numeral looked for: no list of subparagraphs is longer. */
const HIGHEST_NUMERAL = 60;

const NUMERALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: HIGHEST_NUMERAL }, (_, index) => [roman(index + 1), index + 1]),
);

function numeralOrdinal(sign: string): number | null {
  return NUMERALS.get(sign.toLowerCase()) ?? null;
}
