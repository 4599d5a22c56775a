/*
 * Who may import whom, as data; the map of the rooms is in CONTRIBUTING.md. A place is a room (`state`) or a file (`state/receipt`,
 * `types`); what is not named is not allowed. Every place may import itself, and `types`, which holds no code.
 */

/** What a place may import so that it is there when the code runs. */
export const mayRun: Readonly<Record<string, string>> = {
  types: '',
  errors: '',
  'trusted-types': '',
  inside: '',

  // The core, from the bottom up.
  config: 'errors',
  // What a category is called by default is a fact of the catalogue; the sentences about problems need its ids.
  'config/problems': 'config services/categories',
  'config/service-problems': 'config services/settings',
  // Which words there are to replace is written in English only.
  'config/text-problems': 'config locales',
  state: 'errors config',
  gate: 'errors config state',
  // The names of vendors' globals: a call in the page's next line must find them.
  signals: 'errors config state services/stub-table',
  beacon: 'errors config state',
  shell: '',
  begin: 'config state signals',
  'create-consent': 'errors config state gate signals shell',

  // What is fetched when it is needed: one file per part, each glues rooms to the core.
  parts: 'errors config state gate signals shell services locales declaration',
  ui: 'locales preact',
  // Fetches what the catalogue knows of services once the preferences are open; `ui` itself is handed it.
  'ui/index': 'locales services preact',

  // The table in a privacy statement: the same pieces for a page and for a server, in the words of the interface.
  declaration: 'locales ui/describe-receipt ui/life ui/messages ui/scope',
  'declaration/mount': 'declaration locales ui/date-language ui/sheet',

  // Data.
  services: '',
  locales: '',

  // The doors. Only they know who is lazy and who is not.
  index:
    'begin create-consent config/parse config/problems config/theme errors parts gate/guard load-part one-per-page signals/early-stubs services trusted-types',
  'load-part': 'parts services locales ui/index ui/opt-out beacon/beacon beacon/more',
  'one-per-page': '',
  entries: 'begin create-consent config errors parts trusted-types ui beacon gate services locales import',
  // Lends Preact to the files that come after it (rollup.config.mjs).
  'entries/script-ui': 'entries parts ui locales',
  adapters: 'index',
  'adapters/preact': 'index preact',
  'adapters/react': 'index react',
  'adapters/svelte': 'index svelte',
  'adapters/vue': 'index vue',
  // What another tool has stored becomes a receipt, which is all that a page needs to know.
  import: 'errors config/nearest config/parse config/parse-all state/opt-out-signal state/receipt state/storage',

  // The other side of the wire: no browser.
  // What a visitor has granted is the same for a server as for the page: one pure function says so.
  collector:
    'errors beacon/payload state/cookie-header state/receipt state/decide node: libsql @clickhouse/client prom-client',
  // A server that lets through what was granted has to decide as the page does: by the same pure function.
  edge: 'errors config/nearest config/options config/parse state/cookie-header state/expression state/decide services parse5',
  // Numbers of a store for people: it asks, and never writes.
  report: 'errors echarts',
  // `snippet` checks options by the one table.
  cli: 'errors config services collector edge import report declaration locales node:',
};

/** What a place may know the types of, beyond what it may run. */
export const mayKnow: Readonly<Record<string, string>> = {
  // It takes the page's own options.
  import: 'config/options',
  // The list of what the core shows to its parts names everybody's face.
  inside: 'config state gate signals parts trusted-types',
  // The site's own words have the names of ours.
  config: 'services locales',
  report: 'collector',
  gate: 'trusted-types',
  // Another language has to say all that the catalogue says.
  locales: 'services/facts',
  // The forms of vendors' queues and calls are the catalogue's.
  signals: 'services',
  begin: 'inside config',
  'create-consent': 'inside trusted-types',
  // `beacon`: what the rarer half of the statistics is given names options, which `types` must not know.
  parts: 'inside trusted-types beacon',
  index: 'inside config',
  'load-part': 'inside',
  entries: 'inside ui beacon config',
  'entries/script-ui': 'inside services/details',
};

/** Packages that belong to one place each. */
export const packageOwners: Readonly<Record<string, RegExp>> = {
  'js-cookie': /^state\/storage$/,
  preact: /^(ui\/|adapters\/preact$)/,
  react: /^adapters\/react$/,
  svelte: /^adapters\/svelte$/,
  vue: /^adapters\/vue$/,
};

/** Places whose code must run without a browser: they are pure, are data, or live on a server. */
export const withoutBrowser =
  /^(types|errors|config\/(options|parse|parse-all|names|nearest|problems|text-problems)|state\/(decide|expression)|services\/.*|locales\/.*|beacon\/(payload|clean-url|campaign)|collector\/.*|edge\/.*|report\/.*|declaration\/(?!draw$|mount$).*|import\/(?!index$|stored$).*|cli\/.*)$/;

/** Rooms of data, which are as long as their subject. */
export const dataRooms = /^(services|locales)\//;

/** Files beyond the length at which a file usually holds two ideas, each with the reason why it is whole. */
export const longFiles: Readonly<Record<string, string>> = {
  'src/types.ts': 'one list of nouns; most of it is their documentation',
  'src/config/options.ts': 'the one option table; most of it is what becomes the documentation',
  'src/create-consent.ts': 'the composition root: the one place where the order of things can be read at a glance',
  'src/gate/doors.ts': 'one table: every way by which code reaches a host or a store',
  'src/gate/release.ts': 'the way of one tag from held to fired, in the order in which it happens',
};

/** The npm entry's exports: values, then types. A change here is a change of the public contract. */
export const publicValues = ['ConsentError', 'createConsent'];
export const publicTypes = [
  'Choice',
  'ConsentGate',
  'ConsentOptions',
  'Decision',
  'Decisions',
  'EraseReport',
  'Listener',
  'OptOutSignals',
  'ReceiptRecord',
  'Service',
  'ServiceOption',
  'Source',
  'Track',
  'View',
];

/** What the package lets others import. */
export const publicPaths = [
  '.',
  './ui',
  './services',
  './services/*',
  './locales/*',
  './react',
  './preact',
  './vue',
  './svelte',
  './import',
  './edge',
  './collector',
  './themes/*.css',
  './dist/*',
  './package.json',
];
