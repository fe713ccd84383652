import { groupName } from './group.js';
import { type ListedName, readNameList } from './name-list.js';
import type { Sponsor } from './sponsor.js';
import { findSponsorWords } from './sponsor-words.js';

/** What was read from a sponsor line, sentence or list. */
export interface SponsorReading {
  /** In the order of the text, each State once, by its name in a list. */
  readonly sponsors: readonly Sponsor[];
  /** The words that are no sponsor Penholder knows, as they stand, with the reason in a few words. */
  readonly unresolved: readonly UnresolvedName[];
}

/** Words of a sponsor list that were not placed, and why. */
export interface UnresolvedName {
  readonly text: string;
  readonly reason: string;
}

/** A note that a mark on a sponsor line calls: "*" and its words. */
export interface SponsorNote {
  readonly marker: string;
  readonly text: string;
}

/**
 * Reads sponsors from a front page's line ("Bulgaria,* Canada and Philippines: revised draft resolution"), from a
 * sentence ("… sponsored by Armenia, the Philippines and Viet Nam."), or from names alone, in one line or one a line.
 *
 * Promise: every name is a State of the table, once and by its name in a list, or stands in `unresolved`; none is
 * dropped and none is guessed.
 *
 * Plan: find the words that name sponsors, take the list apart, turn each name into a sponsor; a mark whose note
 * says "On behalf of" gives the sponsor before it its group.
 */
export function readSponsors(text: string, notes: readonly SponsorNote[] = []): SponsorReading {
  const words = findSponsorWords(text);
  switch (words.type) {
    case 'list':
      return placeNames(readNameList(words.text), notes);
    case 'submitted':
      return { sponsors: [], unresolved: [{ text: words.by, reason: 'submitted it without sponsoring' }] };
    case 'unsponsored':
      return { sponsors: [], unresolved: [] };
  }
}

/** The names that stand in a list, in the same promise as `readSponsors`, without looking for a line or sentence around it. */
export function readSponsorList(list: string): SponsorReading {
  return placeNames(readNameList(list), []);
}

function placeNames(names: readonly ListedName[], notes: readonly SponsorNote[]): SponsorReading {
  const sponsors = new Map<string, Sponsor>();
  const unresolved: UnresolvedName[] = [];
  for (const name of names) {
    const state = name.state?.name ?? null;
    if (state === null) unresolved.push({ text: name.text, reason: 'no State of this name is known' });
    else if (sponsors.has(state))
      unresolved.push({ text: withGroup(name), reason: 'is on the list already' });
    else sponsors.set(state, { state, onBehalfOf: name.onBehalfOf ?? groupInNotes(name.marks, notes) });
    unresolved.push(...remarksOf(name, notes));
  }
  return { sponsors: [...sponsors.values()], unresolved };
}

function withGroup({ text, onBehalfOf }: ListedName): string {
  return onBehalfOf === null ? text : `${text} (on behalf of ${onBehalfOf})`;
}

const BEHALF = /^\s*on behalf of /iu;
const CAPACITY = /^\s*in (?:its|his|her|their) capacity as /iu;

function groupInNotes(marks: readonly string[], notes: readonly SponsorNote[]): string | null {
  const text = notesCalled(marks, notes).find((note) => BEHALF.test(note));
  return text === undefined ? null : groupName(text.replace(BEHALF, ''));
}

function notesCalled(marks: readonly string[], notes: readonly SponsorNote[]): string[] {
  return notes.filter(({ marker }) => marks.includes(marker)).map(({ text }) => text);
}

/** What is said of a sponsor that names no group: words in brackets, or a note on the capacity in which it acts. */
function remarksOf(name: ListedName, notes: readonly SponsorNote[]): UnresolvedName[] {
  const capacities = notesCalled(name.marks, notes).filter((note) => CAPACITY.test(note));
  return [...name.remarks, ...capacities].map((text) => ({
    text,
    reason: `said of ${name.text}, names no group`,
  }));
}
