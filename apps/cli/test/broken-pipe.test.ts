import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { resolutionWith } from './samples.js';

const launcher = fileURLToPath(new URL('../penholder.mjs', import.meta.url));

/** Far more than a pipe holds, so that the reader leaves while there is still something to write. */
const MANY = 20_000;

it('says nothing when its reader leaves early', async () => {
  const child = spawn(process.execPath, [launcher, 'read', '-', '--json']);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  child.stdin.end(
    JSON.stringify(resolutionWith('91/7', ...Array.from({ length: MANY }, () => 'Urges all;'))),
  );
  await once(child.stdout, 'readable');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect([code, err]).toEqual([0, '']);
});
