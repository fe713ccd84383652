import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One browser, one server at a time: these machines are small, and a test that waits for a neighbour proves nothing.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions: ['penholder-source'] },
  ssr: { resolve: { conditions: ['penholder-source', 'node', 'module', 'default'] } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: ['verbose'],
  },
});
