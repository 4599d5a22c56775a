import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve as toPath } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// `tsc` has written build/ before (npm run build); rollup only puts modules together.

/**
 * What only the core and its parts call each other by, in script tags: written short, in each file alike. No option, nothing of the
 * public face, and nothing that Preact knows (`onChange`) may be called so.
 */
const shared =
  'tellListeners tellGoogle tellByService tellTabs tellManagers isGuarded inspect restyle suspects learn refresh prepare subjects unreadable sound revised lookups made isOpen allows trust lift early root use store config raw afterChange look update isEarly isDecided putBack read api';
const shortNames = Object.fromEntries(
  shared.split(' ').map((name, index) => [`$${name}`, String.fromCharCode((index < 26 ? 97 : 39) + index)]),
);
const shorten = (preamble, options) =>
  terser({
    ecma: 2020,
    toplevel: true,
    mangle: { properties: { regex: new RegExp(`^(${shared.replaceAll(' ', '|')})$`), builtins: true } },
    nameCache: { props: { props: { ...shortNames } } },
    compress: { passes: 4, ecma: 2020, unsafe_arrows: true, keep_fargs: false, ...options },
    format: { comments: false, preamble },
  });
const minify = shorten();
// V8 compiles all functions at once, off the main thread where it can, and not each at its first call: a third less of the
// main thread's time (measured in Chromium 156). Only for what calls nearly all of its functions at once.
const minifyEager = shorten('//# allFunctionsCalledOnLoad', { negate_iife: false });
const runsAtOnce = /^script(-marked|-guard|-guard-services)?\.js$/;
// What is written once and called once is a little longer for Brotli where it stands inside of its caller.
const minifyUi = shorten('//# allFunctionsCalledOnLoad', { inline: 1 });

const { catalogue } = await import('./build/services/catalogue.js');
const told =
  'id name category vendor country firstParty purposes data cookies storage policyUrls optOutUrls legalBasis transfer retention';

/** What visitors are told of services, without how those are loaded, held and called. */
const facts = {
  name: 'facts',
  load(id) {
    if (!id.endsWith('build/services/catalogue.js')) return null;
    const pick = (service) => told.split(' ').flatMap((key) => (service[key] == null ? [] : [[key, service[key]]]));
    return `export const catalogue = ${JSON.stringify(catalogue.map((service) => Object.fromEntries(pick(service))))};`;
  },
};
const { labels } = await import('./build/locales/labels.js');

/** Of each language what the reopen control says, and nothing else. */
const reopenLabels = {
  name: 'labels',
  load(id) {
    if (!id.endsWith('build/locales/labels.js')) return null;
    const pick = ([lang, { settings }]) => [lang, { settings }];
    return `export const labels = ${JSON.stringify(Object.fromEntries(Object.entries(labels).map(pick)))};`;
  },
};
const tellsFacts = /^script-(details|declaration)\.js$/;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Receipts say which version of the banner was answered. */
const putVersion = {
  name: 'version',
  transform: (code) =>
    code.includes('__VERSION__') ? { code: code.replaceAll('__VERSION__', version), map: null } : null,
};

/**
 * Declares everything by `let`: neighbours become one declaration, and Brotli meets one word less. Nothing is ever assigned to
 * what was `const`; `tsc` has seen to that. As long as it was, so that source maps stay true.
 */
const declareByLet = {
  name: 'let',
  renderChunk(code) {
    let text = code;
    const walk = (node) => {
      if (node?.type === 'VariableDeclaration' && node.kind === 'const')
        text = `${text.slice(0, node.start)}let  ${text.slice(node.start + 'const'.length)}`;
      if (node && typeof node === 'object') Object.values(node).forEach(walk);
    };
    walk(this.parse(code));
    return { code: text, map: null };
  },
};

/** The order in which Brotli packs the modules of some bundles best, by entry; `scripts/order-modules.mjs` looks for it. */
export const moduleOrder = JSON.parse(readFileSync('scripts/module-order.json', 'utf8'));

/** Whoever runs them cannot tell in which order modules stand that do nothing by themselves; those that are not listed come last. */
const putInOrder = (file) => ({
  name: 'order',
  transform(code, id) {
    if (!id.endsWith(`build/entries/${file}`)) return null;
    const paths = (moduleOrder[file] ?? []).map((path) => toPath(path)).filter((path) => existsSync(path));
    // On the first line, which no source map asks for.
    return { code: paths.map((path) => `import ${JSON.stringify(path)};`).join('') + code, map: null };
  },
});

