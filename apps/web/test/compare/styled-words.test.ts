import type { ShownWords } from '@penholder/compare';
import { expect, it } from 'vitest';

import { styledWords } from '../../src/compare/styled-words.js';

/** `=kept|-out|+in`, each word of a line one stretch. */
const read = (text: string): ShownWords[] =>
  text.split('|').map((stretch) => ({
    op: stretch.startsWith('-') ? '-' : stretch.startsWith('+') ? '+' : '=',
    text: stretch.slice(1),
  }));

/** The same, with what is of the opening phrase in stars. */
const write = (words: ReturnType<typeof styledWords>) =>
  words.map(({ op, text, opening }) => (opening ? `${op}*${text}*` : op + text)).join('|');

it.each<[string, number, number, string]>([
  ['=Urges States to write;', 5, 5, '=*Urges*|= States to write;'],
  ['-Requests|+Invites|= States', 8, 7, '-*Requests*|+*Invites*|= States'],
  ['=Notes |-with regret|+with interest|= that', 17, 19, '=*Notes *|-*with regret*|+*with interest*|= that'],
  ['+Also urges|= States', 0, 9, '+*Also urge*|+s|= States'],
  ['=The title', 0, 0, '=The title'],
  ['-Gone for good', 4, 0, '-*Gone*|- for good'],
])('%s', (words, from, to, expected) => {
  expect(write(styledWords(read(words), { from, to }))).toBe(expected);
});
