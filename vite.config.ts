/** The page: built to `dist/` for any static host and any sub-path; also the configuration of the unit tests. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstPicture } from './.ci/first-picture.ts';
import { licences } from './.ci/licences.ts';

/** What the built page may load: itself alone. Nothing is sent anywhere, no inline script or style runs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page only: the development server needs inline styles and a socket. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const notices = licences();
const opening = firstPicture();

const TESTS = ['test/**/*.test.ts'];
const PAGE = 'test/components/**/*.test.ts';
/** Tests that put something else in the place of a module: each in a process of its own. */
const REPLACING = ['test/charts/chart.test.ts', 'test/model/scale.test.ts'];

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), contentSecurityPolicy(), opening.plugin(), notices.page()],
  // Under test the browser's build of Svelte is wanted: the server's has no reactivity.
  resolve: {
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
    alias: [
      // Of its generators we use the first alone.
      { find: /^seedrandom$/, replacement: 'seedrandom/seedrandom.js' },
      { find: /^@kurkle\/color$/, replacement: fileURLToPath(new URL('./src/charts/plain-colour.ts', import.meta.url)) },
    ],
  },
  optimizeDeps: { include: ['comlink', 'seedrandom', 'chart.js'] },
  worker: { format: 'es', plugins: () => [notices.worker()] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    // The polyfill fetches, which the policy refuses; every browser with module workers preloads by itself.
    modulePreload: { polyfill: false },
    rollupOptions: {
      // Chart.js reads properties as it declares its classes: none of them does anything, so that unused scales can be left out.
      treeshake: {
        propertyReadSideEffects: false,
        // No component of ours is a custom element.
        moduleSideEffects: (id) => (id.endsWith('/svelte/src/internal/client/dom/elements/custom-element.js') ? false : undefined),
      },
      output: { codeSplitting: { groups: opening.groups } },
    },
  },
  test: {
    setupFiles: ['test/setup.ts'],
    allowOnly: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    // One process runs many files and loads a module once: our modules keep nothing between calls (test/architecture/house-rules.test.ts).
    projects: [
      { extends: true, test: { name: 'modules', include: TESTS, exclude: ['test/e2e/**', PAGE, ...REPLACING], isolate: false } },
      { extends: true, test: { name: 'page', include: [PAGE], isolate: false } },
      { extends: true, test: { name: 'replacing', include: REPLACING } },
    ],
  },
});
