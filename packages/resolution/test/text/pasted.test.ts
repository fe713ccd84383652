import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { countedIds, readText } from '../../src/index.js';
import { joinLines } from '../../src/text/joining.js';
import { onlyDocument, outline } from './outline.js';

const EXPECTED = [
  'PP Recalling the charter of lamps,',
  'OP1 Urges keepers to trim;',
  'OP2 Decides to return.',
];

test.each([
  ['numbers with a bracket', '1) Urges keepers to trim;\n2) Decides to return.'],
  ['numbers with a stop and a dash', '1.- Urges keepers to trim;\n\n2.- Decides to return.'],
  ['Markdown', '1. _Urges_ keepers to trim;\n\n2. __Decides__ to return.'],
  ['Markdown that is no list', '1\\. **Urges** keepers to trim;\n\n2\\. **Decides** to return.'],
  ['lines set in', '    1.\u00a0\u00a0Urges keepers to trim;\r\n\r\n    2.\tDecides to return.\r\n'],
  ['labels', 'OP1. Urges keepers to trim;\nOP2 Decides to return.'],
])('%s', (_, body) => {
  const text = `The General Assembly,\n\nRecalling the charter of lamps,\n\n${body}\n`;
  expect(outline(onlyDocument(text))).toEqual(EXPECTED);
});

test.each([
  ['_The General Assembly_,', '# Lamps\n\n_The General Assembly_,'],
  ['**The General Assembly,**', '**The General Assembly,**'],
])('the body in %s', (_, head) => {
  const document = onlyDocument(`${head}\n\n_Recalling_ lamps,\n\n1. _Urges_ keepers to trim.\n`);
  expect(document.organ.map((item) => (item.type === 'text' ? item.text : ''))).toEqual([
    'The General Assembly',
  ]);
});

test('bullets between tabs are items', () => {
  const text = 'The General Assembly,\n\n1. Urges keepers to trim:\n\n\t•\tOil;\n\t•\tWicks.\n';
  expect(outline(onlyDocument(text))).toEqual(['OP1 Urges keepers to trim:', '- · Oil;', '- · Wicks.']);
});

test('the preamble of a section may have a list', () => {
  const text =
    'The General Assembly,\n\n1. Urges keepers to trim;\n\nOil\n\nRecalling that oil is:\n\n(a) Dear;\n\n(b) Scarce,\n\n2. Decides to return.\n';
  expect(outline(onlyDocument(text)).slice(2, 5)).toEqual([
    'PP Recalling that oil is:',
    '- (a) Dear;',
    '- (b) Scarce,',
  ]);
});

function withNotes(call: string, notes: string): string {
  return `The General Assembly,\n\nRecalling the charter,${call}\n\n1. Urges keepers to trim.\n\n${notes}\n`;
}

describe('numbers in square brackets', () => {
  it('call the notes listed below', () => {
    const document = onlyDocument(withNotes('[1]', '[1] See the charter.'));
    expect(document.notes.map(({ marker }) => marker)).toEqual(['1']);
    expect(outline(document)).toEqual(['PP Recalling the charter,«1»', 'OP1 Urges keepers to trim.']);
  });

  it.each([
    ['where no list stands below', '[1]', ''],
    ['where the list does not begin with 1', '[2]', '[2] See the charter.'],
  ])('are words %s', (_, call, notes) => {
    const document = onlyDocument(withNotes(call, notes));
    expect(document.notes).toEqual([]);
    expect(outline(document)[0]).toBe(`PP Recalling the charter,${call}`);
  });
});

test.each([
  [['see https://example.org/lamps?', 'id=12 and'], 'see https://example.org/lamps?id=12 and'],
  [['see https://example.org', '/lamps.'], 'see https://example.org/lamps.'],
  [['who asks?', 'id est'], 'who asks? id est'],
])('%j is joined', (lines, joined) => expect(joinLines(lines)).toBe(joined));

test('no letter is lost between signs', () => {
  const piece = fc.constantFrom(
    '_',
    '__',
    '#',
    '\\',
    '[1]',
    '[',
    ']',
    '*',
    'oil',
    ' ',
    '\n',
    '1.',
    '•\t',
    '-',
    '\t',
    '¹',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const { documents, prose, furniture } = readText(pieces.join(''), countedIds());
      const read = JSON.stringify([documents, prose, furniture]);
      expect(read.split('oil').length).toBe(pieces.filter((one) => one === 'oil').length + 1);
    }),
    { seed: 80, numRuns: 300 },
  );
});
