import type { DocumentKind } from '../tree.js';
import { joinLines } from './joining.js';
import type { Line } from './lines.js';
import { leavesRoom, type Measure } from './measure.js';

/** The lines of a front page that say who tables what, from `from` to before `to`. */
export interface SponsorLines {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: DocumentKind;
}

const KIND =
  /\b(?:revised |proposed )?(?:draft (?:resolution|decision)|amendments? to\b|sub-amendments? to\b)/iu;

/** Words that names of States, groups and offices carry in small letters. */
const SMALL_WORD =
  /^(?:and|of|the|on|behalf|that|are|members|draft|resolution|decision|revised|to|d|amendments?|sub-amendments?|d’|de|la|in|its|as|well)\b/u;

/**
 * Finds the line that says who tables what: "Iraq:* draft resolution", "Draft resolution submitted by the Chair …".
 * A list of sponsors may take many lines; it begins where the lines above no longer read as names that run on.
 */
export function sponsorLines(lines: readonly Line[], after: number, measure: Measure): SponsorLines | null {
  const named = lines.findIndex((line, index) => index >= after && KIND.test(line.text));
  const split = lines.findIndex((line, index) => index >= after && isSplitKind(line, lines[index + 1]));
  const at = named < 0 || (split >= 0 && split < named) ? split : named;
  if (at < 0) return null;
  const from = firstOfNames(lines, at, after, measure);
  const to = afterKind(lines, Math.max(at, named));
  const text = joinLines(lines.slice(from, to).map((line) => line.text));
  return { from, to, text, kind: kindIn(text) };
}

/** "…: draft" at the end of a line and "resolution" at the head of the next. */
function isSplitKind(line: Line, next: Line | undefined): boolean {
  return (
    /\b(?:draft|amendments?)$/u.test(line.text) && /^(?:resolution|decision|to)\b/u.test(next?.text ?? '')
  );
}

/** The kind of document that a sponsor line names; a draft resolution where it names none. */
export function kindIn(text: string): DocumentKind {
  if (/\bamendments? to\b/iu.test(text)) return 'amendment';
  return /\bdraft decision\b/iu.test(text) ? 'draft decision' : 'draft resolution';
}

function firstOfNames(lines: readonly Line[], at: number, after: number, measure: Measure): number {
  let from = at;
  while (from > after && isNamesAbove(lines[from - 1], lines[from], measure)) from -= 1;
  return from;
}

function isNamesAbove(above: Line | undefined, line: Line | undefined, measure: Measure): boolean {
  if (above === undefined || line === undefined || line.gap || /^Draft\b/u.test(line.text)) return false;
  if (!above.text.split(' ').every(isNameWord)) return false;
  return /(?:[,:]\*{0,5}|\band|\bof|\bthe|\()$/u.test(above.text) || !leavesRoom(above, line, measure);
}

function isNameWord(word: string): boolean {
  return SMALL_WORD.test(word) || !/^\(?\p{Ll}/u.test(word);
}

function afterKind(lines: readonly Line[], at: number): number {
  let to = at + 1;
  while (goesOn(lines[to - 1], lines[to])) to += 1;
  return to;
}

/** The line goes on where the sentence does: in the next line's first word, or in a comma or small word before it. */
function goesOn(last: Line | undefined, next: Line | undefined): boolean {
  if (last === undefined || next === undefined || next.gap) return false;
  if (
    /^(?:\p{Ll}|\(|\*+ )/u.test(next.text) ||
    /\b(?:on the basis of|informal consultations)\b/u.test(next.text)
  )
    return true;
  return /(?:,|\b(?:and|of|the|on|by|draft|revised))$/u.test(last.text);
}
