import type { Line } from './lines.js';
import { endingOf } from './sentence-end.js';

/** As many lines at the head and at the foot of a page as may be no words of its text. */
const EDGE = 2;

/** What stands on fewer pages may be chance. */
const FEWEST_PAGES = 3;

/** Longer lines are no running heads, and none begins with a small letter. */
const LONGEST_HEAD = 120;

/** "12", "– 12 –", "Page 12 of 30": the number of a page. */
const PAGE = /^(?:page |p\. ?|[-–—] ?)?([1-9]\d{0,3})(?: ?[-–—]| ?(?:of|\/) ?\d{1,4})?$/iu;

/** A line at the edge of a page, and what it has in common with lines of other pages. */
interface EdgeLine {
  readonly line: number;
  readonly key: string;
  readonly isNumber: boolean;
}

/**
 * The numbers of the lines that run through a file's pages: the same words at the head or the foot of most pages, or
 * a number that counts them. What stands at the head of the first page is its masthead and stays. `starts` are the
 * lines with which pages begin.
 */
export function runningLines(lines: readonly Line[], starts: readonly number[]): ReadonlySet<number> {
  if (starts.length + 1 < FEWEST_PAGES) return new Set();
  const pages = pagesOf(lines, starts);
  const edges = pages.flatMap(edgesOf);
  const counts = new Map<string, number>();
  for (const { key } of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(FEWEST_PAGES, pages.length / 2);
  const masthead = new Set(pages[0]?.slice(0, EDGE).map(({ number }) => number));
  const running = edges.filter(({ line, key }) => (counts.get(key) ?? 0) >= fewest && !masthead.has(line));
  return new Set(running.map(({ line }) => line));
}

function pagesOf(lines: readonly Line[], starts: readonly number[]): Line[][] {
  const pages: Line[][] = [[]];
  let next = 0;
  for (const line of lines) {
    while (line.number >= (starts[next] ?? Number.POSITIVE_INFINITY)) {
      pages.push([]);
      next += 1;
    }
    pages.at(-1)?.push(line);
  }
  return pages;
}

function edgesOf(page: readonly Line[], at: number): EdgeLine[] {
  const head = page.slice(0, EDGE).map((line) => edgeLine(line, 'head', at));
  const foot = page.slice(Math.max(EDGE, page.length - EDGE)).map((line) => edgeLine(line, 'foot', at));
  // A number alone that is not at the very edge is a note's.
  return [...head, ...foot].flatMap((edge, place, { length }) =>
    edge === null || (edge.isNumber && place > 0 && place < length - 1) ? [] : [edge],
  );
}

/** A page's number has in common with others how far it is from the place of its page; other lines have their words. */
function edgeLine({ number: line, text }: Line, edge: 'head' | 'foot', page: number): EdgeLine | null {
  const number = PAGE.exec(text)?.[1];
  if (number !== undefined)
    return { line, key: `${edge} ${Number(number) - page}`, isNumber: number === text };
  if (text.length > LONGEST_HEAD || /^\p{Ll}/u.test(text) || endingOf(text) !== 'none') return null;
  return { line, key: `${edge}: ${text}`, isNumber: false };
}
