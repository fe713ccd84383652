import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runWords } from '../src/run.js';
import { penholder } from './penholder.js';
import { NEW, OLD, type Samples, writeSamples } from './samples.js';

const PIPE = { colour: false, width: null, defaultServer: 'http://127.0.0.1:4321' };
const TERMINAL = { ...PIPE, colour: true, width: 40 };

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
});
afterAll(() => samples.remove());

/** What `compare old new` prints with these options. */
async function printed(
  around: typeof PIPE | typeof TERMINAL,
  ...options: readonly string[]
): Promise<string> {
  const words = ['compare', samples.path('old.json'), samples.path('new.json'), ...options];
  const result = await runWords(words, around);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text;
}

describe('compare', () => {
  test('as JSON: the contract, with the meaning of each row and the summary in words', async () => {
    const { from, to, paragraphs, summary } = JSON.parse(await printed(PIPE, '--json'));
    expect([from.symbol, to.symbol]).toEqual(['A/RES/91/7', 'A/RES/91/8']);
    const reworded = paragraphs.find(({ change }: { change: string }) => change === 'reworded');
    expect(reworded).toMatchObject({
      from: ['OP1'],
      to: ['OP1'],
      renumbered: false,
      opening: { from: 'Requests', to: 'Invites' },
      meaning: {
        opening: { from: 'Requests', to: 'Invites', strength: 'weaker' },
        limitations: [],
        figures: [],
      },
      words: [
        { op: '-', text: 'Requests' },
        { op: '+', text: 'Invites' },
        { op: '=', text: ' the keepers to report;' },
      ],
    });
    expect(summary).toMatchObject({
      kept: paragraphs.length - 1,
      reworded: 1,
      wordsDeleted: 1,
      wordsInserted: 1,
    });
    expect(summary.inWords).toContain('The opening phrase became weaker in OP1 (“Requests” to “Invites”).');
  });

  test('on a terminal: coloured, and as wide as it is', async () => {
    const text = await printed(TERMINAL);
    expect(text).toContain('\u001B[33mweaker: Requests → Invites\u001B[0m');
    const plain = text.replace(/\p{Cc}\[[\d;]*m/gu, '');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(TERMINAL.width);
  });

  test.each([
    ['into a pipe', PIPE, []],
    ['with --no-color', TERMINAL, ['--no-color']],
  ] as const)('%s: no colours, and the same words', async (_, around, options) => {
    const text = await printed(around, ...options);
    expect(text).not.toContain('\u001B');
    expect(text).toContain('weaker: Requests → Invites');
  });

  test('as a page: symbols, kinds, and what it means', async () => {
    const page = samples.path('meaning.html');
    expect(await printed(PIPE, '--html', page)).toBe('');
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('A/RES/91/7 · resolution 91/7');
    expect(html).toContain('<li class="weaker">weaker: Requests → Invites</li>');
  });

  test('a page is written whole or not at all', async () => {
    const page = samples.path('standing.html');
    writeFileSync(page, 'what stood there');
    const words = ['compare', samples.path('old.json'), samples.path('cut.json'), '--html', page];
    expect((await runWords(words, PIPE)).ok).toBe(false);
    expect(readFileSync(page, 'utf8')).toBe('what stood there');
    const nowhere = samples.path('no/such/folder.html');
    expect(
      (await runWords([...words.slice(0, 2), samples.path('new.json'), '--html', nowhere], PIPE)).ok,
    ).toBe(false);
    expect(existsSync(nowhere)).toBe(false);
  });

  test('standard input against a file, and two documents of one standard input', async () => {
    const against = await penholder(['compare', '-', samples.path('new.json')], JSON.stringify(OLD));
    expect(against).toMatchObject({ code: 0, err: '' });
    expect(against.out).toContain('A/RES/91/7 → A/RES/91/8');
    const both = await penholder(['compare', '-#91/7', '-#91/8', '--exit-code'], JSON.stringify([OLD, NEW]));
    expect(both).toMatchObject({ code: 1, err: '' });
    expect(both.out).toContain('weaker: Requests → Invites');
  });
});
