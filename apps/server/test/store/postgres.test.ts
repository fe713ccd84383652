import { expect, it } from 'vitest';

import { openStore } from '../../src/store/open-store.js';
import { amendmentContract } from './amendment-contract-suite.js';
import { storeContract } from './contract-suite.js';
import { hasDatabase, noon, schemaPlace } from './places.js';

const isThere = await hasDatabase();

if (isThere) {
  storeContract('PostgreSQL', schemaPlace);
  amendmentContract('PostgreSQL', schemaPlace);
} else
  it.skipIf(process.env['CI'] !== 'true')(
    'the store on PostgreSQL: no database answers at postgres://root@127.0.0.1:5432/test (name another in PENHOLDER_TEST_DATABASE)',
    () => expect(isThere).toBe(true),
  );

it('says in one line that the database does not answer', async () => {
  const opened = await openStore(
    { engine: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none', schema: 'penholder' },
    noon,
  );
  expect(opened).toMatchObject({ ok: false, error: { type: 'Unreachable' } });
});
