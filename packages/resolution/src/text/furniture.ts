import type { FurnitureLine } from '../reading.js';
import type { Line } from './lines.js';

/** The text of a file page by page, and what belonged to the pages alone. A file without page breaks is one page. */
export interface Pages {
  readonly pages: readonly (readonly Line[])[];
  readonly furniture: readonly FurnitureLine[];
}

/** How far into a file its masthead may stand. */
const MASTHEAD_LINES = 12;

const PAGE_NUMBER = /^(\d{1,3}) ?\/ ?(\d{1,3})$/u;
const JOB_NUMBER = /^(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*{0,3}$/u;
const SYMBOL = /(?:^|\s)([A-Z]{1,5}(?:\.\d+)?(?:\/[\w.()–-]+)+\*{0,3})$/u;

/** Lines that every page may carry and no sentence does: barcodes, notices of an early copy, the recycling sign. */
const STANDING = /^(?:\*\d{5,9}\*|Advance (?:unedited )?(?:copy|version)|Please recycle\b.{0,4})$/iu;

/**
 * Parts the lines of the page from the lines of the text.
 *
 * Promise: each line is in one of `pages` or in `furniture`, in order.
 * Plan: at a page break the running head (the document's symbol), the job number and the page number stand together
 * in any order; such a cluster ends a page. One of them alone counts only where nothing else could be meant.
 */
export function setFurnitureAside(lines: readonly Line[]): Pages {
  const symbol = mastheadSymbol(lines);
  const pages: Line[][] = [[]];
  const furniture: FurnitureLine[] = [];
  for (let at = 0; at < lines.length;) {
    const end = clusterEnd(lines, at, symbol);
    const cluster = lines.slice(at, end);
    if (cluster.length > 0) pages.push([]);
    for (const line of cluster) furniture.push({ line: line.number, text: line.text });
    at = cluster.length > 0 ? end : keepLine(lines, at, pages, furniture);
  }
  return { pages, furniture };
}

function keepLine(lines: readonly Line[], at: number, pages: Line[][], furniture: FurnitureLine[]): number {
  const line = lines[at];
  if (line !== undefined && STANDING.test(line.text)) furniture.push({ line: line.number, text: line.text });
  else if (line !== undefined) pages.at(-1)?.push(line);
  return at + 1;
}

/** The end of the cluster of page marks that begins at `at`; `at` itself where there is none. */
function clusterEnd(lines: readonly Line[], at: number, symbol: string | null): number {
  let end = at;
  while (isPageMark(lines[end], symbol)) end += 1;
  const text = lines[at]?.text ?? '';
  if (end - at >= 2) return end;
  return end > at && at >= MASTHEAD_LINES && symbol !== null && !JOB_NUMBER.test(text) ? end : at;
}

function isPageMark(line: Line | undefined, symbol: string | null): boolean {
  if (line === undefined) return false;
  return withoutStars(line.text) === symbol || JOB_NUMBER.test(line.text) || isPageNumber(line.text);
}

/** A reissued document bears asterisks on its first page that later pages may lack. */
function withoutStars(symbol: string): string {
  return symbol.replace(/\*+$/u, '');
}

function isPageNumber(text: string): boolean {
  const [, page, pages] = PAGE_NUMBER.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(pages);
}

/** The symbol that the first page shows, which later pages repeat as their head. */
function mastheadSymbol(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, MASTHEAD_LINES)) {
    const symbol = SYMBOL.exec(line.text)?.[1];
    if (symbol !== undefined) return withoutStars(symbol);
  }
  return null;
}
