import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { writeFile } from '@penholder/formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runWords } from '../src/run.js';
import { penholder } from './penholder.js';
import { NEW, OLD, resolutionWith, type Samples, writeSamples } from './samples.js';

const AROUND = { colour: false, width: null, defaultServer: 'http://127.0.0.1:4321' };
/** OLD with other words in its second paragraph, and with other words in the place where NEW has its own. */
const APART = resolutionWith('91/9', 'Requests the keepers to report;', 'Decides to return to it soon.');
const AGAINST = resolutionWith('91/10', 'Urges the keepers to report;', 'Decides to return to it.');

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
  writeFileSync(samples.path('apart.json'), writeFile(APART, 'json'));
  writeFileSync(samples.path('against.json'), writeFile(AGAINST, 'json'));
});
afterAll(() => samples.remove());

/** What `compare` does with these words, in which `@name` is a sample's path. */
async function compared(line: string) {
  const words = line.split(' ').map((word) => (word.startsWith('@') ? samples.path(word.slice(1)) : word));
  const result = await runWords(['compare', ...words], AROUND);
  return result.ok ? result.value : { type: 'refused' as const, text: result.error.message };
}

describe('compare, more than two versions', () => {
  test('as text: what each version did, and since when words stand', async () => {
    const { type, text } = await compared('@old.json @new.json @against.json');
    expect(type).toBe('done');
    expect(text).toContain('A/RES/91/7 → A/RES/91/8 → A/RES/91/10');
    expect(text).toContain(
      '  2 A/RES/91/8: reworded · weaker: Requests → Invites\n    [-Requests-]{+Invites+} the keepers to report;',
    );
    expect(text).toContain(
      '  3 A/RES/91/10: reworded · stronger: Invites → Urges\n    [-Invites-]{+Urges+} the keepers to report;',
    );
    expect(text).toContain('  since 3 A/RES/91/10: “Urges”');
  });

  test('as JSON: versions, steps, and a thread for each paragraph', async () => {
    const { text } = await compared('@old.json @new.json @apart.json --json');
    const { versions, steps, threads } = JSON.parse(text);
    expect(versions.map(({ symbol }: { symbol: string }) => symbol)).toEqual([
      'A/RES/91/7',
      'A/RES/91/8',
      'A/RES/91/9',
    ]);
    expect(steps).toHaveLength(2);
    expect(threads.at(-1)).toMatchObject({
      part: 'operative',
      cells: [
        { labels: ['OP2'], rows: [] },
        { rows: [{ change: 'kept' }] },
        { rows: [{ change: 'reworded' }] },
      ],
      wording: [
        { text: 'Decides to return to it', since: 0 },
        { text: ' soon', since: 2 },
        { text: '.', since: 0 },
      ],
    });
  });

  test('as a page, which appears whole or not at all', async () => {
    const page = samples.path('chain.html');
    expect(await compared('@old.json @new.json @apart.json --html @chain.html')).toEqual({
      type: 'done',
      text: '',
    });
    expect(readFileSync(page, 'utf8')).toContain('<h1>A/RES/91/7 → A/RES/91/8 → A/RES/91/9</h1>');
    expect(await compared('@old.json @new.json @cut.json --html @no.html')).toMatchObject({
      type: 'refused',
    });
    expect(existsSync(samples.path('no.html'))).toBe(false);
  });

  test('versions of one standard input, and a difference for the exit code', async () => {
    const versions = ['-#91/7', '-#91/8', '-#91/9'];
    const input = JSON.stringify([OLD, NEW, APART]);
    expect(await penholder(['compare', ...versions, '--exit-code'], input)).toMatchObject({
      code: 1,
      err: '',
    });
    const same = await penholder(['compare', '-#91/7', '-#91/7', '-#91/7', '--exit-code'], input);
    expect(same).toMatchObject({ code: 0, err: '' });
  });
});

describe('compare, two texts made from one', () => {
  test('changes that can stand together', async () => {
    const { type, text } = await compared('--base @old.json @new.json @apart.json');
    expect(type).toBe('done');
    expect(text).toContain('1 only theirs; 1 only ours');
    expect(text).toContain('OP1  only theirs · theirs reworded\n    [-Requests-]{+Invites+} the keepers');
    expect((await compared('--base @old.json @new.json @apart.json --exit-code')).type).toBe('found');
  });

  test('a conflict is for a person to look at', async () => {
    const { type, text } = await compared('--base @old.json @new.json @against.json');
    expect(type).toBe('found');
    expect(text).toContain('<<base: Requests | theirs: Invites | ours: Urges>>');
  });

  test('as JSON', async () => {
    const { text } = await compared('--base @old.json @new.json @against.json --json');
    const { summary, paragraphs } = JSON.parse(text);
    expect(summary.conflict).toBe(1);
    expect(paragraphs.find(({ outcome }: { outcome: string }) => outcome === 'conflict').words[0]).toEqual({
      by: 'conflict',
      base: 'Requests',
      theirs: 'Invites',
      ours: 'Urges',
    });
  });

  test.each([
    ['--base @old.json @new.json', 'compare: TO is missing'],
    ['--base @old.json @new.json @apart.json @same.json', 'is one too many beside --base'],
    ['--base @old.json @new.json @apart.json --html @page.html', 'with --base it gives text or --json'],
    ['--base @nowhere.json @new.json @apart.json', 'there is no such file'],
    ['@old.json @new.json @nowhere.json', 'there is no such file'],
  ])('%s is refused', async (line, message) => {
    const { type, text } = await compared(line);
    expect(type).toBe('refused');
    expect(text).toContain(message);
  });
});
