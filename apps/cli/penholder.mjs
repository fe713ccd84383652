#!/usr/bin/env node
// Runs the command line from its sources: what is missing or stale is built first, which takes a tenth of a second
// where nothing is. Without a compiler (a build that was copied elsewhere) what is built is run as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = new URL('dist/main.js', import.meta.url);
const compiler = `${root}node_modules/typescript/bin/tsc`;

if (existsSync(compiler)) {
  const build = spawnSync(process.execPath, [compiler, '-b', 'apps/cli'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0 && !existsSync(main)) {
    const [reason = 'no reason was given'] = `${build.stdout}${build.stderr}`.split('\n');
    console.error(`penholder could not be built: ${reason}`);
    process.exit(2);
  }
}
if (!existsSync(main)) {
  console.error('penholder is not built: "npx --yes pnpm@12 install" brings what builds it.');
  process.exit(2);
}

await import(main.href);
