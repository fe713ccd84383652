import { joinLines } from './joining.js';
import { levelsAfter } from './list-sequence.js';
import type { Line } from './lines.js';
import type { Measure } from './measure.js';
import type { OpenPassage } from './open-passage.js';
import { startsPassage } from './passage-start.js';
import { type Shape, shapeOf } from './shape.js';

/** A run of lines that belongs together: a paragraph, a heading, an item of a list, a row of a table. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly shape: Shape;
  /** Its lines as one, mark-up and note calls still in it. */
  readonly text: string;
}

/** How many sequences of numbers may run through each other: a report's own, a resolution's, an agenda's. */
const SEQUENCES = 4;

/**
 * Puts lines together to passages.
 *
 * Promise: each line is in exactly one passage, in order; linear in the length of the text.
 * Plan: a line begins a passage or goes on with the one before; `startsPassage` decides by what both look like.
 */
export function passagesOf(lines: readonly Line[], measure: Measure): Passage[] {
  const passages: Passage[] = [];
  let open: OpenPassage | null = null;
  for (const [at, line] of lines.entries()) {
    const shape = shapeOf(line.text);
    if (open !== null && !startsPassage(open, line, shape, lines[at + 1], measure)) {
      open.lines.push(line);
      continue;
    }
    if (open !== null) passages.push(close(open));
    open = begin(line, shape, open);
  }
  if (open !== null) passages.push(close(open));
  return passages;
}

function close({ lines, shape }: OpenPassage): Passage {
  // A copy is as long as it must be; a list that grew keeps room for more, in each of a million passages.
  return { lines: lines.slice(), shape, text: joinLines(lines.map((line) => line.text)) };
}

function begin(line: Line, shape: Shape, before: OpenPassage | null): OpenPassage {
  const counters = before?.counters ?? [];
  const levels = before?.levels ?? [];
  switch (shape.type) {
    case 'numbered':
      return { lines: [line], shape, levels: [], counters: countersAfter(counters, shape.ordinal) };
    case 'marked':
      return { lines: [line], shape, levels: levelsAfter(levels, shape.marker) ?? [shape.marker], counters };
    case 'organ':
    case 'document heading':
    case 'annex heading':
      return { lines: [line], shape, levels: [], counters: countersAfter(counters, 0) };
    case 'preambular':
    case 'operative':
    case 'section numeral':
    case 'section title':
      return { lines: [line], shape, levels: [], counters };
    case 'row':
    case 'bulleted':
    case 'words':
    case 'instruction':
      return { lines: [line], shape, levels, counters };
  }
}

function countersAfter(counters: readonly number[], ordinal: number): readonly number[] {
  const continued = counters.indexOf(ordinal - 1);
  const others = counters.filter((_, index) => index !== continued);
  return [ordinal, ...others].slice(0, SEQUENCES);
}
