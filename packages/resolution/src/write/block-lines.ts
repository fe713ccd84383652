import { assertNever } from '@penholder/kernel';

import { type Markers, markersOf } from '../numbering.js';
import type { Block, Heading, Inline, Paragraph, Resolution, Subparagraph, Table } from '../tree.js';
import { shapeOf } from '../text/shape.js';
import { paragraphsIn, withDescendants } from '../walk.js';
import { markUpHeld } from './held-line.js';
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
  /** Whether the document is an amendment: its lines are instructions. */
  readonly amends: boolean;
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
    amends: resolution.kind === 'amendment',
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
    lineToMarkUp(paragraph.content, [], marking),
  );
  return [
    first,
    '',
    ...partsToLines(paragraph, [], { ...marking, issued: marking.issued && !isInserted(paragraph, marking) }),
  ];
}

/** An amendment's lines are read as they stand. */
function lineToMarkUp(content: readonly Inline[], open: readonly string[], marking: Marking): string {
  return marking.amends ? markUpLine(content, marking.notes) : markUpHeld(content, open, marking.notes);
}

/** A paragraph that came into an issued text is live, and its parts with it. */
function isInserted({ role, number }: Paragraph, { sole }: Marking): boolean {
  return role === 'operative' && number === null && !sole;
}

/** The subparagraphs and the closing words of a paragraph or of a part, on which these markers lead, outermost first. */
function partsToLines(parent: Paragraph | Subparagraph, path: readonly string[], marking: Marking): string[] {
  const bulleted = marking.issued && !parent.children.some(isMarked);
  const children = parent.children.flatMap((child) => {
    const marker = bulleted ? BULLET : (marking.markers.get(child.id) ?? child.marker);
    return subparagraphToLines(child, marker, path, marking);
  });
  return parent.tail.length === 0 ? children : [...children, tailLine(parent, path.length, marking), ''];
}

/**
 * Closing words say to which level they belong by as many signs of nothing: blanks are lost where words are pasted. A
 * paragraph's own have one, with a blank behind it, where they would be read as a paragraph by themselves.
 */
function tailLine({ tail }: Paragraph | Subparagraph, level: number, { notes }: Marking): string {
  const words = markUpLine(tail, notes);
  if (level > 0) return INDENT.repeat(level) + NOTHING.repeat(level) + words;
  const shape = shapeOf(words);
  return shape.type === 'words' && !shape.capital ? words : `${NOTHING} ${words}`;
}

function subparagraphToLines(
  part: Subparagraph,
  marker: string | null,
  above: readonly string[],
  marking: Marking,
): string[] {
  const path = [...above, marker === null || marker === BULLET ? '' : marker];
  const first = INDENT.repeat(path.length) + withMarker(marker, lineToMarkUp(part.content, path, marking));
  return [first, '', ...partsToLines(part, path, marking)];
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
