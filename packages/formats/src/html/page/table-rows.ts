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
 * or a cell with several paragraphs or a list. Its cells are then read one after the other.
 */
export function isLaidOut(table: PageElement, rows: readonly PageElement[]): boolean {
  if (attributeOf(table, 'role') === 'presentation') return true;
  const cells = rows.map(cellsOf);
  return cells.every((row) => row.length <= 1) || cells.flat().some(holdsText);
}

const PARAGRAPH = /^(?:p|div|li|h[1-6])$/u;

function holdsText(cell: PageElement): boolean {
  const paragraphs = elementsOf(cell).filter(({ tagName }) => PARAGRAPH.test(tagName) && tagName !== 'div');
  return paragraphs.filter((each) => visibleWords(each).trim() !== '').length > 1 || holdsList(cell);
}

function holdsList(node: PageNode): boolean {
  return childrenOf(node).some(
    (child) => isElement(child) && (/^(?:table|ol|ul)$/u.test(child.tagName) || holdsList(child)),
  );
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
