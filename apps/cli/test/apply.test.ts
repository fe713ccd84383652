import { readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { penholder } from './penholder.js';
import { type Samples, writeSamples } from './samples.js';

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
  writeFileSync(samples.path('good.txt'), 'In operative paragraph 1, replace “Requests” with “Invites”.\n');
  writeFileSync(
    samples.path('bad.txt'),
    'Delete operative paragraph 9.\nIn OP1, replace “Requests” with “Invites”.\n',
  );
});
afterAll(() => samples.remove());

describe('apply', () => {
  test('as JSON: the contract, and exit code 0 where all was applied', async () => {
    const { code, out } = await penholder([
      'apply',
      samples.path('old.json'),
      samples.path('good.txt'),
      '--json',
    ]);
    const { instructions, document } = JSON.parse(out);
    expect([code, document.operative[0].text]).toEqual([0, 'Invites the keepers to report;']);
    const text = 'In operative paragraph 1, replace “Requests” with “Invites”.';
    expect(instructions).toEqual([{ text, outcome: 'applied', target: ['OP1'], detail: null }]);
  });

  test('exit code 1 where an instruction was not applied; the others are', async () => {
    const out = samples.path('applied.txt');
    const ended = await penholder(['apply', samples.path('old.json'), samples.path('bad.txt'), out]);
    expect([ended.code, ended.out.split('\n')[0]]).toEqual([1, 'not found: Delete operative paragraph 9.']);
    expect(readFileSync(out, 'utf8')).toContain('Invites the keepers to report;');
  });

  test('exit code 2 where the amendment cannot be read', async () => {
    const ended = await penholder(['apply', samples.path('old.json'), samples.path('none.txt')]);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.err).toContain('none.txt');
  });
});
