import { noticeSchema, setAsideSchema } from '@penholder/protocol';
import type { Kysely } from 'kysely';

import type { Imports } from '../contract.js';
import type { Tables } from '../tables.js';

/** What reading files left to be looked at, over either engine. */
export function importsIn(db: Kysely<Tables>): Imports {
  return {
    ofVersion: async (version) => {
      const row = await importOf(db, version)
        .select(['imports.file', 'imports.documents', 'imports.notices', 'imports.aside_count'])
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { file, documents, notices, aside_count: setAside } = row;
      return { file, documents, notices: noticeSchema.array().parse(JSON.parse(notices)), setAside };
    },
    setAsideOf: async (version) => {
      const row = await importOf(db, version).select('imports.set_aside').executeTakeFirst();
      return row === undefined ? [] : setAsideSchema.array().parse(JSON.parse(row.set_aside));
    },
    insert: async (id, { file, documents, notices, setAside }, versions) => {
      const lists = { notices: JSON.stringify(notices), set_aside: JSON.stringify(setAside) };
      const row = { id, file, documents, aside_count: setAside.length, ...lists };
      await db.insertInto('imports').values(row).execute();
      if (versions.length === 0) return;
      const links = versions.map((version) => ({ version, import: id }));
      await db.insertInto('import_versions').values(links).execute();
    },
  };
}

function importOf(db: Kysely<Tables>, version: string) {
  return db
    .selectFrom('imports')
    .innerJoin('import_versions', 'import_versions.import', 'imports.id')
    .where('import_versions.version', '=', version);
}
