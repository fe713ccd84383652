import { type NoteCall, noteIdentity, type Passage } from '../passages/passage.js';
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
  const called = calledAlike(sides, matches);
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

/** The notes that matched passages call behind the same words. */
function calledAlike(sides: Sides, matches: readonly Match[]): Match[] {
  const places = { from: placesOfNotes(sides.from), to: placesOfNotes(sides.to) };
  return matches.flatMap((match) => {
    const [old, now] = passagesOfMatch(sides, match) ?? [];
    const [from, to] = [old?.content.calls() ?? [], now?.content.calls() ?? []];
    if (from.length === 0 || to.length === 0) return [];
    const behind = new Map(to.map((call) => [wordsBefore(call), places.to.get(noteIdentity(call.note))]));
    return from.flatMap((call) => {
      const [place, other] = [places.from.get(noteIdentity(call.note)), behind.get(wordsBefore(call))];
      return place === undefined || other === undefined ? [] : [{ from: place, to: other }];
    });
  });
}

function placesOfNotes(passages: readonly Passage[]): ReadonlyMap<string, number> {
  return new Map(
    passages.flatMap(({ kind, identity }, place) =>
      kind === 'note' && identity !== null ? [[identity, place]] : [],
    ),
  );
}

function wordsBefore({ before }: NoteCall): string {
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
