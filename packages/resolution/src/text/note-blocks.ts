import type { FurnitureLine } from '../reading.js';
import { isFootRule } from './foot-rule.js';
import type { Line } from './lines.js';
import { endingOf } from './sentence-end.js';
import { beginsParagraph } from './shape.js';
import { fromSuperscript } from './superscripts.js';
import { mendFoot } from './torn-notes.js';

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
 * note if the text above calls it.
 */
export function takeNotesOut(page: readonly Line[], before: GrowingNote | undefined): NotedPage {
  const text: Line[] = [];
  const furniture: FurnitureLine[] = [];
  const notes: GrowingNote[] = [];
  const calledStars = starsCalled(page);
  let place: Place = 'text';
  for (const line of mendFoot(page, before?.marker)) {
    const note = notes.at(-1) ?? before;
    const start = noteStart(line, place, note?.marker, calledStars);
    if (isFootRule(line.text)) {
      furniture.push({ line: line.number, text: line.text });
      place = 'below rule';
    } else if (start !== null) {
      notes.push({
        marker: start.marker,
        plain: start.plain,
        line: line.number,
        lines: restOf(line, start.rest),
      });
      place = place === 'text' || place === 'in note' ? 'in note' : 'note below rule';
    } else if (note !== undefined && goesOnInNote(line, place, note)) {
      note.lines.push(line);
    } else {
      text.push(line);
      place = 'text';
    }
  }
  return { text, notes, furniture };
}

/** Where on the page the next line stands. */
type Place = 'text' | 'in note' | 'below rule' | 'note below rule';

/** A note may run on below the rule of the next page; it is over where a paragraph of the text begins. */
function goesOnInNote(line: Line, place: Place, { lines }: GrowingNote): boolean {
  const ended = endingOf(lines.at(-1)?.text ?? '.') === '.' && lines.length > 0;
  if (place === 'text' || (line.gap && (place === 'in note' || ended))) return false;
  if (place === 'below rule') return !ended;
  return !(ended && beginsParagraph(line.text));
}

function restOf(line: Line, rest: string): Line[] {
  return rest === '' ? [] : [{ ...line, text: rest }];
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

/** Below a rule: "12" alone, or "12 See …" where 12 is the number that must come. */
function numberedNote(text: string, before: string | undefined): NoteStart | null {
  const [, marker = '', rest = ''] = /^(\d{1,3})(?: (.*))?$/u.exec(text) ?? [];
  if (marker === '') return null;
  const follows = Number(marker) === Number(before) + 1;
  const first = before === undefined || before.startsWith('*') || Number(marker) === 1;
  return follows || first ? { marker, plain: true, rest } : null;
}

/** The runs of asterisks that hang on a word or its punctuation, as calls do. */
function starsCalled(page: readonly Line[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (const line of page) {
    if (!line.text.includes('*')) continue;
    for (const match of line.text.matchAll(/[^\s*](\*{1,5})(?=$|[\s,;:.)])/gu)) called.add(match[1] ?? '');
  }
  return called;
}
