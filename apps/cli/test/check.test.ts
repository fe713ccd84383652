import { writeFileSync } from 'node:fs';

import { writeFile } from '@penholder/formats';
import { afterAll, beforeAll, expect, it, test } from 'vitest';

import { penholder } from './penholder.js';
import { resolutionWith, type Samples, writeSamples } from './samples.js';

const BEFORE = resolutionWith(
  '91/10',
  'Urges the keepers of the north quay to light their lamps;',
  'Thanks the painters of all the boats;',
  'Notes what paragraph 2 above says of boats;',
  'Decides to return to it.',
);
const AFTER = resolutionWith(
  '91/11',
  'Welcomes the new harbour bell and its maker;',
  'Urges the keepers of the north quay to light their lamps;',
  'Thanks the painters of all the boats;',
  'Notes what paragraph 2 above says of boats;',
  'Decides to return to it.',
);
const UNSTOPPED = resolutionWith('91/9', 'Requests the keepers to report', 'Decides to return to it.');

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
  writeFileSync(samples.path('unstopped.json'), writeFile(UNSTOPPED, 'json'));
  writeFileSync(samples.path('before.json'), writeFile(BEFORE, 'json'));
  writeFileSync(samples.path('after.txt'), writeFile(AFTER, 'text'));
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

it('says where a reference leads after renumbering when the version before is given', async () => {
  const [after, before] = [samples.path('after.txt'), samples.path('before.json')];
  expect(await penholder(['check', after])).toMatchObject({ code: 0 });
  const ended = await penholder(['check', after, '--before', before]);
  expect(ended).toMatchObject({ code: 1, err: '' });
  expect(ended.out).toMatch(/OP4: What was paragraph 2 .* is paragraph 3 now; "paragraph 3 above" would/u);
  expect(await penholder(['check', before, '--before', before])).toMatchObject({ code: 0 });
});

it('refuses a version before that cannot be read', async () => {
  const ended = await penholder(['check', samples.path('old.json'), '--before', samples.path('empty.txt')]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toContain('empty.txt is empty');
});
