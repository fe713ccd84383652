import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Packages are tested from their sources, through the `penholder-source` condition of their exports: no build stands between an edit and its test.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions: ['penholder-source'] },
  ssr: { resolve: { conditions: ['penholder-source', 'node', 'module', 'default'] } },
  test: {
    include: ['packages/*/test/**/*.test.{ts,tsx}', 'apps/*/test/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    // A worker for each core: the rest of the machine waits for the tests anyway.
    maxWorkers: '100%',
    // A worker keeps the modules it has loaded: no file changes what another sees, and loading them anew cost half the time.
    isolate: false,
    // No test is timed: this only ends one that hangs, also on a machine that others use.
    testTimeout: 60_000,
  },
});
