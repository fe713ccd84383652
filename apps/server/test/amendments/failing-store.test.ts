import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readDocument } from '@penholder/editor/document';
import type { AmendmentRecord, Draft, Person } from '@penholder/protocol';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { act } from '../../src/amendments/act.js';
import { propose } from '../../src/amendments/propose.js';
import { ChangeBoard } from '../../src/changes/change-board.js';
import type { Desk } from '../../src/desk.js';
import { findDocuments } from '../../src/imports/file-findings.js';
import { OneAtATime } from '../../src/one-at-a-time.js';
import { RoomRegistry } from '../../src/rooms/registry.js';
import { machineTiming } from '../../src/rooms/timing.js';
import { loadSample } from '../../src/sample/load-sample.js';
import type { Records, Store } from '../../src/store/contract.js';
import { openStore } from '../../src/store/open-store.js';
import { machineSurroundings } from '../../src/surroundings.js';
import { SAMPLE } from '../serving.js';
import { unwrap } from '../unwrap.js';
import { typed } from './talks.js';

const paz: Person = { id: 'paz', name: 'Paz', delegation: 'Chile', role: 'drafter' };

let folder: string;
let store: Store;
let desk: Desk;
let draft: Draft;
/** Whether the last write of each transaction fails from now on. */
let isDiskFull: boolean;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penholder-failing-'));
  store = unwrap(await openStore({ engine: 'sqlite', folder }, machineSurroundings.now));
  unwrap(await loadSample(store, SAMPLE, machineSurroundings));
  isDiskFull = false;
  desk = deskOver(failing(store));
  const drafts = await store.records.drafts.inSession('sample');
  const found = drafts.find(({ root }) => root.endsWith('/L.10'));
  if (found === undefined) throw new Error('The sample has no L.10');
  draft = found;
});

afterEach(async () => {
  await desk.rooms.stop();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** The same store, of which the deed, written last in every command, can be made to fail. */
function failing({ records, roomLog, change, ping, close }: Store): Store {
  return { records, roomLog, ping, close, change: (work) => change((within) => work(fragile(within))) };
}

function fragile(records: Records): Records {
  const append: Records['audit']['append'] = (deed) =>
    isDiskFull ? Promise.reject(new Error('disk full')) : records.audit.append(deed);
  return { ...records, audit: { append, entries: records.audit.entries } };
}

function deskOver(over: Store): Desk {
  const logger = pino({ level: 'silent' });
  const rooms = new RoomRegistry({ store: over, timing: machineTiming, logger, written: () => undefined });
  const [changes, commands] = [new ChangeBoard(), new OneAtATime()];
  return { store: over, rooms, changes, commands, findDocuments, surroundings: machineSurroundings, logger };
}

/** All that is kept of the draft and its text, as a server would find it that starts now. */
async function onDisk() {
  const { amendments, negotiation, drafts, audit } = store.records;
  return {
    draft: await drafts.byId(draft.id),
    records: await amendments.ofDraft(draft.id),
    ledger: await amendments.ledgerOf(draft.id),
    ground: await amendments.groundOf(draft.id),
    ladder: await negotiation.ladderOf(draft.id),
    log: await store.roomLog.load(draft.room ?? ''),
    deeds: (await audit.entries()).length,
  };
}

/** The live text as those in the room have it. */
async function liveText() {
  const sealed = unwrap(await desk.rooms.seal(draft.room ?? ''));
  const text = readDocument(sealed.doc);
  sealed.reopen();
  return text;
}

function proposeOne(): Promise<AmendmentRecord> {
  const proposal = typed('OP3: replace “sole reason” with “single reason”');
  return propose(desk, draft.id, proposal, paz).then(unwrap);
}

it('a proposal that does not reach the disk leaves nothing', async () => {
  const before = await onDisk();
  isDiskFull = true;
  await expect(proposeOne()).rejects.toThrow('disk full');
  expect(await onDisk()).toEqual(before);
});

it('an acceptance that does not reach the disk changes neither text nor records, and can be tried again', async () => {
  const { id } = await proposeOne();
  const [before, text] = [await onDisk(), await liveText()];
  isDiskFull = true;
  await expect(act(desk, id, { type: 'take in' }, paz)).rejects.toThrow('disk full');
  expect(await onDisk()).toEqual(before);
  expect(await liveText()).toEqual(text);
  isDiskFull = false;
  unwrap(await act(desk, id, { type: 'take in' }, paz));
  expect(JSON.stringify(await liveText())).toContain('single reason');
  expect((await onDisk()).log?.updates).toHaveLength((before.log?.updates.length ?? 0) + 1);
});
