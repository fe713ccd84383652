import { type Inline, type Mark } from '@penholder/resolution';

import { risingPlaces } from '../../rising-places.js';

/** A stretch of the old line that became a stretch of the new one, in characters; ends excluded. */
export interface ChangedPlace {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

interface Token {
  /** What sets it apart: its letters with their marks, or the note it calls. */
  readonly key: string;
  readonly start: number;
  /** Words and note calls hold changes apart; blanks and signs do not. */
  readonly isWord: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** So deep are stretches between words that stand once looked through again; what still differs is one change. */
const DEEPEST = 12;

/**
 * Where two lines differ, in order, word by word; empty where they are alike.
 *
 * Promise: the characters outside the places are alike, one by one, marks and note calls included; between two places
 * stands a word or a note call that both have.
 *
 * Plan: what both begin and end with is set aside; of the rest, words that stand once on either side and in the same
 * order hold the two together, and each stretch between them is looked at alone.
 */
export function changedPlaces(old: readonly Inline[], now: readonly Inline[]): ChangedPlace[] {
  const [from, to] = [tokensOf(old), tokensOf(now)];
  const places: Stretch[] = [];
  gather({ from, to }, { from: 0, fromEnd: from.length - 1, to: 0, toEnd: to.length - 1 }, 0, places);
  return joinedOverSigns(from, places).map((place) => inCharacters(place, from, to));
}

/** The tokens of a line, and one at its end that has no length. */
function tokensOf(line: readonly Inline[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const item of line) {
    if (item.type === 'note') {
      tokens.push({ key: `note ${item.note}`, start: at, isWord: true });
      at += 1;
      continue;
    }
    const marks = item.marks.map(nameOfMark).toSorted().join(' ');
    for (const [text] of item.text.matchAll(TOKEN)) {
      tokens.push({ key: `${text}\n${marks}`, start: at, isWord: WORD.test(text) });
      at += text.length;
    }
  }
  return [...tokens, { key: '', start: at, isWord: true }];
}

function nameOfMark(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.href}` : mark.type;
}

/** Like a changed place, counted in tokens. */
type Stretch = ChangedPlace;

interface Sides {
  readonly from: readonly Token[];
  readonly to: readonly Token[];
}

function gather(sides: Sides, whole: Stretch, depth: number, into: Stretch[]): void {
  const stretch = withoutEqualEnds(sides, whole);
  const { from, fromEnd, to, toEnd } = stretch;
  if (from === fromEnd && to === toEnd) return;
  const anchors = from === fromEnd || to === toEnd || depth === DEEPEST ? [] : anchorsIn(sides, stretch);
  if (anchors.length === 0) {
    into.push(stretch);
    return;
  }
  let [start, toStart] = [from, to];
  for (const [place, toPlace] of anchors) {
    gather(sides, { from: start, fromEnd: place, to: toStart, toEnd: toPlace }, depth + 1, into);
    [start, toStart] = [place + 1, toPlace + 1];
  }
  gather(sides, { from: start, fromEnd, to: toStart, toEnd }, depth + 1, into);
}

function withoutEqualEnds(sides: Sides, { from, fromEnd, to, toEnd }: Stretch): Stretch {
  const isEqual = (one: number, other: number): boolean => sides.from[one]?.key === sides.to[other]?.key;
  let [start, end, toStart, end2] = [from, fromEnd, to, toEnd];
  while (start < end && toStart < end2 && isEqual(start, toStart))
    [start, toStart] = [start + 1, toStart + 1];
  while (start < end && toStart < end2 && isEqual(end - 1, end2 - 1)) [end, end2] = [end - 1, end2 - 1];
  return { from: start, fromEnd: end, to: toStart, toEnd: end2 };
}

/** Words that stand once on either side of a stretch, as many of them as are in the same order. */
function anchorsIn(sides: Sides, { from, fromEnd, to, toEnd }: Stretch): (readonly [number, number])[] {
  const [own, others] = [placesOnce(sides.from, from, fromEnd), placesOnce(sides.to, to, toEnd)];
  const pairs = [...own].flatMap(([key, place]) => {
    const other = others.get(key);
    return place === null || other === undefined || other === null ? [] : [[place, other] as const];
  });
  const rising = risingPlaces(pairs.map(([, place]) => place));
  return pairs.filter((_, index) => rising.has(index));
}

/** The place of each word that stands once in a stretch; `null` for those that stand more often. */
function placesOnce(tokens: readonly Token[], start: number, end: number): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let place = start; place < end; place += 1) {
    const token = tokens[place];
    if (token?.isWord === true) places.set(token.key, places.has(token.key) ? null : place);
  }
  return places;
}

function joinedOverSigns(tokens: readonly Token[], places: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const isApart = last === undefined || tokens.slice(last.fromEnd, place.from).some(({ isWord }) => isWord);
    if (isApart) joined.push(place);
    else joined[joined.length - 1] = { ...last, fromEnd: place.fromEnd, toEnd: place.toEnd };
  }
  return joined;
}

function inCharacters(stretch: Stretch, from: readonly Token[], to: readonly Token[]): ChangedPlace {
  const at = (tokens: readonly Token[], place: number): number => tokens[place]?.start ?? 0;
  return {
    from: at(from, stretch.from),
    fromEnd: at(from, stretch.fromEnd),
    to: at(to, stretch.to),
    toEnd: at(to, stretch.toEnd),
  };
}
