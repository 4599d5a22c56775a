/**
 * `npm run docs`: writes what is said twice from where it is said first. The option table (src/config/options.ts) goes
 * into docs/options.md and README.md, the settings of the services into docs/services.md, the sizes of the built files
 * into README.md. `--check` writes nothing, says what is not up to date, and ends with 1 then.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../build/services/catalogue.js';
import { serviceSettings } from '../build/services/settings.js';
import { measureDownloads } from './size.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
};

/** Rows of both halves of the option table: the comment above a row is its meaning. */
function readOptions() {
  const source = read('src/config/options.ts');
  const options = [];
  for (const [, table] of source.matchAll(/export const \w+ = \{\n([\s\S]*?)\n\} as const;/g)) {
    const rows = [...table.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+): '([^']*)',/g)];
    const count = table.match(/^ {2}\w+:/gm)?.length;
    // A row that this reader does not see would be missing from the documentation in silence.
    if (rows.length !== count) throw new Error(`options.ts: ${count} rows, of which ${rows.length} have a comment`);
    for (const [, comment, name, row] of rows) {
      options.push({ name, row, meaning: comment.replace(/\s*\n\s*\*\s*/g, ' ').trim() });
    }
  }
  if (!options.length) throw new Error('options.ts: no table found');
  return options;
}

const toAttribute = (name) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Default and words of a row, the default in bold. */
function describeValues(row) {
  const [first, ...others] = row.split('|');
  if (others.length) return [`**\`${first}\`**`, ...others.map((word) => `\`${word}\``)].join(' ');
  return first ? `\`${first}\`` : 'none';
}

const options = readOptions();

const optionTable = [
  '| option, attribute | values, **default** | meaning |',
  '| --- | --- | --- |',
  ...options.map(
    ({ name, row, meaning }) => `| \`${name}\`<br>\`${toAttribute(name)}\` | ${describeValues(row)} | ${meaning} |`,
  ),
].join('\n');

const shortTable = [
  '| attribute | values, **default** | meaning |',
  '| --- | --- | --- |',
  ...options.map(({ name, row, meaning }) => `| \`${toAttribute(name)}\` | ${describeValues(row)} | ${meaning} |`),
].join('\n');

const toKilobytes = (bytes) => (bytes / 1000).toFixed(1);

const sizeTable = [
  '| what is downloaded | kB |',
  '| --- | --- |',
  ...measureDownloads().map(
    ({ name, files, bytes }) =>
      `| ${name}: ${files.map((file) => `\`${file}\``).join(' + ')} | ${toKilobytes(bytes)} |`,
  ),
].join('\n');

const page = `<!-- Written by \`npm run docs\` from src/config/options.ts. Do not edit. -->

# Options

Options are attributes of our script tag, or fields of one JSON element,
\`<script type="application/json" data-consentgate>{…}</script>\`, that stands before it. Where both give an option, JSON wins. On npm
they are the argument of \`createConsent(options)\`. In JSON and on npm an option has its plain name, and lists may be arrays.

${optionTable}

## Mistakes

All mistakes are listed in one message. \`createConsent()\` throws it as \`ConsentError\`. The script tag writes it to the console and goes
on: an option that takes one of several words keeps its default, any other text is taken as it stands, except for an unsafe address.

To stay small, the script tag checks such texts only when it has something else to report, or when no answer could be kept with them
(name and domain of the cookie, days, revision). \`npx consentgate snippet\`, given the same options, checks all of them.

While a JSON element cannot be read at all, no stored yes counts.

## Services

An entry of \`services\` is an id of the catalogue or, in JSON and on npm, an object:

\`\`\`json
{ "id": "chat", "name": "Chat", "category": "functional", "hosts": ["chat.example"], "cookies": ["chat_*"], "storage": ["chat_*"] }
\`\`\`

- \`hosts\` cover their sub-domains. In \`cookies\` and \`storage\`, \`*\` stands for any run of characters.
- \`"embed": true\`: content that a visitor may load by a click. \`"firstParty": true\`: it runs on the site's own servers, so GPC does not
  concern it.
- A service of the catalogue can be moved to another category in the same form: \`{ "id": "youtube", "category": "functional" }\`.
  \`hosts\` (a proxy of yours) and \`cookies\` are added to those that are known.
- The long form of the catalogue is accepted, too: \`requests\` in place of \`hosts\`, \`load\`, cookies with what is known of them, as the
  \`catalogue\` of \`consentgate/services\` has them. Empty fields may be left out.
- The single exports of that module (\`import { matomo } from 'consentgate/services'\`) are what a page needs of a service: less than
  700 bytes, without words.
- Reported in the console: a list that is none, a misspelt field, an id that is named twice or is also the id of a category.
`;

/** What has to be said of a service so that it can be loaded, as attributes; `–`: it is not ours to load. */
function describeSettings({ id, load }) {
  if (!load?.tags?.some(({ tag }) => tag !== 'iframe')) return '–';
  const settings = (serviceSettings[id] ?? []).map((row) => /^(\w+)(\?)?/.exec(row));
  const list = settings.map(([, name, isOptional]) => {
    const attribute = `\`data-${id}-${toAttribute(name).slice(5)}\``;
    return isOptional ? `(${attribute})` : attribute;
  });
  return list.join(' ') || 'no settings';
}

const serviceTable = [
  '| id | service | category | settings, to load it (those in brackets may be left out) |',
  '| --- | --- | --- | --- |',
  ...catalogue.map((service) => {
    const { id, name, category, requiresAny } = service;
    return `| \`${id}\` | ${name} | ${requiresAny?.join(' or ') ?? category} | ${describeSettings(service)} |`;
  }),
].join('\n');

/** Puts text between two marker comments of a page. */
function fill(text, name, content) {
  const between = new RegExp(`(<!-- ${name}: written by npm run docs -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!between.test(text)) throw new Error(`the markers of "${name}" are missing`);
  return text.replace(between, (_, start, end) => `${start}\n${content}\n\n${end}`);
}

const readme = fill(fill(read('README.md'), 'options', shortTable), 'sizes', sizeTable);

/** The same text, but for sizes that differ by less than a reader would mind: Brotli is not the same in each Node. */
function isUpToDate(old, fresh) {
  const size = /(?<=\| )\d+\.\d(?= \|)/g;
  const [before, after] = [old, fresh].map((text) => (text.match(size) ?? []).map(Number));
  const isNear = before.every((number, index) => Math.abs(number - after[index]) < 0.15);
  return isNear && old.replace(size, '') === fresh.replace(size, '');
}

const services = fill(read('docs/services.md'), 'services', serviceTable);

const pages = { 'docs/options.md': page, 'README.md': readme, 'docs/services.md': services };

if (process.argv.includes('--check')) {
  const stale = Object.entries(pages).filter(([path, fresh]) => !isUpToDate(read(path), fresh));
  for (const [path] of stale) console.error(`${path} is not up to date: npm run docs`);
  process.exit(stale.length ? 1 : 0);
}
mkdirSync(new URL('docs/', root), { recursive: true });
for (const [path, fresh] of Object.entries(pages)) writeFileSync(new URL(path, root), fresh);
