/// <reference types="node" />
import { parseCore, type RawOptions } from '../config/parse.js';
import { parseAll } from '../config/parse-all.js';
import { findProblems } from '../config/problems.js';
import { writePiece } from '../declaration/piece.js';
import { declarationStyles } from '../declaration/styles.js';
import { createDeclaration } from '../declaration/table.js';
import { ConsentError } from '../errors.js';
import { type DeclarationWords, enDeclaration } from '../locales/declaration.js';
import { en } from '../locales/en.js';
import { findLocale, readDirection } from '../locales/find.js';
import { localeIds } from '../locales/ids.js';
import { loadLocale } from '../locales/load.js';
import { loadFacts } from '../locales/load-facts.js';
import { mergeWords } from '../locales/merge.js';
import { listServices } from '../services/campaign-cookie.js';
import { describeService } from '../services/details.js';
import { findCatalogueService } from '../services/find.js';
import type { Service } from '../types.js';
import { type Command, type FlagValues, type Io, UsageError } from './command.js';
import { readConfigFile } from './read-config.js';

async function readMessages(locale: string, texts: Readonly<Record<string, unknown>>): Promise<DeclarationWords> {
  const isOwn = typeof texts[locale] === 'object';
  const id = locale === 'auto' ? 'en' : findLocale([locale], isOwn ? [locale] : []);
  if (id === 'en' && !/^(auto|en\b)/i.test(locale))
    throw new UsageError([`there is no language "${locale}"; there are: ${localeIds}`]);
  const words = mergeWords(
    { ...en, ...enDeclaration, lang: id, dir: readDirection(id) },
    (await loadLocale[id]?.()) ?? {},
  );
  const own = texts[id];
  return mergeWords(mergeWords(words, texts), typeof own === 'object' && own ? own : {}) as DeclarationWords;
}

/** Creates the HTML: the table, in an element that consentgate completes with the visitor's choice, unless it is static. */
async function createHtml(options: RawOptions, isStatic: boolean): Promise<string> {
  const config = parseAll(parseCore(options), options);
  const { categories, mode, exempt, cookieName, expiresDays } = config;
  const services = listServices(
    config.services.map((service) => ({ ...findCatalogueService(service.id), ...service }) as Service),
    config,
  );
  const messages = await readMessages(config.locale, config.texts);
  const facts = await loadFacts[messages.lang]?.();
  const piece = createDeclaration(
    {
      ...{ categories, mode, exempt },
      cookie: { name: cookieName, days: +expiresDays },
      services: services.map((own) => ({ own, known: describeService(own, facts) })),
    },
    messages,
  );
  return writePiece(isStatic ? piece : ['div', { 'data-consentgate': 'declaration' }, piece]);
}

async function run(values: FlagValues, io: Io): Promise<void> {
  const given = ['services', 'categories', 'locale', 'mode', 'region'].flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const options: RawOptions = { ...(await readConfigFile(values.get('config'))), ...Object.fromEntries(given) };
  const problems = findProblems(options);
  if (problems[0]) throw new ConsentError(problems);
  const css = declarationStyles.trim();
  if (values.has('css')) return io.print(css);
  const html = await createHtml(options, values.has('static'));
  io.print(values.has('no-css') ? html : `<style>${css}</style>\n${html}`);
}

/** `consentgate declaration`: prints the table that a privacy statement needs, as HTML. */
export const declaration: Command = {
  summary: 'Print the table of services for the privacy statement as HTML',
  flags: {
    config: { value: 'FILE', help: 'JSON file with the options' },
    services: { value: 'IDS', many: true, help: 'Option: services that the site uses' },
    categories: { value: 'IDS', many: true, help: 'Option: categories (functional,analytics,marketing)' },
    locale: { value: 'ID', help: 'Language, for example de (en)' },
    mode: { value: 'WORD', help: 'Option: opt-in, opt-out, notice' },
    region: { value: 'ID', help: 'Option: whose law the page follows' },
    static: { help: "Without the visitor's choice: consentgate will not touch it" },
    'no-css': { help: 'Leave the style sheet out' },
    css: { help: 'Print the style sheet only' },
  },
  run,
};
