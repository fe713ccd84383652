import type { Layout } from './layout.js';
import type { ParedPage } from './page-furniture.js';
import type { Piece } from './piece.js';
import { isRaised, lineOf, type PrintedLine, type Row, wordsOf } from './printed-line.js';

/** A note at the foot of a page: its mark, and its lines without it. */
export interface FootNote {
  readonly marker: string;
  readonly page: number;
  readonly lines: PrintedLine[];
}

/** A page with its notes taken out. */
export interface NotedPage {
  readonly rows: readonly Row[];
  readonly notes: readonly FootNote[];
  readonly furniture: readonly string[];
}

/** The rule over the notes, where it is typed. */
const RULE = /^[_‗─—]{5,}$/u;

/** Notes are set in smaller letters than the text: at most this share of its size. */
const SMALLER = 0.95;

/**
 * Takes the notes from the foot of a page.
 *
 * Promise: each line of the page is in `rows`, in one note (of this page, or `before`, which runs on), or is the rule.
 * Plan: from the last rule down all is notes if it is small; without a rule, the small lines at the foot, from the
 * first that bears a mark. A note begins with a raised number or an asterisk; lines without go on with the one before.
 */
export function takeNotesOut(page: ParedPage, layout: Layout, before: FootNote | undefined): NotedPage {
  const start = startOfNotes(page.rows, layout);
  const furniture = page.furniture.slice();
  const notes: FootNote[] = [];
  const rows = page.rows.slice(0, start);
  for (const line of page.rows.slice(start).flat()) {
    const note = noteBegun(line);
    if (RULE.test(wordsOf(line))) furniture.push(wordsOf(line));
    else if (note !== null) notes.push(note);
    else if (notes.length + (before === undefined ? 0 : 1) > 0) (notes.at(-1) ?? before)?.lines.push(line);
    else rows.push([line]);
  }
  return { rows, notes, furniture };
}

function startOfNotes(rows: readonly Row[], layout: Layout): number {
  const small = rows.findLastIndex((row) => !isRule(row) && !row.every((line) => isSmall(line, layout))) + 1;
  const rule = rows.findIndex((row, at) => at >= small - 1 && isRule(row));
  if (rule >= 0) return rule;
  const marked = rows.findIndex((row, at) => at >= small && row[0] !== undefined && isMarked(row[0]));
  return marked < 0 ? rows.length : marked;
}

function isRule(row: Row): boolean {
  return row.every((line) => RULE.test(wordsOf(line)));
}

function isSmall(line: PrintedLine, layout: Layout): boolean {
  return line.size <= SMALLER * layout.size;
}

function isMarked(line: PrintedLine): boolean {
  return noteBegun(line) !== null;
}

/** A raised number or letter, or asterisks, before the note's words. */
function noteBegun(line: PrintedLine): FootNote | null {
  const [first] = line.pieces;
  if (first === undefined) return null;
  const marker = /^\*{1,5}(?=$|\s)/u.exec(wordsOf(line))?.[0] ?? raisedMark(first, line);
  if (marker === null) return null;
  const words = lineOf(line.page, withoutStart(line.pieces, marker));
  return { marker, page: line.page, lines: words === null ? [] : [words] };
}

/** The pieces behind a mark, which may be drawn in pieces of its own ("*" and "*"). */
function withoutStart(pieces: readonly Piece[], marker: string): Piece[] {
  let left = marker;
  return pieces.flatMap((piece) => {
    const cut = left.startsWith(piece.text)
      ? piece.text.length
      : piece.text.startsWith(left)
        ? left.length
        : 0;
    left = left.slice(cut);
    const text = piece.text.slice(cut).trim();
    return text === '' ? [] : [{ ...piece, text }];
  });
}

function raisedMark(piece: Piece, line: PrintedLine): string | null {
  return isRaised(piece, line) && /^(?:\d{1,3}|[a-z])$/u.test(piece.text) ? piece.text : null;
}
