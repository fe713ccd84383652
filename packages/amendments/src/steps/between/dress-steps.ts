import { dressed, dressOf } from '../dress.js';
import { callsOf, isParagraph } from '../pieces.js';
import { isSameValue } from '../same-value.js';
import type { Dress, Piece } from '../step.js';
import { dressAtLast, type Held, type Journey } from './journey.js';

/**
 * Gives what stays where it is its new number, marker, role or level, and makes paragraphs of headings and tables that
 * become one, so that parts can be put into them. Nothing has moved yet: each is still as it was, but for these.
 */
export function dressPieces(journey: Journey): void {
  for (const [id, { piece }] of journey.old) {
    const held = journey.now.get(id);
    const now = held === undefined ? piece : dressedAnew(piece, held, journey.stays.has(id));
    if (now !== piece) replace(journey, piece, now);
  }
}

/** Exchanges a piece for another in its place. */
export function replace({ account, steps }: Journey, old: Piece, now: Piece): void {
  const told = account.tell(callsOf(old), callsOf(now));
  steps.push({ type: 'replace paragraph', id: old.id, old, now, ...told });
}

function dressedAnew(old: Piece, { piece: now }: Held, stays: boolean): Piece {
  if (isParagraph(now) && !isParagraph(old)) return asParagraph(now, stays);
  if (old.type === 'heading' && now.type === 'heading')
    return old.level === now.level ? old : { ...old, level: now.level };
  return stays ? dressed(old, dressAtLast(old, now)) : old;
}

/** With its parts still to come. What moves on among the parts of another becomes one of them there. */
function asParagraph(now: Extract<Piece, { tail: unknown }>, stays: boolean): Piece {
  const { id, content, tail } = now;
  return { ...dressOnTheWay(now, stays), id, content, children: [], tail };
}

function dressOnTheWay(now: Piece, stays: boolean): Extract<Dress, { type: 'paragraph' }> {
  if (stays && now.type === 'paragraph') return { type: 'paragraph', role: now.role, number: now.number };
  return { type: 'paragraph', role: 'plain', number: null };
}

/** What a piece that moves was when `dressPieces` was done. */
export function dressBeforeMove(old: Piece, now: Piece): Dress | null {
  return isParagraph(now) && !isParagraph(old) ? dressOnTheWay(now, false) : dressOf(old);
}

/** Makes headings and tables of what becomes one, once it stands where it belongs and its parts are gone. */
export function recastPieces(journey: Journey): void {
  for (const [id, { piece: now }] of journey.now) {
    const old = journey.old.get(id)?.piece;
    if (old === undefined || isParagraph(now) || isSameKind(old, now)) continue;
    const standing = isParagraph(old) ? { ...old, children: [] } : old;
    replace(journey, dressed(standing, dressAtLast(old, now)), now);
  }
}

/** Whether only words can differ; levels are told apart before. */
function isSameKind(old: Piece, now: Piece): boolean {
  if (old.type !== now.type) return false;
  return old.type !== 'table' || now.type !== 'table' || isSameShape(old, now);
}

type Table = Extract<Piece, { type: 'table' }>;

/** Whether two tables differ in words at most. */
export function isSameShape(old: Table, now: Table): boolean {
  return isSameValue(shapeOf(old), shapeOf(now));
}

function shapeOf({ rows }: Table): unknown {
  return rows.map(({ header, cells }) => ({
    header,
    cells: cells.map((cell) => ({ columns: cell.columns, rows: cell.rows })),
  }));
}
