import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runWords } from '../src/run.js';
import { type Samples, writeSamples } from './samples.js';

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
});
afterAll(() => samples.remove());

async function statement(from: string, to: string) {
  const around = { colour: false, width: null, defaultServer: 'http://127.0.0.1:4321' };
  return runWords(['statement', samples.path(from), samples.path(to)], around);
}

describe('statement', () => {
  test('says what turns the one text into the other', async () => {
    const text = 'In operative paragraph 1, replace “Requests” with “Invites”.\n';
    expect(await statement('old.json', 'new.json')).toEqual({ ok: true, value: { type: 'done', text } });
  });

  test('has nothing to say of a text and itself, and says that', async () => {
    const result = await statement('old.json', 'old.json');
    expect(result).toMatchObject({
      ok: true,
      value: { text: '', aside: expect.stringContaining('nothing') },
    });
  });
});
