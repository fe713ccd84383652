import { compare } from '@penholder/compare';
import { blockId, type Resolution } from '@penholder/resolution';
import { expect, it } from 'vitest';

import { oldPlacesOf } from '../../src/compare/rows/old-places.js';
import { letters } from '../fixture/letters.js';

const SENTENCES: Readonly<Record<string, string>> = {
  a: 'Urges all States to keep public letters in dry stores away from open fires;',
  b: 'Decides to set up a fund for archives on small islands without a bindery;',
  c: 'Invites cartographers to lend their older coastal maps to mountain villages;',
  d: 'Encourages guilds of printers to train apprentices in mending broken type;',
  e: 'Requests the Secretary-General to count the ferries that carry the mail;',
};

/** A text of one operative paragraph a letter. */
function textOf(side: string, paragraphs: string): Resolution {
  const [sample] = letters.operative;
  if (sample?.type !== 'paragraph') throw new Error('The sample begins with no paragraph');
  return {
    ...letters,
    preamble: [],
    annexes: [],
    notes: [],
    operative: [...paragraphs].map((letter, index) => ({
      ...sample,
      id: blockId(`${side} ${letter}`),
      number: String(index + 1),
      content: [{ type: 'text', text: SENTENCES[letter] ?? '', marks: [] }],
      children: [],
      tail: [],
    })),
  };
}

/** Each row by its letter, and `<c>` where c stood. */
function drawn(from: string, to: string): string {
  const [old, now] = [textOf('old', from), textOf('new', to)];
  const { paragraphs } = compare(old, now);
  const places = oldPlacesOf(paragraphs, old);
  const letterOf = (place: number) => {
    const { ids } = paragraphs[place] ?? { ids: { from: [], to: [] } };
    return (ids.to[0] ?? ids.from[0] ?? '').slice(-1);
  };
  const away = (place: number) => (places.get(place) ?? []).map((moved) => `<${letterOf(moved)}>`).join('');
  return [...paragraphs.keys(), paragraphs.length].map((place) => away(place) + letterOf(place)).join('');
}

it.each([
  ['abcde', 'abcde', 'abcde'],
  ['abcde', 'bcdae', '<a>bcdae'],
  ['abcde', 'aebcd', 'aebcd<e>'],
  ['abcd', 'acd', 'abcd'],
  ['abcde', 'bcade', '<a>bcade'],
])('%s became %s: %s', (from, to, expected) => {
  expect(drawn(from, to)).toBe(expected);
});
