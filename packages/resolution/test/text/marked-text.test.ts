import { describe, expect, it } from 'vitest';

import { type Inline, noteId } from '../../src/index.js';
import { parseMarkedText, withoutMarkup } from '../../src/text/marked-text.js';

const KNOWN = new Set(['1', '12', '13', '*', '**']);

/** A line as one string: marks as letters before their words, notes in guillemets. */
function shown(content: readonly Inline[]): string {
  return content
    .map((item) => {
      if (item.type === 'note') return `«${item.note}»`;
      const marks = item.marks
        .map((mark) => (mark.type === 'link' ? mark.href : mark.type.charAt(0)))
        .join('');
      return marks === '' ? item.text : `{${marks}:${item.text}}`;
    })
    .join('');
}

function parsed(text: string): string {
  return shown(parseMarkedText(text, (marker) => (KNOWN.has(marker) ? noteId(marker) : null)));
}

describe('marked text', () => {
  it.each([
    ['*Urges* keepers', '{i:Urges} keepers'],
    ['see the **Rules** of *Oil*', 'see the {b:Rules} of {i:Oil}'],
    ['***Both***', '{ib:Both}'],
    ['**bold *both* bold**', '{b:bold }{ib:both}{b: bold}'],
    ['<i>Chair</i> of the board', '{i:Chair} of the board'],
    ['resolution [70/1](#) of', 'resolution 70/1 of'],
    ['resolution [23 \\(2017\\)](#)', 'resolution 23 (2017)'],
    ['at [the site](https://example.org/a)', 'at {https://example.org/a:the site}'],
    ['a bracket [kept] as it is', 'a bracket [kept] as it is'],
    ['oil\\*', 'oil*'],
  ])('%s', (text, expected) => expect(parsed(text)).toBe(expected));
});

describe('note calls', () => {
  it.each([
    ['the charter¹² of oil', 'the charter«12» of oil'],
    ['the charter,¹²,¹³ and', 'the charter,«12»«13» and'],
    ['Ruritania:* draft', 'Ruritania:«*» draft'],
    ['the court,** and', 'the court,«**» and'],
    ['4 km² of sea', '4 km² of sea'],
    ['the charter⁹', 'the charter⁹'],
    ['a * b', 'a «*» b'],
    ['a *** b', 'a *** b'],
  ])('%s', (text, expected) => expect(parsed(text)).toBe(expected));
});

describe('text without mark-up', () => {
  it.each([
    ['*Urges* [70/1](#)', 'Urges 70/1'],
    ['a lone * star', 'a lone * star'],
    ['<b>Annex</b>', 'Annex'],
  ])('%s', (text, expected) => expect(withoutMarkup(text)).toBe(expected));
});
