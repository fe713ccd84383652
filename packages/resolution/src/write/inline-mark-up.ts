import { assertNever } from '@penholder/kernel';

import type { Inline, Mark, TextRun } from '../tree.js';
import type { NoteMarks } from './note-marks.js';

/**
 * A link of no words to nowhere: it is read as nothing, and so parts what would run together ("¹" and "²", which side by
 * side are "¹²") or be no mark-up ("un" and "*seen*", where italics do not open behind a letter).
 */
export const NOTHING = '[](#)';

/** A line in the marks of the text layout: `*italics*`, `**bold**`, `[words](address)`, raised note calls; always one line. */
export function markUpLine(content: readonly Inline[], notes: NoteMarks): string {
  const parts: string[] = [];
  // The last signs written tell how the next part joins; the line itself is put together once, at the end.
  let tail = '';
  for (const item of content) {
    const next = markUpItem(item, notes);
    const joint = jointBetween(tail, next);
    parts.push(joint, next);
    tail = (tail + joint + next).slice(-LONGEST_SIGN);
  }
  return parts.join('');
}

/** As many characters as one letter may take. */
const LONGEST_SIGN = 2;

function markUpItem(item: Inline, notes: NoteMarks): string {
  switch (item.type) {
    case 'text':
      return markUpRun(item);
    case 'note':
      return notes.get(item.note) ?? '';
    default:
      return assertNever(item);
  }
}

const RAISED_END = /[⁰¹²³⁴-⁹]$/u;
const RAISED_START = /^[⁰¹²³⁴-⁹]/u;

function jointBetween(line: string, next: string): string {
  const runTogether =
    (RAISED_END.test(line) && RAISED_START.test(next)) || (line.endsWith('*') && next.startsWith('*'));
  const hidden = /[\p{L}\p{N}]$/u.test(line) && /^\*+[^\s*]/u.test(next);
  return runTogether || hidden ? NOTHING : '';
}

/** Marks stand against the words: blanks at the edges of a run go outside, or `* so *` would not be italics. */
function markUpRun({ text, marks }: TextRun): string {
  const words = text.trim();
  if (words === '') return oneLine(text);
  const open = text.slice(0, text.length - text.trimStart().length);
  const close = text.slice(text.trimEnd().length);
  return oneLine(open + sorted(marks).reduce(wrap, escapeSigns(words)) + close);
}

/** Signs that would be read as mark-up. Square brackets alone are none: they stand for words not agreed. */
function escapeSigns(words: string): string {
  return words
    .replace(/\\(?=[\\()[\]*_])/gu, '\\\\')
    .replace(/[*_]/gu, '\\$&')
    .replace(/\](?=\()/gu, ']\\')
    .replace(/<(?=\/?[ib]>)/gu, `<${NOTHING}`);
}

const ORDER: readonly Mark['type'][] = ['link', 'italic', 'bold'];

/** From the inside out, always in the same order. */
function sorted(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((left, right) => ORDER.indexOf(left.type) - ORDER.indexOf(right.type));
}

function wrap(words: string, mark: Mark): string {
  switch (mark.type) {
    case 'italic':
      return `*${words}*`;
    case 'bold':
      return `**${words}**`;
    case 'link':
      // Words that hold brackets would end the link too soon.
      return /[[\]]/u.test(words) ? words : `[${words}](${closedAddress(mark.href)})`;
    default:
      return assertNever(mark);
  }
}

/** The address ends at the first bracket or blank; those inside it are written in their percent form. */
function closedAddress(href: string): string {
  return href.replace(/[()\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A paragraph is one line and a table row is told by its tabs: neither may stand inside words. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/gu, ' ');
}
