import type { Page, Piece } from './piece.js';
import { lineOf, type PrintedLine, type Row } from './printed-line.js';
import { inReadingOrder } from './right-to-left.js';

/** How far apart, in sizes of the larger letters, baselines of one row may lie: a raised mark stands a third higher. */
const SAME_ROW = 0.45;

/** A gap wider than this, in sizes, parts columns: the widest blank of justified text was seen at 1.3. */
const COLUMN_GAP = 1.5;

/** What a line begins with and a tab follows: that gap parts no columns while it is no wider than a tab. */
const LEAD = /^(?:\d{1,3}(?: ?[a-z]{2,8})?\.?|\d{1,3} ?[-–]|\(?\w{1,6}\)|\w\.|[•●–—-]|\*{1,5})$/u;
const WIDEST_TAB = 3;

/**
 * Puts the pieces of a page together to rows, from the top.
 *
 * Promise: each level piece is in exactly one line of one row; pieces that are turned are left out.
 * Plan: pieces by height; a piece joins the row above it while its baseline is near, so that raised marks stay with
 * their words; then from left to right, and a wide gap ends a line.
 */
export function rowsOf(page: Page): Row[] {
  return heightsOf(page).map((row) => linesOfRow(page, row));
}

/** The level pieces of a page by their heights, from the top. */
export function heightsOf(page: Page): Piece[][] {
  const byHeight = page.pieces.filter(({ level }) => level).sort((one, other) => other.base - one.base);
  const rows: Piece[][] = [];
  let anchor: Piece | null = null;
  for (const piece of byHeight) {
    if (anchor !== null && isNear(anchor, piece)) rows.at(-1)?.push(piece);
    else rows.push([piece]);
    anchor = anchor !== null && isNear(anchor, piece) && anchor.size >= piece.size ? anchor : piece;
  }
  return rows;
}

function isNear(anchor: Piece, piece: Piece): boolean {
  return Math.abs(anchor.base - piece.base) <= SAME_ROW * Math.max(anchor.size, piece.size);
}

function linesOfRow({ number, mirrored }: Page, row: readonly Piece[]): PrintedLine[] {
  const groups: Piece[][] = [];
  let right = 0;
  for (const piece of row.toSorted((one, other) => one.left - other.left)) {
    const group = groups.at(-1);
    if (group === undefined || partsColumns(groups, right, piece)) groups.push([piece]);
    else group.push(withBlank(piece, right));
    right = Math.max(right, piece.right);
  }
  return groups.flatMap((group) => lineOf(number, mirrored ? inReadingOrder(group) : group) ?? []);
}

function partsColumns(groups: readonly (readonly Piece[])[], right: number, piece: Piece): boolean {
  const last = groups.at(-1) ?? [];
  const gap = (piece.left - right) / Math.min(piece.size, last.at(-1)?.size ?? piece.size);
  if (gap <= COLUMN_GAP) return false;
  const isLead = groups.length === 1 && LEAD.test(last.map(({ text }) => text).join(''));
  return !isLead || gap > WIDEST_TAB;
}

/** How wide, in sizes, a gap must be to be a blank where the file says nothing of one. */
const BLANK = 0.3;

function withBlank(piece: Piece, right: number): Piece {
  return piece.spaced || piece.left - right <= BLANK * piece.size ? piece : { ...piece, spaced: true };
}
