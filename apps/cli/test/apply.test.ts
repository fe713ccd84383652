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

const SAY = 'is not understood. Say what is done, to which paragraph, and quote the words.';

function write(file: string, instructions: readonly string[]): string {
  writeFileSync(samples.path(file), `${instructions.join('\n\n')}\n`);
  return samples.path(file);
}

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

  test('each that was not applied says why, and the part that was not understood', async () => {
    const file = write('why.txt', [
      'Delete operative paragraph 1 and paint it blue.',
      'In OP2, replace “it” with “the “matter”.',
      'In OP1, delete “lamps”.',
      'In OP2, line 1, replace “return” with “go back”.',
      'Supprimer le paragraphe 2.',
    ]);
    const { code, out } = await penholder(['apply', samples.path('old.json'), file, '--json']);
    const { instructions, document } = JSON.parse(out);
    const told = instructions.map((one: { outcome: string; detail: string }) => [one.outcome, one.detail]);
    expect(told).toEqual([
      ['not understood', `“and paint it blue” ${SAY}`],
      ['not understood', `“with “the “matter”.” ${SAY}`],
      ['not found', '“lamps” is not in OP1. Quote the words as they stand there, capitals and commas too.'],
      ['applied', null],
      ['not understood', `“Supprimer le paragraphe 2” ${SAY}`],
    ]);
    expect(code).toBe(1);
    expect(document.operative.map(({ text }: { text: string }) => text)).toEqual([
      'Requests the keepers to report;',
      'Decides to go back to it.',
    ]);
  });

  test('paragraphs that are quoted look like a draft, and are read as what they are', async () => {
    const file = write('quoting.txt', [
      'After operative paragraph 1, insert two new operative paragraphs reading:',
      '1 bis. Urges calm;',
      '1 ter. Invites all to sing;',
      'Delete operative paragraph 2.',
    ]);
    const { code, out } = await penholder(['apply', samples.path('old.json'), file, '--json']);
    const texts = JSON.parse(out).document.operative.map(({ text }: { text: string }) => text);
    expect([code, ...texts]).toEqual([
      0,
      'Requests the keepers to report;',
      'Urges calm;',
      'Invites all to sing.',
    ]);
  });

  test('a footnote, a heading and a title', async () => {
    const file = write('rarer.txt', [
      'In operative paragraph 1, after “keepers”, insert a footnote reading “Of all lamps.”.',
      'Before operative paragraph 2, insert the heading “Return”.',
      'In the title, add “and quays” at the end.',
    ]);
    const { code, out } = await penholder(['apply', samples.path('old.json'), file, '--json']);
    const { title, operative, footnotes } = JSON.parse(out).document;
    expect([code, title, operative[1].heading, footnotes[0].text]).toEqual([
      0,
      'Harbour lights and quays',
      'Return',
      'Of all lamps.',
    ]);
  });

  test('exit code 2 where the amendment cannot be read', async () => {
    const ended = await penholder(['apply', samples.path('old.json'), samples.path('none.txt')]);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.err).toContain('none.txt');
  });
});
