import { readDocument } from '@penholder/editor/document';
import { err, type Result } from '@penholder/kernel';
import type { AmendmentRecord, Draft, Ground, VersionText } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import type { Desk } from '../desk.js';
import { withSealedRooms } from '../drafts/seal-rooms.js';
import type { RoomRefusal, SealedRoom, WritesPending } from '../rooms/registry.js';
import { followGround } from './follow-ground.js';

/** A draft under negotiation at one moment: nobody writes while it lies on the table. */
export interface Table {
  readonly draft: Draft;
  readonly room: { readonly name: string; readonly sealed: SealedRoom };
  /** The text as it is now. */
  readonly live: Resolution;
  /** The version whose numbers are spoken of; `undefined` before the first. */
  readonly base: VersionText | undefined;
  /** Every amendment, the pending ones taken along to the live text. */
  readonly records: readonly AmendmentRecord[];
  /** The same as they lie on disk. */
  readonly stored: readonly AmendmentRecord[];
  /** Counts the grounds up to now; what is stored from here on is the next. */
  readonly ground: number;
}

/** Why a draft cannot be negotiated; nothing was changed. */
export type TableRefusal =
  | { readonly type: 'NoSuchDraft' }
  /** The body took it, or it was withdrawn. */
  | { readonly type: 'TextFrozen' }
  | RoomRefusal
  | WritesPending;

/**
 * Runs a command over a draft, its room out of writing meanwhile and no other command beside it.
 * Promise: the text on the table holds every word that was acknowledged; the room goes on when the command is done, whatever
 * became of it.
 */
export async function atTheTable<Done, Refused>(
  desk: Desk,
  draftId: string,
  command: (table: Table) => Promise<Result<Done, Refused>>,
): Promise<Result<Done, Refused | TableRefusal>> {
  return desk.commands.run(async () => {
    const draft = await desk.store.records.drafts.byId(draftId);
    if (draft === undefined) return err({ type: 'NoSuchDraft' });
    const { room } = draft;
    if (room === null) return err({ type: 'TextFrozen' });
    const done = await withSealedRooms(desk.rooms, [room], async (rooms) => {
      const sealed = rooms.get(room);
      if (sealed === undefined) throw new Error(`Room ${room} was not sealed`);
      const outcome = await command(await laid(desk, draft, { name: room, sealed }));
      return { outcome, over: new Set<string>() };
    });
    if (!done.ok) return done;
    if (done.value.ok) desk.changes.tell({ session: draft.session, draft: draft.id });
    return done.value;
  });
}

async function laid({ store }: Desk, draft: Draft, room: Table['room']): Promise<Table> {
  const { amendments } = store.records;
  const live = readDocument(room.sealed.doc);
  const base = await newestVersion(store, draft.id);
  const ground: Ground = (await amendments.groundOf(draft.id)) ?? { ground: 0, resolution: live };
  const stored = await amendments.ofDraft(draft.id);
  const records = followGround(stored, ground.resolution, live);
  return { draft, room, live, base, records, stored, ground: ground.ground };
}

async function newestVersion({ records }: Desk['store'], draft: string): Promise<VersionText | undefined> {
  const newest = (await records.versions.ofDraft(draft)).at(-1);
  return newest && records.versions.byId(newest.id);
}
