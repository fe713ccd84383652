import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One server, one browser at a time: two of them on a small machine take as long as one after the other.
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
