import { readDocument } from '@penholder/editor/document';
import { changeSchema, closeCode, versionTextSchema, draftPlaceSchema } from '@penholder/protocol';
import { freezeNumbers, plainText } from '@penholder/resolution';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { LiveClient } from '../live-client.js';
import { draftFile } from '../samples.js';
import { type TestPerson, TestServer } from '../serving.js';

let server: TestServer;
let amina: TestPerson;
let luca: TestPerson;
let session: string;
let draft: string;
let room: string;
const clients: LiveClient[] = [];

beforeAll(async () => {
  server = await TestServer.start();
  amina = await server.introduce('Amina', 'Kenya');
  luca = await server.introduce('Luca', 'Malta');
});

beforeEach(async () => {
  session = await amina.openSession('Council of Small Harbours');
  const file = draftFile('X/2030/L.1', '14 May 2030', ['*Urges* that they be lit;', '*Decides* to look.']);
  const { documents } = await amina.bring(session, 'draft.txt', file);
  draft = documents[0]?.draft.id ?? '';
  room = documents[0]?.draft.room ?? '';
});

afterEach(() => {
  for (const client of clients.splice(0)) client.leave();
});

afterAll(() => server.remove());

function enter(person: Pick<TestPerson, 'cookie'>, name = room): LiveClient {
  const client = new LiveClient(server.socketAddress, name, person);
  clients.push(client);
  return client;
}

it('brings the version’s text to everyone, its numbers frozen, seeded once', async () => {
  const [one, other] = [enter(amina), enter(luca)];
  await Promise.all([one.synced(), other.synced()]);
  const { versions } = await amina.see(`/api/drafts/${draft}`, draftPlaceSchema);
  const { resolution } = await amina.see(`/api/versions/${versions[0]?.id}`, versionTextSchema);
  expect(readDocument(one.doc)).toEqual(freezeNumbers(resolution));
  expect(readDocument(other.doc)).toEqual(readDocument(one.doc));
});

it('lets two write at once, and shows each who the other is', async () => {
  const [one, other] = [enter(amina), enter(luca)];
  await Promise.all([one.synced(), other.synced()]);
  one.provider.awareness.setLocalStateField('user', { name: 'The Chair', color: '#2255aa' });
  await Promise.all([one.write('From Kenya. '), other.write('From Malta. ')]);
  await one.until(() => one.text.length === other.text.length && one.text.length === 24);
  expect(one.text).toBe(other.text);
  const shown = (): unknown => other.provider.awareness.getStates().get(one.doc.clientID)?.['user'];
  await other.until(() => shown() !== undefined);
  expect(shown()).toEqual({ name: 'Amina', delegation: 'Kenya', color: '#2255aa' });
});

it('takes out who left, and shows them again when they come back', async () => {
  const [one, other] = [enter(amina), enter(luca)];
  await Promise.all([one.synced(), other.synced()]);
  // y-protocols takes the very first state of a client, at clock 0, for no news.
  one.provider.awareness.setLocalStateField('caret', { anchor: 1 });
  const isShown = (): boolean => other.provider.awareness.getStates().has(one.doc.clientID);
  await other.until(isShown);
  one.provider.disconnect();
  await other.until(() => !isShown());
  one.provider.connect();
  await other.until(isShown);
});

it('fetches what was written offline, and keeps all that was saved when the server starts again', async () => {
  const one = enter(amina);
  await one.synced();
  await one.write('Online. ');
  one.provider.disconnect();
  one.type('Offline. ');
  one.saved = 0;
  one.provider.connect();
  await one.synced();
  one.leave();
  await server.restart();
  const late = enter(luca);
  await late.synced();
  expect(late.text).toBe('Online. Offline. ');
});

it.each([
  ['a stranger', () => room, '', closeCode.noPerson],
  ['a forger', () => room, 'penholder=guessed', closeCode.noPerson],
  ['someone at a wrong address', () => 'nothing.1', undefined, closeCode.noSuchRoom],
])('refuses %s for good', async (_who, name, cookie, code) => {
  const client = enter(cookie === undefined ? amina : { cookie }, name());
  await client.until(() => client.closed !== undefined);
  expect(client.closed).toBe(code);
});

