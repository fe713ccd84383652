import { joinRuns, textRun } from '../inline.js';
import type { Inline, Mark, NoteId } from '../tree.js';
import { Pieces } from './pieces.js';
import { fromSuperscript } from './superscripts.js';

/** Gives the note that a marker calls, or `null` where the marker is no call but part of the words. */
export type CallNote = (marker: string) => NoteId | null;

/** What the parser has written so far, and which marks are open. */
interface Writing {
  readonly source: string;
  readonly content: Inline[];
  /** The words of the run that is being written, and the stretch of the source that comes next in it. */
  pieces: Pieces;
  from: number;
  to: number;
  italic: boolean;
  bold: boolean;
  readonly callNote: CallNote;
  /** Where each run of asterisks stands for the last time: what is opened must be closed behind it. */
  readonly lastStars: ReadonlyMap<string, number>;
}

/** A token and where it stands. */
interface Token {
  readonly text: string;
  readonly from: number;
}

/** How many characters before a token may decide what it is: a blank and "km". */
const NEIGHBOURS = 3;

/** One sign of the mark-up, or a stretch of words without any. */
const TOKEN =
  /\\[\\()[\]*_]|\[[^[\]]*\]\([^()\s]*\)|<\/?[ib]>|\*{1,5}|[⁰¹²³⁴-⁹]+(?:, ?[⁰¹²³⁴-⁹]+)*|[^\\[<*⁰¹²³⁴-⁹]+|[\\[<]/gu;

/** What may begin mark-up: a line without it is words alone. */
const MARK_UP = /[\\[<*⁰¹²³⁴-⁹]/u;

/** A run of asterisks, and the tokens that may hold one which opens nothing. */
const STARS = /\\[\\()[\]*_]|\[[^[\]]*\]\([^()\s]*\)|\*{1,5}/gu;

/**
 * Reads a line of marked text: `*italics*`, `**bold**`, `<i>`, `[text](address)`, superscript note calls.
 *
 * Promise: every character that is not mark-up is in the result, in order; an asterisk that opens or closes nothing
 * is a note call where such a note exists, else it stays as it is. A link keeps its address only where it is a real one.
 * Plan: token after token, none of them kept; words that stand side by side in the source stay one stretch of it.
 */
export function parseMarkedText(text: string, callNote: CallNote): Inline[] {
  if (!MARK_UP.test(text)) return text === '' ? [] : [textRun(text)];
  const writing: Writing = {
    source: text,
    content: [],
    pieces: new Pieces(),
    from: 0,
    to: 0,
    italic: false,
    bold: false,
    callNote,
    lastStars: lastStarsIn(text),
  };
  for (const match of text.matchAll(TOKEN)) writeToken(writing, { text: match[0], from: match.index });
  endRun(writing);
  return joinRuns(writing.content);
}

function lastStarsIn(text: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  if (!text.includes('*')) return last;
  for (const match of text.matchAll(STARS)) if (match[0].startsWith('*')) last.set(match[0], match.index);
  return last;
}

/** Takes mark-up away, note calls left standing: for looking at a line's words. */
export function withoutMarkup(text: string): string {
  if (!MARK_UP.test(text)) return text;
  return parseMarkedText(text, () => null)
    .map((item) => (item.type === 'text' ? item.text : ''))
    .join('');
}

function writeToken(writing: Writing, token: Token): void {
  const { text, from } = token;
  const first = text.charAt(0);
  const end = from + text.length;
  if (first === '*') writeStars(writing, token);
  else if (/^[⁰¹²³⁴-⁹]/u.test(text)) writeSuperscript(writing, token);
  else if (/^<\/?[ib]>$/u.test(text)) setTag(writing, text);
  else if (first === '[' && text.length > 1) writeLink(writing, text);
  else if (first === '\\' && text.length > 1) writeWords(writing, from + 1, end);
  else writeWords(writing, from, end);
}

/** Runs with the same marks share them. */
const MARKS = {
  none: [],
  italic: [{ type: 'italic' }],
  bold: [{ type: 'bold' }],
  both: [{ type: 'italic' }, { type: 'bold' }],
} as const satisfies Readonly<Record<string, readonly Mark[]>>;

function marksOf({ italic, bold }: Writing): readonly Mark[] {
  if (italic) return bold ? MARKS.both : MARKS.italic;
  return bold ? MARKS.bold : MARKS.none;
}

/** Writes a stretch of the source as words; what follows on the stretch before lengthens it. */
function writeWords(writing: Writing, from: number, to: number): void {
  if (from !== writing.to) {
    keepStretch(writing);
    writing.from = from;
  }
  writing.to = to;
}

function keepStretch(writing: Writing): void {
  const { source, from, to } = writing;
  if (to > from) writing.pieces.push(source.slice(from, to));
  writing.from = to;
}

/** Ends the run of words that was being written: what comes next has other marks or is no word. */
function endRun(writing: Writing): void {
  keepStretch(writing);
  if (writing.pieces.isEmpty) return;
  writing.content.push(textRun(writing.pieces.join(), marksOf(writing)));
  writing.pieces = new Pieces();
}

function setMarks(writing: Writing, italic: boolean, bold: boolean): void {
  endRun(writing);
  writing.italic = italic;
  writing.bold = bold;
}

function setTag(writing: Writing, tag: string): void {
  const open = !tag.startsWith('</');
  if (tag.includes('i')) setMarks(writing, open, writing.bold);
  else setMarks(writing, writing.italic, open);
}

function writeStars(writing: Writing, { text: stars, from }: Token): void {
  const [before, after] = neighboursOf(writing.source, from, from + stars.length);
  const italic = stars.length % 2 === 1;
  const bold = stars.length >= 2;
  const closes = (!italic || writing.italic) && (!bold || writing.bold) && /\S$/u.test(before);
  const closed = (writing.lastStars.get(stars) ?? from) > from;
  const opens = stars.length <= 3 && /^\S/u.test(after) && closed && !/[\p{L}\p{N}]$/u.test(before);
  if (closes || opens) setMarks(writing, italic ? !closes : writing.italic, bold ? !closes : writing.bold);
  else writeCallOrWords(writing, stars, from, from + stars.length);
}

function neighboursOf(source: string, from: number, end: number): readonly [string, string] {
  return [source.slice(Math.max(0, from - NEIGHBOURS), from), source.charAt(end)];
}

function writeSuperscript(writing: Writing, { text: digits, from }: Token): void {
  const [before] = neighboursOf(writing.source, from, from);
  // "km²" is a measure, whatever notes there are.
  if (/(?:^|\s)[kcdm]?m$/u.test(before)) return writeWords(writing, from, from + digits.length);
  for (const { 0: call, index } of digits.matchAll(/[^, ]+/gu)) {
    writeCallOrWords(writing, fromSuperscript(call), from + index, from + index + call.length);
  }
}

function writeCallOrWords(writing: Writing, marker: string, from: number, to: number): void {
  const note = writing.callNote(marker);
  if (note === null) return writeWords(writing, from, to);
  endRun(writing);
  writing.content.push({ type: 'note', note });
}

function writeLink(writing: Writing, token: string): void {
  endRun(writing);
  const [, words = '', href = ''] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/u.exec(token) ?? [];
  const real = /^(?:https?:\/\/|mailto:)\S+$/u.test(href);
  const marks: readonly Mark[] = real ? [...marksOf(writing), { type: 'link', href }] : marksOf(writing);
  writing.content.push(textRun(words.replace(/\\(.)/gu, '$1'), marks));
}