/** One classic script per entry: entries/script.js → dist/consentgate.js, entries/script-ui.js → dist/consentgate-ui.js. */
const scripts = readdirSync('build/entries')
  .filter((file) => /^(script.*|all-services)\.js$/.test(file))
  .map((file) => ({
    input: `build/entries/${file}`,
    plugins: [
      tellsFacts.test(file) && facts,
      file === 'script-label.js' && reopenLabels,
      putVersion,
      putInOrder(file),
      resolve(),
      declareByLet,
      file === 'script-ui.js' ? minifyUi : runsAtOnce.test(file) ? minifyEager : minify,
    ],
    output: {
      // What is known of all services lies beside the files of each.
      file: file === 'all-services.js' ? 'dist/services/all.js' : `dist/${file.replace('script', 'consentgate')}`,
      format: 'iife',
      sourcemap: true,
      strict: false,
    },
  }));

/**
 * Words of one language as classic scripts: what a first visit may show, and what comes with each later part. Keys are
 * sorted into the files by the groups of English, so that a language is written down as one list.
 */
const english = {
  ...(await import('./build/locales/en.js')),
  ...(await import('./build/locales/declaration.js')),
  ...(await import('./build/locales/reload.js')),
};
const groups = {
  '': { ...english.enFirst, ...english.enPlaceholder },
  '-preferences': english.enPreferences,
  '-declaration': english.enDeclaration,
  '-reload': english.enReload,
};
/** What the catalogue says is a list of its own in each language. */
const readGroup = async (id, group) => {
  if (group === '-facts') return (await import(`./build/locales/facts/${id}.js`))[id];
  const all = (await import(`./build/locales/${id}.js`))[id];
  return Object.fromEntries(Object.keys(groups[group]).map((key) => [key, all[key]]));
};
const words = readdirSync('build/locales')
  .filter((file) => /^[a-z]{2}\.js$/.test(file) && file !== 'en.js')
  .flatMap((file) => [...Object.keys(groups), '-facts'].map((group) => ({ id: file.slice(0, 2), group })))
  .map(({ id, group }) => ({
    input: 'words',
    plugins: [
      {
        name: 'words',
        resolveId: (source) => (source === 'words' ? source : null),
        async load(source) {
          if (source !== 'words') return null;
          const some = JSON.stringify(await readGroup(id, group));
          return `import { bring } from './build/entries/load-file.js';\nbring(${some});`;
        },
      },
      minify,
      // A byte order mark beats whatever the page or the server says about the encoding (Encoding, "BOM sniff").
      { name: 'bom', renderChunk: (code) => ({ code: `\uFEFF${code}`, map: null }) },
    ],
    output: { file: `dist/locales/${id}${group}.js`, format: 'iife', strict: false },
  }));

const isPackage = (id) => !/^[./]/.test(id);

/** The npm modules; preact, js-cookie and everything of Node stay imports. */
const modules = {
  input: {
    ...Object.fromEntries(
      readdirSync('build/locales')
        .filter((file) => /^[a-z]{2}\.js$/.test(file))
        .map((file) => [`locales/${file.slice(0, 2)}`, `build/locales/${file}`]),
    ),
    index: 'build/index.js',
    ui: 'build/ui/index.js',
    import: 'build/import/index.js',
    edge: 'build/edge/index.js',
    collector: 'build/collector/index.js',
    ...Object.fromEntries(['react', 'preact', 'vue', 'svelte'].map((name) => [name, `build/adapters/${name}.js`])),
  },
  external: isPackage,
  plugins: [putVersion, resolve()],
  output: {
    dir: 'dist/esm',
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'chunks/[name].js',
    // Frameworks that render on a server (Next) ask of a module with hooks that it says so.
    banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
  },
};

/**
 * What `consentgate/services` has beside the page form of each service (scripts/services.mjs). In a file of its own: what is
 * also fetched later, as the catalogue is by the modules above, esbuild takes with all that it is re-exported with.
 */
const catalogueFile = {
  input: 'build/services/index.js',
  output: { file: 'dist/esm/catalogue.js', format: 'es' },
};

const cli = {
  input: 'build/cli/main.js',
  external: isPackage,
  plugins: [resolve()],
  output: { dir: 'dist/cli', format: 'es', chunkFileNames: 'chunks/[name].js' },
};

export default [...scripts, ...words, modules, catalogueFile, cli];
