import type { WordChange } from '@penholder/compare';
import {
  type Block,
  type BlockId,
  type Inline,
  linesOfBlock,
  type NoteId,
  notesCalled,
  plainText,
  type Resolution,
  type Table,
} from '@penholder/resolution';

import type {
  CellPlace,
  Instruction,
  ParagraphName,
  QuotedTable,
  TableName,
  TravellingNote,
} from '../instructions/instruction.js';
import type { Setting } from './setting.js';
import { isMostlyNew } from './units.js';
import { lineInstructions } from './words/line-instructions.js';
import { markedLine } from './words/marked-line.js';
import { travellingMarker } from './words/travelling.js';
import type { WordInstructions } from './words/word-instructions.js';
import { wordsBetween } from './words/words-between.js';

/** How an instruction names a table: by the paragraph it stands behind, where it alone does so; else by its place among all. */
export function tableName(
  table: Table,
  { preamble, operative }: Resolution,
  names: ReadonlyMap<BlockId, ParagraphName>,
): TableName {
  const blocks: readonly Block[] = [...preamble, ...operative];
  const tables = blocks.filter(({ type }) => type === 'table');
  const place = blocks.indexOf(table);
  const before = blocks.slice(0, place).findLastIndex(({ type }) => type === 'paragraph');
  const next = blocks.findIndex(({ type }, index) => index > place && type === 'paragraph');
  const beside = blocks.slice(before + 1, next === -1 ? undefined : next);
  const paragraph = before === -1 ? undefined : names.get(blocks[before]?.id ?? table.id);
  if (paragraph !== undefined && beside.filter(({ type }) => type === 'table').length === 1)
    return { type: 'after', paragraph };
  return tables.length === 1
    ? { type: 'sole' }
    : { type: 'counted', ordinal: tables.findIndex(({ id }) => id === table.id) + 1 };
}

/** A table as an instruction quotes it, and the notes it calls. */
export function quoteTable(
  table: Table,
  { notes }: Resolution,
): { readonly rows: QuotedTable; readonly notes: readonly TravellingNote[] } {
  const called = [...new Set(linesOfBlock(table).flatMap(notesCalled))];
  const texts = new Map(notes.map(({ id, content }) => [id, plainText(content)]));
  return {
    rows: table.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content, called))),
    notes: called.map((id, index) => ({ marker: travellingMarker(index), text: texts.get(id) ?? '' })),
  };
}

function wordsOf(line: readonly Inline[], called: readonly NoteId[]): string {
  const words = line.map((item) =>
    item.type === 'note' ? travellingMarker(called.indexOf(item.note)) : item.text,
  );
  return words.join('').trim();
}

/** More cells than these are not followed by ear: the table is read in full. */
const MOST_CELLS = 6;

/** The instructions that make a table into another: cell by cell, or in full where its shape or more than half of it is new. */
export function tableInstructions(old: Table, now: Table, setting: Setting): WordInstructions {
  const row = setting.rowOfOld.get(old.id);
  const callsNone = [old, now].flatMap(linesOfBlock).flatMap(notesCalled).length === 0;
  if (row === undefined || (row.change === 'kept' && callsNone)) return { meant: [], consequential: [] };
  const what = tableName(old, setting.from, setting.names);
  const { rows: by, notes } = quoteTable(now, setting.to);
  const inFull: Instruction = { type: 'replace table', what, by, notes };
  const isWhole = setting.inFull.has(old.id) || isMostlyNew([row]) || !isOfOneShape(old, now);
  const said = isWhole ? null : cellInstructions(old, now, what, setting);
  return said ?? { meant: [inFull], consequential: [] };
}

function isOfOneShape(old: Table, now: Table): boolean {
  return shapeOf(old) === shapeOf(now);
}

function shapeOf({ rows }: Table): string {
  return rows.map(({ cells }) => cells.map((cell) => `${cell.columns}x${cell.rows}`).join(' ')).join('; ');
}

interface ChangedCell {
  readonly place: CellPlace;
  readonly old: readonly Inline[];
  readonly now: readonly Inline[];
  readonly words: readonly WordChange[];
}

function cellInstructions(
  old: Table,
  now: Table,
  table: TableName,
  setting: Setting,
): WordInstructions | null {
  const changed = changedCells(old, now);
  const said = changed.map(({ place, old: one, now: other, words }) =>
    lineInstructions({
      where: { type: 'table', table, cell: place },
      old: markedLine(one),
      now: markedLine(other),
      words,
      notes: setting.notes,
    }),
  );
  const all = said.flatMap((each) => each ?? []);
  if (all.length < said.length || all.filter(({ meant }) => meant.length > 0).length > MOST_CELLS)
    return null;
  return {
    meant: all.flatMap(({ meant }) => meant),
    consequential: all.flatMap(({ consequential }) => consequential),
  };
}

function changedCells(old: Table, now: Table): ChangedCell[] {
  return old.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column): ChangedCell[] => {
      const other = now.rows[row]?.cells[column]?.content ?? [];
      const words = wordsBetween(content, other);
      const callsNone = notesCalled([...content, ...other]).length === 0;
      if (words.every(({ op }) => op === '=') && callsNone) return [];
      return [{ place: { row: row + 1, column: column + 1 }, old: content, now: other, words }];
    }),
  );
}
