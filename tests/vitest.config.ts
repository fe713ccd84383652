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
    testTimeout: 20_000,
  },
});
