import { resolutionSchema, type Version, versionSchema, type VersionText } from '@penholder/protocol';
import type { Kysely } from 'kysely';

import { canonicalJson } from '../canonical-json.js';
import { checksumOf } from '../checksum.js';
import type { Versions } from '../contract.js';
import type { Tables, VersionRow } from '../tables.js';

/** Versions, over either engine. */
export function versionsIn(db: Kysely<Tables>): Versions {
  return {
    ofDraft: async (draft) => {
      const rows = await withoutTree(db).where('draft', '=', draft).orderBy('ordinal').execute();
      return rows.map(rowToVersion);
    },
    byId: async (version) => {
      const row = await db.selectFrom('versions').selectAll().where('id', '=', version).executeTakeFirst();
      return row && rowToText(row);
    },
    byFingerprint: async (session, fingerprint) => {
      const row = await withoutTree(db)
        .where('fingerprint', '=', fingerprint)
        .where('draft', 'in', db.selectFrom('drafts').select('id').where('session', '=', session))
        .orderBy('issued_at')
        .executeTakeFirst();
      return row && rowToVersion(row);
    },
    insert: async ({ version, resolution }, fingerprint) => {
      await makeRoom(db, version.draft, version.ordinal);
      const row = { ...versionToRow(version), fingerprint, tree: canonicalJson(resolution) };
      await db.insertInto('versions').values(row).execute();
    },
  };
}

/** The text of a version is long, and a list of versions does not need it. */
function withoutTree(db: Kysely<Tables>) {
  return db
    .selectFrom('versions')
    .select(['id', 'draft', 'ordinal', 'stage', 'symbol', 'number', 'title', 'day', 'checksum'])
    .select(['paragraphs', 'sponsors', 'file', 'issued_at', 'issued_by']);
}

/** From the end, so that no two versions ever share a place. */
async function makeRoom(db: Kysely<Tables>, draft: string, ordinal: number): Promise<void> {
  const later = await db
    .selectFrom('versions')
    .select(['id', 'ordinal'])
    .where('draft', '=', draft)
    .where('ordinal', '>=', ordinal)
    .orderBy('ordinal', 'desc')
    .execute();
  for (const row of later)
    await db
      .updateTable('versions')
      .set({ ordinal: row.ordinal + 1 })
      .where('id', '=', row.id)
      .execute();
}

type RowWithoutTree = Omit<VersionRow, 'tree' | 'fingerprint'>;

function rowToVersion(row: RowWithoutTree): Version {
  return versionSchema.parse({
    id: row.id,
    draft: row.draft,
    ordinal: row.ordinal,
    stage: row.stage,
    symbol: row.symbol,
    number: row.number,
    title: row.title,
    date: row.day,
    checksum: row.checksum,
    paragraphs: JSON.parse(row.paragraphs),
    sponsors: row.sponsors,
    file: row.file,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
  });
}

/** A frozen text that changed on disk is a damaged store, and never shown as if it were the version. */
function rowToText(row: VersionRow): VersionText {
  if (checksumOf(row.tree) !== row.checksum)
    throw new Error(`Version ${row.id} no longer has its checksum: the store is damaged`);
  return { version: rowToVersion(row), resolution: resolutionSchema.parse(JSON.parse(row.tree)) };
}

function versionToRow(version: Version): RowWithoutTree {
  const { date, paragraphs, issuedAt, issuedBy, ...same } = version;
  return {
    ...same,
    day: date,
    paragraphs: JSON.stringify(paragraphs),
    issued_at: issuedAt,
    issued_by: issuedBy,
  };
}
