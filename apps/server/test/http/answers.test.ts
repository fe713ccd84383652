import { draftPlaceSchema, sessionSchema, versionTextSchema } from '@penholder/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { checksumOfTree } from '../../src/store/checksum.js';
import { TestServer } from '../serving.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.remove());

describe('what stands at an address', () => {
  it.each([
    ['GET', '/healthz', 200],
    ['GET', '/readyz', 200],
    ['GET', '/api/me', 204],
    ['GET', '/api/sessions', 200],
    ['GET', '/api/sessions/sample', 200],
    ['GET', '/api/sessions/none', 404],
    ['GET', '/api/drafts/none', 404],
    ['GET', '/api/versions/none', 404],
    ['GET', '/api/nothing', 404],
    ['GET', '/assets/none.js', 404],
    ['GET', '/sessions/sample', 404],
    ['DELETE', '/api/sessions/sample', 404],
    ['POST', '/api/sessions', 401],
    ['POST', '/api/sessions/sample/documents?name=a.txt', 401],
    ['POST', '/api/drafts/none/versions', 401],
  ])('%s %s → %i', async (method, path, status) => {
    const answered = await server.stranger().ask(method, path);
    expect(answered.status).toBe(status);
    if (status >= 400)
      expect(answered.body).toEqual({ problem: expect.any(String), message: expect.any(String) });
  });
});

describe('what does not fit is refused, and nothing changes', () => {
  it.each<[string, string, string, string]>([
    ['PUT', '/api/me', '{"name":"Amina"}', 'application/json'],
    ['PUT', '/api/me', '{"name":"","delegation":"Kenya"}', 'application/json'],
    ['PUT', '/api/me', '{"name":"Amina","delegation":"Kenya","role":"king"}', 'application/json'],
    ['PUT', '/api/me', '{"name":"Amina","delegation":"Kenya","rank":"chair"}', 'application/json'],
    ['PUT', '/api/me', '{"name":"Amina"', 'application/json'],
    ['PUT', '/api/me', 'name=Amina&delegation=Kenya', 'application/x-www-form-urlencoded'],
    [
      'PUT',
      '/api/me',
      JSON.stringify({ name: 'a'.repeat(200_000), delegation: 'Kenya' }),
      'application/json',
    ],
    ['POST', '/api/sessions', '{"title":"","from":"2030-05-13"}', 'application/json'],
    ['POST', '/api/sessions', '{"title":"A session","from":"13 May"}', 'application/json'],
    ['POST', '/api/sessions', '[]', 'application/json'],
  ])('%s %s %s', async (method, path, body, type) => {
    const amina = await server.introduce('Amina', 'Kenya');
    const answered = await amina.ask(method, path, body, type);
    expect(answered.status).toBeGreaterThanOrEqual(400);
    expect(answered.status).toBeLessThan(500);
    expect(answered.body).toMatchObject({ message: expect.stringMatching(/^Nothing was changed: /u) });
    expect((await amina.ask('GET', '/api/me')).body).toEqual(amina.person);
    expect((await amina.see('/api/sessions', z.array(sessionSchema))).map(({ id }) => id)).toEqual([
      'sample',
    ]);
  });
});

it('knows a person again by a cookie that scripts cannot read, and by nothing else', async () => {
  const answered = await server.stranger().say('PUT', '/api/me', { name: ' Amina ', delegation: 'Kenya' });
  const cookie = answered.headers.get('set-cookie') ?? '';
  expect(answered.body).toMatchObject({ name: 'Amina', delegation: 'Kenya', role: 'drafter' });
  expect(cookie).toMatch(/^penholder=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/u);
  expect(JSON.stringify(answered.body)).not.toContain(cookie.slice(10, 53));
  const forged = `penholder=${z.object({ id: z.string() }).parse(answered.body).id}`;
  const response = await fetch(`${server.address}/api/me`, { headers: { Cookie: forged } });
  expect(response.status).toBe(204);
});

it('lets a person take another name and role and stay the same person', async () => {
  const amina = await server.introduce('Amina', 'Kenya');
  const now = { name: 'Amina', delegation: 'African Union', role: 'chair' };
  await amina.say('PUT', '/api/me', now);
  expect((await amina.ask('GET', '/api/me')).body).toEqual({ ...now, id: amina.person.id });
  const deeds = await server.inStore(({ records }) => records.audit.entries());
  const told = deeds.filter(({ subject }) => subject === amina.person.id).map(({ detail }) => detail);
  expect(told).toEqual([{ name: 'Amina', delegation: 'Kenya', role: 'drafter' }, now]);
});

it('opens on the sample session, every version whole', async () => {
  const stranger = server.stranger();
  const { session, drafts } = await stranger.home('sample');
  expect(session.training).toBe(true);
  expect(drafts.filter(({ room }) => room !== null).length).toBeGreaterThanOrEqual(2);
  for (const { id, stages } of drafts) {
    const place = await stranger.see(`/api/drafts/${id}`, draftPlaceSchema);
    const texts = await Promise.all(
      place.versions.map((version) => stranger.see(`/api/versions/${version.id}`, versionTextSchema)),
    );
    expect(texts.map(({ version }) => version)).toEqual(place.versions);
    expect(texts.map(({ resolution }) => checksumOfTree(resolution))).toEqual(
      place.versions.map(({ checksum }) => checksum),
    );
    expect(place.versions.map(({ ordinal }) => ordinal)).toEqual(place.versions.map((_, index) => index + 1));
    expect(stages.filter((stage) => stage !== 'withdrawn')).toEqual(place.versions.map(({ stage }) => stage));
  }
});

it('shows the drafts of the sample by their newest draft symbols, with who leads them and what came of them', async () => {
  const { drafts } = await server.stranger().home('sample');
  const shown = drafts.map((draft) => [draft.symbol, draft.mainSponsor, draft.sponsors, draft.outcome]);
  expect(shown).toEqual([
    ['L.2/Rev.1', 'Belarus', 4, '13/1'],
    ['L.3/Rev.1', 'Bulgaria', 10, '13/2'],
    ['L.5/Rev.1', 'Canada', 7, '13/3'],
    ['L.7', 'Thailand', 3, null],
    ['L.9', 'South Africa', 1, null],
    ['L.10', 'Lebanon', 3, null],
  ]);
});

it('opens an empty session', async () => {
  const amina = await server.introduce('Amina', 'Kenya');
  const answered = await amina.say('POST', '/api/sessions', { title: 'Council of Small Harbours' });
  expect(answered.status).toBe(201);
  const session = sessionSchema.parse(answered.body);
  expect(await amina.home(session.id)).toEqual({ session, drafts: [], events: [] });
});
