import { keptStretches } from '@penholder/compare';
import {
  type Inline,
  joinRuns,
  type Mark,
  type NoteId,
  openingLength,
  type ParagraphRole,
  plainText,
  textRun,
} from '@penholder/resolution';

import type { NoteTokens } from './note-tokens.js';

/** A line as it is typed: its words, and a token for each call of a note. */
export function typedFrom(content: readonly Inline[], tokens: NoteTokens): string {
  return content.map((item) => (item.type === 'text' ? item.text : (tokens.get(item.note) ?? ''))).join('');
}

/**
 * A line from what was typed over it.
 *
 * Promise: its words are the typed ones to the letter; what was typed unchanged is the very same line; characters that stay
 * keep their marks, what stands in the place of others takes theirs, and an opening phrase that grows stays set as one.
 */
export function lineTyped(
  before: readonly Inline[],
  typed: string,
  tokens: NoteTokens,
  role: ParagraphRole,
): readonly Inline[] {
  if (typed === typedFrom(before, tokens)) return before;
  const signs = signsFor(tokens, plainText(before) + typed);
  const old = unitsOf(before, signs);
  const now = [...signs].reduce((words, [note, sign]) => {
    return words.replaceAll(tokens.get(note) ?? sign, sign);
  }, typed);
  const notes = new Map([...signs].map(([note, sign]) => [sign, note]));
  const marks = marksTyped(old, now, role);
  return joinRuns(unitsToLine(now, marks, notes));
}

/** One character of a line, or one call of a note, with its marks. */
interface Unit {
  readonly sign: string;
  readonly marks: readonly Mark[];
}

const NO_MARKS: readonly Mark[] = [];

/** The first of the characters that belong to nobody. */
const NOBODYS = 0xe000;

/** A single sign in the place of each note's token, such as no word of the line holds. */
function signsFor(tokens: NoteTokens, words: string): Map<NoteId, string> {
  const signs = new Map<NoteId, string>();
  let code = NOBODYS;
  for (const note of [...tokens.keys()].sort(
    (one, other) => lengthIn(tokens, other) - lengthIn(tokens, one),
  )) {
    while (words.includes(String.fromCharCode(code))) code += 1;
    signs.set(note, String.fromCharCode(code));
    code += 1;
  }
  return signs;
}

function lengthIn(tokens: NoteTokens, note: NoteId): number {
  return tokens.get(note)?.length ?? 0;
}

function unitsOf(content: readonly Inline[], signs: ReadonlyMap<NoteId, string>): Unit[] {
  return content.flatMap((item): Unit[] =>
    item.type === 'note'
      ? [{ sign: signs.get(item.note) ?? '', marks: NO_MARKS }]
      : item.text.split('').map((sign) => ({ sign, marks: item.marks })),
  );
}

/** The marks of each character of the new line. */
function marksTyped(old: readonly Unit[], now: string, role: ParagraphRole): (readonly Mark[])[] {
  const marks: (readonly Mark[])[] = [];
  const opening = openingMarks(old, now, role);
  let at = 0;
  const fill = (to: number, until: number) => {
    const replaced = old[at]?.marks ?? NO_MARKS;
    const beside = at < until ? replaced : null;
    while (marks.length < to)
      marks.push(beside ?? (marks.length < opening.length ? opening.marks : NO_MARKS));
  };
  for (const { from, to, length } of keptStretches(old.map(({ sign }) => sign).join(''), now)) {
    fill(to, from);
    for (let index = 0; index < length; index += 1) marks.push(old[from + index]?.marks ?? NO_MARKS);
    at = from + length;
  }
  fill(now.length, old.length);
  return marks;
}

/** How far the opening phrase of the new line reaches, and how it is set: as that of the old one was. */
function openingMarks(old: readonly Unit[], now: string, role: ParagraphRole) {
  const marks = old[0]?.marks ?? NO_MARKS;
  return { marks, length: marks.length === 0 ? 0 : openingLength([textRun(now)], role) };
}

function unitsToLine(
  now: string,
  marks: readonly (readonly Mark[])[],
  notes: ReadonlyMap<string, NoteId>,
): Inline[] {
  return now.split('').map((sign, index) => {
    const note = notes.get(sign);
    return note === undefined ? textRun(sign, marks[index] ?? NO_MARKS) : { type: 'note', note };
  });
}
