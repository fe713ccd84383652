import { joinLines } from './joining.js';
import { levelsAfter } from './list-sequence.js';
import type { KeptLines } from './kept-lines.js';
import type { Line } from './lines.js';
import type { Measure } from './measure.js';
import type { OpenPassage } from './open-passage.js';
import { startsPassage } from './passage-start.js';
import { type Shape, shapeOf } from './shape.js';
import { SharedShapes } from './shared-shapes.js';

/** A run of lines that belongs together: a paragraph, a heading, an item of a list, a row of a table. */
export class Passage {
  readonly shape: Shape;
  /** Its lines as one, mark-up and note calls still in it. */
  readonly text: string;
  private readonly all: KeptLines;
  private readonly from: number;
  private readonly to: number;

  /** The lines of the text from one place to before another, the first of which has this shape. */
  constructor(all: KeptLines, from: number, to: number, shape: Shape) {
    this.shape = shape;
    this.all = all;
    this.from = from;
    this.to = to;
    this.text = joinLines(this.lines.texts());
  }

  get lines(): KeptLines {
    return this.all.slice(this.from, this.to);
  }
}

/** How many sequences of numbers may run through each other: a report's own, a resolution's, an agenda's. */
const SEQUENCES = 4;

/**
 * Puts lines together to passages.
 *
 * Promise: each line is in exactly one passage, in order; linear in the length of the text.
 * Plan: a line begins a passage or goes on with the one before; `startsPassage` decides by what both look like.
 */
export function passagesOf(lines: KeptLines, measure: Measure): Passage[] {
  const passages: Passage[] = [];
  const shapes = new SharedShapes();
  const close = ({ from, count, shape }: OpenPassage) =>
    passages.push(new Passage(lines, from, from + count, shapes.sharedOf(shape)));
  let open: OpenPassage | null = null;
  let after = lines.at(0);
  for (let at = 0; after !== undefined; at += 1) {
    const line: Line = after;
    after = lines.at(at + 1);
    const shape = shapeOf(line.text);
    if (open !== null && !startsPassage(open, line, shape, after, measure)) {
      open.last = line;
      open.count += 1;
      continue;
    }
    if (open !== null) close(open);
    open = { from: at, first: line, last: line, count: 1, shape, ...openLists(shape, open) };
  }
  if (open !== null) close(open);
  return passages;
}

/** What may go on behind a passage of this shape, and behind those before it. */
function openLists(shape: Shape, before: OpenPassage | null): Pick<OpenPassage, 'levels' | 'counters'> {
  const counters = before?.counters ?? [];
  const levels = before?.levels ?? [];
  switch (shape.type) {
    case 'numbered':
      return { levels: [], counters: countersAfter(counters, shape.ordinal) };
    case 'marked':
      return { levels: levelsAfter(levels, shape.marker) ?? [shape.marker], counters };
    case 'organ':
    case 'document heading':
    case 'annex heading':
      return { levels: [], counters: countersAfter(counters, 0) };
    case 'preambular':
    case 'operative':
    case 'section numeral':
    case 'section title':
      return { levels: [], counters };
    case 'row':
    case 'bulleted':
    case 'words':
    case 'instruction':
      return { levels, counters };
  }
}

function countersAfter(counters: readonly number[], ordinal: number): readonly number[] {
  const continued = counters.indexOf(ordinal - 1);
  const others = counters.filter((_, index) => index !== continued);
  return [ordinal, ...others].slice(0, SEQUENCES);
}
