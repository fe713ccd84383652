import type { DocumentKind } from '../tree.js';
import { appendTo } from './appending.js';
import { frontLineRead, type RawFrontLine } from './front-line.js';
import { frontRun, type RunPlace } from './front-run.js';
import { joinLines } from './joining.js';
import type { Line } from './lines.js';
import type { Measure } from './measure.js';
import { sponsorLines, type SponsorLines } from './sponsor-line.js';

/** What stands before a document's own text. */
export interface FrontPage {
  readonly front: readonly RawFrontLine[];
  readonly title: string;
  readonly titleLine: number;
  readonly symbol: string | null;
  readonly number: string | null;
  readonly kind: DocumentKind | null;
}

/**
 * Reads the lines before the line that names the body: front page and title.
 *
 * Promise: every word of the lines is in `front`, `title` or (the number before an adopted title) `number`.
 * Plan: lines that only front pages carry are told one by one; the sponsor line and the agenda item's title take
 * several lines and are found from the words "draft resolution" and "Agenda item"; what is left over is the title.
 * `titleAt` is the first line of the title where a heading above it tells, else `null`.
 */
export function readFrontPage(lines: readonly Line[], titleAt: number | null, measure: Measure): FrontPage {
  const above = titleAt === null ? lines : lines.slice(0, titleAt);
  const single = above.map((line) => frontLineRead(line.text, line.number));
  const agenda = single.findIndex((read) => read?.[0]?.role === 'agenda item');
  const sponsors =
    sponsorLines(above, Math.max(agenda, lastRead(single)) + 1, measure) ??
    sponsorLines(above, agenda + 1, measure);
  const titleFrom = titleAt ?? sponsors?.to ?? titleBehind(single);
  const front = frontBefore(above, single, agenda, sponsors, titleFrom);
  return {
    ...readTitle(lines.slice(titleFrom)),
    front,
    symbol: symbolOf(front),
    kind: sponsors?.kind ?? kindOfAdopted(front),
  };
}

/** The title follows the last line that only a front page carries; where none does it is that line, which names a body. */
function titleBehind(single: readonly Single[]): number {
  const last = lastRead(single);
  const isTitle = last === single.length - 1 && single[last]?.[0]?.role === 'body';
  return isTitle ? last : last + 1;
}

type Single = readonly RawFrontLine[] | null;

/** The last line that only a front page carries; -1 where none does. */
function lastRead(single: readonly Single[]): number {
  return single.findLastIndex((read) => read !== null);
}

function frontBefore(
  lines: readonly Line[],
  single: readonly Single[],
  agenda: number,
  sponsors: SponsorLines | null,
  titleFrom: number,
): RawFrontLine[] {
  const front: RawFrontLine[] = [];
  for (let at = 0; at < titleFrom;) {
    const read = single[at] ?? null;
    const line = lines[at]?.number ?? 0;
    if (sponsors !== null && at === sponsors.from) {
      front.push({ role: 'sponsors', text: sponsors.text, line });
      at = sponsors.to;
    } else if (read !== null) {
      appendTo(front, isDayOf(front.at(-1), read) ? withDay(front.pop(), read) : read);
      at += 1;
    } else {
      const to = nextRead(single, at, sponsors?.from ?? titleFrom);
      appendTo(front, frontRun(lines.slice(at, to), placeOf(at, agenda, front)));
      at = to;
    }
  }
  return front;
}

/** "Adopted by the … meeting, on" may go on with its day on a line of its own. */
function isDayOf(above: RawFrontLine | undefined, [read]: readonly RawFrontLine[]): boolean {
  return read?.role === 'date' && above?.role === 'other' && /\bon$/u.test(above.text);
}

function withDay(above: RawFrontLine | undefined, read: readonly RawFrontLine[]): RawFrontLine[] {
  const text = joinLines([above, ...read].map((line) => line?.text ?? ''));
  return above === undefined ? [...read] : [{ ...above, text }];
}

/** A name goes with the line of items right above it; other lines below the agenda item are its name as well. */
function placeOf(at: number, agenda: number, front: readonly RawFrontLine[]): RunPlace {
  if (agenda < 0 || at < agenda) return { type: 'head' };
  return { type: 'under items', items: front.at(-1)?.text ?? '' };
}

function nextRead(single: readonly Single[], from: number, end: number): number {
  let to = from + 1;
  while (to < end && (single[to] ?? null) === null) to += 1;
  return to;
}

function readTitle(lines: readonly Line[]): Pick<FrontPage, 'title' | 'titleLine' | 'number'> {
  const text = joinLines(lines.map((line) => line.text));
  const [, number = null, title = text] = /^(\d{1,3}\/\d{1,4}(?: [A-Z])?)\. (.*)$/su.exec(text) ?? [];
  return { title, number, titleLine: lines[0]?.number ?? 0 };
}

function symbolOf(front: readonly RawFrontLine[]): string | null {
  return front.find((line) => line.role === 'symbol')?.text ?? null;
}

function kindOfAdopted(front: readonly RawFrontLine[]): DocumentKind | null {
  if (front.some((line) => /^Decision adopted/iu.test(line.text))) return 'decision';
  const symbol = symbolOf(front);
  if (symbol !== null && /\/L\./u.test(symbol)) return 'draft resolution';
  return symbol === null ? null : 'resolution';
}
