import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `import … from 'consentgate'` needs no alias here: inside this repository the package refers to itself, which reads
// the built dist/esm. In a project of your own it is the installed package.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../.cache/spa', import.meta.url)),
    emptyOutDir: true,
  },
});
