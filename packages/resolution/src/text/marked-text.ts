import { joinRuns, textRun } from '../inline.js';
import type { Inline, Mark, NoteId } from '../tree.js';
import { fromSuperscript } from './superscripts.js';

/** Gives the note that a marker calls, or `null` where the marker is no call but part of the words. */
export type CallNote = (marker: string) => NoteId | null;

/** What the parser has written so far, and which marks are open. */
interface Writing {
  readonly content: Inline[];
  italic: boolean;
  bold: boolean;
  readonly callNote: CallNote;
  /** Where each token stands for the last time: what is opened must be closed behind it. */
  readonly lastPlace: ReadonlyMap<string, number>;
}

/** A token with its neighbours. */
interface Token {
  readonly text: string;
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

/** How many characters before a token may decide what it is: a blank and "km". */
const NEIGHBOURS = 3;

/** One sign of the mark-up, or a stretch of words without any. */
const TOKEN =
  /\\[\\()[\]*_]|\[[^[\]]*\]\([^()\s]*\)|<\/?[ib]>|\*{1,5}|[⁰¹²³⁴-⁹]+(?:, ?[⁰¹²³⁴-⁹]+)*|[^\\[<*⁰¹²³⁴-⁹]+|[\\[<]/gu;

/**
 * Reads a line of marked text: `*italics*`, `**bold**`, `<i>`, `[text](address)`, superscript note calls.
 *
 * Promise: every character that is not mark-up is in the result, in order; an asterisk that opens or closes nothing
 * is a note call where such a note exists, else it stays as it is. A link keeps its address only where it is a real one.
 */
export function parseMarkedText(text: string, callNote: CallNote): Inline[] {
  const tokens = tokensOf(text);
  const lastPlace = new Map(tokens.map((token) => [token.text, token.from]));
  const writing: Writing = { content: [], italic: false, bold: false, callNote, lastPlace };
  for (const token of tokens) writeToken(writing, token);
  return joinRuns(writing.content);
}

/** Takes mark-up away, note calls left standing: for looking at a line's words. */
export function withoutMarkup(text: string): string {
  return parseMarkedText(text, () => null)
    .map((item) => (item.type === 'text' ? item.text : ''))
    .join('');
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - NEIGHBOURS), match.index);
    return { text: match[0], from: match.index, before, after: text.charAt(end) };
  });
}

function writeToken(writing: Writing, token: Token): void {
  const { text } = token;
  const first = text.charAt(0);
  if (first === '*') writeStars(writing, token);
  else if (/^[⁰¹²³⁴-⁹]/u.test(text)) writeSuperscript(writing, token);
  else if (/^<\/?[ib]>$/u.test(text)) setMark(writing, text);
  else if (first === '[' && text.length > 1) writeLink(writing, text);
  else if (first === '\\' && text.length > 1) writeText(writing, text.slice(1));
  else writeText(writing, text);
}

function marksOf({ italic, bold }: Writing): Mark[] {
  return [...(italic ? [{ type: 'italic' } as const] : []), ...(bold ? [{ type: 'bold' } as const] : [])];
}

function writeText(writing: Writing, text: string): void {
  writing.content.push(textRun(text, marksOf(writing)));
}

function setMark(writing: Writing, tag: string): void {
  const open = !tag.startsWith('</');
  if (tag.includes('i')) writing.italic = open;
  else writing.bold = open;
}

function writeStars(writing: Writing, { text: stars, from, before, after }: Token): void {
  const italic = stars.length % 2 === 1;
  const bold = stars.length >= 2;
  const closes = (!italic || writing.italic) && (!bold || writing.bold) && /\S$/u.test(before);
  const closed = (writing.lastPlace.get(stars) ?? from) > from;
  const opens = stars.length <= 3 && /^\S/u.test(after) && closed && !/[\p{L}\p{N}]$/u.test(before);
  if (closes || opens) {
    if (italic) writing.italic = !closes;
    if (bold) writing.bold = !closes;
  } else writeCallOrText(writing, stars, stars);
}

function writeSuperscript(writing: Writing, { text: digits, before }: Token): void {
  // "km²" is a measure, whatever notes there are.
  if (/(?:^|\s)[kcdm]?m$/u.test(before)) writeText(writing, digits);
  else for (const call of digits.split(/, ?/u)) writeCallOrText(writing, fromSuperscript(call), call);
}

function writeCallOrText(writing: Writing, marker: string, asPrinted: string): void {
  const note = writing.callNote(marker);
  if (note === null) writeText(writing, asPrinted);
  else writing.content.push({ type: 'note', note });
}

function writeLink(writing: Writing, token: string): void {
  const [, words = '', href = ''] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/u.exec(token) ?? [];
  const real = /^(?:https?:\/\/|mailto:)\S+$/u.test(href);
  const marks: Mark[] = real ? [...marksOf(writing), { type: 'link', href }] : marksOf(writing);
  writing.content.push(textRun(words.replace(/\\(.)/gu, '$1'), marks));
}
