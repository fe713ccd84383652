import { countedIds } from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { applyAmendment, readInstructions } from '../../src/index.js';
import { appliedToHarbour, harbourDraft } from './harbour-draft.js';

/** What became of each: "applied", or why not in words. */
function told(text: string): string[] {
  return appliedToHarbour(text).outcomes.map(({ outcome, detail }) =>
    detail === null ? outcome : `${outcome}: ${detail}`,
  );
}

const GOOD = 'In operative paragraph 2, replace “row” with “sail”.';

describe('what cannot be applied names itself, changes nothing, and the rest goes on', () => {
  test.each<[string, string]>([
    [
      'Delete operative paragraph 9.',
      'not found: OP9 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete the ninth preambular paragraph.',
      'not found: PP9 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete the fifth last preambular paragraph.',
      'not found: 5th last PP is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete operative paragraph 1 (e).',
      'not found: OP1 (e) is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete operative paragraph 1 (b) (iv).',
      'not found: OP1 (b) (iv) is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete operative paragraphs 2 and 9.',
      'not found: OP9 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete the operative paragraph.',
      'several places: “the operative paragraph” stands 4 times in the draft. Say which of them is meant, or quote more of the words around it.',
    ],
    [
      'After operative paragraph 9, insert a new operative paragraph reading: Urges calm;',
      'not found: OP9 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Move operative paragraph 2 after operative paragraph 9.',
      'not found: OP9 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Merge operative paragraphs 2 and 4.',
      'conflicts: before OP4: “the paragraph it is merged with” was expected, found: “another”. Say it anew for the text as it stands.',
    ],
    [
      'In operative paragraph 2, replace “sleep” with “wake”.',
      'not found: “sleep” is not in OP2. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'In operative paragraph 2, replace “Row” with “Sail”.',
      'not found: “Row” is not in OP2. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'In operative paragraph 2, replace “ro” with “sa”.',
      'not found: “ro” is not in OP2. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'In operative paragraph 2, replace “to” with “will”.',
      'several places: “to” stands 2 times in OP2. Say which of them is meant, or quote more of the words around it.',
    ],
    [
      'In operative paragraph 2, line 1, replace “to” with “will”.',
      'several places: “to” stands 2 times in OP2, and which of them is in line 1 of the printed page is not known. Say which of them is meant, or quote more of the words around it.',
    ],
    [
      'In operative paragraph 2, after the fourth “to”, insert “always”.',
      'not found: “to” is not in OP2 more than twice. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'In operative paragraphs 2 and 3, delete “row”.',
      'not found: “row” is not in OP3. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'In operative paragraph 1, delete “all States: (a) To row boats”.',
      'several places: “all States: (a) To row boats” runs over several parts of OP1. Say what changes in each part by itself.',
    ],
    [
      'In operative paragraph 1, replace “(a) To row boats; (c) To sleep” with “(a) To row; (c) To wake”.',
      'not found: “(a) To row boats; (c) To sleep” is not in OP1. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'Replace “moon” with “sun” throughout.',
      'not found: “moon” is not in the text. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'Delete footnote 7.',
      'not found: footnote 7 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'In footnote 7, delete “table”.',
      'not found: footnote 7 is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'Delete the heading “Rowing”.',
      'not found: “Rowing” is not in headings. Quote the words as they stand there, capitals and commas too.',
    ],
    [
      'Delete operative paragraph 4 reading: Decides to go.',
      'conflicts: OP4: “Decides to go.” was expected, found: “Decides to wait.”. Say it anew for the text as it stands.',
    ],
    [
      'Substitute “sail” for “row” in paragraph 2 so that the paragraph will read: “Invites all to sail;”',
      'conflicts: OP2: “Invites all to sail;” was expected, found: “Invites the keepers to sail and to rest;”. Say it anew for the text as it stands.',
    ],
    [
      'In operative paragraph 1, add a new subparagraph (f) reading: “To wake;”.',
      'not found: OP1 (e) is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'In operative paragraph 2, add a new subparagraph reading: “To wake;”.',
      'not found: OP2 (a) is not in the draft. Numbers are those of the draft as issued.',
    ],
    [
      'In operative paragraph 2, replace “row with “sail”.',
      'not understood: ““row with “sail”.” is not understood. Say what is done, to which paragraph, and quote the words.',
    ],
    [
      'Supprimer le paragraphe 3 du dispositif.',
      'not understood: “Supprimer le paragraphe 3 du dispositif” is not understood. Say what is done, to which paragraph, and quote the words.',
    ],
  ])('%s', (text, reason) => {
    expect(told(text)).toEqual([reason]);
    expect(appliedToHarbour(text).changed).toEqual([]);
    expect(appliedToHarbour(`${text}\n${GOOD}`).changed).toEqual(appliedToHarbour(GOOD).changed);
  });

  test('what an instruction before has done away with', () => {
    const before = 'Delete operative paragraph 2.';
    expect(told(`${before}\n${GOOD}`)).toEqual([
      'applied',
      'conflicts: OP2: “the paragraph as issued” was expected, found: “none”. Say it anew for the text as it stands.',
    ]);
    expect(told(`${GOOD}\n${GOOD}`)).toEqual(['applied', 'applied']);
    expect(told(`${GOOD}\nIn operative paragraph 2, replace “row” with “swim”.`)).toEqual([
      'applied',
      'conflicts: OP2: “row” was expected, found: “changed by an instruction before”. Say it anew for the text as it stands.',
    ]);
  });
});

describe('too much of everything', () => {
  test('ten thousand instructions, a fourth of them on paragraphs that are not there', () => {
    const texts = Array.from({ length: 10_000 }, (_, index) =>
      index % 4 === 0
        ? `Delete operative paragraph ${index + 100}.`
        : `In operative paragraph 2, replace “row” with “row${index}”.`,
    );
    const readings = readInstructions(texts.join('\n'));
    expect(readings.map(({ text }) => text)).toEqual(texts);
    const { outcomes } = applyAmendment(harbourDraft(), readings.slice(0, 400), countedIds('new '));
    expect(outcomes.filter(({ outcome }) => outcome === 'not found')).toHaveLength(100);
    expect(outcomes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'conflicts')).toHaveLength(299);
  });

  test.each([
    [
      'quotation marks within quotation marks',
      `In OP2, delete ${'“'.repeat(20_000)}row${'”'.repeat(20_000)}.`,
    ],
    ['quotation marks that never close', `In OP2, delete ${'“'.repeat(20_000)}row.`],
    ['brackets', `Delete OP2 ${'('.repeat(20_000)}a${')'.repeat(20_000)}.`],
    ['parts of parts', `Delete OP2 ${'(a) '.repeat(20_000)}.`],
    ['lists', `Delete OP2${', OP2'.repeat(5_000)} and so on.`],
    ['commas', `In OP2${','.repeat(20_000)} delete.`],
    ['colons', `OP2${': OP2'.repeat(5_000)}`],
    ['words', `In OP2, ${'after the word '.repeat(5_000)}.`],
    ['so that', `In OP2, delete “row”${', so that it reads'.repeat(3_000)}.`],
  ])('%s are one instruction that is not understood or not found', (_, text) => {
    const { outcomes, changed } = appliedToHarbour(text);
    expect(outcomes.map(({ outcome }) => outcome === 'not understood' || outcome === 'not found')).toEqual([
      true,
    ]);
    expect(changed).toEqual([]);
  });
});
