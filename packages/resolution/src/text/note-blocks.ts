import { MONTH_PATTERN } from '../months.js';
import type { FurnitureLine } from '../reading.js';
import { isFootRule } from './foot-rule.js';
import type { Line } from './lines.js';
import { endingOf } from './sentence-end.js';
import { beginsParagraph } from './shape.js';
import { fromSuperscript } from './superscripts.js';
import { mendFoot } from './torn-notes.js';
import { unruledFoot } from './unruled-foot.js';

/** A note as it stands at the foot of its page. `plain` tells that its number is in ordinary digits, so that its calls must be looked for. */
export interface NoteBlock {
  readonly marker: string;
  readonly line: number;
  readonly plain: boolean;
  readonly lines: readonly Line[];
}

/** A page with its notes taken out. */
export interface NotedPage {
  readonly text: readonly Line[];
  readonly notes: readonly GrowingNote[];
  readonly furniture: readonly FurnitureLine[];
}

/** A note that may still take lines. */
export interface GrowingNote extends NoteBlock {
  readonly lines: Line[];
}

/** The head of a note's first line. */
interface NoteStart {
  readonly marker: string;
  readonly plain: boolean;
  readonly rest: string;
}

/**
 * Takes the notes out of a page.
 *
 * Promise: each line of the page is in `text`, in one note, or (a rule) in `furniture`.
 * Plan: below a rule all is notes, a number alone on a line or at its head beginning each. Without a rule, a line
 * that begins with a superscript number is a note to the next blank line, and one that begins with an asterisk is a
 * note if the text above calls it. In a file without any rule the numbers at the end of a page tell.
 */
export function takeNotesOut(
  page: readonly Line[],
  before: GrowingNote | undefined,
  feet: Feet = 'ruled',
  start: Place = 'text',
): NotedPage {
  const text: Line[] = [];
  const furniture: FurnitureLine[] = [];
  const notes: GrowingNote[] = [];
  const calledStars = starsCalled(page);
  const foot = footStart(page, before?.marker, feet);
  // A note of which only the number has been seen was cut from its words, unless numbers are all there is.
  const isCut = before?.lines.length === 0 && !/^\d+$/u.test(page[0]?.text ?? '');
  let place: Place = isCut ? start : 'text';
  for (const [at, line] of mendFoot(page, foot, before?.marker).entries()) {
    if (at === foot) place = 'below rule';
    const note = notes.at(-1) ?? before;
    // What begins an unruled foot was found to be a note, whatever notes the pages before may have lost.
    const last = at === foot && feet === 'unruled' ? undefined : note?.marker;
    const begun = noteStart(line, place, last, calledStars);
    if (isFootRule(line.text)) {
      furniture.push({ line: line.number, text: line.text });
      place = 'below rule';
    } else if (begun !== null) {
      notes.push(begunNote(line, begun));
      place = inNote(place);
    } else if (note !== undefined && goesOnInNote(line, place, note)) {
      note.lines.push(line);
    } else {
      text.push(line);
      place = 'text';
    }
  }
  return { text, notes, furniture };
}

/** How the feet of a file's pages are parted from the text: by rules, or by none that is text. */
export type Feet = 'ruled' | 'unruled';

/** The first line of a page's foot, behind its last rule; -1 where it has none. */
function footStart(page: readonly Line[], before: string | undefined, feet: Feet): number {
  if (feet === 'unruled') return unruledFoot(page, before);
  const rule = page.findLastIndex(({ text }) => isFootRule(text));
  return rule < 0 ? -1 : rule + 1;
}

/** Where on the page the next line stands. */
export type Place = 'text' | 'in note' | 'below rule' | 'note below rule';

function inNote(place: Place): Place {
  return place === 'text' || place === 'in note' ? 'in note' : 'note below rule';
}

/** A note may run on below the rule of the next page; it is over where a paragraph of the text begins. */
function goesOnInNote(line: Line, place: Place, { lines }: GrowingNote): boolean {
  const ended = endingOf(lines.at(-1)?.text ?? '.') === '.' && lines.length > 0;
  if (place === 'text' || (line.gap && (place === 'in note' || ended))) return false;
  if (place === 'below rule') return !ended;
  return !(ended && beginsParagraph(line.text));
}

function begunNote(line: Line, { marker, plain, rest }: NoteStart): GrowingNote {
  return { marker, plain, line: line.number, lines: rest === '' ? [] : [{ ...line, text: rest }] };
}

function noteStart(
  line: Line,
  place: Place,
  before: string | undefined,
  calledStars: ReadonlySet<string>,
): NoteStart | null {
  const superscript = /^([⁰¹²³⁴-⁹]+) ?(.*)$/u.exec(line.text);
  if (superscript !== null && ((line.gap && superscript[2] !== '') || place !== 'text')) {
    return { marker: fromSuperscript(superscript[1] ?? ''), plain: false, rest: superscript[2] ?? '' };
  }
  const star = /^(\*{1,5}) (.*)$/u.exec(line.text);
  if (star !== null && (place !== 'text' || calledStars.has(star[1] ?? ''))) {
    return { marker: star[1] ?? '', plain: false, rest: star[2] ?? '' };
  }
  return place === 'text' || place === 'in note' ? null : numberedNote(line.text, before);
}

/** Below a rule: "12" alone, or "12 See …" where 12 is the number that must come. "17 March" goes on with a date. */
function numberedNote(text: string, before: string | undefined): NoteStart | null {
  const [, marker = '', rest = ''] = /^(\d{1,3})(?: (.*))?$/u.exec(text) ?? [];
  if (marker === '' || DATE.test(rest)) return null;
  const follows = Number(marker) === Number(before) + 1;
  const first = before === undefined || before.startsWith('*') || Number(marker) === 1;
  return follows || first ? { marker, plain: true, rest } : null;
}

const DATE = new RegExp(`^(?:${MONTH_PATTERN})\\b`, 'u');

/** The runs of asterisks that hang on a word or its punctuation, as calls do. */
function starsCalled(page: readonly Line[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (const line of page) {
    if (!line.text.includes('*')) continue;
    for (const match of line.text.matchAll(/[^\s*](\*{1,5})(?=$|[\s,;:.)])/gu)) called.add(match[1] ?? '');
  }
  return called;
}
