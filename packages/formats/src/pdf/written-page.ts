import type { FootNote, NotedPage } from './foot-notes.js';
import type { Layout } from './layout.js';
import { markUpRuns, raise } from './mark-up-runs.js';
import { goesOn } from './paragraphs.js';
import type { Page } from './piece.js';
import type { PrintedLine } from './printed-line.js';
import { runsOf } from './runs.js';
import { mastheadEnd, type Standing, standingOf } from './tables.js';

/** A line of the text layout and the page its words begin on; `null` pages are blank lines. */
export interface WrittenLine {
  readonly text: string;
  readonly page: number;
}

/** A paragraph that may still take lines. */
interface Open {
  readonly lines: PrintedLine[];
}

/**
 * Writes the pages as the text layout.
 *
 * Promise: every word of the rows and notes is written once; one line for a paragraph, with a blank line before it.
 * Plan: a paragraph is open until a line does not go on with it, over the end of the page too. A page's notes are
 * written when the paragraph that ended the page is closed, so that they are below all that calls them.
 */
export function writePages(pages: readonly (NotedPage & { page: Page })[], layout: Layout): WrittenLine[] {
  const written: WrittenLine[] = [];
  let open: Open | null = null;
  let waiting: FootNote[] = [];
  const close = () => {
    if (open !== null) writeParagraph(written, open.lines);
    for (const note of waiting) writeNote(written, note);
    [open, waiting] = [null, []];
  };
  for (const { page, rows, notes } of pages) {
    const masthead = mastheadEnd(page, rows);
    for (const standing of standingOf(page, rows, layout)) {
      if (standing.type === 'cells') {
        close();
        writeCells(written, standing);
      } else if (
        open !== null &&
        standing.line.base < masthead &&
        goesOn(open.lines, standing.line, layout)
      ) {
        open.lines.push(standing.line);
      } else {
        close();
        open = { lines: [standing.line] };
      }
    }
    waiting.push(...notes);
  }
  close();
  return written;
}

function writeParagraph(written: WrittenLine[], lines: readonly PrintedLine[]): void {
  const text = markUpRuns(runsOf(lines));
  const stopped = isNumberSetApart(lines[0]) ? text.replace(/^\d{1,3}/u, '$&.') : text;
  writeApart(written, stopped, lines[0]?.page ?? 1);
}

/** A number that a tab parts from its paragraph is the paragraph's, though its full stop was forgotten. */
function isNumberSetApart(line: PrintedLine | undefined): boolean {
  const [number, words] = line?.pieces ?? [];
  if (number === undefined || words === undefined || !/^\d{1,3}$/u.test(number.text)) return false;
  return words.left - number.right > number.size && /^\p{Lu}/u.test(words.text);
}

function writeNote(written: WrittenLine[], { marker, page, lines }: FootNote): void {
  writeApart(written, `${raise(marker)} ${markUpRuns(runsOf(lines))}`, page);
}

function writeApart(written: WrittenLine[], text: string, page: number): void {
  written.push({ text: '', page }, { text, page });
}

/** The rows of a table stand together, their cells parted by tabs; two cells keep their tab by a third, empty one. */
function writeCells(written: WrittenLine[], { cells }: Extract<Standing, { type: 'cells' }>): void {
  const page = cells[0]?.[0]?.page ?? 1;
  const texts = cells.map((lines) => markUpRuns(runsOf(lines)));
  if (!(written.at(-1)?.text.includes('\t') ?? false)) written.push({ text: '', page });
  written.push({ text: texts.join('\t'), page });
}
