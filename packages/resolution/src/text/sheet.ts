import type { FurnitureLine } from '../reading.js';
import { appendTo } from './appending.js';
import { isFootRule } from './foot-rule.js';
import { looksLikePageMark, type PageMarks, pageMarks, type Pages, setFurnitureAside } from './furniture.js';
import { type KeptLines, LineKeeper } from './kept-lines.js';
import { eachLine, type Line, pageStarts } from './lines.js';
import { joinLoneNumbers } from './lone-numbers.js';
import { type Feet, type GrowingNote, type NoteBlock, type Place, takeNotesOut } from './note-blocks.js';
import { writeCalls } from './note-calls.js';
import { readPastedMarks } from './pasted-marks.js';
import { mendSpacedLines } from './torn-lines.js';

/** A file's text with everything that belongs to its pages taken out. */
export interface Sheet {
  readonly text: KeptLines;
  readonly notes: readonly NoteBlock[];
  readonly furniture: readonly FurnitureLine[];
}

/**
 * As many lines as are looked at together, which is more than documents have. A longer file is cut into stretches, as
 * if a page ended there, so that its lines need never stand in memory all at once; sooner where lines are so short
 * that their records take far more than their words, as no document's are. Where no page ends there, twice as many.
 */
const MOST_LINES = 16_384;
const MOST_SHORT_LINES = 2048;

/** How long the lines of a document are at least, on average. */
const SHORT = 24;

/** What was found so far. */
interface GrowingSheet {
  readonly text: LineKeeper;
  readonly notes: GrowingNote[];
  readonly furniture: FurnitureLine[];
  /** The numbers of notes that may be called again. */
  readonly known: Set<number>;
  feet: Feet;
}

/**
 * Takes furniture and notes out of a file's lines.
 *
 * Promise: every line is in `text`, in one note or in `furniture`, each in its order.
 */
export function readSheet(text: string): Sheet {
  const sheet: GrowingSheet = {
    text: new LineKeeper(),
    notes: [],
    furniture: [],
    known: new Set(),
    feet: 'unruled',
  };
  const starts = pageStarts(text);
  let marks: PageMarks | null = null;
  let page = 0;
  for (const { lines, goesOn } of stretchesOf(eachLine(text))) {
    marks ??= pageMarks(lines, starts);
    const last = page;
    page = pageBehind(starts, last, lines.at(-1)?.number ?? 0);
    const pages = setFurnitureAside(readPastedMarks(lines), starts.slice(last, page), marks);
    addStretch(sheet, pages, goesOn ? 'note below rule' : 'text');
  }
  const furniture = sheet.furniture.sort((left, right) => left.line - right.line);
  return { text: sheet.text.lines(), notes: sheet.notes, furniture };
}

/** The first page from this one on that begins behind a line. */
function pageBehind(starts: readonly number[], from: number, line: number): number {
  let page = from;
  while ((starts[page] ?? Number.POSITIVE_INFINITY) <= line) page += 1;
  return page;
}

/** Lines that are looked at together, and whether they go on with a page that the stretch before began. */
interface Stretch {
  readonly lines: Line[];
  readonly goesOn: boolean;
}

function* stretchesOf(lines: Iterable<Line>): Generator<Stretch, void> {
  let stretch: Line[] = [];
  let signs = 0;
  let goesOn = false;
  for (const line of lines) {
    if (mayPart(stretch, signs, line)) {
      yield { lines: stretch, goesOn };
      goesOn = !looksLikePageMark(stretch.at(-1)?.text ?? '');
      stretch = [];
      signs = 0;
    }
    stretch.push(line);
    signs += line.text.length;
  }
  yield { lines: stretch, goesOn };
}

/**
 * Whether a stretch that is full may end before this line: behind the marks of a page, so that its foot stays whole;
 * once it is twice as long anywhere but between marks, since they tell each other.
 */
function mayPart(stretch: readonly Line[], signs: number, line: Line): boolean {
  const most = signs < stretch.length * SHORT ? MOST_SHORT_LINES : MOST_LINES;
  if (stretch.length < most || looksLikePageMark(line.text)) return false;
  return looksLikePageMark(stretch.at(-1)?.text ?? '') || stretch.length >= 2 * most;
}

function addStretch(sheet: GrowingSheet, { pages, furniture }: Pages, start: Place): void {
  const { text, notes, known } = sheet;
  if (pages.some(hasFootRule)) sheet.feet = 'ruled';
  const rest: Line[] = [];
  for (const [index, page] of pages.entries()) {
    const taken = takeNotesOut(page, notes.at(-1), sheet.feet, index === 0 ? start : 'text');
    appendTo(rest, writeCalls(taken.text, taken.notes, known));
    appendTo(notes, taken.notes);
    appendTo(sheet.furniture, taken.furniture);
    for (const note of taken.notes) if (note.plain) known.add(Number(note.marker));
  }
  appendTo(sheet.furniture, furniture);
  for (const line of joinLoneNumbers(mendSpacedLines(rest))) text.push(line);
}

function hasFootRule(page: readonly Line[]): boolean {
  return page.some(({ text }) => isFootRule(text));
}
