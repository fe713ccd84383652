import { describe, expect, it } from 'vitest';

import { annexHeading, isAgendaHeading } from '../../src/text/annex-heading.js';
import { documentHeading } from '../../src/text/document-heading.js';
import { isInstruction } from '../../src/text/instruction.js';
import { bulletedRest, markedHead } from '../../src/text/list-marker.js';
import { organNamed } from '../../src/text/organ-line.js';
import { numberedHead } from '../../src/text/paragraph-number.js';

describe('the line that names the body', () => {
  it.each([
    ['The General Assembly,', 'The General Assembly'],
    ['The Economic and Social Council:', 'The Economic and Social Council'],
    [
      'The Conference of the Parties to the Treaty on Oil,',
      'The Conference of the Parties to the Treaty on Oil',
    ],
    ['The Commission on Lamps and Oil', 'The Commission on Lamps and Oil'],
    ['The General Assembly decides,', null],
    ['The Lighthouse,', null],
    ['General Assembly', null],
    ['The Council met. The Board did not,', null],
  ])('%s', (text, organ) => expect(organNamed(text)).toBe(organ));
});

describe('the heading of a document in a report', () => {
  it.each([
    ['Draft resolution II', 'draft resolution', 'II'],
    ['Resolution 27/2', 'resolution', '27/2'],
    ['Draft decision I', 'draft decision', 'I'],
    ['DECISION 2024/12', 'decision', '2024/12'],
  ])('%s', (text, kind, number) => expect(documentHeading(text)).toEqual({ kind, number }));

  it.each(['Resolution 27/2 On the use of oil 14', 'Draft resolutions', 'Resolution', 'The resolution 27/2'])(
    '%s is none',
    (text) => expect(documentHeading(text)).toBeNull(),
  );
});

describe('the number of a paragraph', () => {
  it.each([
    ['4. Urges keepers', '4', 'Urges keepers', null],
    ['4 bis. Urges keepers', '4 bis', 'Urges keepers', null],
    ['12) Urges keepers', '12', 'Urges keepers', null],
    ['6 Also urges keepers', '6', 'Also urges keepers', null],
    ['OP4 Urges keepers', '4', 'Urges keepers', 'operative'],
    ['OP 4 bis. Urges keepers', '4 bis', 'Urges keepers', 'operative'],
    ['PP3. Noting the tides,', '3', 'Noting the tides,', 'preambular'],
  ])('%s', (text, number, rest, part) => expect(numberedHead(text)).toMatchObject({ number, rest, part }));

  it.each(['1.5 degrees', '6 November', '2030. ', 'Paragraph 4. Urges', '4'])('%s bears none', (text) =>
    expect(numberedHead(text)).toBeNull(),
  );
});

describe('the marker of a list item', () => {
  it.each([
    ['(a) To watch;', '(a)', 'To watch;'],
    ['- (b) To wait;', '(b)', 'To wait;'],
    ['(xiv) To wait;', '(xiv)', 'To wait;'],
    ['(a bis) To wait;', '(a bis)', 'To wait;'],
    ['b. To wait;', 'b.', 'To wait;'],
    ['(2) To wait;', '(2)', 'To wait;'],
  ])('%s', (text, marker, rest) => expect(markedHead(text)).toEqual({ marker, rest }));

  it.each(['(the keepers) wait', '(2017) and', 'a lamp', '- To wait'])('%s bears none', (text) =>
    expect(markedHead(text)).toBeNull(),
  );

  it.each([
    ['• To wait', 'To wait'],
    ['– To wait', 'To wait'],
    ['-40 degrees', null],
  ])('the bullet of %s', (text, rest) => expect(bulletedRest(text)).toBe(rest));
});

describe('annexes and agendas', () => {
  it.each([
    ['Annex', 'Annex'],
    ['Annex IV', 'Annex IV'],
    ['Appendix B', 'Appendix B'],
    ['Annex to the rules', null],
    ['annex', null],
  ])('%s', (text, label) => expect(annexHeading(text)).toBe(label));

  it.each([
    ['Provisional agenda for the ninth session', true],
    ['Draft provisional agenda', true],
    ['Provisional agenda for the ninth session.', false],
    ['On the agenda', false],
  ])('"%s" heads an agenda: %s', (text, heads) => expect(isAgendaHeading(text)).toBe(heads));
});

describe('instructions', () => {
  it.each([
    ['Delete operative paragraph 9.', true],
    ['After operative paragraph 3, insert:', true],
    ['In the third preambular paragraph, replace', true],
    ['Replace the title with', true],
    ['In the harbour, lamps burn', false],
    ['Deleted paragraphs', false],
  ])('"%s": %s', (text, instruction) => expect(isInstruction(text)).toBe(instruction));
});
