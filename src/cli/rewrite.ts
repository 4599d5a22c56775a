/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { chmod, chown, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { findNearest } from '../config/nearest.js';
import { coreOptions, partOptions } from '../config/options.js';
import type { HeldTag, RewriteOptions, ServiceChoice } from '../edge/rewrite/options.js';
import { createPageRewriter, type PageRewriter } from '../edge/rewrite/rewrite.js';
import { ConsentError } from '../errors.js';
import { type Command, type FlagValues, type Io, UsageError } from './command.js';
import { createFileError } from './file-error.js';
import { readList } from './flags.js';
import { readConfigFile } from './read-config.js';

/** Where pages come from and go to when they are not rewritten in place. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Settles when the piece is taken. */
  write(bytes: Uint8Array): Promise<unknown>;
}

const readWords = (text: string | undefined) => text?.split(/[\s,]+/).filter(Boolean);

/** Reads the options of a site that say what is held. Throws `ConsentError`. */
export async function readConfig(file: string | undefined): Promise<RewriteOptions> {
  if (!file) return {};
  const config = await readConfigFile(file);
  const { services, allow, categories, block } = config;
  const isList = (value: unknown) => typeof value === 'string' || Array.isArray(value);
  // A word that is not understood would hold less than was asked for.
  const problems = Object.entries({ services, allow, categories })
    .filter(([, value]) => value !== undefined && value !== null && !isList(value))
    .map(([name, value]) => `"${name}" cannot be ${JSON.stringify(value)}: it takes a list or a text`);
  if (block !== undefined && block !== null && !coreOptions.block.split('|').includes(`${block}`))
    problems.push(`"block" cannot be ${JSON.stringify(block)}: it takes ${coreOptions.block.replaceAll('|', ', ')}`);
  // The site's other options mean nothing here; a misspelt one of ours would.
  const known = Object.keys({ ...coreOptions, ...partOptions });
  for (const name of Object.keys(config).filter((name) => !known.includes(name))) {
    const meant = findNearest(name, ['services', 'allow', 'categories', 'block']);
    if (meant) problems.push(`unknown option "${name}"; did you mean "${meant}"?`);
  }
  if (problems.length) throw new ConsentError(problems.map((problem) => `--config ${file}: ${problem}`));
  return {
    ...(isList(services) && { services: services as readonly ServiceChoice[] }),
    ...(isList(allow) && { allow: allow as readonly string[] }),
    ...(isList(categories) && { categories: categories as readonly string[] }),
    strict: block === 'strict',
  };
}

async function readOptions(values: FlagValues): Promise<RewriteOptions> {
  const services = readWords(values.get('services'));
  const allow = readWords(values.get('allow'));
  const page = values.get('page');
  const category = values.get('category');
  return {
    ...(await readConfig(values.get('config'))),
    ...(services && { services }),
    ...(allow && { allow }),
    ...(page && { page }),
    ...(category && { category }),
    ...(values.has('strict') && { strict: true }),
  };
}

async function pass(
  source: AsyncIterable<Uint8Array>,
  rewriter: PageRewriter,
  write: (piece: Uint8Array) => unknown,
): Promise<void> {
  // Node's own web streams have types of their own.
  const stream = Readable.toWeb(Readable.from(source)) as unknown as ReadableStream<Uint8Array>;
  const reader = stream.pipeThrough(rewriter.stream<Uint8Array>()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) await write(piece.value);
}

const readFileIn = (file: string): AsyncIterable<Uint8Array> => createReadStream(file);

/** Changes a file as a whole: whoever reads it meanwhile, or ends us, finds the old or the new one. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const file = await realpath(path);
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    const { mode, uid, gid } = await stat(file);
    await writeFile(fresh, content, { flag: 'wx' });
    // Only root may give a file away; whoever else could write the old one owns the new one.
    await chown(fresh, uid, gid).catch(() => {});
    await chmod(fresh, mode);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Rewrites one file in place, if there is anything to rewrite. */
async function rewriteFile(file: string, rewriter: PageRewriter, held: readonly HeldTag[], io: Io): Promise<void> {
  const pieces: Uint8Array[] = [];
  await pass(readFileIn(file), rewriter, (piece) => pieces.push(piece));
  const before = await readFile(file);
  const after = Buffer.concat(pieces);
  if (before.equals(after)) return;
  await replaceFile(file, after);
  const names = [...new Set(held.map(({ service, consent }) => service ?? consent ?? 'marked'))];
  io.print(`${file}: ${held.length} ${held.length === 1 ? 'tag' : 'tags'} held (${names.join(', ')})`);
}

/** Creates `consentgate rewrite`: turns raw third-party tags into marked ones. */
export const createRewrite = ({ stdin, write }: Streams): Command => ({
  summary: 'Turn raw third-party tags of HTML files into marked ones',
  operands: 'files',
  flags: {
    files: { value: 'FILES', many: true, help: 'Files to read; without any, a page is read from standard input' },
    write: { help: 'Change the files; otherwise the result goes to standard output' },
    strict: { help: 'Hold every third party, known or not' },
    services: { value: 'IDS', many: true, help: 'Services that the site uses; the whole catalogue when not given' },
    allow: { value: 'HOSTS', many: true, help: 'Hosts and origins that --strict leaves alone' },
    page: { value: 'URL', help: 'Address at which the page will stand' },
    category: { value: 'ID', help: 'Category of third parties that are no known service (marketing)' },
    config: { value: 'FILE', help: "JSON file with the site's options: services, allow, categories, block" },
  },
  async run(values, io) {
    const files = readList(values.get('files'));
    if (values.has('write') && !files.length) throw new UsageError(['--write needs files to change']);
    const held: HeldTag[] = [];
    const options = await readOptions(values);
    const rewriter = await createPageRewriter({ ...options, onHeld: (tag) => held.push(tag) });
    if (!files.length) return pass(stdin, rewriter, write);
    for (const file of files) {
      held.length = 0;
      try {
        await (values.has('write') ? rewriteFile(file, rewriter, held, io) : pass(readFileIn(file), rewriter, write));
      } catch (error) {
        if (!(error as NodeJS.ErrnoException).code) throw error;
        throw createFileError(file, error);
      }
    }
  },
});

/** `consentgate rewrite` with the streams of the process. */
export const rewrite: Command = createRewrite({
  get stdin() {
    return process.stdin;
  },
  write: (bytes) => new Promise((resolve) => process.stdout.write(bytes, resolve)),
});
