import type { Kysely } from 'kysely';
import { z } from 'zod';

import { canonicalJson } from '../canonical-json.js';
import { checksumOf } from '../checksum.js';
import type { Audit, AuditEntry, Deed } from '../contract.js';
import type { AuditRow, Tables } from '../tables.js';

/** What the first entry is chained to. */
const BEGINNING = '0'.repeat(64);

const detailSchema = z.record(z.string(), z.unknown());

/**
 * The audit log, over either engine.
 * An entry's hash covers its own words and the hash before it, so that taking one out, changing or reordering any
 * breaks the chain from there on. Entries are added in the transaction of what they record.
 */
export function auditIn(db: Kysely<Tables>): Audit {
  return {
    append: async (deed) => {
      await db
        .insertInto('audit')
        .values(entryToRow(chained(deed, await lastOf(db))))
        .execute();
    },
    entries: async () => {
      const rows = await db.selectFrom('audit').selectAll().orderBy('sequence').execute();
      return rows.map(rowToEntry);
    },
  };
}

/** The first entry that does not follow from the one before it; `undefined` where the chain is whole. */
export function firstBrokenEntry(entries: readonly AuditEntry[]): AuditEntry | undefined {
  let before: Link = { sequence: 0, hash: BEGINNING };
  for (const entry of entries) {
    if (canonicalJson(entry) !== canonicalJson(chained(entry, before))) return entry;
    before = entry;
  }
  return undefined;
}

type Link = Pick<AuditEntry, 'sequence' | 'hash'>;

function chained({ at, by, act, subject, detail }: Deed, before: Link): AuditEntry {
  const entry = {
    sequence: before.sequence + 1,
    at,
    by,
    act,
    subject,
    detail,
    previous: before.hash,
  };
  return { ...entry, hash: checksumOf(canonicalJson(entry)) };
}

async function lastOf(db: Kysely<Tables>): Promise<Link> {
  const row = await db
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { sequence: 0, hash: BEGINNING };
}

function entryToRow({ by, detail, ...same }: AuditEntry): AuditRow {
  return { ...same, who: by, detail: canonicalJson(detail) };
}

function rowToEntry({ who, detail, ...same }: AuditRow): AuditEntry {
  return { ...same, by: who, detail: detailSchema.parse(JSON.parse(detail)) };
}
