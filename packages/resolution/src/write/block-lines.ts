import { assertNever } from '@penholder/kernel';

import type { Markers } from '../numbering.js';
import type { Block, Heading, Paragraph, Resolution, Subparagraph, Table } from '../tree.js';
import { paragraphsIn } from '../walk.js';
import { markUpLine } from './inline-mark-up.js';
import type { NoteMarks } from './note-marks.js';
import { tableToLines } from './table-lines.js';

/** Blanks before a subparagraph, for each level it stands below its paragraph. */
const INDENT = '  ';

/** What the lines of a document need to know of the whole. */
export interface Marking {
  readonly markers: Markers;
  readonly notes: NoteMarks;
  /** Whether the document has a sole operative paragraph: it bears no number of its own accord. */
  readonly sole: boolean;
}

/** Whether a document has one operative paragraph and no more. */
export function isSoleOperative(resolution: Resolution): boolean {
  return paragraphsIn(resolution.operative).filter(({ role }) => role === 'operative').length === 1;
}

/** A block as it is printed: paragraphs each followed by a blank line, the rows of a table together. */
export function blockToLines(block: Block, marking: Marking): string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphToLines(block, marking);
    case 'heading':
      return headingToLines(block, marking);
    case 'table':
      return tableLines(block, marking);
    default:
      return assertNever(block);
  }
}

function headingToLines(heading: Heading, { notes }: Marking): string[] {
  return [markUpLine(heading.content, notes), ''];
}

function tableLines(table: Table, { notes }: Marking): string[] {
  return [...tableToLines(table, (cell) => markUpLine(cell.content, notes)), ''];
}

function paragraphToLines(paragraph: Paragraph, marking: Marking): string[] {
  const number = printedNumber(paragraph, marking);
  const first = withMarker(
    number === null ? null : endNumber(number),
    markUpLine(paragraph.content, marking.notes),
  );
  return [first, '', ...partsToLines(paragraph, 0, marking)];
}

/** The subparagraphs and the closing words of a paragraph or of a part, which itself stands at `level`. */
function partsToLines(parent: Paragraph | Subparagraph, level: number, marking: Marking): string[] {
  const children = parent.children.flatMap((child) => subparagraphToLines(child, level + 1, marking));
  const tail =
    parent.tail.length === 0 ? [] : [INDENT.repeat(level) + markUpLine(parent.tail, marking.notes), ''];
  return [...children, ...tail];
}

function subparagraphToLines(part: Subparagraph, level: number, marking: Marking): string[] {
  const marker = marking.markers.get(part.id) ?? part.marker;
  const first = INDENT.repeat(level) + withMarker(marker, markUpLine(part.content, marking.notes));
  return [first, '', ...partsToLines(part, level, marking)];
}

/** Preambular paragraphs print none, and plain ones only what stands in the tree. */
function printedNumber({ id, role, number }: Paragraph, { markers, sole }: Marking): string | null {
  if (number !== null && role !== 'preambular') return number;
  return role === 'operative' && !sole ? (markers.get(id) ?? null) : null;
}

/** "4" is printed "4."; "(a)" ends itself. */
function endNumber(number: string): string {
  return /[).]$/u.test(number) ? number : `${number}.`;
}

function withMarker(marker: string | null, words: string): string {
  return marker === null ? words : `${marker} ${words}`.trimEnd();
}
