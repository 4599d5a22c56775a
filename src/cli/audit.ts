/// <reference types="node" />
import type { RawOptions } from '../config/parse.js';
import { findProblems } from '../config/problems.js';
import { loadScanner } from '../edge/rewrite/scanner.js';
import { ConsentError } from '../errors.js';
import { auditPage } from './audit/audit-page.js';
import { readSource, readText } from './audit/source.js';
import { type Audited, writeJson, writeText, writeVerdict } from './audit/write.js';
import { type Command, type FlagValues, UsageError } from './command.js';
import { readList } from './flags.js';
import { readConfigFile } from './read-config.js';

/** Where pages come from. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetch: typeof globalThis.fetch;
}

/** Reads what is said of the site outside of the page; throws `ConsentError` or `UsageError` for what cannot be meant. */
async function readGiven(values: FlagValues): Promise<RawOptions[]> {
  const file = values.get('config');
  const config = await readConfigFile(file);
  const problems = findProblems(config);
  if (problems[0]) throw new ConsentError(problems.map((problem) => `--config ${file}: ${problem}`));
  const { services, allow } = Object.fromEntries(['services', 'allow'].map((name) => [name, values.get(name)]));
  const flags: RawOptions = {
    ...(services && { services }),
    ...(allow && { allow }),
    ...(values.has('strict') && { block: 'strict' }),
  };
  const { categories } = config;
  const wrong = findProblems({ ...flags, categories });
  if (wrong[0]) throw new UsageError(wrong);
  return [config, flags].filter((options) => Object.keys(options).length > 0);
}

function readPage(values: FlagValues): URL | undefined {
  const page = values.get('page');
  if (page === undefined) return undefined;
  if (!/^https?:\/\/[^/]/i.test(page) || !URL.canParse(page))
    throw new UsageError([`--page: "${page}" is no address of a page`]);
  return new URL(page);
}

/** Creates `consentgate audit`: says what of a page gets past the gate before a yes. */
export const createAudit = (world: World): Command => ({
  summary: 'Say what in a page gets past the gate before a yes, and what would mend it',
  operands: 'files',
  flags: {
    files: { value: 'FILES', many: true, help: 'Files or addresses of pages; without any, standard input is read' },
    config: { value: 'FILE', help: "JSON file with the site's options, where the page does not have them" },
    services: { value: 'IDS', many: true, help: 'Services that the site uses, beside those that the page names' },
    allow: {
      value: 'HOSTS',
      many: true,
      help: 'Hosts and origins that need no yes, beside those that the page allows',
    },
    strict: { help: 'Judge the page as with block: strict' },
    page: { value: 'URL', help: 'Address at which the page will stand: what it has of its own host is no third party' },
    json: { help: 'Print the findings as JSON' },
  },
  async run(values, io) {
    const names = readList(values.get('files'));
    const page = readPage(values);
    const options = await readGiven(values);
    const createScanner = await loadScanner();
    const pages: Audited[] = [];
    const add = (source: Awaited<ReturnType<typeof readSource>>) =>
      pages.push({ ...auditPage(source, { options, page, createScanner }), text: source.text });
    for (const name of names) add(await readSource(name, world.fetch));
    if (!names.length) add({ name: '<stdin>', text: await readText('<stdin>', world.stdin) });
    io.print(values.has('json') ? writeJson(pages) : writeText(pages));
    const verdict = writeVerdict(pages);
    // Exit code 1, as wherever something is not in order.
    if (verdict) throw new ConsentError([verdict]);
  },
});

/** `consentgate audit` with what the process has. */
export const audit: Command = createAudit({
  get stdin() {
    return process.stdin;
  },
  fetch: (...request) => fetch(...request),
});
