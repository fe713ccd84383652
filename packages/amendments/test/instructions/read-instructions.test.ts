import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readInstructions } from '../../src/instructions/read-instructions.js';

/** What is read of a text: the type of each instruction, or the part that was not understood. */
function read(text: string): string[] {
  return readInstructions(text).map(({ result }) =>
    result.ok ? result.value.type : `not: ${result.error.part}`,
  );
}

describe('instructions read', () => {
  test.each([
    ['In operative paragraph 4, replace “boats” by “ships”.', ['replace words']],
    ['In operative paragraph 4, line 2, after the word “boats”, insert “and ships”.', ['insert words']],
    ['In the chapeau of operative paragraph 4, delete "blue".', ['delete words']],
    [
      'Delete the penultimate preambular paragraph and operative paragraphs 4 (b) (ii) and 7 to 9.',
      ['delete paragraphs'],
    ],
    ['In operative paragraph 4, in fine, add “of the harbour”.', ['insert words']],
    ['The second preambular paragraph would read: “Noting the harbour,”', ['replace paragraphs']],
    [
      'After operative paragraph 4, insert two new operative paragraphs reading:\n\nUrges calm;\n\nInvites all;',
      ['insert paragraphs'],
    ],
    ['In OP3, replace “a” with “b”, and delete “c”.', ['replace words', 'delete words']],
    ['Replace the title with “Harbour lights”.', ['replace title']],
    ['Move operative paragraph 7 after operative paragraph 3.', ['move paragraphs']],
    ['OP4: after States add where appropriate', ['insert words']],
    ['in OP3 replace may by shall', ['replace words']],
    ['delete OP7', ['delete paragraphs']],
    ['PP2 bis: Noting the harbour,', ['insert paragraphs']],
    ['1. Delete OP1.\n2. Delete OP2.', ['delete paragraphs', 'delete paragraphs']],
    ['Delete operative paragraph 3 and paint it blue.', ['not: and paint it blue']],
    ['In operative paragraph 3, replace “boats with “ships”.', ['not: “boats with “ships”.']],
    ['in OP3 replace may by shall by must', ['not: may by shall by must']],
    ['Supprimer le paragraphe 3.', ['not: Supprimer le paragraphe 3']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('footnotes go with the words that call them', () => {
    const [reading] = readInstructions(
      'In OP3, after “boats”, insert “and ships**”.\n\n* Of the page.\n\n** See the book.',
    );
    const instruction = reading?.result.ok === true ? reading.result.value : null;
    expect(instruction).toMatchObject({ notes: [{ marker: '**', text: 'See the book.' }] });
  });

  test('never throws, whatever is typed', () => {
    const pieces = constantFrom(
      'In ',
      'OP4',
      ' (b)',
      'replace ',
      '“',
      '”',
      '"',
      ' by ',
      ': ',
      'the ',
      'third ',
      '.',
      '\n',
      '** ',
      'delete ',
      'paragraph ',
    );
    const soup = array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    assert(
      property(soup, (text) => readInstructions(text).every(({ text: own }) => own !== '')),
      { seed: 5, numRuns: 500 },
    );
  });
});
