import { type Draft, stageSchema } from '@penholder/protocol';
import type { Kysely } from 'kysely';
import { z } from 'zod';

import type { Drafts, KeptDraft } from '../contract.js';
import type { DraftRow, Tables } from '../tables.js';

/** Symbols as people order them: L.2 before L.10. Engines do not agree on any order of text. */
const bySymbol = new Intl.Collator('en', { numeric: true });

const stagesSchema = z.array(stageSchema);

/** Drafts with the room that is open for each, over either engine. */
export function draftsIn(db: Kysely<Tables>): Drafts {
  return {
    inSession: async (session) => {
      const rows = await withRoom(db).where('drafts.session', '=', session).execute();
      return rows.map(rowToDraft).sort((one, other) => bySymbol.compare(one.root, other.root));
    },
    byId: async (draft) => {
      const row = await withRoom(db).where('drafts.id', '=', draft).executeTakeFirst();
      return row && rowToDraft(row);
    },
    byRoot: async (session, root) => {
      const row = await withRoom(db)
        .where('drafts.session', '=', session)
        .where('drafts.root', '=', root)
        .executeTakeFirst();
      return row && rowToDraft(row);
    },
    insert: async (draft) => {
      await db.insertInto('drafts').values(draftToRow(draft)).execute();
    },
    update: async (draft) => {
      await db.updateTable('drafts').set(draftToRow(draft)).where('id', '=', draft.id).execute();
    },
    touch: async (draft, at, by) => {
      await db
        .updateTable('drafts')
        .set({ changed_at: at, changed_by: by })
        .where('id', '=', draft)
        .execute();
    },
  };
}

function withRoom(db: Kysely<Tables>) {
  return db
    .selectFrom('drafts')
    .leftJoin('rooms', (join) => join.onRef('rooms.draft', '=', 'drafts.id').on('rooms.state', '=', 'open'))
    .selectAll('drafts')
    .select('rooms.id as room');
}

function rowToDraft(row: DraftRow & { readonly room: string | null }): Draft {
  const { main_sponsor, stages, changed_at, changed_by, ...same } = row;
  return {
    ...same,
    mainSponsor: main_sponsor,
    stages: stagesSchema.parse(JSON.parse(stages)),
    changedAt: changed_at,
    changedBy: changed_by,
  };
}

/** Names every column, so that a draft with its room can be given where one without is wanted. */
function draftToRow(draft: KeptDraft): DraftRow {
  return {
    id: draft.id,
    session: draft.session,
    root: draft.root,
    symbol: draft.symbol,
    title: draft.title,
    organ: draft.organ,
    main_sponsor: draft.mainSponsor,
    sponsors: draft.sponsors,
    stages: JSON.stringify(draft.stages),
    outcome: draft.outcome,
    changed_at: draft.changedAt,
    changed_by: draft.changedBy,
  };
}
