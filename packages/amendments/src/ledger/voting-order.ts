import { assertNever } from '@penholder/kernel';
import { type Inline, linesOfBlock, plainText, withDescendants } from '@penholder/resolution';

import type { Piece, Step } from '../steps/step.js';
import type { Amendment, AmendmentId } from './amendment.js';
import { type Ledger, pendingIn } from './ledger.js';

/**
 * The order in which to put pending amendments to the body: the furthest from the text first, which is the one that
 * takes out and puts in the most words; then by the order in which they came. An amendment to an amendment comes
 * before that one. A proposal: how far something is in substance the chair judges.
 */
export function suggestedOrder(ledger: Ledger): AmendmentId[] {
  const pending = pendingIn(ledger).map(({ amendment }) => amendment);
  const ids = new Set(pending.map(({ id }) => id));
  const below = new Map<AmendmentId | null, Amendment[]>();
  for (const amendment of pending) {
    const under = amendment.to !== null && ids.has(amendment.to) ? amendment.to : null;
    const there = below.get(under);
    if (there === undefined) below.set(under, [amendment]);
    else there.push(amendment);
  }
  return furthestFirst(null, below);
}

function furthestFirst(
  under: AmendmentId | null,
  below: ReadonlyMap<AmendmentId | null, readonly Amendment[]>,
): AmendmentId[] {
  return [...(below.get(under) ?? [])]
    .map((amendment) => ({ id: amendment.id, distance: distanceFromText(amendment.steps) }))
    .sort((one, other) => other.distance - one.distance)
    .flatMap(({ id }) => [...furthestFirst(id, below), id]);
}

/** How many words steps take out and put in. */
export function distanceFromText(steps: readonly Step[]): number {
  return steps.reduce((total, step) => total + distanceOf(step), 0);
}

function distanceOf(step: Step): number {
  switch (step.type) {
    case 'replace words':
      return wordsIn(step.removed) + wordsIn(step.inserted);
    case 'insert words':
      return wordsIn(step.inserted);
    case 'delete words':
      return wordsIn(step.removed);
    case 'replace throughout':
      return distanceFromText(step.changes);
    case 'insert paragraph':
    case 'delete paragraph':
      return wordsOfPiece(step.piece);
    case 'replace paragraph':
      return wordsOfPiece(step.old) + wordsOfPiece(step.now);
    case 'insert heading':
    case 'delete heading':
      return wordsIn(step.heading.content);
    case 'insert annex':
    case 'delete annex':
      return wordsIn(step.annex.title) + sumOf(step.annex.blocks, wordsOfPiece);
    case 'insert note':
    case 'delete note':
      return step.index === null ? 0 : wordsIn(step.note.content);
    case 'move paragraph':
    case 'split paragraph':
    case 'join paragraphs':
    case 'name annex':
    case 'arrange notes':
      return 0;
    default:
      return assertNever(step);
  }
}

function wordsOfPiece(piece: Piece): number {
  if (piece.type !== 'subparagraph') return sumOf(linesOfBlock(piece), wordsIn);
  return sumOf(withDescendants(piece), ({ content, tail }) => wordsIn(content) + wordsIn(tail));
}

function wordsIn(line: readonly Inline[]): number {
  return plainText(line).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
