import type { TravellingNote } from '../instruction.js';
import { noteOfLine, withoutRunInNotes } from './travelling-notes.js';

/** An item of an amendment's body: an instruction or what stands where one was expected, and the footnotes it may call. */
export interface BodyItem {
  readonly text: string;
  readonly noteOf: NoteOf;
}

/** The footnote of a marker, `null` where there is none. */
export type NoteOf = (marker: string) => TravellingNote | null;

interface PlacedNote {
  readonly note: TravellingNote;
  /** How many items stand before it. */
  readonly behind: number;
}

const VERBS =
  'delete|remove|omit|replace|substitute|insert|add|move|split|merge|join|amend|change|modify|reword|renumber|revise';
const NOUNS =
  'paragraphs?|paras?|subparagraphs?|title|preamble|chapeau|footnotes?|heading|table|annex|appendix|text|line|ops? ?\\d|pps? ?\\d';

/** How instructions begin: by what is done, by the place, or by the short name of a paragraph. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(`^(?:${VERBS})\\b`, 'iu'),
  new RegExp(
    `^(?:in|at|after|before|following|from|to|throughout|immediately)\\b.{0,90}?\\b(?:${NOUNS})\\b`,
    'iu',
  ),
  /^(?:ops?|pps?) ?\d/iu,
  /^(?:title|(?:operative |preambular |sub)?paragraphs?|paras?\.?)\b.{0,30}[:,;]/iu,
  /^(?:the )?(?:\S+ ){0,3}(?:title|paragraph(?: \d+)?) (?:would|should|shall|will|to|now|reads)\b/iu,
  /^l\.\d+:/iu,
];

/** Whether a line begins as instructions do. */
export function beginsInstruction(line: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(line));
}

/** Lines that are longer than this and do not end a sentence were broken in print. */
const BROKEN_FROM = 60;

interface Item {
  readonly lines: string[];
  /** Whether a colon has brought a text: what follows is that text. */
  brings: boolean;
  /** Whether that text stands in quotation marks: then it ends with them. */
  quotes: boolean;
  /** Quotations that are open at the end of the last line. */
  open: number;
}

/**
 * Parts an amendment's body. A line begins an item where it begins as instructions do, with a number before it or not;
 * any other belongs to the item before it, as long as a text is being quoted there or a sentence is not at its end.
 */
export function itemsOf(text: string): BodyItem[] {
  const items: Item[] = [];
  const placed: PlacedNote[] = [];
  let blank = false;
  for (const raw of text.split(/\r?\n/u)) {
    const note = noteOfLine(raw);
    const { line, notes } = note === null ? withoutRunInNotes(raw) : { line: '', notes: [note] };
    if (line.trim() !== '') placeLine(items, line, blank);
    blank = line.trim() === '';
    placed.push(...notes.map((each) => ({ note: each, behind: items.length })));
  }
  const byMarker = notesByMarker(placed);
  return items.map(({ lines }, index) => ({
    text: lines.join('\n'),
    noteOf: (marker) => nearestNote(byMarker.get(marker) ?? [], index),
  }));
}

function notesByMarker(placed: readonly PlacedNote[]): ReadonlyMap<string, readonly PlacedNote[]> {
  const byMarker = new Map<string, PlacedNote[]>();
  for (const each of placed) {
    const same = byMarker.get(each.note.marker);
    if (same === undefined) byMarker.set(each.note.marker, [each]);
    else same.push(each);
  }
  return byMarker;
}

/** The first note behind an item, else the last one before it: markers begin anew on each page. The notes are in order. */
function nearestNote(notes: readonly PlacedNote[], index: number): TravellingNote | null {
  let [from, to] = [0, notes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((notes[middle]?.behind ?? 0) > index) to = middle;
    else from = middle + 1;
  }
  return (notes[from] ?? notes.at(-1))?.note ?? null;
}

/** A blank line says that the line before was not broken in print: its paragraph is at its end. */
function placeLine(items: Item[], line: string, blank: boolean): void {
  const open = items.at(-1);
  const bare = withoutNumber(line.trim());
  const broken = !blank && isBrokenLine(open);
  const begins = beginsInstruction(bare) && (bare !== line.trim() || !broken);
  if (open === undefined || begins || (isComplete(open) && !bringsMore(open, bare))) {
    items.push({ lines: [bare], brings: bare.endsWith(':'), quotes: false, open: openIn(bare) });
    return;
  }
  addLine(open, line, broken, blank);
}

function addLine(open: Item, line: string, broken: boolean, blank: boolean): void {
  if (open.brings && open.lines.length === 1) open.quotes = OPENS_QUOTATION.test(line.trim());
  if (broken && !/^\s/u.test(line)) open.lines.push(`${open.lines.pop() ?? ''} ${line.trim()}`);
  else open.lines.push(...(blank ? [''] : []), line.trimEnd());
  open.brings ||= line.trimEnd().endsWith(':');
  open.open += openIn(line);
}

/** "3. ", "3) ", and before what begins as an instruction does "(c) ". */
function withoutNumber(line: string): string {
  const bare = line.replace(/^(?:\d{1,4}[.)]|\([a-z]{1,2}\)|[•·–—-])\s+/u, '');
  return beginsInstruction(bare) ? bare : line;
}

function isBrokenLine(item: Item | undefined): boolean {
  const last = item?.lines.at(-1) ?? '';
  return (
    last.length >= BROKEN_FROM &&
    !last.includes('\t') &&
    !/[.;:,?!”"’»]\*{0,6}[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(last.trimEnd())
  );
}

function isComplete({ lines, brings, quotes, open }: Item): boolean {
  const last = lines.at(-1) ?? '';
  return brings
    ? quotes && open <= 0 && /[”"»][.;,]?\s*$/u.test(last)
    : open <= 0 && /[.?!”"»;]\s*$/u.test(last);
}

/** Each of several paragraphs may stand in marks of its own. */
function bringsMore({ brings }: Item, line: string): boolean {
  return brings && OPENS_QUOTATION.test(line);
}

const OPENS_QUOTATION = /^[“„«"‘]/u;

function openIn(line: string): number {
  return [...line].reduce((open, sign) => open + ('“«'.includes(sign) ? 1 : '”»'.includes(sign) ? -1 : 0), 0);
}
