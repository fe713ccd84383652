import { letters, roman } from '../markers.js';

/** The markers last read at each open level of a list, outermost first. */
export type OpenLevels = readonly string[];

/** As far as lists were seen to run; `zz` is 702. */
const LONGEST_LIST = 120;

/** Letters and signs that lists of other scripts count with, in their order. */
const ALPHABETS = [
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  '一二三四五六七八九十',
  '甲乙丙丁戊己庚辛壬癸',
  '子丑寅卯辰巳午未申酉戌亥',
] as const;

/** What a level may count with: letters, Roman numbers, digits, or another script's signs. */
const COUNTS = [letters, roman, String, ...ALPHABETS.map(lettersOf)];

/** What comes next behind each numeral, by what a level may count with. */
const NEXT: readonly ReadonlyMap<string, string>[] = COUNTS.map(
  (count) =>
    new Map(Array.from({ length: LONGEST_LIST }, (_, index) => [count(index + 1), count(index + 2)])),
);

/** What a marker does to the open levels of a list: it goes on with one of them, or begins a list. */
export interface ListStep {
  readonly type: 'goes on' | 'begins';
  readonly levels: OpenLevels;
}

/**
 * What `marker` does to the open levels, or `null` where no list goes on to it and none begins with it.
 * "(i)" continues "(h)"; only where it does not is it the first of a deeper level. A list does not hold its own kind:
 * "(a)" where letters in brackets are open begins that list anew.
 */
export function listStep(open: OpenLevels, marker: string): ListStep | null {
  for (let level = open.length - 1; level >= 0; level -= 1) {
    if (follows(open[level] ?? '', marker))
      return { type: 'goes on', levels: [...open.slice(0, level), marker] };
  }
  if (!isFirst(marker)) return null;
  const same = open.findIndex((last) => kindOf(last) === kindOf(marker));
  return { type: 'begins', levels: [...(same < 0 ? open : open.slice(0, same)), marker] };
}

/** The levels that are open once `marker` is read, or `null` where no list goes on to it and none begins with it. */
export function levelsAfter(open: OpenLevels, marker: string): OpenLevels | null {
  return listStep(open, marker)?.levels ?? null;
}

/** Counts with the letters of an alphabet, each once. */
function lettersOf(alphabet: string): (ordinal: number) => string {
  const signs = [...alphabet];
  return (ordinal) => signs[ordinal - 1] ?? '';
}

function kindOf(marker: string): string {
  const numeral = bare(marker);
  const count = /^\d/u.test(numeral) ? 'digits' : /^[ivxl]+$/u.test(numeral) ? 'roman' : 'letters';
  return dress(marker) + count;
}

function follows(before: string, marker: string): boolean {
  if (dress(before) !== dress(marker)) return false;
  const [last, next] = [bare(before), bare(marker)];
  if (next.startsWith(`${last} `) || last.split(' ')[0] === next.split(' ')[0]) return next !== last;
  return NEXT.some((behind) => behind.get(last.split(' ')[0] ?? '') === next);
}

function isFirst(marker: string): boolean {
  return /^“?[(]?(?:a|i|1|а|أ|一|甲|子)[.)]$/u.test(marker);
}

function bare(marker: string): string {
  // An Arabic letter may be drawn out ("هـ").
  return marker.replace(/[“().ـ]/gu, '');
}

function dress(marker: string): string {
  return marker.replace(/[^“().]/gu, '');
}
