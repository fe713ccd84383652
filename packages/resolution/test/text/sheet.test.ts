import { describe, expect, it } from 'vitest';

import { readSheet } from '../../src/text/sheet.js';

function textsOf(text: string): string[] {
  return [...readSheet(text).text.texts()];
}

describe('a file of more lines than are looked at together', () => {
  /** More lines than two stretches of short ones have. */
  const MANY = 20_000;

  it.each<[string, string]>([
    ['short lines', 'oil\n'],
    ['lines of many words', `${'lamp '.repeat(12).trimEnd()}\n`],
  ])('keeps %s in their order, each once', (_, line) => {
    const numbered = Array.from({ length: MANY }, (_, at) => `n${at} ${line}`);
    expect(textsOf(numbered.join(''))).toEqual(numbered.map((text) => text.trimEnd()));
  });

  it('sets the furniture aside in its order', () => {
    const text = `A/80/L.1\n${`${'oil\n'.repeat(30)}A/80/L.1\n2/8\n`.repeat(Math.ceil(MANY / 30))}`;
    const lines = readSheet(text).furniture.map(({ line }) => line);
    expect(lines).toHaveLength(2 * Math.ceil(MANY / 30));
    expect(lines).toEqual(lines.toSorted((left, right) => left - right));
  });

  it('parts the pages that form feeds end', () => {
    const text = `25-16620 (E)\n${`${'oil\n'.repeat(30)}25-16620\n\f\n`.repeat(Math.floor(MANY / 30))}`;
    expect(readSheet(text).furniture).toHaveLength(Math.floor(MANY / 30));
  });

  it('calls the notes of one stretch in the next', () => {
    const notes = '_____\n1 See the lamps.\n25-16620\n2/8\n';
    const text = `Lamps1 of old\n${notes}${'oil\n'.repeat(MANY)}again the lamps1`;
    expect(textsOf(text).at(-1)).toBe('again the lamps¹');
  });
});
