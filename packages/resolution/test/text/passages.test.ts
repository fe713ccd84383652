import { describe, expect, it } from 'vitest';

import { keepLines } from '../../src/text/kept-lines.js';
import { splitLines } from '../../src/text/lines.js';
import { passagesOf } from '../../src/text/passages.js';

/** The passages of a text printed 60 characters wide; `|` ends a line, `||` leaves a blank one. */
function passages(text: string): string[] {
  return passagesOf(keepLines(splitLines(text.replaceAll('|', '\n'))), 60).map((passage) => passage.text);
}

describe('lines without blank lines between them', () => {
  it.each([
    [
      'a participle behind a comma',
      'Recalling that oil is dear and that lamps burn low in fog,|Noting the fog,',
      2,
    ],
    [
      'a participle behind a full line without a comma',
      'Recalling that oil is dear and that lamps burn low in fog|Noting the fog,',
      1,
    ],
    [
      'an unknown participle with its object',
      'Recalling that oil is dear and that lamps burn low in fog,|Illuminating the coast,',
      2,
    ],
    [
      'a name behind a full line',
      'Recalling that oil is dear, and the work of the Committee,|Working Groups and others on lamps,',
      1,
    ],
    ['numbers in sequence', '1. Urges keepers;|2. Notes the fog;|3. Decides to go.', 3],
    [
      'a number of another sequence',
      '1. Urges keepers to keep the rules of harbour paragraph|7. Keepers do so;',
      1,
    ],
    [
      'a reference broken in print',
      '1. Urges keepers to keep the rules of article 3, paragraph|(a) and others;',
      1,
    ],
    ['subparagraphs', '1. Urges keepers:|(a) To watch;|(b) To wait;', 3],
    [
      'subparagraphs that end with commas',
      '1. Urges keepers:|(a) To watch, in the fog and in the night and at all times,|(b) To wait;',
      3,
    ],
    ['a heading between paragraphs', '1. Urges keepers;|Lamps|2. Notes the fog;', 3],
    ['a section numeral and its title', '1. Urges keepers;|II|Lamps|2. Notes the fog;', 4],
    [
      'a heading behind a full line',
      '1. Urges keepers to keep their lamps in good order always.|Oil and wicks|2. Notes the fog;',
      3,
    ],
    ['rows of a table', 'Lamp\tOil\tWick|1\t2\t3', 2],
    ['the name of a body', 'Oil for lamps|The General Assembly,|Recalling fog,', 3],
    [
      'the name of a body on two lines',
      'Oil for lamps|The Commission on the Keeping of Lamps and|Oil,|Recalling fog,',
      3,
    ],
  ])('%s', (_, text, count) => expect(passages(text)).toHaveLength(count));
});

describe('lines with blank lines between them', () => {
  it.each([
    ['halves in small letters', '1. Urges keepers to keep|| their lamps;', 1],
    ['halves with a name', '1. Urges keepers to keep the||Rules of Oil;', 1],
    ['halves behind a comma', 'Noting the fog, the rain,||the snow and the night,', 1],
    ['a figure at the head of the second half', 'Recalling its resolution of||18 December 2014 on oil,', 1],
    ['paragraphs', 'Noting the fog,||Noting the rain,', 2],
    ['a heading and a paragraph', 'General debate||The board met.', 2],
    ['a numbered heading and what is below', '1. Oil and wicks in general||Work of the board on oil', 2],
    ['items in small letters', 'Urges keepers:||to watch;||to wait;', 3],
  ])('%s', (_, text, count) => expect(passages(text)).toHaveLength(count));
});
