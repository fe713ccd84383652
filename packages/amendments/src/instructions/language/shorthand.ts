import type { Instruction, WordsPlace } from '../instruction.js';
import { type Cursor, takeSign, takeWords } from './cursor.js';
import { takeThing } from './things.js';
import type { Token } from './tokens.js';
import { takePlaces } from './words-places.js';

/** Pieces of an instruction from one to before another, and the text they are pieces of. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ADD = new Set(['add', 'insert']);
const BESIDE = new Set(['after', 'before']);
const INSTEAD = new Set(['by', 'with']);
const CHANGED = new Set(['to', 'into']);
const DELETE = new Set(['delete', 'remove', 'omit', 'strike']);

/**
 * The room's shorthand, words without quotation marks: "OP4: after States add where appropriate", "in OP3 replace may by
 * shall", "OP7: delete as a matter of urgency". `null` where there is any doubt which words are meant: where the word
 * that parts them stands twice, or they would be a place themselves.
 */
export function readShorthand(tokens: readonly Token[], text: string): Instruction | null {
  if (tokens.some(({ type }) => type === 'quotation' || type === 'unclosed' || type === 'content'))
    return null;
  const cursor: Cursor = { tokens, at: 0 };
  const where = takeLeadingPlaces(cursor);
  const to = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  const stretch = { tokens, text, from: cursor.at, to };
  return where === null ? readPlaceBehind(stretch) : readDoing(stretch, where);
}

/** "replace may by shall in OP3", "delete urgently from OP4": the place is what stands last. */
function readPlaceBehind(stretch: Stretch): Instruction | null {
  const place = placesOfWords(stretch, new Set(['in', 'from'])).at(-1);
  if (place === undefined) return null;
  const cursor: Cursor = { tokens: stretch.tokens, at: place + 1 };
  const where = takePlaces(cursor);
  if (where === null || cursor.at !== stretch.to) return null;
  return readDoing({ ...stretch, from: 0, to: place }, where);
}

function takeLeadingPlaces(cursor: Cursor): readonly WordsPlace[] | null {
  takeWords(cursor, 'in');
  const where = takePlaces(cursor);
  takeSign(cursor, ':,;-–—');
  return where;
}

function readDoing(stretch: Stretch, where: readonly WordsPlace[]): Instruction | null {
  const first = wordAt(stretch, stretch.from);
  const behind = { ...stretch, from: stretch.from + 1 };
  if (BESIDE.has(first)) return readBesideFirst(behind, where, first === 'after' ? 'after' : 'before');
  if (ADD.has(first)) return readAddFirst(behind, where);
  if (first === 'replace') return readReplace(behind, where, INSTEAD);
  if (first === 'change') return readReplace(behind, where, CHANGED);
  const words = DELETE.has(first) ? wordsIn(behind) : null;
  if (words === null) return null;
  return { type: 'delete words', where, words: { words, occurrence: null }, throughout: false };
}

/** "after States add where appropriate". */
function readBesideFirst(
  stretch: Stretch,
  where: readonly WordsPlace[],
  side: 'after' | 'before',
): Instruction | null {
  const parted = partedAt(stretch, ADD);
  if (parted === null || placesOfWords(stretch, BESIDE).length > 0) return null;
  const [anchor, words] = parted;
  return {
    type: 'insert words',
    where,
    words,
    at: { type: side, words: { words: anchor, occurrence: null } },
    notes: [],
  };
}

/** "add where appropriate after States". */
function readAddFirst(stretch: Stretch, where: readonly WordsPlace[]): Instruction | null {
  const [place] = placesOfWords(stretch, BESIDE);
  const parted = partedAt(stretch, BESIDE);
  if (parted === null || place === undefined) return null;
  const [words, anchor] = parted;
  const side = wordAt(stretch, place) === 'before' ? 'before' : 'after';
  return {
    type: 'insert words',
    where,
    words,
    at: { type: side, words: { words: anchor, occurrence: null } },
    notes: [],
  };
}

/** "replace may by shall", "change boats to ships". */
function readReplace(
  stretch: Stretch,
  where: readonly WordsPlace[],
  instead: ReadonlySet<string>,
): Instruction | null {
  const parted = partedAt(stretch, instead);
  if (parted === null) return null;
  const [words, now] = parted;
  return {
    type: 'replace words',
    where,
    old: { words, occurrence: null },
    now,
    throughout: false,
    notes: [],
  };
}

/** The words on both sides of the one word of a set; `null` where it stands nowhere, or twice. */
function partedAt(stretch: Stretch, parting: ReadonlySet<string>): readonly [string, string] | null {
  const [place, second] = placesOfWords(stretch, parting);
  if (place === undefined || second !== undefined) return null;
  const before = wordsIn({ ...stretch, to: place });
  const behind = wordsIn({ ...stretch, from: place + 1 });
  return before === null || behind === null ? null : [before, behind];
}

function placesOfWords(stretch: Stretch, words: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let at = stretch.from; at < stretch.to; at += 1) if (words.has(wordAt(stretch, at))) places.push(at);
  return places;
}

function wordAt({ tokens }: Stretch, at: number): string {
  const token = tokens[at];
  return token?.type === 'word' ? token.text.toLowerCase() : '';
}

/** The words as written; `null` where there are none, or where they would name a place or a thing themselves. */
function wordsIn({ tokens, text, from, to }: Stretch): string | null {
  const cursor: Cursor = { tokens, at: from };
  takeWords(cursor, 'the word|words|phrase');
  const start = cursor.at;
  if (takePlaces(cursor) !== null || takeThing(cursor) !== null) return null;
  const first = tokens[start];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || start >= to) return null;
  const words = text.slice(first.at, last.end).replace(/,$/u, '').trim();
  return words === '' || /[:;?]/u.test(words) || VAGUE.test(words) || ANOTHER.test(words) ? null : words;
}

/** A further instruction that was run into the words. */
const ANOTHER = /\b(?:[op]ps? ?\d|delete|replace|insert|preambular|operative)\b/iu;

/** Words that speak of the text rather than being part of it. */
const VAGUE =
  /^(?:(?:all|everything|it|this|that|them|some)$|(?:something|anything|language|wording|(?:a )?references?)\b|(?:the|this|that) (?:first|second|third|last|rest|end|remaining|sentence|paragraph|part|half)\b)/iu;
