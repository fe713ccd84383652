import type { Page } from './piece.js';
import { isRaised, type PrintedLine, type Row, wordsOf } from './printed-line.js';

/** A page parted: the rows of its text, and the lines that are the page's own, as words. */
export interface ParedPage {
  readonly page: Page;
  readonly rows: readonly Row[];
  readonly furniture: readonly string[];
}

/** How much of a page's height its head and its foot may take. */
const MARGIN = 0.1;

const PAGE_NUMBER = /^(?:\d{1,4}|\d{1,4} ?\/ ?\d{1,4}|[-–] ?\d{1,4} ?[-–]|Page \d{1,4}(?: of \d{1,4})?)$/iu;
const JOB_NUMBER = /^(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*{0,3}(?: \([A-Z]\))?(?: \d{6})*$/u;
const NUMBER_AND_JOB = /^(?:\d{1,4} ?\/ ?\d{1,4} )?\d{2}-\d{5}(?: \d{1,4} ?\/ ?\d{1,4})?$/u;
const STANDING = /^(?:\*\d{5,9}\*|\d{6}|Please recycle\b.{0,4}|Advance (?:unedited )?(?:copy|version))$/iu;
const SYMBOL = /^[A-Z]{1,5}(?:\.\d+)?(?:\/[\w.()–-]+)+\*{0,3}$/u;

/**
 * Parts what belongs to the pages from what belongs to the text.
 *
 * Promise: each line of each page is in its `rows` or in its `furniture`.
 * Plan: from the edges of a page inwards, until a row of the text comes, and never beyond its head and its foot. A page
 * number, a job number, a barcode are told by their form; a running head by being a symbol, or by standing at the same
 * height of several pages.
 */
export function setFurnitureAside(pages: readonly Sheet[]): ParedPage[] {
  const heads = standingLines(pages);
  return pages.map((sheet) => {
    const { page, rows } = sheet;
    const turned = page.pieces.filter(({ level }) => !level).map(({ text }) => text);
    const isText = (row: Row) => !row.every((line) => isFurniture(line, page, heads));
    const from = rows.findIndex(isText);
    const to = rows.findLastIndex(isText) + 1;
    const outer = from < 0 ? rows : [...rows.slice(0, from), ...rows.slice(to)];
    const furniture = [...turned, ...outer.flat().map(wordsOf)];
    return { page, rows: from < 0 ? [] : rows.slice(from, to), furniture };
  });
}

/** A page and its rows. */
interface Sheet {
  readonly page: Page;
  readonly rows: readonly Row[];
}

function isFurniture(line: PrintedLine, page: Page, heads: ReadonlyMap<string, number>): boolean {
  const words = wordsOf(line);
  if (isAtFoot(line, page)) return STANDING.test(words) || isPageMark(words) || isRepeated(line, heads);
  if (!isAtHead(line, page)) return false;
  // The symbol on a first page is the document's own.
  const isMark = page.number > 1 && (isPageMark(words) || SYMBOL.test(words));
  return isMark || isRepeated(line, heads);
}

function isPageMark(words: string): boolean {
  return PAGE_NUMBER.test(words) || JOB_NUMBER.test(words) || NUMBER_AND_JOB.test(words);
}

function isAtHead(line: PrintedLine, page: Page): boolean {
  return line.base > page.height * (1 - MARGIN);
}

function isAtFoot(line: PrintedLine, page: Page): boolean {
  return line.base < page.height * MARGIN;
}

/** On how many pages a line of these words, whatever page number is beside them, stands at this height. */
function standingLines(pages: readonly Sheet[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { page, rows } of pages) {
    if (page.number === 1) continue;
    const atEdge = rows.flat().filter((line) => isAtHead(line, page) || isAtFoot(line, page));
    for (const key of new Set(atEdge.map(standingKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function standingKey(line: PrintedLine): string {
  return `${Math.round(line.base / 3)} ${wordsOf(line).replace(/^\d+ | \d+$/gu, '#')}`;
}

/** Left and right pages may have heads of their own, so that two pages of a short file may be all there are. */
const PAGES_WITH_HEAD = 3;

function isRepeated(line: PrintedLine, heads: ReadonlyMap<string, number>): boolean {
  // A rule, figures of a table or a note ("Ibid.") may stand at the same height by chance.
  const [first] = line.pieces;
  if (first !== undefined && isRaised(first, line)) return false;
  return /\p{L}{2}/u.test(wordsOf(line)) && (heads.get(standingKey(line)) ?? 0) >= PAGES_WITH_HEAD;
}
