import { sessionSchema } from '@penholder/protocol';
import { afterEach, expect, it, vi } from 'vitest';

import { ask } from '../../src/records/ask.js';

const session = {
  id: 's1',
  title: 'Thirteenth session',
  body: null,
  place: null,
  from: null,
  to: null,
  training: false,
};
const problem = { problem: 'NoSuchSession', message: 'There is no session at this address.' };

afterEach(() => vi.unstubAllGlobals());

const answering = (status: number, body: string) => async () => new Response(body, { status });

it.each<[string, () => Promise<Response>, unknown]>([
  ['an answer of the right shape', answering(200, JSON.stringify(session)), { ok: true, value: session }],
  ['another shape', answering(200, '{"id":1}'), { ok: false, error: { type: 'not understood' } }],
  ['no JSON', answering(200, '<html>'), { ok: false, error: { type: 'not understood' } }],
  [
    "the server's own sentence",
    answering(404, JSON.stringify(problem)),
    { ok: false, error: { type: 'refused', status: 404, problem } },
  ],
  [
    'a gateway without a server',
    answering(502, 'Bad gateway'),
    { ok: false, error: { type: 'unreachable' } },
  ],
  ['no line', () => Promise.reject(new TypeError('failed')), { ok: false, error: { type: 'unreachable' } }],
])('%s', async (_what, fetch, expected) => {
  vi.stubGlobal('fetch', fetch);
  expect(await ask(sessionSchema, '/api/sessions/s1')).toEqual(expected);
});
