import { describe, expect, it, test } from 'vitest';

import { plainText } from '../../src/index.js';
import { onlyDocument, outline, reading } from './outline.js';

const HEAD = 'Resolution 13/1\n\nOil for lamps\n\nThe Board,\n\n';
const REPORT = '1. The following was adopted:\n\n';

/** A text that goes on behind a table, and has an annex. */
const INTERRUPTED = `${HEAD}*Recalling* the charter of the harbours,

*Noting* that lamps burn low in the fog,

1. *Urges* keepers to trim their lamps;

2. *Requests* the Harbour Master to count them;

3. *Invites* merchants to give oil;

4. *Calls upon* pilots to report dark lamps;

5. *Approves* the shares of oil set out in the table below.

Table 1

Barrels by coast

Coast\tBarrels
North\t12
South\t9

Source: the harbour books of the coasts.

6. *Decides* to return to the shares in a year;

7. *Requests* the Harbour Master to report;

8. *Decides* to meet again.

Annex

Rules of wicks

Part I

1. Wicks are kept dry.

Part II

2. Wicks are counted.
`;

const INTERRUPTED_OUTLINE = [
  'PP Recalling the charter of the harbours,',
  'PP Noting that lamps burn low in the fog,',
  'OP1 Urges keepers to trim their lamps;',
  'OP2 Requests the Harbour Master to count them;',
  'OP3 Invites merchants to give oil;',
  'OP4 Calls upon pilots to report dark lamps;',
  'OP5 Approves the shares of oil set out in the table below.',
  '# Table 1',
  '# Barrels by coast',
  'H| Coast | Barrels',
  '| North | 12',
  '| South | 9',
  'OP Source: the harbour books of the coasts.',
  'OP6 Decides to return to the shares in a year;',
  'OP7 Requests the Harbour Master to report;',
  'OP8 Decides to meet again.',
  '== Annex: Rules of wicks',
  '# Part I',
  '1 Wicks are kept dry.',
  '# Part II',
  '2 Wicks are counted.',
];

describe('a table in the midst of a text', () => {
  it('does not end a file of one document', () => {
    expect(outline(onlyDocument(INTERRUPTED))).toEqual(INTERRUPTED_OUTLINE);
    expect(reading(INTERRUPTED).prose).toEqual([]);
  });

  it('does not end a document in a report', () => {
    const { documents, prose } = reading(`${REPORT}${INTERRUPTED}\nChapter IX\n\n2. The Board met.\n`);
    expect(documents.map(outline)).toEqual([INTERRUPTED_OUTLINE]);
    expect(prose.map(({ text }) => text)).toEqual([
      'The following was adopted:',
      'Chapter IX',
      'The Board met.',
    ]);
  });
});

describe('an adopted text under its heading', () => {
  const text =
    'United Nations X/RES/80/9\n\n9 May 2025\n\nResolution 80/9\n\nReport of the Oil Commission\n\nThe Board,\n\n';
  const document = onlyDocument(`${text}1. Adopts the rules.\n\nPart I\n\nArticle 1.\n\n2. Decides to go.`);

  it('keeps the front page above the heading', () =>
    expect(document.front.map(({ role }) => role)).toEqual(['masthead', 'symbol', 'date']));

  it('has the title below it, even one that names a body', () =>
    expect([document.number, plainText(document.title)]).toEqual(['80/9', 'Report of the Oil Commission']));

  it('goes on beyond a full stop', () =>
    expect(outline(document)).toEqual([
      'OP1 Adopts the rules.',
      '# Part I',
      '# Article 1.',
      'OP2 Decides to go.',
    ]));
});

/** The passages that become prose, given those that stand behind the only paragraph. */
function proseBehind(...passages: readonly string[]): string[] {
  const text = `${REPORT}${HEAD}1. *Decides* to go.\n\n${passages.join('\n\n')}\n`;
  return reading(text)
    .prose.slice(1)
    .map((paragraph) => paragraph.text);
}

