import type { AgreementRecord, AmendmentRecord } from '@penholder/protocol';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { emptyDraft } from '../../src/drafts/empty-draft.js';
import type { Store } from '../../src/store/contract.js';
import { draftOf } from '../samples.js';
import { amendment, entry, position, STATUSES } from './amendment-samples.js';
import { AT, openDraft, session, versionText } from './contract-samples.js';
import { openAt, type TestPlace } from './places.js';

/** What every engine promises of amendments and of the negotiation about them. */
export function amendmentContract(engine: string, makePlace: () => Promise<TestPlace>): void {
  describe(`amendments on ${engine}`, () => {
    let place: TestPlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await openAt(place);
      await openDraft(store);
      await store.records.drafts.insert(emptyDraft('d2', session.id, 'X/2030/L.2', AT));
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    async function reopen(): Promise<void> {
      await store.close();
      store = await openAt(place);
    }

    async function propose(...records: readonly AmendmentRecord[]): Promise<void> {
      await store.change(async ({ amendments }) => {
        for (const record of records) await amendments.insert(record);
      });
    }

    it('keeps amendments whole, in the order in which they came, each with its draft', async () => {
      const { version, resolution } = versionText('v1', 1, 'Urges calm.');
      await store.records.versions.insert({ version, resolution }, version.checksum);
      const second = { ...amendment(2), to: 'a1', origin: 'written', base: 'v1' } as const;
      const elsewhere = { ...amendment(1), id: 'b1', draft: 'd2' };
      await propose(amendment(1), elsewhere, amendment(10), second);
      await reopen();
      const { amendments } = store.records;
      expect(await amendments.ofDraft('d1')).toEqual([amendment(1), second, amendment(10)]);
      expect(await amendments.ofDraft('d2')).toEqual([elsewhere]);
      expect(await amendments.byId('a2')).toEqual(second);
      expect([await amendments.byId('none'), await amendments.ofDraft('none')]).toEqual([undefined, []]);
    });

    it('gives back every character that was said', async () => {
      await propose(amendment(1));
      let ordinal = 1;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
          ordinal += 1;
          const steps = [{ type: 'words', put: [words], [words]: null }];
          const fate: AmendmentRecord['fate'] = { outcome: 'touched', why: [words] };
          const said = { ...amendment(ordinal), words, proposed: steps, steps, lost: steps, fate };
          await propose(said);
          expect(await store.records.amendments.byId(said.id)).toEqual(said);
        }),
        { seed: 46, numRuns: 40, examples: [['\u0000'], ['\ud800'], ['a\u0301 “é”\r\n']] },
      );
    });

    it.each(STATUSES.map((status) => [JSON.stringify(status), status] as const))(
      'notes that an amendment stands at %s, and leaves what was proposed alone',
      async (_what, status) => {
        await propose(amendment(1));
        const told: AmendmentRecord = {
          ...amendment(1),
          steps: [],
          lost: amendment(1).steps,
          fate: { outcome: 'lost', why: ['The paragraph is gone.'] },
          status,
        };
        await store.records.amendments.update({
          ...told,
          words: 'other',
          proposed: [],
          delegation: 'Malta',
          ordinal: 7,
        });
        await store.records.amendments.appendLedger('d1', entry('a1', status));
        await reopen();
        expect(await store.records.amendments.byId('a1')).toEqual(told);
        expect(await store.records.amendments.ledgerOf('d1')).toEqual([entry('a1', status)]);
      },
    );

    it.each<[string, (store: Store) => Promise<void>]>([
      [
        'a second amendment in the same place',
        ({ records }) => records.amendments.insert({ ...amendment(1), id: 'a9' }),
      ],
      [
        'an amendment to no draft',
        ({ records }) => records.amendments.insert({ ...amendment(2), draft: 'd9' }),
      ],
      [
        'an amendment to no amendment',
        ({ records }) => records.amendments.insert({ ...amendment(2), to: 'a9' }),
      ],
      ['news of an amendment that is not there', ({ records }) => records.amendments.update(amendment(9))],
      [
        'an entry of an amendment that is not there',
        ({ records }) => records.amendments.appendLedger('d1', entry('a9', { type: 'proposed' })),
      ],
    ])('refuses %s', async (_what, act) => {
      await propose(amendment(1));
      await expect(act(store)).rejects.toThrow();
      expect(await store.records.amendments.ofDraft('d1')).toEqual([amendment(1)]);
      expect(await store.records.amendments.ledgerOf('d1')).toEqual([]);
    });

    it('keeps a ledger for each draft, oldest entry first', async () => {
      await propose(amendment(1), { ...amendment(1), id: 'b1', draft: 'd2' });
      const told = STATUSES.map((status) => entry('a1', status));
      const elsewhere = { ...entry('b1', { type: 'proposed' }), delegation: null };
      for (const each of told) await store.change(({ amendments }) => amendments.appendLedger('d1', each));
      await store.records.amendments.appendLedger('d2', elsewhere);
      await reopen();
      expect(await store.records.amendments.ledgerOf('d1')).toEqual(told);
      expect(await store.records.amendments.ledgerOf('d2')).toEqual([elsewhere]);
    });

    it('keeps the text on which amendments stand, the newest in place of the one before', async () => {
      const { amendments } = store.records;
      expect(await amendments.groundOf('d1')).toBeUndefined();
      await amendments.setGround('d1', { ground: 0, resolution: draftOf(null, ['Urges calm.']) });
      const now = { ground: 1, resolution: draftOf('X/2030/L.1', ['Urges calm and haste.']) };
      await amendments.setGround('d1', now);
      await reopen();
      expect(await store.records.amendments.groundOf('d1')).toEqual(now);
      expect(await store.records.amendments.groundOf('d2')).toBeUndefined();
    });

    it('keeps how far paragraphs are agreed, in the order that was said last', async () => {
      const one: AgreementRecord = {
        paragraph: 'op1',
        rung: 'open',
        pending: ['Malta', 'Chile'],
        package: 'money',
      };
      const two: AgreementRecord = {
        paragraph: 'op2',
        rung: 'agreed ad referendum',
        pending: [],
        package: null,
      };
      expect(await store.records.negotiation.ladderOf('d1')).toEqual([]);
      await store.records.negotiation.setLadder('d1', [one]);
      await store.records.negotiation.setLadder('d1', [two, one]);
      await reopen();
      expect(await store.records.negotiation.ladderOf('d1')).toEqual([two, one]);
      expect(await store.records.negotiation.ladderOf('d2')).toEqual([]);
    });

    it('keeps one position of each delegation on each amendment, in the order in which they were taken', async () => {
      await propose(amendment(1), amendment(2), { ...amendment(1), id: 'b1', draft: 'd2' });
      const { negotiation } = store.records;
      const taken = [position('a2', 'Malta'), position('a1', 'Kenya'), position('a1', 'Malta')];
      for (const each of taken) await negotiation.setPosition('d1', each);
      await negotiation.setPosition('d2', position('b1', 'Malta'));
      const note = { text: 'Ask the capital \u0000', shownTo: 'the delegation' } as const;
      const changed = { ...position('a2', 'Malta'), stance: 'objects', note } as const;
      await negotiation.setPosition('d1', changed);
      await negotiation.removePosition('a1', 'Malta');
      await negotiation.removePosition('a1', 'Chile');
      await negotiation.setPosition('d1', position('a2', 'Chile'));
      await reopen();
      expect(await store.records.negotiation.positionsOf('d1')).toEqual([
        changed,
        position('a1', 'Kenya'),
        position('a2', 'Chile'),
      ]);
      expect(await store.records.negotiation.positionsOf('d2')).toEqual([position('b1', 'Malta')]);
    });

    it('keeps what the room looks at, which is nothing until somebody says', async () => {
      await propose(amendment(1));
      const { negotiation } = store.records;
      expect(await negotiation.floorOf('d1')).toEqual({ paragraph: null, amendment: null });
      await negotiation.setFloor('d1', { paragraph: 'op3', amendment: 'a1' });
      await negotiation.setFloor('d1', { paragraph: 'op3', amendment: null });
      await negotiation.setFloor('d2', { paragraph: null, amendment: 'a1' });
      await reopen();
      expect(await store.records.negotiation.floorOf('d1')).toEqual({ paragraph: 'op3', amendment: null });
      expect(await store.records.negotiation.floorOf('d2')).toEqual({ paragraph: null, amendment: 'a1' });
    });

    it('puts an update into a room’s log with the records of it, or neither', async () => {
      const write = (sequence: number, ordinal: number): Promise<void> =>
        store.change(async ({ amendments, rooms }) => {
          await amendments.insert(amendment(ordinal));
          await rooms.append('d1.1', { sequence, bytes: Uint8Array.of(sequence) });
        });
      await store.roomLog.append('d1.1', { sequence: 1, bytes: Uint8Array.of(1) });
      await write(2, 1);
      await store.roomLog.compact('d1.1', 2, Uint8Array.of(1, 2));
      await write(3, 2);
      await expect(write(5, 3)).rejects.toThrow('not the next, which is 4');
      await expect(write(3, 3)).rejects.toThrow('not the next, which is 4');
      await store.records.rooms.close('d1.1');
      await expect(write(4, 3)).rejects.toThrow('Room d1.1 is not open');
      await reopen();
      const text = await store.roomLog.load('d1.1');
      expect(text?.updates.map(({ sequence, bytes }) => [sequence, ...bytes])).toEqual([[3, 3]]);
      expect(await store.records.amendments.ofDraft('d1')).toEqual([amendment(1), amendment(2)]);
    });

    it('stores all of a change to the negotiation, or, where it fails, nothing of it', async () => {
      await propose(amendment(1));
      const failing = store.change(async ({ amendments, negotiation }) => {
        await amendments.update({ ...amendment(1), status: { type: 'read out', meeting: 1 } });
        await amendments.setGround('d1', { ground: 3, resolution: draftOf(null, []) });
        await amendments.appendLedger('d1', entry('a1', { type: 'read out', meeting: 1 }));
        await negotiation.setPosition('d1', position('a1', 'Malta'));
        await negotiation.setFloor('d1', { paragraph: 'op1', amendment: 'a1' });
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      const { amendments, negotiation } = store.records;
      expect(await amendments.byId('a1')).toEqual(amendment(1));
      expect(await amendments.groundOf('d1')).toBeUndefined();
      expect([await amendments.ledgerOf('d1'), await negotiation.positionsOf('d1')]).toEqual([[], []]);
      expect(await negotiation.floorOf('d1')).toEqual({ paragraph: null, amendment: null });
    });
  });
}
