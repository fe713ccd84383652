import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { compare, summaryInWords } from '../../src/index.js';
import { compareWritten, FUNDS, LISTS, STORES } from '../render/small-comparison.js';

const TITLE = 'title On letters';
const REPORT = 'OP Requests the archivist to report at its ninety-first session on what was found in walls;';
const GLUE = 'OP Decides that no glue shall ever be used on the letters of the dead;';

function summary(from: readonly string[], to: readonly string[]): string {
  return summaryInWords(compareWritten(from, to));
}

/** So many different paragraphs. */
function paragraphs(count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const name = String.fromCharCode(97 + place).repeat(4);
    return `OP Urges all ${name}ists to mend the ${name}ens and paint the ${name}ands of ${name}land;`;
  });
}

describe('in one paragraph of English', () => {
  test.each<[string, string[], string[], string]>([
    ['nothing on either side', [], [], 'There is nothing to compare: both texts are empty.'],
    [
      'the same',
      [TITLE, REPORT],
      [TITLE, REPORT],
      'The earlier text and the later text say the same, word for word.',
    ],
    [
      'nothing but typography',
      [TITLE, 'OP Urges “all” States;'],
      [TITLE, 'OP Urges "all" States;'],
      'The earlier text and the later text say the same, word for word, and differ in nothing but typography.',
    ],
    [
      'one paragraph came',
      [TITLE, REPORT],
      [TITLE, GLUE, REPORT],
      'From the earlier text to the later text, 2 of 3 passages were kept word for word; no words went and 14 came. ' +
        'OP1 was added. One passage bears another number: OP1 is now OP2.',
    ],
    [
      'many came',
      [TITLE],
      [TITLE, ...paragraphs(8)],
      'From the earlier text to the later text, 1 of 9 passages was kept word for word; no words went and 104 came. ' +
        'OP1, OP2, OP3, OP4, OP5 and 3 others were added.',
    ],
    [
      'an opening phrase, a limit and a date',
      [REPORT],
      [
        REPORT.replace('Requests', 'Invites')
          .replace('ninety-first', 'ninety-second')
          .replace('walls', 'walls, as appropriate'),
      ],
      'From the earlier text to the later text, no passage was kept word for word; 2 words went and 4 came. ' +
        'OP1 was reworded. The opening phrase became weaker in OP1 (“Requests” to “Invites”). ' +
        'Words of limitation came into OP1 (“as appropriate”). ' +
        'Dates or figures changed in OP1 (“ninety-first session” to “ninety-second session”).',
    ],
    [
      'title and sponsors',
      [TITLE, 'sponsors Canada and Peru: draft resolution', REPORT],
      ['title On old letters', REPORT],
      'From “On letters” to “On old letters”, 1 of 2 passages was kept word for word; 5 words went and 1 came. ' +
        'The line of sponsors is no longer printed. The title was reworded.',
    ],
    [
      'a reference followed its paragraph',
      [GLUE, `OP ${STORES}`, 'OP Urges all keepers to act as paragraph 2 of the present resolution says;'],
      [
        GLUE,
        `OP ${FUNDS}`,
        `OP ${STORES}`,
        'OP Urges all keepers to act as paragraph 3 of the present resolution says;',
      ],
      'From the earlier text to the later text, 3 of 4 passages were kept word for word, ' +
        'but for the numbers by which paragraphs are cited; no words went and 11 came. ' +
        'OP2 was added. 2 passages bear other numbers: the first of them, OP2, is now OP3.',
    ],
    [
      'a subparagraph goes with its paragraph',
      [GLUE],
      [
        GLUE,
        'OP Urges all States to mend:',
        'sub The oldest letters first of all;',
        'sub Those that were wet;',
      ],
      'From the earlier text to the later text, 1 of 4 passages was kept word for word; no words went and 15 came. ' +
        'OP2 with 2 subparagraphs was added.',
    ],
    [
      'merged',
      [GLUE, `OP ${STORES}`, `OP ${LISTS}`],
      [GLUE, `OP ${STORES} ${LISTS}`],
      'From the earlier text to the later text, 1 of 2 passages was kept word for word; no word went or came. ' +
        'OP2 and OP3 were merged into OP2.',
    ],
    [
      'moved',
      [`OP ${STORES}`, GLUE, REPORT, `OP ${FUNDS}`],
      [GLUE, REPORT, `OP ${FUNDS}`, `OP ${STORES}`],
      'From the earlier text to the later text, 3 of 4 passages were kept word for word; no word went or came. ' +
        'OP1 (now OP4) was moved. 4 passages bear other numbers: the first of them, OP2, is now OP1.',
    ],
  ])('%s', (_, from, to, words) => {
    expect(summary(from, to)).toBe(words);
  });
});

const KEPT = 'The earlier text and the later text say the same, word for word.';

describe('sponsors', () => {
  test.each([
    [
      'Chad and Peru: draft resolution',
      'Chad, Fiji and Peru: draft resolution',
      'Fiji is named as a sponsor now.',
    ],
    [
      'Chad and Peru: draft resolution',
      'Fiji and Oman: draft resolution',
      'Fiji and Oman are named as sponsors now. Chad and Peru are no longer named as sponsors.',
    ],
    [
      'Antigua and Barbuda and Chad: draft resolution',
      'Chad: draft resolution',
      'Antigua and Barbuda is no longer named as a sponsor.',
    ],
    ['Chad and Peru: draft resolution', 'Peru and Chad: draft resolution', 'The line of sponsors changed.'],
    [
      'Chad: draft resolution',
      'Chad (on behalf of the Group of 77 and China): draft resolution',
      'The line of sponsors changed.',
    ],
  ])('%s → %s', (from, to, words) => {
    expect(summary([TITLE, `sponsors ${from}`], [TITLE, `sponsors ${to}`])).toBe(`${KEPT} ${words}`);
  });
});

/** As long as a summary may ever be: what takes two minutes to read out. */
const LONGEST = 5000;

test('is bounded, on one line, and names only what the documents have', () => {
  const many = Array.from({ length: 400 }, (_, place) => `OP Urges ${place} and ${'long '.repeat(40)};`);
  const changed = many.map((line) =>
    line.replace('Urges', 'Invites').replace(';', ', as appropriate, by 2030;'),
  );
  const words = summary(many, changed);
  expect(words.length).toBeLessThan(LONGEST);
  expect(words).toMatch(/and 395 others were reworded/u);
  fc.assert(
    fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
      const found = summaryInWords(compare(from, to));
      expect(found.length).toBeLessThan(LONGEST);
      expect(found).toMatch(/^[^\n\t]+\.$/u);
    }),
    { seed: 5, numRuns: 100 },
  );
});
