import type { Annex, Inline, Note, Resolution, Table } from '@penholder/resolution';

import { isParagraph, mapShared } from './pieces.js';
import type { LineName, Piece } from './step.js';

type Line = readonly Inline[];

/** What a line becomes; the very same line where it stays. */
export type LineMap = (name: LineName, line: Line) => Line;

/** A line's name as one word, equal for equal names. */
export function keyOfLine(name: LineName): string {
  switch (name.type) {
    case 'title':
    case 'organ':
      return name.type;
    case 'cell':
      return `cell ${name.row} ${name.cell} ${name.table}`;
    default:
      return `${name.type} ${name.id}`;
  }
}

/** The document with its lines mapped, in reading order; whatever holds no changed line is shared. */
export function mapLines(resolution: Resolution, map: LineMap): Resolution {
  const lines = linesOfHead(resolution, map);
  const mapPiece = <Some extends Piece>(piece: Some): Some => mapLinesOfPiece(piece, map);
  return {
    ...resolution,
    ...lines,
    preamble: mapShared(resolution.preamble, mapPiece),
    operative: mapShared(resolution.operative, mapPiece),
    annexes: mapShared(resolution.annexes, (annex) => mapLinesOfAnnex(annex, map)),
    notes: mapShared(resolution.notes, (note) => mapLineOfNote(note, map)),
  };
}

function linesOfHead({ title, organ }: Resolution, map: LineMap): Pick<Resolution, 'title' | 'organ'> {
  return { title: map({ type: 'title' }, title), organ: map({ type: 'organ' }, organ) };
}

/** The piece with its lines mapped; itself where none changes. */
export function mapLinesOfPiece<Some extends Piece>(piece: Some, map: LineMap): Some {
  if (isParagraph(piece)) return mapLinesOfParagraph(piece, map);
  if (piece.type === 'table') {
    const rows = mapRows(piece, map);
    return rows === piece.rows ? piece : { ...piece, rows };
  }
  const content = map({ type: 'heading', id: piece.id }, piece.content);
  return content === piece.content ? piece : { ...piece, content };
}

function mapLinesOfParagraph<Some extends Extract<Piece, { tail: unknown }>>(
  piece: Some,
  map: LineMap,
): Some {
  const content = map({ type: 'paragraph', id: piece.id }, piece.content);
  const children = mapShared(piece.children, (child) => mapLinesOfPiece(child, map));
  const tail = map({ type: 'tail', id: piece.id }, piece.tail);
  const same = content === piece.content && children === piece.children && tail === piece.tail;
  return same ? piece : { ...piece, content, children, tail };
}

function mapRows(table: Table, map: LineMap): Table['rows'] {
  return mapShared(table.rows, (row, rowIndex) => {
    const cells = mapShared(row.cells, (cell, index) => {
      const content = map({ type: 'cell', table: table.id, row: rowIndex, cell: index }, cell.content);
      return content === cell.content ? cell : { ...cell, content };
    });
    return cells === row.cells ? row : { ...row, cells };
  });
}

function mapLinesOfAnnex(annex: Annex, map: LineMap): Annex {
  const title = map({ type: 'annex title', id: annex.id }, annex.title);
  const blocks = mapShared(annex.blocks, (block) => mapLinesOfPiece(block, map));
  return title === annex.title && blocks === annex.blocks ? annex : { ...annex, title, blocks };
}

function mapLineOfNote(note: Note, map: LineMap): Note {
  const content = map({ type: 'note', id: note.id }, note.content);
  return content === note.content ? note : { ...note, content };
}

/** A line with its name. */
export interface NamedLine {
  readonly name: LineName;
  readonly line: Line;
}

/** Every line that steps can name, in reading order, empty closing words included. */
export function namedLines(resolution: Resolution): NamedLine[] {
  const lines: NamedLine[] = [];
  mapLines(resolution, gatherInto(lines));
  return lines;
}

/** The lines of a piece, in reading order, empty closing words included. */
export function namedLinesOfPiece(piece: Piece): NamedLine[] {
  const lines: NamedLine[] = [];
  mapLinesOfPiece(piece, gatherInto(lines));
  return lines;
}

function gatherInto(lines: NamedLine[]): LineMap {
  return (name, line) => {
    lines.push({ name, line });
    return line;
  };
}

/** The line of this name, if the document has it. */
export function lineNamed(resolution: Resolution, name: LineName): Line | undefined {
  const key = keyOfLine(name);
  return namedLines(resolution).find((line) => keyOfLine(line.name) === key)?.line;
}
