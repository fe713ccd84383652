import type { AmendmentsPlace, Ground, Person, PositionRecord } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import type { Desk } from '../desk.js';
import { withSealedRooms } from '../drafts/seal-rooms.js';
import { readDocument } from '@penholder/editor/document';

/** Everything that is negotiated about a draft, as this person may see it; `undefined`: there is no such draft. */
export async function amendmentsOf(
  { store }: Desk,
  draftId: string,
  person: Person | undefined,
): Promise<AmendmentsPlace | undefined> {
  const { drafts, versions, amendments, negotiation } = store.records;
  const draft = await drafts.byId(draftId);
  if (draft === undefined) return undefined;
  return {
    draft: draft.id,
    base: (await versions.ofDraft(draftId)).at(-1)?.id ?? null,
    ground: (await amendments.groundOf(draftId))?.ground ?? 0,
    mainSponsors: draft.mainSponsor === null ? [] : [draft.mainSponsor],
    amendments: [...(await amendments.ofDraft(draftId))],
    ledger: [...(await amendments.ledgerOf(draftId))],
    ladder: [...(await negotiation.ladderOf(draftId))],
    positions: (await negotiation.positionsOf(draftId)).map((each) => asSeenBy(person, each)),
    floor: await negotiation.floorOf(draftId),
  };
}

/** A private note is for its own delegation. */
function asSeenBy(person: Person | undefined, position: PositionRecord): PositionRecord {
  const isShown = position.note?.shownTo !== 'the delegation' || position.delegation === person?.delegation;
  return isShown ? position : { ...position, note: null };
}

/** The text on which pending steps stand: the ground as it was stored last, or, before the first, the text as it is. */
export async function groundOf(desk: Desk, draftId: string): Promise<Ground | undefined> {
  const draft = await desk.store.records.drafts.byId(draftId);
  if (draft === undefined) return undefined;
  const stored = await desk.store.records.amendments.groundOf(draftId);
  if (stored !== undefined) return stored;
  const resolution = await textOf(desk, draftId, draft.room);
  return resolution && { ground: 0, resolution };
}

async function textOf(desk: Desk, draftId: string, room: string | null): Promise<Resolution | undefined> {
  if (room === null) return lastVersionText(desk, draftId);
  const read = await withSealedRooms(desk.rooms, [room], async (sealed) => {
    const doc = sealed.get(room)?.doc;
    return { outcome: doc && readDocument(doc), over: new Set<string>() };
  });
  return read.ok ? read.value : undefined;
}

async function lastVersionText({ store }: Desk, draftId: string): Promise<Resolution | undefined> {
  const { versions } = store.records;
  const last = (await versions.ofDraft(draftId)).at(-1);
  return last && (await versions.byId(last.id))?.resolution;
}
