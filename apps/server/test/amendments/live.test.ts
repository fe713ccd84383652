import { readDocument, textFragmentOf } from '@penholder/editor/document';
import { amendmentsPlaceSchema } from '@penholder/protocol';
import { plainText } from '@penholder/resolution';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';

import { LiveClient } from '../live-client.js';
import { TestServer } from '../serving.js';
import { acted, proposed, type Talks, talksOn, textOf, typed, wordsOf } from './talks.js';

let server: TestServer;
let talks: Talks;
let clients: LiveClient[];

beforeEach(async () => {
  server = await TestServer.start();
  talks = await talksOn(server, 'L.10');
  clients = [];
});

afterEach(async () => {
  for (const client of clients) client.provider.destroy();
  await server.remove();
});

/** Opens the live text in a client of its own, once all of it is there. */
async function open(by: Talks['drafter']): Promise<LiveClient> {
  const client = new LiveClient(server.socketAddress, talks.draft.room ?? '', by);
  clients.push(client);
  await client.synced();
  return client;
}

/** The words of the operative paragraph with this number. */
function wordsOfParagraph(client: LiveClient, number: string): string {
  const block = readDocument(client.doc).operative.find(
    (each) => each.type === 'paragraph' && each.number === number,
  );
  return block?.type === 'paragraph' ? plainText(block.content) : '';
}

/** The letters of a text, its marks left out. */
function lettersOf(text: Y.XmlText): string {
  const runs: readonly { readonly insert?: unknown }[] = text.toDelta();
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}

function textIn(client: LiveClient, words: string): Y.XmlText {
  const texts = [...textFragmentOf(client.doc).createTreeWalker((node) => node instanceof Y.XmlText)];
  const found = texts.find((node) => node instanceof Y.XmlText && lettersOf(node).includes(words));
  if (!(found instanceof Y.XmlText)) throw new Error(`no ${words}`);
  return found;
}

it('those who have the text open see an accepted amendment, and what they typed stays', async () => {
  const { draft, kenya, drafter } = talks;
  const [one, other] = [await open(drafter), await open(drafter)];
  const amendment = await proposed(draft, kenya, typed('OP3: replace “sole reason” with “single reason”'));
  const typing = [...'§§§§§§§§§§'].map(async (letter) => {
    const text = textIn(one, 'postal services not to');
    text.insert(lettersOf(text).indexOf('postal'), letter);
    await new Promise<void>((resolve) => setImmediate(resolve));
  });
  const outcome = acted(amendment, drafter, { type: 'take in' });
  await Promise.all(typing);
  await outcome;
  const isWhole = (client: LiveClient) =>
    wordsOfParagraph(client, '3').includes('single reason') &&
    wordsOfParagraph(client, '3').includes('§'.repeat(10));
  await one.until(() => isWhole(one));
  await other.until(() => isWhole(other));
  expect(readDocument(other.doc)).toEqual(readDocument(one.doc));
  expect(wordsOfParagraph(one, '3')).not.toContain('sole');
});

it('what is typed in the live text is taken into account: the amendment follows its words', async () => {
  const { draft, kenya, drafter } = talks;
  const client = await open(drafter);
  const amendment = await proposed(draft, kenya, typed('OP3: replace “sole reason” with “single reason”'));
  const text = textIn(client, 'postal services not to');
  const before = client.saved;
  text.insert(0, ' most earnestly all');
  await client.until(() => client.saved > before);
  await acted(amendment, drafter, { type: 'take in' });
  await client.until(() => wordsOfParagraph(client, '3').includes('single reason'));
  expect(wordsOfParagraph(client, '3')).toMatch(/most earnestly all.*for the single reason that/u);
});

it('words that were typed over are lost to the amendment, and told', async () => {
  const { draft, kenya, drafter } = talks;
  const client = await open(drafter);
  const amendment = await proposed(draft, kenya, typed('OP3: replace “sole reason” with “single reason”'));
  const text = textIn(client, 'sole reason');
  const before = client.saved;
  text.delete(lettersOf(text).indexOf('sole reason'), 'sole reason'.length);
  await client.until(() => client.saved > before);
  const near = await proposed(draft, kenya, typed('OP5: replace agree with settle'));
  const outcome = await acted(near, drafter, { type: 'take in' });
  expect(outcome.amendment.status.type).toBe('accepted');
  const place = await kenya.see(`/api/drafts/${draft.id}/amendments`, amendmentsPlaceSchema);
  const lost = place.amendments.find(({ id }) => id === amendment.id);
  expect(lost).toMatchObject({ fate: { outcome: 'lost' }, status: { type: 'proposed' } });
  expect(JSON.stringify(lost?.lost)).toContain('single reason');
});

it('what was accepted is in the text after a restart', async () => {
  const { draft, kenya, drafter } = talks;
  const amendment = await proposed(draft, kenya, typed('OP3: replace “sole reason” with “single reason”'));
  await acted(amendment, drafter, { type: 'take in' });
  await server.restart();
  expect(wordsOf(await textOf(draft, kenya))).toContain('single reason');
  const client = await open(drafter);
  expect(wordsOfParagraph(client, '3')).toContain('single reason');
});
