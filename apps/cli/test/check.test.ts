import { writeFileSync } from 'node:fs';

import { writeFile } from '@penholder/formats';
import { afterAll, beforeAll, expect, it, test } from 'vitest';

import { penholder } from './penholder.js';
import { resolutionWith, type Samples, writeSamples } from './samples.js';

const UNSTOPPED = resolutionWith('91/9', 'Requests the keepers to report', 'Decides to return to it.');

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
  writeFileSync(samples.path('unstopped.json'), writeFile(UNSTOPPED, 'json'));
});
afterAll(() => samples.remove());

test.each<[string, number, RegExp]>([
  ['old.json', 0, /^resolution 91\/7: nothing found\n$/u],
  ['unstopped.json', 1, /^resolution 91\/9: 1 finding\n {2}OP1: .* a semicolon would be expected here\. \[/u],
  ['list.txt', 2, /^$/u],
  ['empty.txt', 2, /^$/u],
])('check %s', async (file, code, out) => {
  const ended = await penholder(['check', samples.path(file)]);
  expect(ended.code).toBe(code);
  expect(ended.out).toMatch(out);
  expect(ended.err).toMatch(code === 2 ? /^[^\n]+\n$/u : /^$/u);
});

it('gives every finding with its place as JSON', async () => {
  const ended = await penholder(['check', samples.path('unstopped.json'), '--json']);
  expect(ended.code).toBe(1);
  expect(JSON.parse(ended.out)).toMatchObject({
    documents: [
      {
        symbol: 'A/RES/91/9',
        number: '91/9',
        title: 'Harbour lights',
        findings: [{ rule: 'operative-end', block: 'op1', place: 'OP1' }],
      },
    ],
  });
});