describe('below "1. Decides to go.", in a report', () => {
  test.each([
    ['the next number', ['2. *Decides* to stay.']],
    ['the first number of a section', ['B. Wicks', '1. *Decides* to count wicks.']],
    ['the preamble of a section', ['II', 'Wicks', '*Recalling* its rules of wicks,', '1. *Urges* care.']],
    ['an inserted number', ['Wicks', '1 bis. Abbreviations are set out below.', '2. *Urges* care.']],
    ['a paragraph without a number', ['*Requests* the keepers to report.']],
    ['the rows below two headings', ['Table 1', 'Oil', 'North\t12', 'South\t9']],
    ['a first part, and a later one', ['Part I', 'Oil', 'North\t12', 'Part IV', 'Wicks', 'South\t9']],
    ['a first section, by the next number', ['I. Oil', '2. Oil is dear.', 'II. Wicks', '3. Wicks are not.']],
    ['words that begin in mid-sentence', ['a Lamps of level A burn twice.']],
  ])('the text goes on with %s', (_, passages) => expect(proseBehind(...passages)).toEqual([]));

  test.each([
    ['a chapter', ['Chapter II', 'The Board met.']],
    ['a chapter, whatever comes in it', ['Chapter II', 'Attendance', 'North\t12']],
    ['a section', ['B. Draft decisions', 'The Board took no decision.']],
    ['a heading that opens as paragraphs do', ['Requests for oil', '7. The Board met.']],
    ['a sentence', ['The Board then rose.']],
    ['a first section without the next number', ['A. Elections', '3. The Board met.']],
    ['a number out of sequence', ['7. The Board met.', '2. *Decides* to stay.']],
  ])('the text is over before %s', (_, passages) =>
    expect(proseBehind(...passages).length).toBe(passages.length),
  );
});

describe('quotations and lists', () => {
  it('a quoted list runs on over its full stops', () => {
    const text = `${REPORT}${HEAD}1. *Decides* that the rules read:\n\n“(a) Wicks are dry.\n\n“(b) Oil is clean.”\n\n2. *Decides* to go.`;
    expect(reading(text).prose).toHaveLength(1);
  });
});

describe('a file that begins with a document', () => {
  const text = `${HEAD}*Noting* the fog,\n\n1. *Decides* to go.\n\n`;

  it('may go on with a chapter of a report', () =>
    expect(reading(`${text}Chapter II\n\nThe Board met.\n\nIt rose.`).prose.map((each) => each.text)).toEqual(
      ['Chapter II', 'The Board met.', 'It rose.'],
    ));

  it('keeps chapters of its own', () =>
    expect(reading(`${text}Annex\n\nRules\n\nChapter I\n\nOil.\n\nChapter II\n\nWicks.`).prose).toEqual([]));

  it('keeps words that nothing announced', () =>
    expect(reading(`${text}The lamps of the coast follow.\n\nThey are old.`).prose).toEqual([]));
});

/** A text below the report's paragraph of this number, with this number behind a sentence that interrupts it. */
const textWith = (above: string, number: string) =>
  `${above}. The following was adopted:\n\n${HEAD}1. *Urges* keepers to trim their lamps:\n\n2. All keepers count.\n\nAll lamps are to burn at night.\n\n${number}. The lamps of the harbours burn.\n\nChapter IX\n`;
describe('a number without a verb behind something that interrupts a text', () => {
  test.each([
    ['is the text’s where the report counts otherwise', '17', '3', 3],
    ['is the report’s where that counts the same', '2', '3', 2],
    ['is the report’s where it goes on with that', '17', '18', 2],
  ])('%s', (_, above, number, last) => {
    const numbers = reading(textWith(above, number)).documents.flatMap(({ operative }) =>
      operative.flatMap((block) =>
        block.type === 'paragraph' && block.number !== null ? [block.number] : [],
      ),
    );
    expect(numbers.at(-1)).toBe(String(last));
  });
});

test('quoted parts bear their marks with their quotation marks', () => {
  const text = `${HEAD}1. *Notes* that the rule reads:\n\n“(a) Lamps burn.\n\n“(b) Keepers watch.”;\n\n2. *Decides* to wait.`;
  expect(outline(onlyDocument(text))).toEqual([
    'OP1 Notes that the rule reads:',
    '- “(a) Lamps burn.',
    '- “(b) Keepers watch.”;',
    'OP2 Decides to wait.',
  ]);
});