it('issues the live text as the next version, with every saved word, and sends those who write on', async () => {
  const one = enter(amina);
  await one.synced();
  const fragment = one.doc.getXmlFragment('resolution');
  expect(fragment.length).toBeGreaterThan(0);
  await one.write('Said at the last moment.');
  const issued = await luca.say('POST', `/api/drafts/${draft}/versions`, {
    symbol: 'X/2030/L.1/Rev.1',
    stage: 'revised',
    date: '2030-05-16',
  });
  expect(issued).toMatchObject({
    status: 201,
    body: { ordinal: 2, issuedBy: 'Luca, Malta', date: '2030-05-16' },
  });
  await one.until(() => one.closed !== undefined);
  expect(one.closed).toBe(closeCode.epochOver);
  const place = await amina.see(`/api/drafts/${draft}`, draftPlaceSchema);
  expect(place.draft).toMatchObject({
    room: `${draft}.2`,
    symbol: 'L.1/Rev.1',
    stages: ['tabled', 'revised'],
  });
  const next = enter(amina, `${draft}.2`);
  await next.synced();
  const { resolution } = await amina.see(`/api/versions/${place.versions[1]?.id}`, versionTextSchema);
  expect(readDocument(next.doc)).toEqual(resolution);
  const front = resolution.front
    .filter(({ role }) => role === 'symbol')
    .map(({ content }) => plainText(content));
  expect(front).toEqual(['X/2030/L.1/Rev.1']);
});

it.each([
  ['a symbol the draft has already', { symbol: 'X/2030/L.1', stage: 'revised', date: '2030-05-16' }, 409],
  ['a day that is none', { symbol: null, stage: 'revised', date: '2030-02-30' }, 400],
  ['a stage nobody issues', { symbol: null, stage: 'withdrawn', date: '2030-05-16' }, 400],
])('does not issue under %s, and the room goes on', async (_what, issue, status) => {
  const one = enter(amina);
  await one.synced();
  expect((await amina.say('POST', `/api/drafts/${draft}/versions`, issue)).status).toBe(status);
  await one.write('Going on.');
  expect(one.closed).toBeUndefined();
});

it('ends the live text when the body adopts it', async () => {
  const issue = { symbol: '7/1', stage: 'adopted', date: '2030-05-17' };
  const adopted = await amina.say('POST', `/api/drafts/${draft}/versions`, issue);
  expect(adopted).toMatchObject({ status: 201, body: { stage: 'adopted', number: '7/1', symbol: null } });
  const { drafts } = await amina.home(session);
  expect(drafts).toMatchObject([{ outcome: '7/1', room: null, stages: ['tabled', 'adopted'] }]);
  const again = await amina.say('POST', `/api/drafts/${draft}/versions`, { ...issue, symbol: '7/2' });
  expect(again.status).toBe(409);
  const late = enter(amina);
  await late.until(() => late.closed !== undefined);
  expect(late.closed).toBe(closeCode.epochOver);
});

it('sends those who write on when a revision is brought in', async () => {
  const one = enter(amina);
  await one.synced();
  await amina.bring(session, 'rev.txt', draftFile('X/2030/L.1/Rev.1', '16 May 2030', ['*Urges* all.']));
  await one.until(() => one.closed !== undefined);
  expect(one.closed).toBe(closeCode.epochOver);
});

it('tells everyone on a session’s pages what changed', async () => {
  const socket = new WebSocket(`${server.socketAddress}/changes/${session}`);
  await once(socket, 'open');
  const told = once(socket, 'message');
  await amina.bring(session, 'other.txt', draftFile('X/2030/L.2', '14 May 2030', ['*Decides* to wait.']));
  const [frame] = await told;
  expect(changeSchema.parse(JSON.parse(String(frame)))).toEqual({ session, draft: null });
  socket.close();
});
