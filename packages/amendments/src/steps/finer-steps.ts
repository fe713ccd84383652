import { type Block, blockId, EMPTY_RESOLUTION, type Note, type Resolution } from '@penholder/resolution';

import { stepsBetween } from './between/steps-between.js';
import { callsOf } from './pieces.js';
import type { Piece, Step } from './step.js';

const HOLDER = blockId(' what holds a part while it is looked into');

/** A replaced paragraph as changes of what is in it: words, and parts that come, go and move. The same text comes of it. */
export function finerSteps(step: Extract<Step, { type: 'replace paragraph' }>): Step[] {
  const { old, now, notes, gone } = step;
  const own = new Set([...notes, ...gone].map(({ id }) => id));
  const elsewhere = new Set([...callsOf(old), ...callsOf(now)].filter((id) => !own.has(id)));
  const stubs = [...elsewhere].map((id): Note => ({ id, marker: null, content: [] }));
  const steps = stepsBetween(alone(old, [...gone, ...stubs]), alone(now, [...notes, ...stubs]));
  return steps.filter(({ type }) => type !== 'arrange notes');
}

function alone(piece: Piece, notes: readonly Note[]): Resolution {
  return { ...EMPTY_RESOLUTION, operative: [asBlock(piece)], notes };
}

function asBlock(piece: Piece): Block {
  if (piece.type !== 'subparagraph') return piece;
  return {
    type: 'paragraph',
    id: HOLDER,
    role: 'plain',
    number: null,
    content: [],
    children: [piece],
    tail: [],
  };
}
