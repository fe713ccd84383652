import { withoutTabs } from '../text/item-behind-tabs.js';
import type { Table, TableCell } from '../tree.js';
import { NOTHING } from './inline-mark-up.js';

/**
 * A table as lines of cells parted by tabs, one a row.
 *
 * Plan: lay the cells on a grid; a cell that covers several columns or rows is written at its first place, and the
 * other places it covers are empty cells, so that columns stay under each other.
 */
export function tableToLines(table: Table, writeCell: (cell: TableCell) => string): string[] {
  const open = new Map<number, number>();
  return table.rows.map(({ cells }) => {
    const places: string[] = [];
    for (const cell of cells) {
      skipCovered(places, open);
      cover(cell, places.length, open);
      places.push(writeCell(cell), ...emptyPlaces(cell.columns - 1));
    }
    skipCovered(places, open);
    return joinPlaces(places);
  });
}

/** Passes the places that a cell of a row above covers, and counts them off. */
function skipCovered(places: string[], open: Map<number, number>): void {
  for (let left = open.get(places.length) ?? 0; left > 0; left = open.get(places.length) ?? 0) {
    open.set(places.length, left - 1);
    places.push('');
  }
}

function cover(cell: TableCell, column: number, open: Map<number, number>): void {
  for (let place = column; place < column + cell.columns; place += 1) open.set(place, cell.rows - 1);
}

function emptyPlaces(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

/**
 * A lone tab at the edge of a line sets a paragraph in; so of two places an empty one is written as a sign that is read
 * as nothing. So is the end of a first place that would be read as nothing more or as a paragraph's number. A lone cell
 * would be no row at all: it stands behind two such signs.
 */
function joinPlaces(places: readonly string[]): string {
  if (places.length === 1) return [NOTHING, NOTHING, ...places].join('\t');
  const shown = places.length === 2 ? places.map((place) => place || NOTHING) : places;
  const row = shown.join('\t');
  return withoutTabs(row) === row ? row : row.replace('\t', `${NOTHING}\t`);
}
