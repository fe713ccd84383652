import type { BlockId, Inline } from '@penholder/resolution';

import { type Edit, wordsStepOf } from './edits.js';
import { lengthOf, sliceLine } from './line-splice.js';
import { keyOfLine, type NamedLine, namedLinesOfPiece } from './lines.js';
import { idsIn, partsOf } from './pieces.js';
import { isSameLine, isSameValue } from './same-value.js';
import type { Holder, LineName, Piece, Step } from './step.js';

type Replacement = Extract<Step, { type: 'replace paragraph' }>;

/** What of a replaced paragraph still stands under its name. */
export interface LinesKept {
  readonly has: (line: LineName) => boolean;
  /** Paragraphs and parts whose own parts are no longer the same ones. */
  readonly looseHolders: ReadonlySet<Holder>;
  /** Parts that are gone or not as they were. */
  readonly changedPieces: ReadonlySet<BlockId>;
}

/** What still stands once a paragraph was replaced. */
export function linesKept({ id, old, now }: Replacement): LinesKept {
  const keys = new Set(namedLinesOfPiece(now).map(({ name }) => keyOfLine(name)));
  const pieces = new Map(piecesOf(now).map((piece) => [piece.id, piece]));
  const own = piecesOf(old);
  return {
    has: (line) => keys.has(keyOfLine(line)),
    looseHolders: new Set(
      own.filter((piece) => !hasSameParts(piece, pieces.get(piece.id))).map((piece) => piece.id),
    ),
    changedPieces: new Set(
      own
        .filter((piece) => piece.id !== id && !isSameValue(piece, pieces.get(piece.id)))
        .map((piece) => piece.id),
    ),
  };
}

function piecesOf(piece: Piece): Piece[] {
  return [piece, ...partsOf(piece).flatMap(piecesOf)];
}

function hasSameParts(one: Piece, other: Piece | undefined): boolean {
  return other !== undefined && isSameValue(partIds(one), partIds(other));
}

function partIds(piece: Piece): BlockId[] {
  return partsOf(piece).map(({ id }) => id);
}

/** What a replacement changes in lines that stand before and after it: one edit a line, from the first other character to the last. */
export function changesInside({ old, now }: Replacement): Edit[] {
  const lines = new Map(namedLinesOfPiece(old).map(({ name, line }) => [keyOfLine(name), line]));
  return namedLinesOfPiece(now).flatMap(({ name, line }: NamedLine) => {
    const before = lines.get(keyOfLine(name));
    return before === undefined || isSameLine(before, line) ? [] : [changeBetween(name, before, line)];
  });
}

function changeBetween(line: LineName, old: readonly Inline[], now: readonly Inline[]): Edit {
  const [one, other] = [charactersOf(old), charactersOf(now)];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return {
    line,
    at: start,
    removed: sliceLine(old, start, lengthOf(old) - end),
    inserted: sliceLine(now, start, lengthOf(now) - end),
    notes: [],
    gone: [],
    beyond: 0,
  };
}

/** The characters of a line, each with what sets it apart: a note call by its note, a letter by its marks. */
function charactersOf(line: readonly Inline[]): string[] {
  return line.flatMap((item) => {
    if (item.type === 'note') return [`note ${item.note}`];
    const marks = item.marks
      .map((mark) => (mark.type === 'link' ? `link ${mark.href}` : mark.type))
      .toSorted()
      .join(' ');
    return item.text.split('').map((character) => `${character}${marks}`);
  });
}

/** A replacement that only changes words, as the changes of words that it comes to; `null` where it does more. */
export function asChangesOfWords(step: Replacement): Extract<Step, { type: 'replace throughout' }> | null {
  const { old, now, notes, gone } = step;
  if (!isSameValue(bare(old), bare(now)) || !isSameValue(idsIn(old), idsIn(now))) return null;
  const edits = changesInside(step);
  const changes = edits.map((edit, index) => wordsStepOf(index === 0 ? { ...edit, notes, gone } : edit));
  return changes.length === 0 ? null : { type: 'replace throughout', changes };
}

/** A piece without its words. */
function bare(piece: Piece): unknown {
  switch (piece.type) {
    case 'paragraph':
      return { role: piece.role, number: piece.number, parts: piece.children.map(bare) };
    case 'subparagraph':
      return { marker: piece.marker, parts: piece.children.map(bare) };
    case 'heading':
      return { level: piece.level };
    case 'table':
      return {
        rows: piece.rows.map(({ header, cells }) => ({
          header,
          cells: cells.map(({ columns, rows }) => ({ columns, rows })),
        })),
      };
  }
}
