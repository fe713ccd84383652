import type { ParagraphName, Quotation, TableName, WordsPlace } from '../instruction.js';

/** What an instruction asks to be done. */
export type Verb =
  'delete' | 'replace' | 'substitute' | 'insert' | 'move' | 'split' | 'join' | 'amend' | 'renumber';

/** What it is asked to be done to, or put in. */
export type Thing =
  | { readonly type: 'words'; readonly words: Quotation }
  | { readonly type: 'paragraphs'; readonly names: ParagraphName[] }
  | { readonly type: 'title' }
  | { readonly type: 'footnote'; readonly marker: string }
  | { readonly type: 'heading'; readonly words: string }
  | {
      readonly type: 'new paragraphs';
      readonly role: ParagraphName['role'] | 'part' | null;
      readonly count: number | null;
      readonly number: string | null;
    }
  | { readonly type: 'table'; readonly name: TableName }
  | { readonly type: 'new table' }
  | { readonly type: 'organ' }
  | { readonly type: 'new footnote' }
  | { readonly type: 'new heading' };

/** A text that is brought along: in quotation marks, or in full behind a colon. */
export interface Brought {
  readonly text: string;
  readonly quoted: boolean;
}

/** The same behind "with", "by", "to" or "for". */
export interface BroughtBy extends Brought {
  readonly behind: string;
}

/** Where something is put: by words, by paragraphs, or at an end. */
export type Point =
  | { readonly type: 'words'; readonly side: 'after' | 'before'; readonly words: Quotation }
  | { readonly type: 'paragraph'; readonly side: 'after' | 'before'; readonly name: ParagraphName }
  | { readonly type: 'end'; readonly side: 'beginning' | 'end'; readonly of: ParagraphName['role'] | null };

/** The phrases of one clause, in whatever order they were said. */
export interface Clause {
  readonly where: WordsPlace[];
  readonly points: Point[];
  readonly things: Thing[];
  verb: Verb | null;
  by: BroughtBy | null;
  /** Behind "reading" or "as follows". */
  reading: Brought | null;
  /** Behind "so that the paragraph will read": what the change is to come to. */
  result: Brought | null;
  /** Whether the place is that of the clause before: one that is named takes its place. */
  inherits: boolean;
  /** Whether its own place was said before what is done. */
  isPlaced: boolean;
  /** Whether the place was said first and by itself ("OP7: delete"): where nothing else is named, it is what is meant. */
  leads: boolean;
  throughout: boolean;
  renumbers: boolean;
}

/** A clause of which nothing is known but, where it goes on from another, the place. */
export function emptyClause(where: readonly WordsPlace[] = []): Clause {
  return {
    where: [...where],
    points: [],
    things: [],
    verb: null,
    by: null,
    reading: null,
    result: null,
    inherits: where.length > 0,
    isPlaced: false,
    leads: false,
    throughout: false,
    renumbers: false,
  };
}

/**
 * Adds places to a clause, in the stead of those it only took over; `false` where its place was said before what is done:
 * another one behind would be a contradiction, or begin a sentence of its own.
 */
export function placeIn(clause: Clause, places: readonly WordsPlace[]): boolean {
  if (places.length === 0) return true;
  if (clause.isPlaced) return false;
  if (clause.inherits) clause.where.length = 0;
  clause.inherits = false;
  clause.where.push(...places);
  return true;
}

/** The phrases of a clause that a construct may be made of; renumbering may be said beside any. */
type Slot = (typeof SLOTS)[number];

const SLOTS = ['where', 'points', 'things', 'by', 'reading', 'throughout'] as const;

/** Whether a clause says nothing but what is in these phrases. */
export function saysOnly(clause: Clause, slots: readonly Slot[]): boolean {
  const said: Record<Slot, boolean> = {
    where: clause.where.length > 0,
    points: clause.points.length > 0,
    things: clause.things.length > 0,
    by: clause.by !== null,
    reading: clause.reading !== null,
    throughout: clause.throughout,
  };
  return SLOTS.every((slot) => !said[slot] || slots.includes(slot));
}

/** The only member of a list; `null` where there is none, or more. */
export function sole<Value>(list: readonly Value[]): Value | null {
  const [first, second] = list;
  return first === undefined || second !== undefined ? null : first;
}
