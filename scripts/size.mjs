/** `npm run size`: what visitors download, after Brotli, against what we allow ourselves. Ends with 1 when over. */
import { setMaxListeners } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../', import.meta.url);

/** Bytes of a text (a `Buffer`) at Brotli 11. */
export function measure(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}
const measureFile = (file) => measure(readFileSync(new URL(`dist/${file}`, root)));

/** The largest file of a folder, of those whose names have this form. */
const findLargest = (folder, form) =>
  readdirSync(new URL(`dist/${folder}/`, root))
    .filter((file) => form.test(file))
    .map((file) => `${folder}/${file}`)
    .sort((a, b) => measureFile(b) - measureFile(a))[0];
/** The words of whichever language has most of them, of what a first visit may show. */
const longestWords = findLargest('locales', /^[a-z]{2}\.js$/);
const largestService = findLargest('services', /^(?!all\.).*\.js$/);

/** Bytes at Brotli 11, as a server sends them. `budget` is what CI holds; a line without one is printed only. */
const downloads = [
  { name: 'the script tag', files: ['consentgate.js'], budget: 5120 },
  { name: 'the one for marked tags only', files: ['consentgate-marked.js'], budget: 3072 },
  { name: 'and what it loads at once, unasked', files: ['consentgate-marked-rest.js'] },
  {
    name: 'first visit, with the banner in English',
    files: ['consentgate.js', 'consentgate-ui.js'],
    budget: 12_288,
  },
  {
    name: 'the same in the longest of 30 languages',
    files: ['consentgate.js', 'consentgate-ui.js', longestWords],
    budget: 13_312,
  },
  { name: 'every visit after “Reject all”', files: ['consentgate.js'], budget: 5120 },
  { name: 'every visit after “Accept all”', files: ['consentgate.js', 'consentgate-gate.js'] },
  { name: 'more where services are named', files: ['consentgate-guard-services.js'], budget: 11_310 },
  { name: 'and for each, if up to three are named', files: [largestService], budget: 700 },
  { name: 'and for all, if four or more are named', files: ['services/all.js'], budget: 1860 },
  { name: 'more where all services have hosts', files: ['consentgate-guard.js'], budget: 6830 },
  { name: 'more when an embed is held', files: ['consentgate-gate.js', 'consentgate-placeholders.js'] },
  { name: 'more when the settings are opened', files: ['consentgate-preferences.js'] },
  { name: 'more for statistics', files: ['consentgate-beacon.js'], budget: 2048 },
  { name: 'more for campaigns, content, errors', files: ['consentgate-beacon-more.js'] },
];

/** Bytes of name and value with 4 categories and the 5 longest ids of the catalogue, all granted. */
const cookieBudget = 200;

/** What each kind of visit downloads. */
export const measureDownloads = () =>
  downloads.map((download) => ({
    ...download,
    bytes: download.files.reduce((sum, file) => sum + measureFile(file), 0),
  }));

/** The receipt cookie as the built code writes it: the module for npm, in a document without a browser. */
async function measureCookie() {
  const catalogue = readFileSync(new URL('src/services/categories.ts', root), 'utf8');
  const ids = [...catalogue.matchAll(/'([^']+)'/g)].flatMap(([, list]) => list.replace(/[*+]|\|\w+/g, '').split(/\s+/));
  const longest = ids.sort((a, b) => b.length - a.length).slice(0, 5);
  if (longest.length < 5) throw new Error('the catalogue was not understood');

  const { Window } = await import('happy-dom');
  // A page may listen to one signal as often as it likes.
  setMaxListeners(0);
  const window = new Window({ url: 'https://shop.example/' });
  const names =
    'window document navigator location addEventListener requestAnimationFrame MutationObserver CustomEvent';
  for (const name of [...names.split(' '), 'Event', 'EventTarget', 'Element', 'Node']) {
    const value = window[name];
    Object.defineProperty(globalThis, name, {
      value: /^[a-z].*(Listener|Frame)$/.test(name) ? value.bind(window) : value,
      configurable: true,
    });
  }
  const { createConsent } = await import(new URL('dist/esm/index.js', root));
  const categories = ['functional', 'analytics', 'marketing'];
  const gate = createConsent({ ui: 'off', categories, services: longest });
  gate.grant('functional', 'analytics', 'marketing', ...longest);
  const cookie = window.document.cookie;
  const isKept = gate.receipt()?.persisted;
  gate.destroy();
  await window.happyDOM.close();
  if (!isKept || !longest.every((id) => cookie.includes(id))) throw new Error(`the cookie was not kept: ${cookie}`);
  return cookie.length;
}

const print = ({ name, bytes, budget }) => {
  const isOver = budget !== undefined && bytes > budget;
  const verdict = budget === undefined ? '' : `${isOver ? 'OVER' : 'of'} ${budget}`;
  console.log(`${name.padEnd(42)} ${String(bytes).padStart(6)}  ${verdict}`);
  return isOver;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = [
    ...measureDownloads(),
    { name: 'the receipt cookie, at its longest', bytes: await measureCookie(), budget: cookieBudget },
  ];
  const over = lines.map(print).filter(Boolean);
  process.exit(over.length ? 1 : 0);
}
