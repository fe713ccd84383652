import { type KeptStretch, keptStretches, risingLinks } from '@penholder/compare';

import { marksToFormat } from '../content-in-yjs.js';
import type { ContentMark, ContentNode } from '../content-node.js';
import { cutContent, type FlatLine, flatLine, type PlacedElement } from './flat-line.js';

/** What is done to a line, from its beginning to its end. */
export type LineEdit =
  /** Goes over what stays; `format` says what of how it is set changes, by kind of mark, `null` for one that goes. */
  | { readonly type: 'pass'; readonly length: number; readonly format: Format | null }
  | { readonly type: 'insert'; readonly node: ContentNode }
  | { readonly type: 'remove'; readonly length: number };

/** Marks by their kind; `null` stands for none. */
export type Format = Readonly<Record<string, unknown>>;

/**
 * The edits that make one line of another, as few as may be. What stays keeps its order and its letters; a note call stays
 * where the words around it do.
 */
export function lineEdits(old: readonly ContentNode[], wanted: readonly ContentNode[]): LineEdit[] {
  const [before, after] = [flatLine(old), flatLine(wanted)];
  const edits: LineEdit[] = [];
  let done: Pair = { from: 0, to: 0 };
  for (const { from, to, length, format } of stretchesOf(pairsIn(before, after), before, after)) {
    edits.push(...gapEdits(from - done.from, cutContent(wanted, done.to, to)));
    edits.push({ type: 'pass', length, format });
    done = { from: from + length, to: to + length };
  }
  return [...edits, ...gapEdits(before.length - done.from, cutContent(wanted, done.to, after.length))];
}

/**
 * New words stand before those they replace, so that what somebody types on behind these comes behind the new ones. A
 * note call comes after they have gone: it parts the text it is put into.
 */
function gapEdits(length: number, inserted: readonly ContentNode[]): LineEdit[] {
  const inserts = inserted.map((node): LineEdit => ({ type: 'insert', node }));
  const removal: LineEdit[] = length > 0 ? [{ type: 'remove', length }] : [];
  return inserted.every(({ type }) => type === 'text') ? [...inserts, ...removal] : [...removal, ...inserts];
}

/** A place of the old line that stays, and its place in the new one. */
interface Pair {
  readonly from: number;
  readonly to: number;
}

function pairsIn(before: FlatLine, after: FlatLine): Pair[] {
  const stretches = keptStretches(before.text, after.text);
  const letters = stretches.flatMap(({ from, to, length }) =>
    Array.from({ length }, (_, at) => ({
      from: before.places[from + at] ?? 0,
      to: after.places[to + at] ?? 0,
    })),
  );
  return [...letters, ...elementPairs(before, after, stretches)].sort((one, other) => one.from - other.from);
}

/** An element stays where as many of the words that stay are before it as before. */
function elementPairs(before: FlatLine, after: FlatLine, stretches: readonly KeptStretch[]): Pair[] {
  const wanted = after.elements.map((placed) => ({ ...placed, key: keyOf(placed, stretches, 'to') }));
  const links = before.elements.flatMap((placed) => {
    const key = keyOf(placed, stretches, 'from');
    const same = wanted.filter((other) => other.key === key);
    return same.map(({ place }) => ({ from: placed.place, to: place, weight: 1 }));
  });
  return risingLinks(links);
}

function keyOf(
  { element, offset }: PlacedElement,
  stretches: readonly KeptStretch[],
  side: 'from' | 'to',
): string {
  const kept = stretches.map((each) => Math.min(Math.max(offset - each[side], 0), each.length));
  const count = kept.reduce((sum, length) => sum + length, 0);
  return JSON.stringify([count, element.type, element.attrs, element.content]);
}

interface Stretch extends KeptStretch {
  readonly format: Format | null;
}

/** Pairs that follow one another on both sides, in one run on each, as one. */
function stretchesOf(pairs: readonly Pair[], before: FlatLine, after: FlatLine): Stretch[] {
  const stretches: Stretch[] = [];
  for (const pair of pairs) {
    const [old, now] = [before.marks[pair.from], after.marks[pair.to]];
    const last = stretches.at(-1);
    const goesOn =
      last !== undefined &&
      last.from + last.length === pair.from &&
      last.to + last.length === pair.to &&
      before.marks[last.from] === old &&
      after.marks[last.to] === now;
    if (goesOn) stretches[stretches.length - 1] = { ...last, length: last.length + 1 };
    else stretches.push({ ...pair, length: 1, format: formatChange(old ?? [], now ?? []) });
  }
  return stretches;
}

function formatChange(old: readonly ContentMark[], wanted: readonly ContentMark[]): Format | null {
  const gone = old.filter(({ type }) => wanted.every((mark) => mark.type !== type));
  const come = wanted.filter((mark) => !old.some((other) => isSameMark(mark, other)));
  if (gone.length + come.length === 0) return null;
  return { ...Object.fromEntries(gone.map(({ type }) => [type, null])), ...marksToFormat(come) };
}

function isSameMark(one: ContentMark, other: ContentMark): boolean {
  return one.type === other.type && (one.attrs['href'] ?? null) === (other.attrs['href'] ?? null);
}
