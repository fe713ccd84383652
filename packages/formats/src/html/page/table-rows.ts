import { numberOf } from './list-marker.js';
import { attributeOf, childrenOf, elementsOf, isElement, type PageElement, type PageNode } from './node.js';
import { visibleWords } from './note-sign.js';
import { isHidden } from './visible.js';

/** A place of two with nothing in it: a lone tab at the edge of a line would set a paragraph in. */
const NOTHING = '[](#)';

/** Widest and highest that a cell is taken; more is no table of a text. */
const MAX_SPAN = 100;

/** The rows of a table that a reader sees, those of tables in it left to their own. */
export function rowsOf(table: PageElement): PageElement[] {
  const groups = elementsOf(table).filter((child) => !isHidden(child));
  return groups.flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(?:tbody|thead|tfoot)$/u.test(child.tagName)
      ? elementsOf(child).filter((row) => row.tagName === 'tr' && !isHidden(row))
      : [];
  });
}

function cellsOf(row: PageElement): PageElement[] {
  return elementsOf(row).filter((cell) => /^t[dh]$/u.test(cell.tagName) && !isHidden(cell));
}

/**
 * Whether a table only places text on the page, as mail and word processors use it: one column, a table in a table,
 * or cells with several paragraphs or a list and no rules between them. Its cells are then read one after the other.
 * A table with rules or a head is a table whatever stands in its cells, unless one holds as much as a page does.
 */
export function isLaidOut(table: PageElement, rows: readonly PageElement[]): boolean {
  if (attributeOf(table, 'role') === 'presentation') return true;
  const cells = rows.map(cellsOf);
  if (cells.every((row) => row.length <= 1)) return true;
  const all = cells.flat();
  if (all.some((cell) => holds(cell, TABLE) || paragraphsIn(cell) > MAX_PARAGRAPHS)) return true;
  return all.some((cell) => paragraphsIn(cell) > 1 || holds(cell, LIST)) && !isRuled(table, all);
}

const PARAGRAPH = /^(?:p|li|h[1-6])$/u;
const TABLE = /^table$/u;
const LIST = /^[ou]l$/u;

/** As many paragraphs as a cell of a table has; one with more is a column of a page. */
const MAX_PARAGRAPHS = 6;

/** The paragraphs of a cell that say something, the items of its lists among them. */
function paragraphsIn(node: PageNode): number {
  return elementsOf(node).reduce((count, child) => {
    const isOne = PARAGRAPH.test(child.tagName) && visibleWords(child).trim() !== '';
    return count + (isOne ? 1 : /^(?:[ou]l|div)$/u.test(child.tagName) ? paragraphsIn(child) : 0);
  }, 0);
}

function holds(node: PageNode, what: RegExp): boolean {
  return childrenOf(node).some(
    (child) => isElement(child) && (what.test(child.tagName) || holds(child, what)),
  );
}

/** Whether a table has a head, or lines drawn between its cells. */
function isRuled(table: PageElement, cells: readonly PageElement[]): boolean {
  if (cells.some(({ tagName }) => tagName === 'th')) return true;
  if (numberOf(table, 'border', 0) > 0) return true;
  return cells.every((cell) => /\bborder[^;]*:[^;]*\bsolid\b/u.test(attributeOf(cell, 'style') ?? ''));
}

/** A row as its cells parted by tabs; places that a cell covers beside or below it are empty. `covered` is kept from row to row. */
export function tableLine(
  row: PageElement,
  covered: Map<number, number>,
  write: (cell: PageElement) => string,
): string {
  const places: string[] = [];
  for (const cell of cellsOf(row)) {
    passCovered(places, covered);
    const columns = spanOf(cell, 'colspan');
    const rows = spanOf(cell, 'rowspan');
    for (let place = 0; place < columns; place += 1) covered.set(places.length + place, rows - 1);
    places.push(write(cell), ...Array.from({ length: columns - 1 }, () => ''));
  }
  passCovered(places, covered);
  return (places.length === 2 ? places.map((place) => place || NOTHING) : places).join('\t');
}

function passCovered(places: string[], covered: Map<number, number>): void {
  for (let left = covered.get(places.length) ?? 0; left > 0; left = covered.get(places.length) ?? 0) {
    covered.set(places.length, left - 1);
    places.push('');
  }
}

function spanOf(cell: PageElement, name: string): number {
  return Math.min(Math.max(1, numberOf(cell, name, 1)), MAX_SPAN);
}
