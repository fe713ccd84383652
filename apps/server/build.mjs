// Builds what `start` and the command line run: the packages and apps by tsc, the page by Vite.
// Nothing is done when no source has changed since the last build, so that a second start is up at once.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = join(root, 'node_modules/.cache/penholder/built');
const built = ['apps/server/dist/main.js', 'apps/cli/dist/main.js', 'apps/web/dist/index.html'];

/** Builds what is out of date. Rejects with the builder's own words where it fails. */
export async function build() {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await Promise.all([
    run(process.execPath, [compiler, '-b', 'apps/server', 'apps/cli', 'apps/web'], root),
    run(process.execPath, [viteProgram(), 'build', '--logLevel', 'warn'], join(root, 'apps/web')),
  ]);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function isBuilt(stamp) {
  const stamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  return stamped && built.every((path) => existsSync(join(root, path)));
}

function viteProgram() {
  return join(root, 'apps/web/node_modules/vite/bin/vite.js');
}

/** Changes whenever a file that a build reads has changed in place, size or time. */
function sourceStamp() {
  const hash = createHash('sha256').update(process.version);
  const folders = ['packages', 'apps'].flatMap((kind) =>
    readdirSync(join(root, kind)).map((name) => join(root, kind, name)),
  );
  for (const path of [
    join(root, 'tsconfig.json'),
    join(root, 'pnpm-lock.yaml'),
    ...folders.flatMap(filesBelow),
  ]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const unread = new Set(['node_modules', 'dist', 'types', 'test', 'sample']);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (unread.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.slice(0, 2).join(' ')} ended with ${code}`)),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build().catch((error) => {
    console.error(`Penholder could not be built: ${error.message}`);
    process.exitCode = 1;
  });
}
