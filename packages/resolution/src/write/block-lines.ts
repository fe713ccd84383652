import { assertNever } from '@penholder/kernel';

import { type Markers, markersOf } from '../numbering.js';
import type { Block, Heading, Paragraph, Resolution, Subparagraph, Table } from '../tree.js';
import { paragraphsIn, withDescendants } from '../walk.js';
import { markUpLine, NOTHING } from './inline-mark-up.js';
import { type NoteMarks, noteMarksOf } from './note-marks.js';
import { tableToLines } from './table-lines.js';

/** Blanks before a subparagraph, for each level it stands below its paragraph. */
const INDENT = '  ';
/** Before an item of a list that was printed without markers. */
const BULLET = '-';

/** What the lines of a document need to know of the whole. */
export interface Marking {
  readonly markers: Markers;
  readonly notes: NoteMarks;
  /** Whether the document has a sole operative paragraph: it bears no number of its own accord. */
  readonly sole: boolean;
  /** Whether numbers are frozen: then a list without a marker was printed without, and none is counted for it. */
  readonly issued: boolean;
}

/** What `blockToLines` needs to know of a document. */
export function markingOf(resolution: Resolution): Marking {
  const body = paragraphsIn([...resolution.preamble, ...resolution.operative]);
  const operative = body.filter(({ role }) => role === 'operative');
  return {
    markers: markersOf(resolution),
    notes: noteMarksOf(resolution),
    sole: operative.length === 1,
    issued: operative.some(({ number }) => number !== null) || body.flatMap(withDescendants).some(isMarked),
  };
}

function isMarked(part: Paragraph | Subparagraph): boolean {
  return part.type === 'subparagraph' && part.marker !== null;
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
  return [
    first,
    '',
    ...partsToLines(paragraph, 0, { ...marking, issued: marking.issued && !isInserted(paragraph, marking) }),
  ];
}

/** A paragraph that came into an issued text is live, and its parts with it. */
function isInserted({ role, number }: Paragraph, { sole }: Marking): boolean {
  return role === 'operative' && number === null && !sole;
}

/**
 * The subparagraphs and the closing words of a paragraph or of a part, which itself stands at `level`. Closing words
 * say to which level they belong by as many signs of nothing: blanks are lost where words are pasted.
 */
function partsToLines(parent: Paragraph | Subparagraph, level: number, marking: Marking): string[] {
  const bulleted = marking.issued && !parent.children.some(isMarked);
  const children = parent.children.flatMap((child) => {
    const marker = bulleted ? BULLET : (marking.markers.get(child.id) ?? child.marker);
    return subparagraphToLines(child, marker, level + 1, marking);
  });
  const tail =
    parent.tail.length === 0
      ? []
      : [INDENT.repeat(level) + NOTHING.repeat(level) + markUpLine(parent.tail, marking.notes), ''];
  return [...children, ...tail];
}

function subparagraphToLines(
  part: Subparagraph,
  marker: string | null,
  level: number,
  marking: Marking,
): string[] {
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
