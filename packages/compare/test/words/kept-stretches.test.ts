import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { keptStretches } from '../../src/words/kept-stretches.js';

/** The old text with what is not kept in brackets. */
function marked(from: string, to: string): string {
  let [shown, old, now] = ['', 0, 0];
  const end = { from: from.length, to: to.length, length: 0 };
  for (const stretch of [...keptStretches(from, to), end]) {
    const [gone, come] = [from.slice(old, stretch.from), to.slice(now, stretch.to)];
    if (gone !== '' || come !== '') shown += `[${gone}|${come}]`;
    shown += from.slice(stretch.from, stretch.from + stretch.length);
    [old, now] = [stretch.from + stretch.length, stretch.to + stretch.length];
  }
  return shown;
}

describe('an edit touches', () => {
  test.each([
    ['nothing where nothing differs', 'Urges all', 'Urges all', 'Urges all'],
    ['what comes', 'Urges States', 'Urges all States', 'Urges[| all] States'],
    ['what goes', 'Urges all States', 'Urges States', 'Urges[ all|] States'],
    ['a word', 'Urges all States', 'Urges Member States', 'Urges [all|Member] States'],
    ['letters of a word', 'the colours of', 'the colors of', 'the colo[u|]rs of'],
    ['two words and none between', 'One two three four', 'One 2 three 4', 'One [two|2] three [four|4]'],
    ['typography', 'the “seal” kept', 'the "seal" kept', 'the [“|"]seal[”|"] kept'],
    ['spaces', 'the seal ', 'the  seal', 'the [| ]seal[ |]'],
    ['whole characters', 'a 😀 b', 'a 😁 b', 'a [😀|😁] b'],
    ['all of another text', 'abc', 'xyz', '[abc|xyz]'],
    ['all that is written first', '', 'Urges', '[|Urges]'],
    ['all that goes', 'Urges', '', '[Urges|]'],
  ])('%s', (_what, from, to, expected) => {
    expect(marked(from, to)).toBe(expected);
  });
});

const letters = fc.constantFrom(
  'a',
  'A',
  'b',
  ' ',
  ' ',
  ',',
  '“',
  '"',
  '-',
  '–',
  '😀',
  '😁',
  '7',
  '.',
  '\u00AD',
);
const texts = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''));

test('what is kept is the same on both sides, in order, and never half a character', () => {
  fc.assert(
    fc.property(texts, texts, (from, to) => {
      let [old, now] = [0, 0];
      for (const stretch of keptStretches(from, to)) {
        expect(stretch.length).toBeGreaterThan(0);
        expect(stretch.from).toBeGreaterThanOrEqual(old);
        expect(stretch.to).toBeGreaterThanOrEqual(now);
        const words = from.slice(stretch.from, stretch.from + stretch.length);
        expect(words).toBe(to.slice(stretch.to, stretch.to + stretch.length));
        expect(words).not.toMatch(/\p{Surrogate}/u);
        [old, now] = [stretch.from + stretch.length, stretch.to + stretch.length];
      }
    }),
    { seed: 5_109, numRuns: 1000 },
  );
});

test('a text is kept whole beside itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const whole = { from: 0, to: 0, length: text.length };
      expect(keptStretches(text, text)).toEqual(text === '' ? [] : [whole]);
    }),
    { seed: 5_110, numRuns: 300 },
  );
});
