import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a server is looked for while the interface is being worked on. */
const SERVER = process.env['PENHOLDER_SERVER'] ?? 'http://127.0.0.1:4321';

export default defineConfig({
  plugins: [react()],
  resolve: {
    // Our packages are taken from their sources, so that no build stands between an edit there and the page.
    conditions: ['penholder-source', 'module', 'browser', 'development|production'],
  },
  build: {
    // The oldest browsers that know `light-dark()`, on which the themes rest.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    chunkSizeWarningLimit: 700,
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '/api': { target: SERVER, changeOrigin: false },
      '/rooms': { target: SERVER, ws: true },
      '/changes': { target: SERVER, ws: true },
    },
  },
});
