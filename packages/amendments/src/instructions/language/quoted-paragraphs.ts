import { startsOperative, startsPreambular } from '@penholder/resolution';

import type { QuotedParagraph } from '../instruction.js';
import type { Brought } from './clause.js';
import { quotationAt } from './quotation-marks.js';

/** How many paragraphs an instruction says it brings, and whether they are parts of one; `null` where nothing is said. */
export interface Announced {
  readonly count: number | null;
  readonly parts: boolean;
}

const NUMBERED =
  /^(?<number>\d{1,3}(?: (?:bis|ter|quater|quinquies|sexies|septies|alt)(?:\.\d)?)?)\. (?<text>\S.*)$/su;
/** A part, or closing words that are told by their sign. */
const GOES_ON = /^(?:\s|\([a-z0-9]{1,5}\)\s|[a-z]{1,3}\.\s|- |\[\]\(#\))/u;
const SMALL = /^\p{Ll}/u;

/** The paragraphs of a text that an instruction brings; `null` where they are not as many as it announces. */
export function quotedParagraphs(brought: Brought, announced: Announced): QuotedParagraph[] | null {
  const text = brought.quoted ? brought.text : withoutMarks(brought.text);
  const groups = grouped(text.split('\n'), announced);
  const texts = groups.length === 1 && (announced.count ?? 1) > 1 ? runInParagraphs(text) : groups;
  if (texts.length === 0 || texts.some((each) => each === '')) return null;
  if (announced.count !== null && texts.length !== announced.count) return null;
  return texts.map(numbered);
}

/** The text without the quotation marks around all of it, and without the name of who proposes behind them: "“…” (Lebanon)". */
export function withoutMarks(text: string): string {
  const open = text.charAt(0);
  if (!'“„«"‘'.includes(open) || open === '') return text;
  const lines = text.split(/\n+/u);
  if (lines.length > 1 && lines.every((line) => isQuoted(line.trim())))
    return lines.map(unquoted).join('\n\n');
  const quoted = quotationAt(text, 0);
  if (quoted === null || !/^[.;,]?\s*(?:\(\p{Lu}[^()]*\))?[.;]?$/u.test(text.slice(quoted.next))) return text;
  return text.slice(quoted.from, quoted.to).replace(/(\n\s*)[“„«"]/gu, '$1');
}

function isQuoted(line: string): boolean {
  const quoted = quotationAt(line, 0);
  return '“„«"‘'.includes(line.charAt(0)) && quoted !== null && /^[.;,]?$/u.test(line.slice(quoted.next));
}

function unquoted(line: string): string {
  const quoted = quotationAt(line.trim(), 0);
  return quoted === null ? line : line.trim().slice(quoted.from, quoted.to);
}

function grouped(lines: readonly string[], announced: Announced): string[] {
  const groups: string[][] = [];
  let blank = false;
  for (const line of lines) {
    const open = groups.at(-1);
    if (line.trim() === '') blank = true;
    else if (open === undefined || !goesOn(line, open, blank, announced)) groups.push([line.trim()]);
    else if (!blank && isBroken(line, open)) open.push(`${open.pop() ?? ''} ${line.trim()}`);
    else open.push(line.trimEnd());
    if (line.trim() !== '') blank = false;
  }
  return groups.map((group) => group.join('\n\n'));
}

/** Behind a blank line, words in small letters are closing words where there are parts to close, else a paragraph. */
function goesOn(line: string, open: readonly string[], blank: boolean, { count, parts }: Announced): boolean {
  if (parts) return count === 1 || !line.startsWith('(');
  return GOES_ON.test(line) || (SMALL.test(line) && (!blank || open.length > 1));
}

/** A line that print broke: it goes on in small letters, in a paragraph that has no parts yet. */
function isBroken(line: string, open: readonly string[]): boolean {
  return open.length === 1 && SMALL.test(line);
}

/** Paragraphs that were run together in one line: each begins as paragraphs do, behind the sign that ends the one before. */
function runInParagraphs(text: string): string[] {
  const texts: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(/[;,.]\s+(?=\p{Lu})/gu)) {
    const next = index + sign.length;
    const head = text.slice(next, next + 80);
    if (!(sign.startsWith(',') ? startsPreambular(head) : startsOperative(head))) continue;
    texts.push(text.slice(from, index + 1));
    from = next;
  }
  return [...texts, text.slice(from)];
}

function numbered(text: string): QuotedParagraph {
  const groups = NUMBERED.exec(text)?.groups;
  return { text: groups?.['text'] ?? text, number: groups?.['number'] ?? null };
}
