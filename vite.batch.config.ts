/** The command line: one file for the main thread and one for its worker threads, with every dependency inside. */
import { defineConfig } from 'vite';

export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: process.env.BATCH_OUT_DIR ?? 'dist-node',
    minify: false,
    rollupOptions: {
      input: { 'batch.node': 'workers/batch.node.ts', 'simulation.node': 'workers/simulation.node.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
