import type { ComparedParagraph } from '../comparison.js';
import type { FigureChange } from '../meaning/figure-changes.js';
import { type Meaning, meaningOf, type OpeningChange } from '../meaning/meaning.js';

/** A remark beside a row on what its change means. `tone` says how it is set: what weighs more or less stands out. */
export interface Mark {
  readonly tone: 'weaker' | 'stronger' | 'limit' | 'plain';
  readonly text: string;
}

/** What a row's changes mean, a short remark each: "weaker: Requests → Invites", "“as appropriate” came". */
export function marksOf(row: ComparedParagraph): Mark[] {
  const meaning = meaningOf(row);
  return meaning === null ? [] : marksOfMeaning(meaning);
}

function marksOfMeaning({ opening, addressee, limitations, figures }: Meaning): Mark[] {
  return [
    ...(opening === null ? [] : openingMarks(opening)),
    ...(addressee === null ? [] : [plain(`addressee: ${arrow(addressee.from, addressee.to)}`)]),
    ...limitations.map(({ change, words }): Mark => ({ tone: 'limit', text: `“${words}” ${change}` })),
    ...figures.map((figure) => plain(figureText(figure))),
  ];
}

/** That "also" came or went is seen in the words, and worth no remark. */
function openingMarks({ from, to, strength }: OpeningChange): Mark[] {
  const words = arrow(from, to);
  switch (strength) {
    case 'weaker':
    case 'stronger':
      return [{ tone: strength, text: `${strength}: ${words}` }];
    case 'other':
      return [plain(`opening: ${words}`)];
    case 'same':
      return [];
  }
}

function figureText({ from, to }: FigureChange): string {
  if (from === null) return `new deadline: ${to ?? ''}`;
  return to === null ? `no deadline now: ${from}` : arrow(from, to);
}

/** Words written from right to left are kept from turning the arrow about. */
function arrow(from: string, to: string): string {
  const isRightToLeft = RIGHT_TO_LEFT.test(from + to);
  return isRightToLeft ? `${isolated(from)} → ${isolated(to)}` : `${from} → ${to}`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

function plain(text: string): Mark {
  return { tone: 'plain', text };
}
