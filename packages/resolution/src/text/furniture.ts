import type { FurnitureLine } from '../reading.js';
import { isFootRule, partRule } from './foot-rule.js';
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

/** The foot of a first page: job number, language and day ("31-10001 (E) 121131"), whole or in pieces. */
const JOB_FOOT = /^(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*{0,3} \([A-Z]\)(?: \d{6})?$/u;
const JOB_DAY = /^\d{6}$/u;

/** Page number and job number on one line, in either order. */
const FOOT_IN_ONE =
  /^(?:\d{1,3} ?\/ ?\d{1,3} (?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*{0,3}|(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*{0,3} \d{1,3} ?\/ ?\d{1,3})$/u;
const SYMBOL = /(?:^|\s)([A-Z]{1,5}(?:\.\d+)?(?:\/[\w.()–-]+)+\*{0,3})$/u;

const BARCODE = /^\*\d{5,9}\*$/u;

/** Lines that every page may carry and no sentence does: barcodes, notices of an early copy, the recycling sign. */
const STANDING = /^(?:\*\d{5,9}\*|Advance (?:unedited )?(?:copy|version)|Please recycle\b.{0,4})$/iu;

/** As many lines as stand below the rule of a page's foot at most. */
const LONGEST_FOOT = 90;

/** What is known of a file's pages while its lines are parted. */
interface Parting {
  readonly lines: readonly Line[];
  readonly symbol: string | null;
  readonly job: string | null;
  /** Whether form feeds part the pages. */
  readonly fed: boolean;
  readonly pages: Line[][];
  readonly furniture: FurnitureLine[];
  /** Whether the lines stand below the rule of a foot. */
  foot: boolean;
}

/**
 * Parts the lines of the page from the lines of the text.
 *
 * Promise: each line is in one of `pages` or in `furniture`, in order.
 * Plan: at a page break the running head (the document's symbol), the job number and the page number stand together
 * in any order; such a cluster ends a page. One of them alone counts only where nothing else could be meant, and so
 * below the rule of a foot. `starts` are the lines behind form feeds: where a file has these, they end its pages.
 */
export function setFurnitureAside(lines: readonly Line[], starts: readonly number[] = []): Pages {
  const fed = starts.length > 0;
  const parting: Parting = {
    lines,
    symbol: mastheadSymbol(lines),
    job: jobNumber(lines),
    fed,
    pages: [[]],
    furniture: [],
    foot: false,
  };
  let page = 0;
  for (let at = 0; at < lines.length;) {
    if ((lines[at]?.number ?? 0) >= (starts[page] ?? Number.POSITIVE_INFINITY)) turnPage(parting);
    while ((lines[at]?.number ?? 0) >= (starts[page] ?? Number.POSITIVE_INFINITY)) page += 1;
    const end = clusterEnd(lines, at, parting.symbol);
    if (end > at) setClusterAside(parting, at, end);
    else keepLine(parting, at);
    at = Math.max(end, at + 1);
  }
  const { pages, furniture } = parting;
  return { pages, furniture };
}

function turnPage(parting: Parting): void {
  if (parting.pages.at(-1)?.length !== 0) parting.pages.push([]);
  parting.foot = false;
}

function setClusterAside(parting: Parting, at: number, end: number): void {
  const cluster = parting.lines.slice(at, end);
  for (const line of cluster) parting.furniture.push({ line: line.number, text: line.text });
  if (endsPage(parting, cluster, end)) turnPage(parting);
}

/** A running head begins a page. The marks of a foot end one, but not where form feeds do, or notes may still follow. */
function endsPage({ lines, symbol, fed, foot }: Parting, cluster: readonly Line[], end: number): boolean {
  const isHead = ({ text }: Line) => isSymbolOf(text, symbol);
  if (cluster.some(isHead)) return true;
  return !fed && !(foot && lines.slice(end, end + LONGEST_FOOT).some(isHead));
}

function keepLine(parting: Parting, at: number): void {
  const line = parting.lines[at];
  if (line === undefined) return;
  if (STANDING.test(line.text) || isFootMark(line, at, parting)) {
    parting.furniture.push({ line: line.number, text: line.text });
    return;
  }
  for (const piece of partRule(line, parting.lines[at + 1])) {
    if (isFootRule(piece.text)) parting.foot = true;
    addToPage(parting.pages, piece);
  }
}

/** What stands by itself at the foot of a page: the file's own job number, and below a rule what is no word of a note. */
function isFootMark({ text }: Line, at: number, { job, foot }: Parting): boolean {
  if (job !== null && JOB_NUMBER.test(text) && text.startsWith(job)) return at >= MASTHEAD_LINES;
  return foot && (JOB_NUMBER.test(text) || JOB_FOOT.test(text) || JOB_DAY.test(text) || isPageNumber(text));
}

/** A blank line between a running head and the text is the page's: it parts no paragraphs. */
function addToPage(pages: Line[][], line: Line): void {
  const page = pages.at(-1);
  page?.push(page.length === 0 && pages.length > 1 ? { ...line, gap: false } : line);
}

/** The end of the cluster of page marks that begins at `at`; `at` itself where there is none. */
function clusterEnd(lines: readonly Line[], at: number, symbol: string | null): number {
  let end = at;
  while (isPageMark(lines, end, symbol)) end += 1;
  const text = lines[at]?.text ?? '';
  if (end - at >= 2) return end;
  const isAlone =
    JOB_FOOT.test(text) || FOOT_IN_ONE.test(text) || (symbol !== null && !JOB_NUMBER.test(text));
  return end > at && at >= MASTHEAD_LINES && isAlone ? end : at;
}

function isPageMark(lines: readonly Line[], at: number, symbol: string | null): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (isSymbolOf(line.text, symbol) || JOB_NUMBER.test(line.text) || isPageNumber(line.text)) return true;
  return FOOT_IN_ONE.test(line.text) || (at >= MASTHEAD_LINES && isFirstFoot(line.text, lines[at - 1]));
}

/** What stands at the foot of a first page where the text keeps the page's layout; else it stands in the masthead. */
function isFirstFoot(text: string, before: Line | undefined): boolean {
  return (
    JOB_FOOT.test(text) || BARCODE.test(text) || (JOB_DAY.test(text) && JOB_FOOT.test(before?.text ?? ''))
  );
}

/** A reissued document bears asterisks on its first page that later pages may lack. */
function isSymbolOf(text: string, symbol: string | null): boolean {
  return symbol !== null && text.startsWith(symbol) && /^\**$/u.test(text.slice(symbol.length));
}

function isPageNumber(text: string): boolean {
  const [, page, pages] = PAGE_NUMBER.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(pages);
}

/** The symbol that the first page shows, which later pages repeat as their head. */
function mastheadSymbol(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, MASTHEAD_LINES)) {
    const symbol = SYMBOL.exec(line.text)?.[1];
    if (symbol !== undefined) return symbol.replace(/\*+$/u, '');
  }
  return null;
}

/** The job number that the file's first page bears with its language. */
function jobNumber(lines: readonly Line[]): string | null {
  const first = lines.find(({ text }) => JOB_FOOT.test(text))?.text ?? '';
  return /^[\w.]+-\d{5}/u.exec(first)?.[0] ?? null;
}
