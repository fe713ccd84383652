import { assertNever } from '@penholder/kernel';

import type { Inline, Mark, TextRun } from '../tree.js';
import type { NoteMarks } from './note-marks.js';

/** Stands between two note calls side by side, so that "¹" and "²" are not read as "¹²". */
const WORD_JOINER = '\u2060';

/** A line in the marks of the text layout: `*italics*`, `**bold**`, `[words](address)`, raised note calls; always one line. */
export function markUpLine(content: readonly Inline[], notes: NoteMarks): string {
  return content.map((item, index) => markUp(item, content[index - 1], notes)).join('');
}

function markUp(item: Inline, before: Inline | undefined, notes: NoteMarks): string {
  switch (item.type) {
    case 'text':
      return markUpRun(item);
    case 'note':
      return (before?.type === 'note' ? WORD_JOINER : '') + (notes.get(item.note) ?? '');
    default:
      return assertNever(item);
  }
}

/** Marks stand against the words: blanks at the edges of a run go outside, or `* so *` would not be italics. */
function markUpRun({ text, marks }: TextRun): string {
  const [, open = '', words = '', close = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return oneLine(open + close);
  return oneLine(open + sorted(marks).reduce(wrap, words) + close);
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
      return `[${words}](${closedAddress(mark.href)})`;
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
  return text.replace(/[\t\n\r\v\f\u2028\u2029]+/gu, ' ');
}
