import { frontLineRead } from './front-line.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/** How many passages a front page may have: a long list of sponsors broken in each line. */
const LONGEST_FRONT = 120;

/** The first passage above the body's name that can belong to its front page or title. */
export function frontStart(passages: readonly Passage[], organ: number, free: number): number {
  return frontAbove(passages, organ, free) ?? titleStart(passages, walkUp(passages, organ, free), organ);
}

/** The first passage of the front page that ends above `below`; `null` where nothing there is one. */
export function frontAbove(passages: readonly Passage[], below: number, free: number): number | null {
  const from = walkUp(passages, below, free);
  const marked = passages.slice(from, below).findIndex((passage) => hasFrontLine(passage));
  return marked < 0 ? null : from + marked;
}

function walkUp(passages: readonly Passage[], below: number, free: number): number {
  const least = Math.max(free, below - LONGEST_FRONT);
  let from = below;
  while (from > least && mayStandInFront(passages[from - 1])) from -= 1;
  return from;
}

/** Without a front page only the title belongs to the document: what runs up to the body's name without a blank line. */
export function titleStart(passages: readonly Passage[], from: number, organ: number): number {
  let title = Math.max(organ - 1, from);
  while (title > from && passages[title]?.lines.at(0)?.gap === false) title -= 1;
  return title;
}

function mayStandInFront(passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  if (hasFrontLine(passage)) return true;
  const { shape } = passage;
  const ending = endingOf(passage.text);
  switch (shape.type) {
    case 'words':
      return ending !== '.' && ending !== ';';
    case 'preambular':
    case 'operative':
      return ending === 'none' || ((ending === ',' || ending === ':') && shape.sign !== 'known');
    case 'organ':
    case 'section numeral':
    case 'section title':
    case 'numbered':
    case 'bulleted':
      return ending === 'none';
    default:
      return false;
  }
}

/** Whether a passage holds a line that only front pages carry. */
export function hasFrontLine(passage: Passage): boolean {
  for (const line of passage.lines) if (frontLineRead(line.text, line.number) !== null) return true;
  return false;
}
