import { type Inline, type NoteId, textRun } from '@penholder/resolution';

import { keyOfLine } from '../steps/lines.js';
import { isParagraph } from '../steps/pieces.js';
import type { LineName } from '../steps/step.js';
import { bracketsIn } from './brackets.js';
import { type RollingLabels, rollingLabels } from './rolling-labels.js';
import type { RollingPiece, RollingRow, RollingWhole, RowOrigin } from './row.js';
import {
  keyOf,
  type RollingAnnex,
  type RollingNode,
  type RollingNote,
  type RollingTree,
} from './rolling-tree.js';

const BASE: RowOrigin = { type: 'base' };
const NO_WHOLE = { opens: [], closes: [] };

/** How the notes of a tree are called, by id. One whose marker is counted is called by a star. */
export function noteMarksOf({ notes }: RollingTree): Map<NoteId, string> {
  return new Map(notes.map(({ note: { id, marker } }) => [id, marker ?? '*']));
}

/** The tree line by line, in reading order; a title, organ or closing words without any left out. */
export function rowsOf(tree: RollingTree): RollingRow[] {
  const writing: Writing = { tree, labels: rollingLabels(tree) };
  const { title, organ } = tree.base;
  return [
    ...headRow(writing, 'title', title),
    ...headRow(writing, 'organ', organ),
    ...tree.preamble.flatMap((node) => nodeRows(writing, node, 0)),
    ...tree.operative.flatMap((node) => nodeRows(writing, node, 0)),
    ...tree.annexes.flatMap((annex) => annexRows(writing, annex)),
    ...tree.notes.map((note) => noteRow(writing, note)),
  ];
}

interface Writing {
  readonly tree: RollingTree;
  readonly labels: RollingLabels;
}

function headRow(writing: Writing, kind: 'title' | 'organ', content: readonly Inline[]): RollingRow[] {
  const pieces = piecesOf(writing, null, { type: kind }, content);
  if (pieces.length === 0) return [];
  return [{ kind, block: null, label: kind, depth: 0, origin: BASE, ...NO_WHOLE, pieces }];
}

function piecesOf(
  { tree }: Writing,
  owner: string | null,
  name: LineName,
  content: readonly Inline[],
): RollingPiece[] {
  return bracketsIn(content, tree.changes.get(keyOf(owner, keyOfLine(name))) ?? []);
}

/** Whose words a row has. */
function ownerOf(origin: RowOrigin): string | null {
  return origin.type === 'base' ? null : origin.by.amendment;
}

/** A piece, its parts and closing words, and then what is to stand in its place. */
function nodeRows(
  writing: Writing,
  node: RollingNode,
  depth: number,
  isWithin = false,
): readonly RollingRow[] {
  const rows = [
    ...ownRows(writing, node, depth),
    ...node.children.flatMap((child) => nodeRows(writing, child, depth + 1, child.origin === node.origin)),
    ...tailRow(writing, node, depth),
  ];
  const wholes = [...(isWithin ? [] : wholeOf(node.origin)), ...node.wishes];
  const own = around(rows, wholes);
  if (node.alternatives.length === 0) return own;
  return [...own, ...node.alternatives.flat().flatMap((other) => nodeRows(writing, other, depth))];
}

/** The bracket around what a proposal puts in. */
function wholeOf(origin: RowOrigin): RollingWhole[] {
  if (origin.type === 'base') return [];
  return [{ type: origin.type === 'inserted' ? 'insert' : 'alternative', by: origin.by, where: '' }];
}

function around(rows: readonly RollingRow[], wholes: readonly RollingWhole[]): readonly RollingRow[] {
  if (wholes.length === 0) return rows;
  return rows.map((row, index) => ({
    ...row,
    opens: index === 0 ? [...wholes, ...row.opens] : row.opens,
    closes: index === rows.length - 1 ? [...row.closes, ...wholes.toReversed()] : row.closes,
  }));
}

function ownRows(writing: Writing, node: RollingNode, depth: number): RollingRow[] {
  const { piece, origin } = node;
  const owner = ownerOf(origin);
  if (isParagraph(piece)) {
    const pieces = piecesOf(writing, owner, { type: 'paragraph', id: piece.id }, piece.content);
    return [rowOf(writing, node, 'paragraph', depth, pieces)];
  }
  if (piece.type === 'heading') {
    const pieces = piecesOf(writing, owner, { type: 'heading', id: piece.id }, piece.content);
    return [rowOf(writing, node, 'heading', depth, pieces)];
  }
  return piece.rows.map(({ cells }, row) => {
    const inCells = cells.map((cell, index) =>
      piecesOf(writing, owner, { type: 'cell', table: piece.id, row, cell: index }, cell.content),
    );
    return rowOf(writing, node, 'table row', depth, betweenCells(inCells));
  });
}

const NONE: readonly RollingWhole[] = [];

function rowOf(
  { labels }: Writing,
  { key, piece, origin }: RollingNode,
  kind: RollingRow['kind'],
  depth: number,
  pieces: readonly RollingPiece[],
): RollingRow {
  const label = labels.get(key) ?? '';
  return { kind, block: piece.id, label, depth, origin, opens: NONE, closes: NONE, pieces };
}

/** Cells side by side, a tab between them. */
function betweenCells(cells: readonly (readonly RollingPiece[])[]): RollingPiece[] {
  const tab: RollingPiece = { type: 'words', content: [textRun('\t')] };
  return cells.flatMap((pieces, index) => (index === 0 ? pieces : [tab, ...pieces]));
}

function tailRow(writing: Writing, node: RollingNode, depth: number): RollingRow[] {
  const { piece, origin } = node;
  if (!isParagraph(piece)) return [];
  const pieces = piecesOf(writing, ownerOf(origin), { type: 'tail', id: piece.id }, piece.tail);
  return pieces.length === 0 ? [] : [rowOf(writing, node, 'closing words', depth, pieces)];
}

function annexRows(
  writing: Writing,
  { key, annex, origin, wishes, blocks }: RollingAnnex,
): readonly RollingRow[] {
  const name: LineName = { type: 'annex title', id: annex.id };
  const title: RollingRow = {
    kind: 'annex title',
    block: annex.id,
    label: writing.labels.get(key) ?? '',
    depth: 0,
    origin,
    ...NO_WHOLE,
    pieces: piecesOf(writing, ownerOf(origin), name, annex.title),
  };
  const rows = [title, ...blocks.flatMap((node) => nodeRows(writing, node, 0, node.origin === origin))];
  return around(rows, [...wholeOf(origin), ...wishes]);
}

function noteRow(writing: Writing, { note, origin }: RollingNote): RollingRow {
  const pieces = piecesOf(writing, ownerOf(origin), { type: 'note', id: note.id }, note.content);
  const label = note.marker === null ? 'note' : `note ${note.marker}`;
  return { kind: 'note', block: null, label, depth: 0, origin, ...NO_WHOLE, pieces };
}
