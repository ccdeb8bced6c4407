/** The page: built to `dist/` for any static host and any sub-path; also the configuration of the unit tests. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), contentSecurityPolicy(), notices.page()],
  // Under test the browser's build of Svelte is wanted: the server's has no reactivity.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  optimizeDeps: { include: ['comlink', 'seedrandom', 'chart.js'] },
  worker: { format: 'es', plugins: () => [notices.worker()] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    // The polyfill fetches, which the policy refuses; every browser with module workers preloads by itself.
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/setup.ts'],
    allowOnly: false,
    testTimeout: 30_000,
  },
});
