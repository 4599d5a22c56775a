import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// `tsc` has written build/ before (npm run build); rollup only puts modules together.
const minify = terser({
  ecma: 2020,
  toplevel: true,
  compress: { passes: 4, ecma: 2020, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
  format: { comments: false },
});

/** One classic script per entry: entries/script.js → dist/consentgate.js, entries/script-ui.js → dist/consentgate-ui.js. */
const scripts = readdirSync('build/entries')
  .filter((file) => /^script.*\.js$/.test(file))
  .map((file) => ({
    input: `build/entries/${file}`,
    plugins: [resolve(), minify],
    output: {
      file: `dist/${file.replace('script', 'consentgate')}`,
      format: 'iife',
      sourcemap: true,
      strict: false,
    },
  }));

const isPackage = (id) => !/^[./]/.test(id);

/** The npm modules; preact, js-cookie and everything of Node stay imports. */
const modules = {
  input: {
    index: 'build/index.js',
    ui: 'build/ui/index.js',
    services: 'build/services/index.js',
    edge: 'build/edge/index.js',
    collector: 'build/collector/index.js',
  },
  external: isPackage,
  plugins: [resolve()],
  output: { dir: 'dist/esm', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
};

const cli = {
  input: 'build/cli/main.js',
  external: isPackage,
  plugins: [resolve()],
  output: { dir: 'dist/cli', format: 'es', chunkFileNames: 'chunks/[name].js' },
};

export default [...scripts, modules, cli];
