import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  openingLength,
  openingOf,
  type ParagraphRole,
  startsOperative,
  startsPreambular,
  textRun,
} from '../../src/index.js';

function opening(text: string, role: ParagraphRole): string {
  return openingOf([textRun(text)], role);
}

describe('the opening phrase of a preambular paragraph', () => {
  it.each([
    ['Recalling its earlier texts on lighthouses,', 'Recalling'],
    ['Recalling also the charter of the harbours,', 'Recalling also'],
    ['Having considered the report of the keepers,', 'Having considered'],
    ['Having also examined the accounts,', 'Having also examined'],
    ['Bearing in mind that oil is dear,', 'Bearing in mind'],
    ['Taking note with appreciation of the lamp fund,', 'Taking note with appreciation'],
    ['Taking into account also the tides,', 'Taking into account also'],
    ['Expressing its grave concern about the wrecks,', 'Expressing its grave concern'],
    ['Expressing deep concern also at the loss of lamps,', 'Expressing deep concern also'],
    ['Noting with satisfaction the new wicks,', 'Noting with satisfaction'],
    ['Noting, in this regard, the new wicks,', 'Noting'],
    ['Deeply concerned by the fog,', 'Deeply concerned'],
    ['Mindful further of the rocks,', 'Mindful further'],
    ['Reaffirming the commitment of all keepers,', 'Reaffirming'],
    ['Reiterating its call upon all keepers to watch,', 'Reiterating its call upon'],
    ['Recalling its decision to build a pier,', 'Recalling'],
    ['Re-emphasizing the part of pilots,', 'Re-emphasizing'],
    ['Illuminating the coast,', 'Illuminating'],
    ['Emboldened by the pilots,', 'Emboldened'],
    ['The General Assembly', ''],
  ])('%s', (text, phrase) => expect(opening(text, 'preambular')).toBe(phrase));
});

describe('the opening phrase of an operative paragraph', () => {
  it.each([
    ['Urges keepers to trim their lamps;', 'Urges'],
    ['Calls upon keepers to watch;', 'Calls upon'],
    ['Also calls upon pilots to wait;', 'Also calls upon'],
    ['Calls once again upon pilots to wait;', 'Calls once again upon'],
    ['Takes note with appreciation of the fund;', 'Takes note with appreciation'],
    ['Reiterates its invitation to the board;', 'Reiterates its invitation'],
    ['Further decides that oil be stored;', 'Further decides'],
    ['Once again urges haste;', 'Once again urges'],
    ['Strongly condemns the theft of lamps;', 'Strongly condemns'],
    ['Welcomes and encourages the work of pilots;', 'Welcomes and encourages'],
    ['Condemns in the strongest terms the theft of lamps;', 'Condemns in the strongest terms'],
    ['Continues to encourage the pilots;', 'Continues to encourage'],
    ['Expresses the hope that fog will lift;', 'Expresses the hope'],
    ['Encourages further research into fog;', 'Encourages'],
    ['Notes, in this regard, the fog;', 'Notes'],
    ['Illuminates the coast;', 'Illuminates'],
    ['At its third meeting, the board met.', ''],
  ])('%s', (text, phrase) => expect(opening(text, 'operative')).toBe(phrase));
});

describe('the opening phrase where the text has marks', () => {
  it.each<[string, ParagraphRole, string]>([
    ['Illumines brightly', 'operative', 'Illumines brightly'],
    ['Notes, ', 'operative', 'Notes'],
    ['Recalling ', 'preambular', 'Recalling'],
    ['Rules', 'plain', 'Rules'],
  ])('the leading italics "%s" are the phrase', (italics, role, phrase) => {
    const content = [textRun(italics, [{ type: 'italic' }]), textRun(' what follows')];
    expect(openingOf(content, role)).toBe(phrase);
  });

  it('later italics are not', () => {
    const content = [textRun('Taking note of the '), textRun('Handbook', [{ type: 'italic' }])];
    expect(openingOf(content, 'preambular')).toBe('Taking note');
  });

  it('plain text has none', () => expect(opening('Notes on the use of oil.', 'plain')).toBe(''));
});

describe('heads of paragraphs', () => {
  it.each([
    ['Recalling its texts', true, false],
    ['Deeply alarmed at fog', true, false],
    ['Urges keepers', false, true],
    ['Once again urges keepers', false, true],
    ['United in their wish', false, false],
    ['recalling its texts', false, false],
    ['', false, false],
  ])('"%s" opens a preambular (%s) or an operative paragraph (%s)', (text, preambular, operative) => {
    expect([startsPreambular(text), startsOperative(text)]).toEqual([preambular, operative]);
  });
});

test('the opening is a prefix of the text, whatever the text', () => {
  const words = [
    'Recalling',
    'also',
    'with',
    'deep',
    'concern',
    'its',
    'Takes',
    'note',
    'and',
    'urges',
    ',',
    ' ',
    'of',
  ];
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(soup, fc.constantFrom('preambular', 'operative', 'plain'), (text, role) => {
      const length = openingLength(text === '' ? [] : [textRun(text)], role);
      return length >= 0 && length <= text.length && text.slice(0, length).trimEnd().length === length;
    }),
    { seed: 2, numRuns: 500 },
  );
});
