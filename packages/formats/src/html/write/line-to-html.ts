import { assertNever } from '@penholder/kernel';
import type { Inline, Mark, NoteId } from '@penholder/resolution';

import { escapeHtml, tag } from './tag.js';

/** What is shown of the notes of a document. */
export interface ShownNotes {
  /** The mark of each note, by id. */
  readonly marks: ReadonlyMap<NoteId, string>;
  /** The first call of each note, to which the note leads back. */
  readonly firstCalls: ReadonlySet<Inline>;
}

/** A line as HTML. Marks nest in their order, the first outermost, so that reading back finds the same order. */
export function lineToHtml(content: readonly Inline[], notes: ShownNotes): string {
  return content.map((item) => inlineToHtml(item, notes)).join('');
}

function inlineToHtml(item: Inline, notes: ShownNotes): string {
  switch (item.type) {
    case 'text':
      return item.marks.reduceRight(marked, escapeHtml(item.text));
    case 'note':
      return callToHtml(item.note, notes.marks.get(item.note) ?? '', notes.firstCalls.has(item));
    default:
      return assertNever(item);
  }
}

function callToHtml(note: NoteId, mark: string, isFirst: boolean): string {
  const link = tag('a', { href: `#${noteAnchor(note)}` }, escapeHtml(mark));
  return tag('sup', { id: isFirst ? callAnchor(note) : null, 'data-penholder-note': note }, link);
}

/** The place where a note is called first. */
export function callAnchor(note: NoteId): string {
  return `call-${anchor(note)}`;
}

/** The place of a note in the page. */
export function noteAnchor(note: NoteId): string {
  return `note-${anchor(note)}`;
}

function marked(inside: string, mark: Mark): string {
  switch (mark.type) {
    case 'italic':
      return tag('i', {}, inside);
    case 'bold':
      return tag('b', {}, inside);
    case 'link':
      return tag('a', addressed(mark.href), inside);
    default:
      return assertNever(mark);
  }
}

/** Only addresses of the web and of mail can be followed; any other is kept, and leads nowhere. */
function addressed(href: string): Record<string, string> {
  return /^(?:https?:\/\/|mailto:)/iu.test(href) ? { href } : { 'data-penholder-href': href };
}

/** Ids may hold any sign, and half of a pair too, at which `encodeURIComponent` would throw. */
function anchor(note: NoteId): string {
  return note.replace(/[^\w.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`);
}
