import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** The real documents: named by `PENHOLDER_DOCUMENTS`, else beside the project. */
export const documentsFolder =
  process.env['PENHOLDER_DOCUMENTS'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** A path in the folder of real documents. */
export function documentPath(...parts: readonly string[]): string {
  return join(documentsFolder, ...parts);
}

/** A group of tests on real documents: skipped by name where they are absent, failing there where `CI=true`. */
export function describeOnDocuments(name: string, tests: () => void): void {
  const absent = !existsSync(documentsFolder) && process.env['CI'] !== 'true';
  if (absent)
    console.log(`Skipped without the real documents: ${name}. Name their folder in PENHOLDER_DOCUMENTS.`);
  describe.skipIf(absent)(name, tests);
}
