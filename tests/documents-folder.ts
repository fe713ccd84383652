import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** The real documents: named by `PENHOLDER_DOCUMENTS`, else beside the project. */
export const documentsFolder =
  process.env['PENHOLDER_DOCUMENTS'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Whether tests on real documents run: where they are at hand, and where `CI=true`, so that their absence fails there. */
export const hasDocuments = existsSync(documentsFolder) || process.env['CI'] === 'true';

/** A path in the folder of real documents. */
export function documentPath(...parts: readonly string[]): string {
  return join(documentsFolder, ...parts);
}

/** A group of tests on real documents: skipped by name where they are absent, failing there where `CI=true`. */
export function describeOnDocuments(name: string, tests: () => void): void {
  if (!hasDocuments)
    console.log(`Skipped without the real documents: ${name}. Name their folder in PENHOLDER_DOCUMENTS.`);
  describe.skipIf(!hasDocuments)(name, tests);
}
