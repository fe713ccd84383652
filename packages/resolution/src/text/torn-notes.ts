import { isFootRule } from './foot-rule.js';
import type { Line } from './lines.js';
import { endingOf } from './sentence-end.js';
import { beginsParagraph } from './shape.js';

/** As many lines as the foot of a page may have; what is longer is no foot. */
const LONGEST_FOOT = 90;

/** A note's number with nothing behind it. */
const LONE = /^[1-9]\d{0,2}$/u;

/** The numbers of notes, from one to before another, and the lines that are theirs together. */
interface Share {
  readonly first: number;
  readonly after: number;
  readonly lines: readonly Line[];
}

/**
 * Puts each note's number before the note's words, where a tool that reads a page in its own order has torn them
 * apart: several numbers and then as many notes, or a number that follows behind the next one's note.
 *
 * Promise: the same lines; only those below the rule change their order, and only where numbers stand wrong.
 * Plan: numbers that ascend stand right. One that comes too late has its note between those that ascend, where the
 * lines are as many notes as numbers are missing; they are parted where a note is likeliest to begin.
 */
export function mendFoot(page: readonly Line[], before: string | undefined): readonly Line[] {
  const rule = page.findLastIndex(({ text }) => isFootRule(text));
  if (rule < 0) return page;
  const foot = page.slice(rule + 1, footEnd(page, rule + 1));
  const run = numbersIn(foot, before);
  const first = foot.findIndex((line) => isOf(run, line));
  if (Number(foot[first]?.text) !== Math.min(...run) || !isTorn(foot, run)) return page;
  const torn = foot.slice(first);
  const numbers = new Map(
    torn.filter((line) => isOf(run, line)).map((line) => [Number(line.text), line.number]),
  );
  const mended = sharesIn(torn, run).flatMap((share) => notesOf(share, numbers));
  return [...page.slice(0, rule + 1 + first), ...mended, ...page.slice(rule + 1 + foot.length)];
}

/** The foot ends with its page, or where a paragraph of the text surely begins behind a note. */
function footEnd(page: readonly Line[], from: number): number {
  const limit = Math.min(page.length, from + LONGEST_FOOT);
  for (let at = from; at < limit; at += 1) {
    const ended = endingOf(page[at - 1]?.text ?? '') === '.';
    if (ended && beginsParagraph(page[at]?.text ?? '')) return at;
  }
  return limit;
}

/** The numbers that stand alone in a foot and go on from the last note, as far as none is missing. */
function numbersIn(foot: readonly Line[], before: string | undefined): ReadonlySet<number> {
  const alone = foot.filter(({ text }) => LONE.test(text)).map(({ text }) => Number(text));
  const found = new Set(alone);
  const last = Number(before);
  const least = found.has(last + 1) ? last + 1 : Math.min(...alone);
  const run = new Set<number>();
  for (let number = least; found.has(number); number += 1) run.add(number);
  return run;
}

function isOf(run: ReadonlySet<number>, { text }: Line): boolean {
  return LONE.test(text) && run.has(Number(text));
}

/** Whether a number stands behind a greater one, or right before another. */
function isTorn(foot: readonly Line[], run: ReadonlySet<number>): boolean {
  let greatest = 0;
  return foot.some((line, at) => {
    if (!isOf(run, line)) return false;
    const late = Number(line.text) < greatest;
    greatest = Math.max(greatest, Number(line.text));
    const next = foot[at + 1];
    return late || (next !== undefined && isOf(run, next));
  });
}

/** The lines between numbers that ascend; each share has the numbers from its own to the next one's. */
function sharesIn(foot: readonly Line[], run: ReadonlySet<number>): Share[] {
  const shares: { first: number; lines: Line[] }[] = [];
  const seen = new Set<number>();
  let greatest = 0;
  for (const line of foot) {
    const open = shares.at(-1);
    const number = isOf(run, line) && !seen.has(Number(line.text)) ? Number(line.text) : null;
    if (number === null) open?.lines.push(line);
    else if (number > greatest && open?.lines.length !== 0) shares.push({ first: number, lines: [] });
    if (number !== null) seen.add(number);
    greatest = Math.max(greatest, number ?? 0);
  }
  const after = Math.max(...run) + 1;
  return shares.map(({ first, lines }, at) => ({ first, after: shares[at + 1]?.first ?? after, lines }));
}

/** The notes of a share, each behind its number; a number without a note stands last. */
function notesOf({ first, after, lines }: Share, numbers: ReadonlyMap<number, number>): Line[] {
  const starts = noteStarts(lines, after - first);
  return Array.from({ length: after - first }, (_, at) => {
    const words = lines.slice(starts[at] ?? lines.length, starts[at + 1] ?? lines.length);
    const place = words[0]?.number ?? numbers.get(first + at) ?? 0;
    return [numberLine(first + at, place), ...words.map((line) => ({ ...line, gap: false }))];
  }).flat();
}

/** The number takes the place of its note, so that notes stand in the order of their lines. */
function numberLine(note: number, number: number): Line {
  const text = String(note);
  return { number, text, gap: true, end: text.length };
}

/** Where the notes of these lines begin: at the first, and where it is likeliest. */
function noteStarts(lines: readonly Line[], notes: number): number[] {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const likely = lines
    .map((line, at) => ({ at, weight: weightOfStart(lines[at - 1], line, width) }))
    .toSorted((left, right) => right.weight - left.weight || left.at - right.at);
  return likely
    .slice(0, notes)
    .map(({ at }) => at)
    .toSorted((left, right) => left - right);
}

/** How likely a note begins with a line: behind a full stop, under a line that had room, with a capital or as notes do. */
function weightOfStart(above: Line | undefined, { text }: Line, width: number): number {
  if (above === undefined) return Number.POSITIVE_INFINITY;
  const [first = ''] = text.split(' ', 1);
  const stopped = endingOf(above.text) === '.' ? 4 : 0;
  const room = above.text.length + 1 + first.length <= width ? 3 : 0;
  const opens = /^(?:See|Ibid|Resolution|Available|[A-Z]{1,5}(?:\.\d+)?\/)/u.test(text) ? 2 : 0;
  return stopped + room + opens + (/^[\p{Lu}“]/u.test(text) ? 2 : 0);
}
