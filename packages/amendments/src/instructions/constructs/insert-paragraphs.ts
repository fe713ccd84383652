import { childMarker } from '@penholder/resolution';

import type { Instruction, ParagraphName, ParagraphPoint, WordsPlace } from '../instruction.js';
import { type Clause, type Point, saysOnly, sole, type Thing } from '../language/clause.js';
import { quotedParagraphs } from '../language/quoted-paragraphs.js';

type Role = ParagraphName['role'] | 'part';
type NewParagraphs = Extract<Thing, { readonly type: 'new paragraphs' }>;

/** "After operative paragraph 4, insert two new operative paragraphs reading: …", "Add OP4 bis: …", "PP2 bis: …" */
export function readInsertedParagraphs(clause: Clause): Instruction | null {
  const brought = clause.reading ?? clause.by;
  const thing = thingOf(clause);
  if (thing === null || brought === null || (clause.by !== null && clause.reading !== null)) return null;
  const at = pointOf(clause, thing);
  const role = at === null ? null : roleOf(thing, at);
  if (at === null || role === null) return null;
  const paragraphs = quotedParagraphs(brought, { count: thing.count, parts: role === 'part' });
  if (paragraphs === null) return null;
  const own = role === 'part' ? null : thing.number;
  const numbered = paragraphs.map(({ text, number }) => ({ text, number: own ?? number }));
  return { type: 'insert paragraphs', at, role, paragraphs: numbered, notes: [] };
}

function thingOf(clause: Clause): NewParagraphs | null {
  if (clause.verb === null) return saysOnly(clause, ['where', 'reading']) ? namedAlone(clause) : null;
  if (clause.verb !== 'insert' || !saysOnly(clause, ['where', 'points', 'things', 'by', 'reading']))
    return null;
  const thing = sole(clause.things);
  if (thing?.type === 'paragraphs') return newOne(sole(thing.names));
  return thing?.type === 'new paragraphs' ? thing : null;
}

function namedAlone({ where }: Clause): NewParagraphs | null {
  const place = sole(where);
  return place?.type === 'paragraph' && place.within.type === 'all' ? newOne(place.paragraph) : null;
}

/** A number with "bis" or "alt" is a new paragraph's; without, the name is of one that is there. */
function newOne(name: ParagraphName | null): NewParagraphs | null {
  if (name?.number.type !== 'printed' || !name.number.number.includes(' ') || name.part.length > 0)
    return null;
  return { type: 'new paragraphs', role: name.role, count: 1, number: name.number.number };
}

function pointOf({ verb, points, where }: Clause, { role, number }: NewParagraphs): ParagraphPoint | null {
  if (role === 'part' && points.every(isEnd)) return besideItsMarker(sole(where), number);
  if (where.length > 0 && verb !== null) return null;
  if (points.length === 0) return role === null || role === 'part' ? null : besideItsNumber(role, number);
  const point = sole(points);
  if (point?.type === 'paragraph') return { type: point.side, paragraph: point.name };
  if (point?.type !== 'end') return null;
  const of = point.of ?? (role === 'part' ? null : role);
  return of === null ? null : { type: point.side === 'end' ? 'at the end' : 'at the beginning', role: of };
}

/** The end of the paragraph that was named, not of a half of the text. */
function isEnd(point: Point): boolean {
  return point.type === 'end' && point.side === 'end' && point.of === null;
}

/** "In operative paragraph 4, a new subparagraph (c)" stands behind (b), (a) before the one that is (a), one without a letter last. */
function besideItsMarker(place: WordsPlace | null, marker: string | null): ParagraphPoint | null {
  if (place?.type !== 'paragraph' || place.within.type !== 'all') return null;
  const { paragraph } = place;
  if (marker === null) return { type: 'last in', paragraph };
  const before = markerBefore(marker, paragraph.part.length + 1);
  const part = [...paragraph.part, before ?? marker];
  return { type: before === null ? 'before' : 'after', paragraph: { ...paragraph, part } };
}

/** The marker before one of a level, without brackets; `null` before the first. */
function markerBefore(marker: string, level: number): string | null {
  for (let index = 2; index <= MOST_PARTS; index += 1)
    if (bare(childMarker(level, index)) === marker) return bare(childMarker(level, index - 1));
  return null;
}

/** Nobody counts more parts than this in a paragraph: (a) to (zz). */
const MOST_PARTS = 702;

function bare(marker: string): string {
  return marker.replace(/[().]/gu, '');
}

/** "4 bis" stands behind 4, "4 ter" too: what is there already between them is found when it is put in. */
function besideItsNumber(role: ParagraphName['role'], number: string | null): ParagraphPoint | null {
  const [stem = '', adverb] = number?.split(' ') ?? [];
  if (adverb === undefined) return null;
  const own =
    role === 'preambular'
      ? ({ type: 'counted', ordinal: Number(stem) } as const)
      : ({ type: 'printed', number: stem } as const);
  return { type: adverb === 'ante' ? 'before' : 'after', paragraph: { role, number: own, part: [] } };
}

/** What is put beside a part is a part; what is put beside a paragraph is one of its role. */
function roleOf({ role }: NewParagraphs, at: ParagraphPoint): Role | null {
  if (at.type === 'last in') return 'part';
  if (at.type === 'at the end' || at.type === 'at the beginning')
    return role === 'part' ? null : (role ?? at.role);
  const beside = at.paragraph.part.length > 0 ? 'part' : at.paragraph.role;
  return role === null || role === beside ? beside : null;
}
