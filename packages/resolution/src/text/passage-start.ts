import type { OpeningSign } from '../openings/phrase.js';
import { closingRole } from './closing-line.js';
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
  /** The next line reads as a heading: short, without an end, and a number follows it. */
  readonly titles: boolean;
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
export function startsPassage(
  open: OpenPassage,
  next: Line,
  shape: Shape,
  after: Line | undefined,
  measure: Measure,
): boolean {
  const line = open.lines.at(-1);
  const last = line?.text ?? '';
  if (beginsClosing(last, next.text) || (next.gap && next.text.startsWith('[](#)'))) return true;
  if (standsAlone(open.shape)) return !goesOnWithName(open.shape, last, next.text);
  const seam: Seam = {
    ending: endingOf(last),
    room: leavesRoom(line, next, measure),
    heading: mayBeHeading(open),
    titles: readsAsHeading(next, after, measure),
  };
  return next.gap ? !heals(open, seam, shape) : beginsAfter(open, seam, shape, next, measure);
}

/** A line on a meeting, a day or a vote, below a full stop or another such line; and whatever stands below one. */
function beginsClosing(last: string, next: string): boolean {
  const above = closingRole(last);
  if (above === 'meeting' || above === 'date') return true;
  return closingRole(next) !== null && (endingOf(last) === '.' || above !== null);
}

function readsAsHeading(next: Line, after: Line | undefined, measure: Measure): boolean {
  if (after === undefined || endingOf(next.text) !== 'none') return false;
  return leavesRoom(next, after, measure) && /^\d{1,3}\. \p{Lu}/u.test(after.text);
}

function standsAlone(shape: Shape): boolean {
  return ['row', 'document heading', 'annex heading', 'section numeral', 'organ'].includes(shape.type);
}

/** The name of a body may take two lines; its comma tells. */
function goesOnWithName(shape: Shape, last: string, next: string): boolean {
  return shape.type === 'organ' && !/[,:]$/u.test(last) && /^\p{Lu}[\p{L} -]{2,80}[,:]$/u.test(next);
}

function mayBeHeading({ shape, lines }: OpenPassage): boolean {
  if (shape.type === 'words' || shape.type === 'section title') return lines.length < 5;
  return (shape.type === 'operative' || shape.type === 'preambular') && shape.sign !== 'known';
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
  if (shape.type !== 'numbered' || shape.verb === 'known') return true;
  return lines.length > 1 || (lines[0]?.text.length ?? 0) > LONGEST_HEADING;
}

function isPlain(shape: Shape): boolean {
  return shape.type === 'words' || shape.type === 'preambular' || shape.type === 'operative';
}

function isKnownOpening(shape: Shape): boolean {
  return (shape.type === 'preambular' || shape.type === 'operative') && shape.sign === 'known';
}

function beginsAfter(open: OpenPassage, seam: Seam, shape: Shape, next: Line, measure: Measure): boolean {
  switch (shape.type) {
    case 'row':
    case 'organ':
      return true;
    case 'document heading':
      return seam.room;
    case 'annex heading':
      return seam.room || seam.ending === '.' || seam.ending === ';';
    case 'section numeral':
    case 'section title':
      return seam.room || (seam.ending !== 'none' && seam.ending !== ',');
    case 'numbered':
      return numberBegins(open, seam, shape.ordinal, shape.verb === 'known');
    case 'marked':
      return markerBegins(open, seam, shape.marker);
    case 'bulleted':
      return seam.ending !== 'none' || seam.room;
    case 'preambular':
    case 'operative':
      return openingBegins(seam, shape.type, shape.sign);
    case 'instruction':
      return instructionBegins(open, seam, leavesRoom(open.lines.at(-1), next, measure, 0));
    case 'words':
      return shape.capital && (wordsBegin(seam) || labelBegins(seam, next.text));
  }
}

/**
 * An instruction stands below a title or another instruction. Titles are set narrower than text, so the line before
 * may seem full; but a paragraph that has no end yet goes on, whatever its next word could order ("Climate / Change").
 */
function instructionBegins({ shape }: OpenPassage, { ending }: Seam, anyRoom: boolean): boolean {
  const opened = isKnownOpening(shape) || (shape.type === 'numbered' && shape.verb === 'known');
  return ending === '.' || (anyRoom && !(ending === 'none' && opened));
}

/** "Target: …": a word with a colon behind a finished sentence labels the next one. */
function labelBegins({ ending }: Seam, text: string): boolean {
  return (ending === '.' || ending === ';') && /^\p{Lu}[\p{L}-]+: /u.test(text);
}

function numberBegins(open: OpenPassage, seam: Seam, ordinal: number, verb: boolean): boolean {
  const { ending, room, heading } = seam;
  const follows = open.counters.includes(ordinal - 1);
  if (!follows && ordinal !== 1) return verb && room && (ending === ';' || ending === '.');
  return (
    verb ||
    room ||
    (follows && heading && ending === 'none') ||
    ending === ';' ||
    ending === '.' ||
    ending === ':'
  );
}

/** An item that goes on with a list needs only a comma before it; the first of a list could be a reference broken in print. */
function markerBegins(open: OpenPassage, { ending, room }: Seam, marker: string): boolean {
  const levels = levelsAfter(open.levels, marker);
  if (levels === null) return false;
  const goesOn = levels.length <= open.levels.length;
  return room || ending === ';' || ending === ':' || ending === '.' || (ending === ',' && goesOn);
}

/** An opening word needs only the comma (or semicolon) that ends the paragraph before, unless it is one by form alone. */
function openingBegins(seam: Seam, type: 'preambular' | 'operative', sign: OpeningSign): boolean {
  if (sign === 'by form') return wordsBegin(seam);
  if (seam.room || seam.ending === (type === 'preambular' ? ',' : ';')) return true;
  // A preamble's paragraph may end with a semicolon by a slip; no participle opens with a capital behind one else.
  return sign === 'known' && (seam.ending === ':' || seam.ending === ';');
}

function wordsBegin({ ending, room, heading, titles }: Seam): boolean {
  if (titles && (ending === '.' || ending === ';')) return true;
  return room && (ending !== 'none' || heading);
}
