import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { amina, luca, ROOM, sofia, stage } from './stage.js';
import { TestClient } from './test-client.js';

const PEOPLE = [amina, luca, sofia];

/** What may happen, to which client: it writes, deletes, sends, reads, loses its line, comes back; time passes; the disk fails. */
const act = fc.record({
  who: fc.nat({ max: PEOPLE.length - 1 }),
  what: fc.constantFrom('write', 'write', 'delete', 'send', 'read', 'drop', 'return', 'wait', 'fail'),
  at: fc.nat({ max: 1_000 }),
});

it('loses nothing acknowledged and brings all to the same text, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
      const scene = stage();
      const clients = PEOPLE.map((person) => new TestClient().enter(scene.registry, ROOM, person));
      for (const { who, what, at } of acts) await perform(scene, clients, who, what, at);
      for (const [who, client] of clients.entries())
        await perform(scene, clients, who, 'return', client.text.length);
      await scene.exchange(...clients);
      // Writes that failed are tried again at growing intervals; all of those are over by now.
      await scene.timing.pass(3_600_000);
      await scene.exchange(...clients);
      const [first] = clients;
      for (const { text, doc, goodbye } of clients) {
        expect([text, goodbye]).toEqual([first?.text, undefined]);
        expect(Y.encodeStateVector(doc)).toEqual(first && Y.encodeStateVector(first.doc));
      }
      expect(scene.store.textOnDisk(ROOM)).toBe(first?.text);
    }),
    { seed: 44, numRuns: 300 },
  );
});

async function perform(
  { registry, timing, store }: ReturnType<typeof stage>,
  clients: readonly TestClient[],
  who: number,
  what: string,
  at: number,
): Promise<void> {
  const [client, person] = [clients[who], PEOPLE[who]];
  if (client === undefined || person === undefined) return;
  const length = client.text.length;
  if (what === 'write') client.type(`${who}`, at % (length + 1));
  if (what === 'delete' && length > 0) client.doc.getText('text').delete(at % length, 1);
  if (what === 'send') client.send();
  if (what === 'read') client.read();
  if (what === 'drop') {
    client.drop();
    client.inbox.length = 0;
  }
  if (what === 'return' && !client.isConnected) client.enter(registry, ROOM, person);
  if (what === 'wait') await timing.pass(at % 50);
  if (what === 'fail') store.failures += at % 3;
}
