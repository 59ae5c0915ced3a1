/**
 * How the client is built, and served by `npm run dev`. JSX comes from tsconfig.json; `#shared/*` from package.json.
 */
import { join } from 'node:path';
import { defineConfig } from 'vite';

const top = join(import.meta.dirname, '..');

export default defineConfig({
  root: import.meta.dirname,
  // The built page does not know under which path a reverse proxy will put it.
  base: './',
  build: {
    outDir: join(top, 'dist'),
    emptyOutDir: true,
    // The page's security policy allows no fonts in data: addresses, and a file is cached better anyway.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phaser is 1.3 MB before compression, and cannot be shaken.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // In a chunk of its own Phaser stays in the cache when the game changes, and the lobby shows before it.
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  // The client imports shared/, which lies beside it.
  server: { fs: { allow: [top] } },
});
