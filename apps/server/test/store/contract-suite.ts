import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Store } from '../../src/store/contract.js';
import { openStore } from '../../src/store/open-store.js';
import { firstBrokenEntry } from '../../src/store/repositories/audit.js';
import { amina, AT, deed, draft, openDraft, session, versionText } from './contract-samples.js';
import { noon, openAt, type TestPlace } from './places.js';

/** What every engine promises. To join, give an engine's name and the maker of an empty place for it. */
export function storeContract(engine: string, makePlace: () => Promise<TestPlace>): void {
  describe(`the store on ${engine}`, () => {
    let place: TestPlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await openAt(place);
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    async function reopen(): Promise<void> {
      await store.close();
      store = await openAt(place);
    }

    it('keeps sessions in the order they were opened, with their events by day', async () => {
      const late = { on: '2030-05-15', kind: 'meeting', what: 'Second meeting' } as const;
      const early = { on: '2030-05-13', kind: 'deadline', what: 'Drafts handed in' } as const;
      await store.change(({ sessions }) => sessions.insert(session, [late, early]));
      await store.change(({ sessions }) =>
        sessions.insert({ ...session, id: 'another', training: false }, []),
      );
      await reopen();
      expect(await store.records.sessions.all()).toEqual([
        session,
        { ...session, id: 'another', training: false },
      ]);
      expect(await store.records.sessions.eventsOf('harbours')).toEqual([early, late]);
      expect(await store.records.sessions.byId('nobody')).toBeUndefined();
    });

    it('keeps a draft, shows its open room, and refuses a second one with its root', async () => {
      await openDraft(store);
      const changed = {
        ...draft,
        title: 'Lanterns',
        stages: ['tabled'] as const,
        sponsors: 3,
        mainSponsor: 'Malta',
      };
      await store.records.drafts.update({ ...changed, stages: ['tabled'] });
      await reopen();
      expect(await store.records.drafts.byId('d1')).toEqual({ ...changed, room: 'd1.1' });
      expect(await store.records.drafts.byRoot('harbours', 'X/2030/L.1')).toEqual({
        ...changed,
        room: 'd1.1',
      });
      expect(await store.records.drafts.byRoot('another', 'X/2030/L.1')).toBeUndefined();
      await store.records.rooms.close('d1.1');
      expect((await store.records.drafts.inSession('harbours')).map(({ room }) => room)).toEqual([null]);
      await expect(store.records.drafts.insert({ ...draft, id: 'd2' })).rejects.toThrow();
    });

    it('keeps versions to the letter, and moves later ones up for one that belongs before them', async () => {
      await openDraft(store);
      const [first, second, between] = [
        versionText('v1', 1, 'Urges that they be lit.'),
        versionText('v2', 2, 'Urges that all be lit.'),
        versionText('v3', 2, 'Urges that each be lit.'),
      ];
      for (const text of [first, second, between])
        await store.change(({ versions }) => versions.insert(text, text.version.checksum));
      await reopen();
      const chain = await store.records.versions.ofDraft('d1');
      expect(chain.map(({ id, ordinal }) => [id, ordinal])).toEqual([
        ['v1', 1],
        ['v3', 2],
        ['v2', 3],
      ]);
      expect(await store.records.versions.byId('v3')).toEqual(between);
      const found = await store.records.versions.byFingerprint('harbours', first.version.checksum);
      expect(found).toEqual(first.version);
      expect(await store.records.versions.byFingerprint('another', first.version.checksum)).toBeUndefined();
    });

    it('keeps what reading a file left to be looked at, once for all its versions', async () => {
      await openDraft(store);
      const [first, second] = [versionText('v1', 1, 'Urges calm.'), versionText('v2', 2, 'Urges haste.')];
      const kept = {
        file: 'report.txt',
        documents: 2,
        notices: [
          {
            line: 7,
            kind: 'number-gap',
            message: 'A number is missing.',
            document: 'resolution 7/1',
            version: 'version 1',
            label: 'OP3',
          },
        ],
        setAside: [{ line: 3, kind: 'furniture', text: '2/9' } as const],
      };
      await store.change(async ({ versions, imports }) => {
        for (const text of [first, second]) await versions.insert(text, text.version.checksum);
        await imports.insert('i1', kept, ['v1', 'v2']);
      });
      await reopen();
      for (const version of ['v1', 'v2']) {
        expect(await store.records.imports.ofVersion(version)).toEqual({ ...kept, setAside: 1 });
        expect(await store.records.imports.setAsideOf(version)).toEqual(kept.setAside);
      }
      expect(await store.records.imports.ofVersion('v3')).toBeUndefined();
      expect(await store.records.imports.setAsideOf('v3')).toEqual([]);
    });

    it('stores all of a change, or, where it fails, nothing of it', async () => {
      const failing = store.change(async ({ sessions, people }) => {
        await sessions.insert(session, []);
        await people.insert(amina, 'hash', AT);
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      expect(await store.records.sessions.all()).toEqual([]);
      expect(await store.records.people.byToken('hash')).toBeUndefined();
    });

    it('finds a person by the hash of their secret, under the name and in the role they have now', async () => {
      await store.records.people.insert(amina, 'hash', AT);
      await store.records.people.update({ ...amina, delegation: 'African Union', role: 'chair' });
      await reopen();
      expect(await store.records.people.byToken('hash')).toEqual({
        ...amina,
        delegation: 'African Union',
        role: 'chair',
      });
    });

    it('gives a room back byte for byte, whatever was written', async () => {
      await openDraft(store);
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const before = await store.roomLog.load('d1.1');
          const sequence = (before?.updates.at(-1)?.sequence ?? 0) + 1;
          await store.roomLog.append('d1.1', { sequence, bytes });
          const after = await store.roomLog.load('d1.1');
          expect([...(after?.updates.at(-1)?.bytes ?? [256])]).toEqual([...bytes]);
        }),
        { seed: 41, numRuns: 25 },
      );
    });

    it('puts a snapshot in place of the updates it holds, and keeps those after it', async () => {
      await openDraft(store);
      for (const sequence of [1, 2, 3])
        await store.roomLog.append('d1.1', { sequence, bytes: Uint8Array.of(sequence) });
      await store.roomLog.compact('d1.1', 2, Uint8Array.of(1, 2));
      await reopen();
      const text = await store.roomLog.load('d1.1');
      expect([...(text?.snapshot.bytes ?? [])]).toEqual([1, 2]);
      expect(text?.updates.map(({ sequence }) => sequence)).toEqual([3]);
      expect(await store.roomLog.load('d1.2')).toBeUndefined();
    });

    it('refuses a second update in the same place, and says where one is missing', async () => {
      await openDraft(store);
      await store.roomLog.append('d1.1', { sequence: 1, bytes: Uint8Array.of(1) });
      await expect(store.roomLog.append('d1.1', { sequence: 1, bytes: Uint8Array.of(2) })).rejects.toThrow();
      await store.roomLog.append('d1.1', { sequence: 3, bytes: Uint8Array.of(3) });
      await expect(store.roomLog.load('d1.1')).rejects.toThrow('Update 2 of room d1.1 is missing');
    });

    it('chains what was done, and tells where the chain was broken', async () => {
      await Promise.all(
        ['one', 'two', 'three'].map((act) => store.change(({ audit }) => audit.append(deed(act)))),
      );
      await reopen();
      const entries = await store.records.audit.entries();
      expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(entries.map(({ act }) => act).sort()).toEqual(['one', 'three', 'two']);
      expect(firstBrokenEntry(entries)).toBeUndefined();
      const forged = entries.map((entry) => (entry.sequence === 2 ? { ...entry, act: 'nothing' } : entry));
      expect(firstBrokenEntry(forged)?.sequence).toBe(2);
      expect(firstBrokenEntry(entries.filter(({ sequence }) => sequence !== 2))?.sequence).toBe(3);
    });

    it('is one server’s alone while it is open', async () => {
      const second = await openStore(place.place, noon);
      expect(second).toMatchObject({ ok: false, error: { type: 'InUse' } });
      await store.ping();
      await reopen();
      await store.ping();
    });
  });
}
