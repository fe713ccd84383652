import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { readInstructions } from '../../src/index.js';

const PAGE = readFileSync(fileURLToPath(new URL('../../../../docs/amending.md', import.meta.url)), 'utf8');

/** The examples in the second column of the table of constructs. */
function examples(): string[] {
  const table = PAGE.split('## The constructs')[1]?.split('"By" stands for')[0] ?? '';
  const rows = table.split('\n').filter((line) => line.includes('.ts`'));
  return rows.flatMap((row) => (row.split('|')[2] ?? '').trim().split(' · '));
}

describe('docs/amending.md', () => {
  test('has examples', () => expect(examples().length).toBeGreaterThan(25));

  test.each(examples())('is right that this is understood: %s', (example) => {
    expect(readInstructions(example).map(({ result }) => result.ok)).toEqual([true]);
  });
});
