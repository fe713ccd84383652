import { MONTH_PATTERN } from '../months.js';
import { readAgendaNumbers } from '../front/agenda-numbers.js';
import type { FrontLineRole } from '../tree.js';
import type { RawFrontLine } from './front-line.js';
import { joinLines } from './joining.js';
import type { Line } from './lines.js';

/** Where lines stand that do not tell by themselves that a front page carries them. */
export type RunPlace =
  /** Above the agenda item: what the line looks like decides. */
  | { readonly type: 'head' }
  /** Under a line that names items of an agenda: their names. */
  | { readonly type: 'under items'; readonly items: string };

/** Elsewhere these may be words of any text; between lines that only front pages carry they are what they look like. */
const LIKELY: readonly (readonly [RegExp, FrontLineRole])[] = [
  [
    /^(?:(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Commission|Committee|Conference|Council|Assembly|Board|Forum|Group)) (?:on|of|for|to)\b/u,
    'body',
  ],
  [
    new RegExp(
      `^(?:\\p{Lu}[^\\d;:]{0,40}, )?\\d{1,2}(?: (?:${MONTH_PATTERN}))?(?: \\d{4})? ?[-–]? ?\\d{1,2} (?:${MONTH_PATTERN}) \\d{4}$`,
      'u',
    ),
    'session',
  ],
  [/^\p{Lu}[\p{L}-]+ year$|\bsession\b/u, 'session'],
];

/** Joins a run of such lines to front lines; every word of the run is in one of them. */
export function frontRun(lines: readonly Line[], place: RunPlace): RawFrontLine[] {
  return place.type === 'head' ? headLines(lines) : itemNames(lines, place.items);
}

function headLines(lines: readonly Line[]): RawFrontLine[] {
  const groups: { role: FrontLineRole | null; lines: Line[] }[] = [];
  for (const line of lines) {
    const role = likelyRole(line.text);
    const last = groups.at(-1);
    const isMore = goesOn(last?.lines.at(-1), line) || (role === null && last?.role === null);
    if (last !== undefined && isMore) last.lines.push(line);
    else groups.push({ role, lines: [line] });
  }
  return groups.map((group) => joined(group.role ?? 'other', group.lines));
}

function likelyRole(text: string): FrontLineRole | null {
  return LIKELY.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A name that print has broken goes on behind a small word or in one. */
function goesOn(above: Line | undefined, line: Line): boolean {
  return (
    above !== undefined &&
    (/(?:,|\b(?:and|of|on|for|the|to|in))$/u.test(above.text) || /^\p{Ll}/u.test(line.text))
  );
}

/** Several items have several names, if the lines can be parted so that each item has one; else the lines are one. */
function itemNames(lines: readonly Line[], items: string): RawFrontLine[] {
  const wanted = new Set(readAgendaNumbers(items).map((number) => number.split(' ')[0])).size;
  const names = wanted > 1 ? namesIn(lines) : [lines];
  const parted = names.length === wanted ? names : [lines];
  return parted.map((name) => joined('agenda item', name));
}

function namesIn(lines: readonly Line[]): Line[][] {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const names: Line[][] = [];
  for (const line of lines) {
    const above = names.at(-1);
    if (above === undefined || beginsName(above.at(-1), line, width)) names.push([line]);
    else above.push(line);
  }
  return names;
}

/** A name begins with a capital, under a line that had room for its first word or is the widest. */
function beginsName(above: Line | undefined, line: Line, width: number): boolean {
  if (above === undefined || goesOn(above, line) || !/^\p{Lu}/u.test(line.text)) return false;
  const [first = ''] = line.text.split(' ');
  return above.text.length + 1 + first.length <= width || above.text.length === width;
}

function joined(role: FrontLineRole, lines: readonly Line[]): RawFrontLine {
  return { role, text: joinLines(lines.map(({ text }) => text)), line: lines[0]?.number ?? 0 };
}
