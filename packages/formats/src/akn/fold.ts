import { type Block, type Notice, plainText, type ParagraphRole, type Table } from '@penholder/resolution';

import { addNotice, blockIdOf, type Findings } from './findings.js';
import { type Growing, grownParagraph } from './growing.js';
import { joinLines } from './line.js';
import { isParagraphNumber, rowsOfMarker } from './marker.js';
import { type Place, placeOfMarker } from './nesting.js';
import type { Part, Piece, TextPiece, WholePiece } from './piece.js';
import { withFootLine } from './table.js';

/** A block with the part of the file it was read from. */
export interface FoldedBlock {
  readonly part: Part;
  readonly block: Block;
}

/** What has been put together so far. `path` is the open paragraph and its open parts, from the outside in. */
interface Fold {
  readonly done: FoldedBlock[];
  readonly findings: Findings;
  part: Part;
  path: Growing[];
}

/**
 * Puts pieces together into blocks.
 *
 * Promise: every word of every piece stands in one block, in order.
 * Plan: one piece after another. A heading or table stands by itself and closes the paragraph before it. A number
 * opens a paragraph; any other marker opens a part of the open one; a line without marker opens a paragraph where it
 * opens like one, and else goes on with the open one.
 */
export function foldPieces(pieces: readonly Piece[], findings: Findings): FoldedBlock[] {
  const fold: Fold = { done: [], findings, part: 'preamble', path: [] };
  for (const piece of pieces) {
    if (piece.type === 'whole') putWhole(fold, piece);
    else if (piece.marker === null) putUnmarked(fold, piece);
    else putMarked(fold, piece, piece.marker);
  }
  closeParagraph(fold);
  return fold.done;
}

function putWhole(fold: Fold, piece: WholePiece): void {
  closeParagraph(fold);
  fold.done.push({ part: piece.part, block: piece.block });
}

function closeParagraph(fold: Fold): void {
  const [open] = fold.path;
  if (open === undefined) return;
  fold.done.push({ part: fold.part, block: grownParagraph(open, fold.findings) });
  fold.path = [];
}

function putMarked(fold: Fold, piece: TextPiece, marker: string): void {
  const isOwn = piece.depth === null && (isParagraphNumber(marker) || fold.path.length === 0);
  if (isOwn || fold.path.length === 0) {
    openParagraph(fold, piece);
    return;
  }
  const place = placeOfMarker(marker, piece.depth, fold.path);
  if (place.depth === 0) openParagraph(fold, piece);
  else openPart(fold, piece, place);
}

function openParagraph(fold: Fold, piece: TextPiece): void {
  closeParagraph(fold);
  const { marker, content, source } = piece;
  // A number counts paragraphs and nothing below them, so that no part is ever taken for its neighbour.
  const row = marker === null || isParagraphNumber(marker) ? null : (rowsOfMarker(marker)[0] ?? null);
  fold.part = piece.part;
  fold.path = [{ role: roleOf(piece), marker, row, source, content, children: [], tail: [] }];
}

function roleOf(piece: TextPiece): ParagraphRole {
  if (piece.part === 'annex') return 'plain';
  return isPreambular(piece) ? 'preambular' : 'operative';
}

/** In the body a line is preambular where the file says so, or where it opens in italics and ends in a comma. */
function isPreambular(piece: TextPiece): boolean {
  if (piece.part === 'preamble' || piece.preambular) return true;
  return (
    piece.marker === null && opensInItalics(piece) && /[,，،]$/u.test(plainText(piece.content).trimEnd())
  );
}

function opensInItalics(piece: TextPiece): boolean {
  const [first] = piece.content;
  return first?.type === 'text' && first.marks.some(({ type }) => type === 'italic');
}

function openPart(fold: Fold, piece: TextPiece, place: Place): void {
  fold.path = fold.path.slice(0, place.depth);
  const { marker, content, source } = piece;
  const part: Growing = { role: 'plain', marker, row: place.row, source, content, children: [], tail: [] };
  const parent = fold.path.at(-1);
  if (parent !== undefined) giveTailToLastChild(parent);
  parent?.children.push(part);
  fold.path.push(part);
}

/** Words that closed a list which now goes on: they close its last part instead, so that they keep their place. */
function giveTailToLastChild(parent: Growing): void {
  const last = parent.children.at(-1);
  if (last === undefined || parent.tail.length === 0) return;
  if (last.children.length === 0) last.content = joinLines(last.content, parent.tail);
  else last.tail = joinLines(last.tail, parent.tail);
  parent.tail = [];
}

function putUnmarked(fold: Fold, piece: TextPiece): void {
  const [open] = fold.path;
  const last = fold.path.at(-1);
  if (last !== undefined && isAwaitingWords(last)) last.content = piece.content;
  else if (open !== undefined && piece.depth !== null)
    openPart(fold, piece, { depth: Math.min(piece.depth, fold.path.length), row: null });
  else if (isFootOfTable(fold, piece)) putUnderTable(fold, piece);
  else if (piece.style === FOOT_STYLE) putWhole(fold, loneFootLine(piece, fold.findings));
  else if (open === undefined || opensParagraph(piece, open)) openParagraph(fold, piece);
  else goOn(fold, open, piece);
}

/** A number whose words stand in the next element, as some files have it. */
function isAwaitingWords(last: Growing): boolean {
  return last.marker !== null && last.content.length === 0 && last.children.length === 0;
}

/** The style of the lines under tables: their notes and abbreviations. */
const FOOT_STYLE = 'FootnoteText';

function isFootOfTable(fold: Fold, piece: TextPiece): boolean {
  const before = fold.path.length === 0 ? fold.done.at(-1) : undefined;
  return before?.block.type === 'table' && (piece.style === FOOT_STYLE || opensSmall(piece));
}

/** A line for the foot of a table that files have put away from it: no paragraph, and its place is kept. */
function loneFootLine({ part, content, source }: TextPiece, findings: Findings): WholePiece {
  const table: Table = { type: 'table', id: blockIdOf(source, findings), rows: [] };
  return { type: 'whole', part, block: withFootLine(table, content) };
}

function putUnderTable(fold: Fold, piece: TextPiece): void {
  const before = fold.done.pop();
  if (before?.block.type !== 'table') throw new Error('A line is put under a table only where one stands');
  fold.done.push({ ...before, block: withFootLine(before.block, piece.content) });
}

function opensSmall(piece: TextPiece): boolean {
  return /^\p{Ll}/u.test(plainText(piece.content));
}

function opensParagraph(piece: TextPiece, open: Growing): boolean {
  const goesOn = opensSmall(piece) && open.children.length > 0;
  return !goesOn && (piece.part !== 'body' || piece.preambular || opensInItalics(piece));
}

/** Words that go on with the open paragraph: after its parts where it has some, else after its own words. */
function goOn(fold: Fold, open: Growing, piece: TextPiece): void {
  if (open.children.length === 0) open.content = joinLines(open.content, piece.content);
  else open.tail = joinLines(open.tail, piece.content);
  fold.path = [open];
  if (opensSmall(piece)) return;
  const words = plainText(piece.content).slice(0, 40);
  const message = `Words without a number were put at the end of the paragraph before them: "${words}".`;
  const notice: Notice = { line: piece.source.line, kind: 'unnumbered words', message };
  const { marker: number } = open;
  addNotice(fold.findings, number === null ? notice : { ...notice, subject: { type: 'number', number } });
}
