import { once } from 'node:events';
import { request } from 'node:http';

import { MAX_IMPORT_BYTES } from '@penholder/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { draftFile } from '../samples.js';
import { type TestPerson, TestServer } from '../serving.js';

let server: TestServer;
let amina: TestPerson;

beforeAll(async () => {
  server = await TestServer.start();
  amina = await server.introduce('Amina', 'Kenya');
});

afterAll(() => server.remove());

const good = draftFile('X/2030/L.1', '14 May 2030', ['*Urges* that they be lit.']);
const MEGABYTE = 1024 * 1024;

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82);

describe('a file that cannot be taken gets one clear sentence, nothing is stored, and the server goes on', () => {
  it.each<[string, string, number, () => string | Uint8Array]>([
    ['nothing', 'empty.txt', 422, () => ''],
    ['blanks', 'blank.txt', 422, () => ' \n\n\t\n'],
    ['a picture', 'picture.png', 422, () => png],
    ['noughts', 'noughts.txt', 422, () => new Uint8Array(5_000)],
    ['a picture that says it is text', 'draft.txt', 422, () => png],
    [
      'UTF-8 that is none',
      'latin.txt',
      422,
      () => Uint8Array.of(...Buffer.from(good), 0xe9, 0x20, 0xff, 0x41),
    ],
    ['XML cut off', 'cut.xml', 422, () => '<?xml version="1.0"?><akomaNtoso><doc><mainBody><p>The'],
    ['JSON cut off', 'cut.json', 422, () => '{"kind":"draft resolution","symbol":'],
    ['JSON of another kind', 'other.json', 422, () => '{"kind":"shopping list"}'],
    ['a shopping list', 'list.txt', 422, () => 'Milk\nBread\nLamp oil\n'],
    ['50 MB of text', 'long.txt', 413, () => new Uint8Array(50 * MEGABYTE).fill(97)],
    ['one byte too many', 'long.txt', 413, () => new Uint8Array(MAX_IMPORT_BYTES + 1).fill(97)],
  ])('%s', async (_what, name, status, file) => {
    const session = await amina.openSession('Council of Small Harbours');
    const answered = await amina.send(session, name, file());
    expect(answered.status).toBe(status);
    expect(answered.body).toEqual({ problem: expect.any(String), message: expect.any(String) });
    expect(answered.body).toMatchObject({ message: expect.stringContaining(name) });
    expect(answered.body).toMatchObject({
      message: expect.stringMatching(/^Nothing was stored.*expected\.$/u),
    });
    expect((await amina.home(session)).drafts).toEqual([]);
    expect((await amina.ask('GET', '/readyz')).status).toBe(200);
    expect((await amina.send(session, 'good.txt', good)).status).toBe(201);
  });
});

it.each([
  ['', 'The file'],
  ['?name=', 'The file'],
  ['?name=..%2F..%2Fetc%2Fpasswd', 'passwd'],
  ['?name=C%3A%5Cdrafts%5Ca.txt', 'a.txt'],
  ['?name=%00%1b%5B31ma.txt', '[31ma.txt'],
  ['?name=a&name=b', 'The file'],
])('a file named %s is called %s', async (query, name) => {
  const answered = await amina.ask('POST', `/api/sessions/sample/documents${query}`, '');
  expect(answered.body).toMatchObject({
    message: expect.stringMatching(`^Nothing was stored\\. ${name.replace('[', '\\[')} `),
  });
});

it('stores nothing in a session that is not there', async () => {
  expect((await amina.send('nowhere', 'good.txt', good)).status).toBe(404);
});

it('goes on when the sender leaves in the middle', async () => {
  const session = await amina.openSession('Council of Small Harbours');
  const sending = request(`${server.address}/api/sessions/${session}/documents?name=a.txt`, {
    method: 'POST',
    headers: { Cookie: amina.cookie, 'Content-Length': 2 * good.length },
  });
  sending.write(good, () => sending.destroy());
  await expect(once(sending, 'close')).rejects.toThrow('socket hang up');
  expect((await amina.home(session)).drafts).toEqual([]);
  expect((await amina.send(session, 'good.txt', good)).status).toBe(201);
});
