import { readDocument } from '@penholder/editor/document';
import { err, ok, type Result } from '@penholder/kernel';
import type { Draft, Issue, Person, Version } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import { addVersion } from '../drafts/add-version.js';
import { withSealedRooms } from '../drafts/seal-rooms.js';
import { shownName } from '../drafts/shown-name.js';
import type { RoomRefusal, WritesPending } from '../rooms/registry.js';
import type { Resolution } from '@penholder/resolution';
import { issuedText } from './issued-text.js';

/** Why a draft was not issued; its live text goes on as it was. */
export type IssueRefusal =
  | { readonly type: 'NoSuchDraft' }
  /** The body took it, or it was withdrawn. */
  | { readonly type: 'TextFrozen' }
  | { readonly type: 'SymbolTaken'; readonly symbol: string }
  | RoomRefusal
  | WritesPending;

/**
 * Issues the live text of a draft as its next version.
 * Promise: the version holds every word that was acknowledged as saved when it was issued; version and next epoch
 * are stored together or not at all; those who write are sent on to the next room only after that.
 */
export async function issueDraft(
  desk: Desk,
  id: string,
  issue: Issue,
  person: Person,
): Promise<Result<Version, IssueRefusal>> {
  return desk.commands.run(async () => {
    const draft = await desk.store.records.drafts.byId(id);
    if (draft === undefined) return err({ type: 'NoSuchDraft' });
    if (draft.room === null) return err({ type: 'TextFrozen' });
    const taken = await isTaken(desk, id, issue);
    if (taken) return err({ type: 'SymbolTaken', symbol: issue.symbol ?? '' });
    return issueRoom(desk, draft, draft.room, issue, person);
  });
}

async function isTaken({ store }: Desk, draft: string, { symbol }: Issue): Promise<boolean> {
  const chain = await store.records.versions.ofDraft(draft);
  return symbol !== null && chain.some((version) => version.symbol === symbol || version.number === symbol);
}

async function issueRoom(
  desk: Desk,
  draft: Draft,
  room: string,
  issue: Issue,
  person: Person,
): Promise<Result<Version, IssueRefusal>> {
  const issued = await withSealedRooms(desk.rooms, [room], async (sealed) => {
    const doc = sealed.get(room)?.doc;
    if (doc === undefined) throw new Error(`Room ${room} was not sealed`);
    const text = issuedText(readDocument(doc), issue);
    return { outcome: await freeze(desk, draft, text, issue, person), over: new Set([room]) };
  });
  if (!issued.ok) return issued;
  desk.changes.tell({ session: draft.session, draft: draft.id });
  return ok(issued.value);
}

function freeze(
  { store, surroundings }: Desk,
  draft: Draft,
  resolution: Resolution,
  { stage, date }: Issue,
  person: Person,
): Promise<Version> {
  return store.change(async (records) => {
    const added = {
      resolution,
      stage,
      date,
      file: null,
      from: 'live text' as const,
      by: shownName(person),
      mainSponsor: null,
      sponsors: draft.sponsors,
    };
    const version = await addVersion(records, draft, added, surroundings);
    await records.audit.append({
      at: version.issuedAt,
      by: person.id,
      act: 'issue version',
      subject: draft.id,
      detail: { version: version.id, checksum: version.checksum, stage },
    });
    return version;
  });
}
