import { MONTH_PATTERN } from '../months.js';
import type { FrontLineRole } from '../tree.js';
import { translatedRole } from './translated-front-line.js';

/** A line of a front page as read, its note calls still in it. */
export interface RawFrontLine {
  readonly role: FrontLineRole;
  readonly text: string;
  readonly line: number;
}

/** A pattern of front lines, and the role of each of its groups. */
type Pattern = readonly [RegExp, readonly FrontLineRole[]];

const SYMBOL = '[A-Z]{1,5}(?:\\.\\d+)?(?:\\/[\\w.()–-]+)+(?: [A-Z](?:[-–][A-Z])?| \\(\\d{4}\\))?\\*{0,3}';
const BODY =
  'General Assembly|Security Council|Economic and Social Council|Trusteeship Council|Human Rights Council';
const PATTERNS: readonly Pattern[] = [
  [new RegExp(`^(United Nations) (${SYMBOL})$`, 'u'), ['masthead', 'symbol']],
  [
    /^(United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمـ*م المتحـ*دة)$/u,
    ['masthead'],
  ],
  [new RegExp(`^(${SYMBOL})$`, 'u'), ['symbol']],
  [new RegExp(`^(${BODY}) (Distr\\.: ?\\S.*)$`, 'u'), ['body', 'distribution']],
  [/^(Distr\.: ?\S.*)$/u, ['distribution']],
  [new RegExp(`^(\\d{1,2} (?:${MONTH_PATTERN}) \\d{4})$`, 'u'), ['date']],
  [/^(Original: ?\S.*|English|French|Spanish|Russian|Chinese|Arabic|ENGLISH)$/u, ['language']],
  [/^((?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*{0,3} ?\([A-Z]\)(?: \d{6})*)$/u, ['job number']],
  [/^([\p{Lu}\p{L}-]+(?: [\p{L}-]+){0,4} session|\d{4} session)$/iu, ['session']],
  [/^((?:Agenda|Provisional agenda) items? \d.*|Items? \d+.*)$/u, ['agenda item']],
  [new RegExp(`^(${BODY}|\\(?[\\p{L}, -]*(?:Committee|Commission)\\)?)$`, 'u'), ['body']],
  [
    /^((?:Resolution|Decision) adopted (?:by|without|on) .*|\[(?:on|without|adopted) .*\]?|.*\bpara\. \d+.*\]|Adopted by the .* (?:meeting|session),? .*(?:\d{4}|on))$/iu,
    ['other'],
  ],
];

/** Longer lines are paragraphs. */
const LONGEST_FRONT_LINE = 200;

/** Reads a line as one that only front pages carry, in its parts; `null` where it may be anything. */
export function frontLineRead(text: string, line: number): RawFrontLine[] | null {
  if (text.length > LONGEST_FRONT_LINE) return null;
  for (const [pattern, roles] of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return roles.map((role, index) => ({ role, text: found[index + 1] ?? '', line }));
  }
  const role = translatedRole(text);
  return role === null ? null : [{ role, text, line }];
}

const WITH_FIGURES: ReadonlySet<FrontLineRole> = new Set(['symbol', 'date', 'job number', 'session']);
/** Items and their numbers, without the name of an item behind them. */
const ITEMS_ALONE = /^(?:Provisional a|A)genda items? \d(?:\d|\(\p{Ll}{1,3}\)|,|–| and| to| )*$/u;

/** Whether a line ends in figures that belong to a front page, so that they call no note: "Agenda item 61", "X/80/L.51". */
export function endsWithOwnFigures(text: string): boolean {
  if (ITEMS_ALONE.test(text)) return true;
  const last = frontLineRead(text, 0)?.at(-1);
  return last !== undefined && WITH_FIGURES.has(last.role);
}
