import type { Line } from './lines.js';
import { levelsAfter } from './list-sequence.js';
import { leavesRoom, type Measure } from './measure.js';
import type { OpenPassage } from './open-passage.js';
import { type Ending, endingOf } from './sentence-end.js';
import type { Shape } from './shape.js';

/** What stands between the last line of a passage and the next line. */
interface Seam {
  readonly ending: Ending;
  /** The break was meant: the next word would have had room. */
  readonly room: boolean;
  /** Nothing says yet that the open passage is a paragraph: it may be a heading. */
  readonly heading: boolean;
}

/** A paragraph that is longer than any heading was seen to be, in characters. */
const LONGEST_HEADING = 320;

/**
 * Whether a line begins a new passage.
 *
 * Promise: total; looks at the open passage, its last line and the next line, and at nothing else.
 * Plan: heads that stand alone close themselves. After a blank line a new passage begins unless the two are halves
 * of a sentence that a page break cut. Without a blank line the next line must look like a beginning (a number in
 * sequence, a marker, an opening word), and the line before like an end, by its last mark or because it left room.
 */
export function startsPassage(open: OpenPassage, next: Line, shape: Shape, measure: Measure): boolean {
  const last = open.lines.at(-1)?.text ?? '';
  if (standsAlone(open.shape)) return !goesOnWithName(open.shape, last, next.text);
  const seam: Seam = {
    ending: endingOf(last),
    room: leavesRoom(last, next.text, measure),
    heading: mayBeHeading(open),
  };
  return next.gap ? !heals(open, seam, shape) : beginsAfter(open, seam, shape);
}

function standsAlone(shape: Shape): boolean {
  return ['row', 'document heading', 'annex heading', 'section numeral', 'organ'].includes(shape.type);
}

/** The name of a body may take two lines; its comma tells. */
function goesOnWithName(shape: Shape, last: string, next: string): boolean {
  return shape.type === 'organ' && !/[,:]$/u.test(last) && /^\p{Lu}[\p{L} -]{2,80}[,:]$/u.test(next);
}

function mayBeHeading({ shape, lines }: OpenPassage): boolean {
  if (shape.type === 'words') return lines.length < 5;
  return (shape.type === 'operative' || shape.type === 'preambular') && shape.sign === 'by form';
}

/** After a blank line: whether the next line is the second half of a paragraph that a page break cut. */
function heals(open: OpenPassage, { ending, heading }: Seam, shape: Shape): boolean {
  if (!isPlain(shape)) return false;
  const lowercase = shape.type === 'words' && !shape.capital;
  if (ending === 'none') return lowercase || (!heading && isParagraph(open) && !isKnownOpening(shape));
  return ending === ',' && lowercase;
}

/** Whether a line without an end is surely the head of a paragraph, and no heading that bears a number. */
function isParagraph({ shape, lines }: OpenPassage): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (shape.type === 'numbered') return shape.verb === 'known' || length > LONGEST_HEADING;
  return true;
}

function isPlain(shape: Shape): boolean {
  return shape.type === 'words' || shape.type === 'preambular' || shape.type === 'operative';
}

function isKnownOpening(shape: Shape): boolean {
  return (shape.type === 'preambular' || shape.type === 'operative') && shape.sign === 'known';
}

function beginsAfter(open: OpenPassage, seam: Seam, shape: Shape): boolean {
  switch (shape.type) {
    case 'row':
    case 'organ':
      return true;
    case 'document heading':
    case 'annex heading':
      return seam.room;
    case 'section numeral':
      return seam.ending !== 'none' && (seam.room || seam.ending !== ',');
    case 'numbered':
      return numberBegins(open, seam, shape.ordinal, shape.verb === 'known');
    case 'marked':
      return markerBegins(open, seam, shape.marker);
    case 'bulleted':
      return seam.ending !== 'none' || seam.room;
    case 'preambular':
    case 'operative':
      return openingBegins(seam, shape.type, shape.sign === 'known');
    case 'words':
      return shape.capital && wordsBegin(seam);
  }
}

function numberBegins(open: OpenPassage, { ending, room }: Seam, ordinal: number, verb: boolean): boolean {
  const follows = ordinal === 1 || open.counters.includes(ordinal - 1);
  if (!follows) return verb && room && (ending === ';' || ending === '.');
  return verb || room || ending === ';' || ending === '.' || ending === ':';
}

function markerBegins(open: OpenPassage, { ending, room }: Seam, marker: string): boolean {
  if (levelsAfter(open.levels, marker) === null) return false;
  return room || ending === ';' || ending === ':' || ending === '.';
}

/** A known opening word needs only the comma (or semicolon) that ends the paragraph before; others need room too. */
function openingBegins(
  { ending, room, heading }: Seam,
  type: 'preambular' | 'operative',
  known: boolean,
): boolean {
  const end = type === 'preambular' ? ',' : ';';
  if (known) return room || ending === end;
  return room && (ending !== 'none' || heading);
}

function wordsBegin({ ending, room, heading }: Seam): boolean {
  return room && (ending !== 'none' || heading);
}
