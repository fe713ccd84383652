import type { Session, VersionText } from '@penholder/protocol';

import { emptyDraft } from '../../src/drafts/empty-draft.js';
import { paragraphCounts } from '../../src/drafts/paragraph-counts.js';
import { checksumOfTree } from '../../src/store/checksum.js';
import type { Deed, Store } from '../../src/store/contract.js';
import { draftOf } from '../samples.js';
import { noon } from './places.js';

/** When everything here happens. */
export const AT = noon().toISOString();

/** The session of the drafts here. */
export const session: Session = {
  id: 'harbours',
  title: 'Council of Small Harbours, first session',
  body: 'Council of Small Harbours',
  place: null,
  from: '2030-05-13',
  to: '2030-05-17',
  training: true,
};

/** Somebody who is here. */
export const amina = { id: 'p1', name: 'Amina', delegation: 'Kenya', role: 'drafter' } as const;

/** A draft that has said nothing yet. */
export const draft = emptyDraft('d1', session.id, 'X/2030/L.1', AT);

/** A version of the draft with these words. */
export function versionText(id: string, ordinal: number, words: string): VersionText {
  const resolution = draftOf('X/2030/L.1', [words]);
  return {
    resolution,
    version: {
      id,
      draft: draft.id,
      ordinal,
      stage: 'tabled',
      symbol: resolution.symbol,
      number: null,
      title: 'Care of harbour lanterns',
      date: '2030-05-13',
      checksum: checksumOfTree(resolution),
      paragraphs: paragraphCounts(resolution),
      sponsors: null,
      file: 'draft.txt',
      issuedAt: AT,
      issuedBy: null,
    },
  };
}

/** Something that was done. */
export function deed(act: string): Deed {
  return { at: AT, by: 'p1', act, subject: 's', detail: { z: 1, a: [2] } };
}

/** Puts the session, the draft and its room in place; the store does not mind what the room begins with. */
export async function openDraft(store: Store, seed: Uint8Array = Uint8Array.of(7)): Promise<void> {
  await store.change(async ({ sessions, drafts, rooms }) => {
    await sessions.insert(session, []);
    await drafts.insert(draft);
    await rooms.open({ room: 'd1.1', draft: draft.id, epoch: 1 }, seed);
  });
}
