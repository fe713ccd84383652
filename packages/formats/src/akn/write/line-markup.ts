import type { Inline, Mark, NoteReference } from '@penholder/resolution';

import { element, escaped } from './markup.js';
import { placeOf, type Writing } from './writing.js';

/** A line as the content of an element: marks around their words, the first outermost; notes at their first call. */
export function lineMarkup(line: readonly Inline[], writing: Writing): string {
  return line
    .map((item) => (item.type === 'text' ? runMarkup(item.text, item.marks) : callMarkup(item, writing)))
    .join('');
}

/** A line as a paragraph of markup, its blanks kept. */
export function lineElement(line: readonly Inline[], writing: Writing): string {
  return element('p', {}, lineMarkup(line, writing));
}

function runMarkup(text: string, marks: readonly Mark[]): string {
  return marks.reduceRight((inside, mark) => markedUp(inside, mark), escaped(text));
}

function markedUp(inside: string, mark: Mark): string {
  return mark.type === 'link'
    ? element('a', { href: mark.href }, inside)
    : element('span', { class: mark.type }, inside);
}

/** The first call holds the note, as the UN's files have it; any later one points there. */
function callMarkup(call: NoteReference, writing: Writing): string {
  const note = writing.notes.get(call.note);
  const place = writing.called.get(call.note);
  if (place !== undefined) return element('noteRef', { href: `#${place}`, marker: note?.marker ?? null });
  const eId = placeOf(null, 'authorialNote', null, writing);
  writing.called.set(call.note, eId);
  const attributes = { marker: note?.marker ?? null, placement: 'bottom', eId, wId: call.note };
  return element('authorialNote', attributes, lineElement(note?.content ?? [], writing));
}
