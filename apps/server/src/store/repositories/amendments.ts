import {
  type AmendmentRecord,
  amendmentRecordSchema,
  type Ground,
  groundSchema,
  ledgerEntrySchema,
  type LedgerRecord,
} from '@penholder/protocol';
import type { Kysely } from 'kysely';

import type { Amendments } from '../amendment-contract.js';
import type { AmendmentRow, LedgerRow } from '../amendment-tables.js';
import { canonicalJson } from '../canonical-json.js';
import { checksumOf } from '../checksum.js';
import type { Tables } from '../tables.js';

/** Amendments, the text they stand on and their ledger, over either engine. */
export function amendmentsIn(db: Kysely<Tables>): Amendments {
  return { ...recordsIn(db), ...groundsIn(db), ...ledgersIn(db) };
}

function recordsIn(db: Kysely<Tables>): Pick<Amendments, 'ofDraft' | 'byId' | 'insert' | 'update'> {
  return {
    ofDraft: async (draft) => {
      const rows = await db
        .selectFrom('amendments')
        .selectAll()
        .where('draft', '=', draft)
        .orderBy('ordinal')
        .execute();
      return rows.map(rowToRecord);
    },
    byId: async (amendment) => {
      const row = await db
        .selectFrom('amendments')
        .selectAll()
        .where('id', '=', amendment)
        .executeTakeFirst();
      return row && rowToRecord(row);
    },
    insert: async (record) => {
      await db.insertInto('amendments').values(recordToRow(record)).execute();
    },
    update: async (record) => {
      const updated = await db
        .updateTable('amendments')
        .set(movingPart(record))
        .where('id', '=', record.id)
        .executeTakeFirst();
      if (updated.numUpdatedRows === 0n) throw new Error(`There is no amendment ${record.id} to update`);
    },
  };
}

function groundsIn(db: Kysely<Tables>): Pick<Amendments, 'groundOf' | 'setGround'> {
  return {
    groundOf: async (draft) => {
      const row = await db.selectFrom('grounds').selectAll().where('draft', '=', draft).executeTakeFirst();
      return row && rowToGround(row);
    },
    setGround: async (draft, { ground, resolution }) => {
      const tree = canonicalJson(resolution);
      const text = { ground, tree, checksum: checksumOf(tree) };
      await db
        .insertInto('grounds')
        .values({ draft, ...text })
        .onConflict((conflict) => conflict.column('draft').doUpdateSet(text))
        .execute();
    },
  };
}

function ledgersIn(db: Kysely<Tables>): Pick<Amendments, 'ledgerOf' | 'appendLedger'> {
  return {
    ledgerOf: async (draft) => {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('draft', '=', draft)
        .orderBy('sequence')
        .execute();
      return rows.map(rowToEntry);
    },
    appendLedger: async (draft, { status, ...same }) => {
      const sequence = (await lastEntry(db, draft)) + 1;
      await db
        .insertInto('ledger')
        .values({ ...same, draft, sequence, status: JSON.stringify(status) })
        .execute();
    },
  };
}

async function lastEntry(db: Kysely<Tables>, draft: string): Promise<number> {
  const row = await db
    .selectFrom('ledger')
    .select('sequence')
    .where('draft', '=', draft)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sequence ?? 0;
}

function rowToRecord(row: AmendmentRow): AmendmentRecord {
  const { parent, words, proposed, steps, lost, fate, status, proposed_at, ...same } = row;
  return amendmentRecordSchema.parse({
    ...same,
    to: parent,
    words: JSON.parse(words),
    proposed: JSON.parse(proposed),
    steps: JSON.parse(steps),
    lost: JSON.parse(lost),
    fate: JSON.parse(fate),
    status: JSON.parse(status),
    proposedAt: proposed_at,
  });
}

function recordToRow(record: AmendmentRecord): AmendmentRow {
  const { to, words, proposed, steps, lost, fate, status, proposedAt, ...same } = record;
  return {
    ...same,
    ...movingPart({ steps, lost, fate, status }),
    parent: to,
    words: JSON.stringify(words),
    proposed: JSON.stringify(proposed),
    proposed_at: proposedAt,
  };
}

type MovingPart = 'steps' | 'lost' | 'fate' | 'status';

/** What changes after an amendment was made; the rest is a record of what was said. */
function movingPart(record: Pick<AmendmentRecord, MovingPart>): Pick<AmendmentRow, MovingPart> {
  return {
    steps: JSON.stringify(record.steps),
    lost: JSON.stringify(record.lost),
    fate: JSON.stringify(record.fate),
    status: JSON.stringify(record.status),
  };
}

/** Steps on a text that changed on disk would change other words than were meant. */
function rowToGround({ draft, ground, tree, checksum }: Tables['grounds']): Ground {
  if (checksumOf(tree) !== checksum)
    throw new Error(`The ground of draft ${draft} no longer has its checksum: the store is damaged`);
  return groundSchema.parse({ ground, resolution: JSON.parse(tree) });
}

function rowToEntry({ at, person, delegation, role, amendment, status }: LedgerRow): LedgerRecord {
  const parsed: unknown = JSON.parse(status);
  return ledgerEntrySchema.parse({ at, person, delegation, role, amendment, status: parsed });
}
