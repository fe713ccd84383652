import { describe, expect, test } from 'vitest';

import { onlyDocument, reading } from './outline.js';

const HEAD = 'Resolution 13/1\n\nOil for lamps\n\nThe Board,\n\n';

describe('very many short lines', () => {
  /** More lines than a call takes arguments. */
  const MANY = 150_000;

  test.each([
    ['of text', 'a\n'],
    ['of prose', 'a\n\n'],
    ['of notes', '¹ a\n'],
  ])('%s are read', (_, line) => {
    const { documents, prose, furniture } = reading(`${HEAD}1. *Urges* care:\n\n${line.repeat(MANY)}`);
    expect([documents.length, furniture.length, prose.length <= 1]).toEqual([1, 0, true]);
  });

  test('and very many changes of type in one', () => {
    const text = `${HEAD}1. *Urges* care\n\nfor ${'*a* '.repeat(MANY)}`;
    expect(onlyDocument(text).operative).toHaveLength(1);
  });
});
