import type { ComparedParagraph, FigureChange, Meaning, OpeningChange } from '@penholder/compare';

import type { Words } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import type { SponsorChanges } from './sponsor-changes.js';

type Say = Words['comparing'];

/** A remark under a row: what became of its paragraph, or what the change means. */
export interface Tag {
  readonly tone: 'place' | 'weaker' | 'stronger' | 'limit' | 'plain';
  readonly text: string;
}

/** The remarks on a row, those on its place first. */
export function tagsOf({ row, meaning }: RowEntry, sponsors: SponsorChanges | null, say: Say): Tag[] {
  return [
    ...placeTags(row, say),
    ...(meaning === null ? [] : meaningTags(meaning, say)),
    ...(row.part === 'sponsors' && sponsors !== null ? sponsorTags(sponsors, say) : []),
  ];
}

function placeTags(row: ComparedParagraph, say: Say): Tag[] {
  const text = placeText(row, row.from.join(', '), row.to.join(', '), say);
  return text === null ? [] : [{ tone: 'place', text }];
}

function placeText({ change, renumbered }: ComparedParagraph, from: string, to: string, say: Say) {
  switch (change) {
    case 'moved':
    case 'moved and reworded':
      return say.movedFrom(from, to);
    case 'split':
      return say.splitInto(from, to);
    case 'merged':
      return say.mergedInto(from, to);
    case 'kept':
    case 'reworded':
      return renumbered ? say.renumbered(from, to) : null;
    case 'inserted':
    case 'deleted':
      return null;
  }
}

function meaningTags({ opening, addressee, limitations, figures }: Meaning, say: Say): Tag[] {
  return [
    ...(opening === null ? [] : openingTags(opening, say)),
    ...(addressee === null ? [] : [plain(say.addressee(addressee.from, addressee.to))]),
    ...limitations.map(({ change, words }): Tag => ({ tone: 'limit', text: say.limits[change](words) })),
    ...figures.map((figure) => plain(figureText(figure, say))),
  ];
}

/** That "also" came or went is seen in the words, and worth no remark. */
function openingTags({ from, to, strength }: OpeningChange, say: Say): Tag[] {
  if (strength === 'same') return [];
  const text = say.openings[strength](from, to);
  return [strength === 'other' ? plain(text) : { tone: strength, text }];
}

function figureText({ from, to }: FigureChange, say: Say): string {
  if (from === null) return say.newDeadline(to ?? '');
  return to === null ? say.noDeadline(from) : say.figure(from, to);
}

/** So many names are told; more are counted, since the line itself names them. */
const NAMES_TOLD = 8;

function sponsorTags({ joined, left }: SponsorChanges, say: Say): Tag[] {
  const told = (names: readonly string[]) => {
    const rest = names.length - NAMES_TOLD;
    return names.slice(0, NAMES_TOLD).join(', ') + (rest > 0 ? say.andMore(rest) : '');
  };
  return [
    ...(joined.length === 0 ? [] : [plain(say.joined(joined.length, told(joined)))]),
    ...(left.length === 0 ? [] : [plain(say.left(left.length, told(left)))]),
  ];
}

function plain(text: string): Tag {
  return { tone: 'plain', text };
}
