import { notesCalled, plainText } from '../inline.js';
import { type Labels, labelsOf } from '../labels.js';
import type { Notice, NoticeSubject } from '../reading.js';
import type { BlockId, NoteId, Paragraph, Resolution } from '../tree.js';
import { blocksOf, paragraphsIn, withDescendants } from '../walk.js';

/** A document as a notice names it: "resolution 27/2", else its symbol, else its title; its kind where it has none of them. */
export function nameOfDocument({ kind, number, symbol, title }: Resolution): string {
  if (number !== null) return `${kind} ${number}`;
  return symbol ?? (plainText(title) || kind);
}

/**
 * Notices of one document with its name, and with the label of the paragraph or note that each is about where that can be
 * told. What a notice is about is found in the tree when the document is read; while it is read, no label is known.
 */
export function placedNotices(notices: readonly Notice[], document: Resolution): Notice[] {
  if (notices.length === 0) return [];
  const name = nameOfDocument(document);
  const places = placesIn(document);
  return notices.map(({ subject, ...notice }) => {
    const label = subject === undefined ? undefined : labelOf(subject, places);
    return { ...notice, document: name, ...(label === undefined ? {} : { label }) };
  });
}

/** What a document holds by what notices know it by; made once, so that many notices cost no more than the text. */
interface Places {
  readonly labels: Labels;
  /** Operative paragraphs by number, and those without one by the number before; `null` where a number stands twice. */
  readonly byNumber: ReadonlyMap<string, BlockId | null>;
  readonly afterNumber: ReadonlyMap<string, BlockId | null>;
  /** The part that calls a note first, by the note's marker. */
  readonly callers: ReadonlyMap<string, BlockId>;
}

function labelOf(subject: NoticeSubject, places: Places): string | undefined {
  const block = blockOf(subject, places);
  const label = block === null || block === undefined ? undefined : places.labels.get(block);
  return label ?? (subject.type === 'note' ? `note ${subject.marker}` : undefined);
}

function blockOf(subject: NoticeSubject, places: Places): BlockId | null | undefined {
  switch (subject.type) {
    case 'number':
      return places.byNumber.get(subject.number);
    case 'no number after':
      return places.afterNumber.get(subject.number);
    case 'note':
      return places.callers.get(subject.marker);
  }
}

function placesIn(document: Resolution): Places {
  const operative = paragraphsIn(document.operative).filter(({ role }) => role === 'operative');
  return {
    labels: labelsOf(document),
    byNumber: namedOnce(operative.map(({ id, number }) => [number, id])),
    afterNumber: namedOnce(operative.flatMap((each, place) => unnumbered(each, operative[place - 1]))),
    callers: callersIn(document),
  };
}

function unnumbered({ id, number }: Paragraph, before: Paragraph | undefined): [string | null, BlockId][] {
  return number === null && before !== undefined ? [[before.number, id]] : [];
}

/** Sections that begin again give a number twice: then nothing tells which is meant. */
function namedOnce(pairs: readonly (readonly [string | null, BlockId])[]): Map<string, BlockId | null> {
  const named = new Map<string, BlockId | null>();
  for (const [name, id] of pairs) if (name !== null) named.set(name, named.has(name) ? null : id);
  return named;
}

function callersIn(document: Resolution): Map<string, BlockId> {
  const markers = new Map<NoteId, string | null>(document.notes.map(({ id, marker }) => [id, marker]));
  const callers = new Map<string, BlockId>();
  for (const { id, content, tail } of paragraphsIn(blocksOf(document)).flatMap(withDescendants))
    for (const note of [...notesCalled(content), ...notesCalled(tail)]) {
      const marker = markers.get(note);
      if (typeof marker === 'string' && !callers.has(marker)) callers.set(marker, id);
    }
  return callers;
}
