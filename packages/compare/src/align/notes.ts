import { noteIdentity, type Passage } from '../passages/passage.js';
import { normalForm } from '../words/normal-form.js';
import { withoutTaken } from './anchors.js';
import { equalMatches } from './candidates.js';
import { type Free, freeBeside, type Match, passagesOfMatch, type Sides } from './sides.js';
import { likenessOf } from './worth.js';

/** Two notes called from other places must be this much alike to be one note: citations all look alike. */
const LEAST_LIKENESS = 0.6;
/** So far away, counted in notes, a note is looked for among those called from other places. */
const REACH = 12;
/** As many words before a call as tell its place. */
const WORDS_BEFORE = 3;

/**
 * What became of the notes that no text has matched yet, given what became of the passages that call them.
 *
 * Plan: notes of one text called behind the same words first, since "Ibid." stands everywhere; then notes of one text
 * in order; then whatever is called behind the same words, since there another source is given for the same thing; then
 * notes much alike and not far from one another.
 */
export function matchNotes(sides: Sides, matches: readonly Match[]): Match[] {
  const open = notesOf(sides, freeBeside(sides, matches));
  if (open.from.length === 0 || open.to.length === 0) return [];
  const called = calledAlike(sides, matches, open);
  const rounds: readonly ((free: Free) => Match[])[] = [
    () => called.filter((match) => areEqual(sides, match)),
    (free) => equalMatches(sides, free),
    () => called,
    (free) => alikeNearby(sides, free),
  ];
  return rounds.reduce<Match[]>((found, round) => {
    const free = notesOf(sides, freeBeside(sides, [...matches, ...found]));
    return [...found, ...withoutTaken(within(free, round(free)))];
  }, []);
}

/** The free places of notes. */
function notesOf({ from, to }: Sides, free: Free): Free {
  return {
    from: free.from.filter((place) => from[place]?.kind === 'note'),
    to: free.to.filter((place) => to[place]?.kind === 'note'),
  };
}

function within(free: Free, matches: readonly Match[]): Match[] {
  const [from, to] = [new Set(free.from), new Set(free.to)];
  return matches.filter((match) => from.has(match.from) && to.has(match.to));
}

function areEqual(sides: Sides, match: Match): boolean {
  const pair = passagesOfMatch(sides, match);
  return pair !== undefined && sides.texts.areEqual(pair[0].content, pair[1].content);
}

/** The free notes that matched passages call behind the same words. */
function calledAlike(sides: Sides, matches: readonly Match[], free: Free): Match[] {
  const places = { from: placesOfNotes(sides.from, free.from), to: placesOfNotes(sides.to, free.to) };
  return matches.flatMap((match) => {
    const [old, now] = passagesOfMatch(sides, match) ?? [];
    const from = callsOf(old, places.from);
    const to = from.length === 0 ? [] : callsOf(now, places.to);
    const behind = new Map(to.map(({ before, place }) => [wordsBefore(before), place]));
    return from.flatMap(({ before, place }) => {
      const other = behind.size === 0 ? undefined : behind.get(wordsBefore(before));
      return other === undefined ? [] : [{ from: place, to: other }];
    });
  });
}

/** A call in a passage, and where the note called stands. */
interface PlacedCall {
  readonly before: string;
  readonly place: number;
}

function callsOf(passage: Passage | undefined, places: ReadonlyMap<string, number>): PlacedCall[] {
  const calls = passage?.content.calls() ?? [];
  return calls.flatMap(({ note, before }) => {
    const place = places.get(noteIdentity(note));
    return place === undefined ? [] : [{ before, place }];
  });
}

function placesOfNotes(passages: readonly Passage[], free: readonly number[]): ReadonlyMap<string, number> {
  return new Map(
    free.flatMap((place) => {
      const identity = passages[place]?.identity ?? null;
      return identity === null ? [] : [[identity, place] as const];
    }),
  );
}

function wordsBefore(before: string): string {
  const words =
    normalForm(before.slice(-80))
      .toLowerCase()
      .match(/[\p{L}\p{N}/.-]+/gu) ?? [];
  return words.slice(-WORDS_BEFORE).join(' ');
}

function alikeNearby(sides: Sides, { from, to }: Free): Match[] {
  const found = from.flatMap((place, index) =>
    to.slice(Math.max(0, index - REACH), index + REACH).flatMap((other) => {
      const pair = passagesOfMatch(sides, { from: place, to: other });
      const alike = pair === undefined ? 0 : likenessOf(...pair, sides.texts, LEAST_LIKENESS);
      return alike === 0 ? [] : [{ from: place, to: other, alike }];
    }),
  );
  return found.sort((one, other) => other.alike - one.alike);
}
