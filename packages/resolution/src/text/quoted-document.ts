import { withoutMarkup } from './marked-text.js';
import { organNamed } from './organ-line.js';

/**
 * A quotation mark before a paragraph of a document that is quoted as a whole, and what may stand before it: the
 * paragraph's number or marker. The sign of nothing behind the mark says that it is no part of how the paragraph opens.
 */
const LIFTED = /^((?:\S{1,9} )?[“"«])\[\]\(#\)/u;

/** A quotation mark at the head of a line, before or behind a number or a marker. */
const MARKED = /^(\s*)([“"«])((?:\d{1,3}(?: bis| ter)?\.|\([a-z]{1,4}\)) ?)?/u;
const MARKED_BEHIND = /^(\s*(?:\d{1,3}(?: bis| ter)?\.|\([a-z]{1,4}\)) )([“"«])/u;

/** A quotation mark at the head of any line: without one the lines need not be parted. */
const ANY_MARKED = /^[^\S\r\n\u2028\u2029]*(?:(?:\d{1,3}(?: bis| ter)?\.|\([a-z]{1,4}\)) )?[“"«]/mu;

/** The end of a quotation, note calls and mark-up behind it. */
const CLOSED = /[”"»][⁰¹²³⁴-⁹*.;,]*\s*$/u;

/**
 * A text in which a document is quoted as a whole, each of its paragraphs opening with a quotation mark, with these
 * marks set behind numbers and markers and signed as none of the paragraph's words; `null` where it quotes none.
 *
 * Promise: linear; no sign is left out.
 * Plan: the quotation is found by the line that names the body, and ends where a line closes it and the next opens none.
 */
export function withQuotationLifted(text: string): string | null {
  if (!ANY_MARKED.test(text)) return null;
  const lines = text.split('\n');
  let found = false;
  let quoted = false;
  const lifted = lines.map((line, at) => {
    const opens = opensQuotation(line);
    quoted ||= opens && isQuotedOrgan(line);
    if (!quoted) return line;
    found = true;
    if (CLOSED.test(line) && !opensQuotation(nextLine(lines, at))) quoted = false;
    return opens ? lift(line) : line;
  });
  return found ? lifted.join('\n') : null;
}

function opensQuotation(line: string): boolean {
  return MARKED.test(line) || MARKED_BEHIND.test(line);
}

function isQuotedOrgan(line: string): boolean {
  const bare = withoutMarkup(line.slice(0, LONGEST_ORGAN)).trim().slice(1);
  return /[,:]$/u.test(bare) && organNamed(bare) !== null;
}

/** Longer lines name no body. */
const LONGEST_ORGAN = 240;

/** The next line that is not blank, as far as the next paragraph may stand. */
function nextLine(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 4).find((line) => line.trim() !== '') ?? '';
}

function lift(line: string): string {
  const behind = line.replace(MARKED_BEHIND, '$1$2[](#)');
  return behind === line ? line.replace(MARKED, '$1$3$2[](#)') : behind;
}

/** A line without the quotation mark that was lifted from its head: for telling how the line opens. */
export function withoutLiftedMark(line: string): string {
  return line.includes('[](#)') ? line.replace(LIFTED, (_, head: string) => head.slice(0, -1)) : line;
}

/** Whether a line bears such a mark. */
export function isLifted(line: string): boolean {
  return LIFTED.test(line);
}

/** Whether a quotation may end with a line. */
export function closesQuotation(line: string): boolean {
  return CLOSED.test(line);
}
