import { listStep, type OpenLevels } from '../text/list-sequence.js';
import { type Candidate, candidatesIn } from './run-in-candidates.js';
import { closingWordsAt } from './run-in-tail.js';

/** A part of a list that runs on in a line: its marker, where that stands, and where its words begin. */
export interface RunInPart {
  readonly marker: string;
  readonly at: number;
  readonly words: number;
}

/** A list that runs on in one line. Places count the characters of the line's plain text. */
export interface RunInList {
  /** Its parts in reading order, those of parts among them. */
  readonly parts: readonly RunInPart[];
  /** Where words begin that close the list and are no part of its last one; the line's end where there are none. */
  readonly tail: number;
}

/** One list of such a line, and the parts found so far. */
interface GrowingList {
  /** What parts it from the words before: a colon, words such as "by"; or it began in the line above. */
  readonly opening: 'colon' | 'clause' | 'line above';
  readonly parts: Candidate[];
}

interface Search {
  levels: OpenLevels;
  /** The list at each open level. */
  lists: readonly GrowingList[];
  readonly found: { readonly part: Candidate; readonly list: GrowingList }[];
}

/** Long enough for two markers and a word each. */
const SHORTEST = 12;

/**
 * Finds the parts of a list in one line: "Urges all to: (a) …; (b) …; and (c) …"; `null` where no list is sure.
 * `open` are the markers of the lists that the line itself is part of, outermost first.
 *
 * Promise: linear in the length of the line; nothing that refers ("article 5 (b)", "(a) and (b) above") is a part.
 * Plan: a list begins behind a colon, or behind a word that introduces where semicolons part all of it; its markers
 * follow each other and each stands behind a semicolon or comma. A list of one part is none. A line that ends with a
 * colon has its list below.
 */
export function runInListIn(text: string, open: OpenLevels): RunInList | null {
  if (text.length < SHORTEST || /[:：]$/u.test(text)) return null;
  const above = open.map((): GrowingList => ({ opening: 'line above', parts: [] }));
  const search: Search = { levels: open, lists: above, found: [] };
  for (const candidate of candidatesIn(text)) take(search, candidate);
  const sure = search.found.filter(({ list }) => isSure(list));
  const parts = sure.map(({ part }) => part);
  if (parts.length === 0) return null;
  const outermost = sure[0]?.list.parts ?? [];
  return { parts, tail: outermost.at(-1) === parts.at(-1) ? closingWordsAt(text, outermost) : text.length };
}

function take(search: Search, part: Candidate): void {
  const step = listStep(search.levels, part.marker);
  if (step === null) return;
  const level = step.levels.length - 1;
  const list = step.type === 'begins' ? listBegunBy(part, search.lists[level]) : search.lists[level];
  if (list === undefined || list === null || (step.type === 'goes on' && !goesOn(list, part))) return;
  list.parts.push(part);
  search.found.push({ part, list });
  search.levels = step.levels;
  search.lists = [...search.lists.slice(0, level), list];
}

/** A list that is sure, or began above, does not begin anew in its own line. */
function listBegunBy({ before }: Candidate, same: GrowingList | undefined): GrowingList | null {
  if (before !== 'colon' && before !== 'clause') return null;
  if (same !== undefined && (same.opening === 'line above' || isSure(same))) return null;
  return { opening: before, parts: [] };
}

function goesOn({ opening }: GrowingList, { before }: Candidate): boolean {
  if (before === 'semicolon') return true;
  return opening === 'colon' && (before === 'comma' || before === 'and');
}

function isSure({ opening, parts }: GrowingList): boolean {
  return parts.length > (opening === 'line above' ? 0 : 1);
}
