import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/** The root of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file of a package or an app: where it stands, whose it is, and what it imports. */
export interface Source {
  /** Path from the root, with slashes. */
  readonly path: string;
  /** "compare", "apps/server", …: the workspace it belongs to. */
  readonly owner: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly program: ReturnType<typeof parseSync>['program'];
}

/** Every TypeScript source of packages and apps, tests left out. */
export function sources(): Source[] {
  return ['packages', 'apps'].flatMap((kind) =>
    readdirSync(join(root, kind)).flatMap((name) =>
      filesBelow(join(root, kind, name, 'src'))
        .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
        .map((path) => readSource(path, kind === 'packages' ? name : `apps/${name}`)),
    ),
  );
}

/** Every file below a folder, folders that are built or installed left out; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'types', '.git', '.data'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function readSource(file: string, owner: string): Source {
  const text = readFileSync(file, 'utf8');
  const { module, program } = parseSync(file, text);
  const loaded = module.staticImports.map((entry) => entry.moduleRequest.value);
  const passedOn = module.staticExports.flatMap((entry) =>
    entry.entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
  );
  const awaited = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  return {
    path: relative(root, file).split(sep).join('/'),
    owner,
    text,
    imports: [...new Set([...loaded, ...passedOn, ...awaited])],
    program,
  };
}

/** The source that a relative import leads to, as a path from the root; `null` for packages and assets. */
export function sourceImported(from: Source, request: string): string | null {
  if (!request.startsWith('.')) return null;
  const target = join(root, dirname(from.path), request).replace(/\.js$/u, '');
  const found = ['.ts', '.tsx', '/index.ts'].map((end) => target + end).find((path) => existsSync(path));
  return found === undefined ? null : relative(root, found).split(sep).join('/');
}
