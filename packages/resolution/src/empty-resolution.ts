import type { Resolution } from './tree.js';

/** A draft resolution in which nothing is written: what a tree is begun from. */
export const EMPTY_RESOLUTION: Resolution = {
  kind: 'draft resolution',
  symbol: null,
  number: null,
  title: [],
  organ: [],
  front: [],
  preamble: [],
  operative: [],
  closing: [],
  annexes: [],
  notes: [],
  record: null,
};
