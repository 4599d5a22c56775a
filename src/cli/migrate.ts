/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { fromByteText, readBytes, writeBytes } from '../edge/rewrite/bytes.js';
import type { Mark } from '../edge/rewrite/mark.js';
import { loadScanner } from '../edge/rewrite/scanner.js';
import { ConsentError } from '../errors.js';
import { tools } from '../import/markup/tools.js';
import { type Command, type FlagValues, type Io, UsageError } from './command.js';
import { createFileError } from './file-error.js';
import { readList } from './flags.js';
import { createEmbedTag } from './migrate/embed-tag.js';
import { type Migrated, type MigrateParts, migratePage } from './migrate/page.js';
import { readCatalogue } from './migrate/services.js';
import { createTranslate, type NamedService } from './migrate/words.js';
import { suggest } from './nearest.js';
import { readConfig, replaceFile, type Streams } from './rewrite.js';

const names = Object.keys(tools);

/** Understands `--from` and `--map`, or throws with all that is wrong. */
function readWords(values: FlagValues) {
  const problems: string[] = [];
  const from = [...new Set(readList(values.get('from')).map((name) => name.toLowerCase()))];
  if (!from.length) problems.push(`--from is needed: which tool are the pages marked for? ${names.join(', ')}`);
  for (const name of from)
    if (!Object.hasOwn(tools, name))
      problems.push(`--from "${name}" is not known${suggest(name, names) || `: it takes ${names.join(', ')}`}`);
  const map = new Map<string, string>();
  for (const entry of readList(values.get('map'))) {
    const [, word, category] = /^(.+)=\s*([\w-]+)\s*$/.exec(entry) ?? [];
    if (word && category) map.set(word.trim().toLowerCase(), category);
    else problems.push(`--map "${entry}" is not understood: it takes their word, "=" and a category of yours`);
  }
  if (values.has('write') && !readList(values.get('files')).length) problems.push('--write needs files to change');
  if (problems.length) throw new UsageError(problems);
  return { chosen: from.flatMap((name) => tools[name] ?? []), map };
}

async function readParts(values: FlagValues): Promise<{ parts: MigrateParts; services: readonly NamedService[] }> {
  const { chosen, map } = readWords(values);
  const config = await readConfig(values.get('config'));
  const { services, findService, categories } = readCatalogue(config);
  const foreign = [...map.values()].filter((id) => categories && id !== 'necessary' && !categories.includes(id));
  if (foreign.length) throw new ConsentError(foreign.map((id) => `--map: "${id}" is no category of the configuration`));
  return {
    services,
    parts: {
      tools: chosen,
      keepLoader: values.has('keep-loader'),
      translate: createTranslate({ map, services, categories }),
      findService,
      createScanner: await loadScanner(),
    },
  };
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Says what was changed in a page, and what is left to do. */
function report(name: string, page: string, { marks, controls, loaders, notes }: Migrated, print: Io['print']): void {
  const consents = [...new Set(marks.map(({ consent }) => fromByteText(consent)))].join(', ');
  const done = [
    ...(marks.length ? [`${count(marks.length, 'mark')} (${consents})`] : []),
    ...(controls ? [count(controls, 'control')] : []),
    ...(loaders ? [`${count(loaders, 'element')} of the tool removed`] : []),
  ];
  if (done.length) print(`${name}: ${done.join(', ')}`);
  let line = 1;
  let at = 0;
  const lines = new Set<string>();
  for (const { offset, text } of [...notes].sort((one, other) => one.offset - other.offset)) {
    for (; at < offset; at++) if (page[at] === '\n') line++;
    lines.add(`${name}:${line}: by hand: ${text}`);
  }
  for (const text of lines) print(text);
}

/** Creates `consentgate migrate`: turns the marks of other consent tools into ours. */
export const createMigrate = ({ stdin, write }: Streams): Command => ({
  summary: "Turn another consent tool's marks in HTML files into ours",
  operands: 'files',
  flags: {
    files: { value: 'FILES', many: true, help: 'Files to read; without any, a page is read from standard input' },
    from: { value: 'TOOLS', many: true, help: `Tools that the pages are marked for: ${names.join(', ')}` },
    write: {
      help: 'Change the files; otherwise the result goes to standard output, and what is to be said to the error output',
    },
    map: { value: 'THEIRS=OURS', many: true, help: 'Category for a word of theirs: statistics=analytics' },
    'keep-loader': { help: "Leave the tool's own script in the page, and only tell where it is" },
    config: { value: 'FILE', help: "JSON file with the site's options: services, categories" },
  },
  async run(values, io) {
    const { parts, services } = await readParts(values);
    const print = values.has('write') ? io.print : io.warn;
    const marks: Mark[] = [];
    let isFound = false;
    const migrate = (name: string, bytes: Uint8Array): Uint8Array => {
      const page = readBytes(bytes);
      const migrated = migratePage(page, parts);
      report(name, page, migrated, print);
      marks.push(...migrated.marks);
      isFound ||= migrated.marks.length + migrated.loaders > 0;
      return writeBytes(migrated.html);
    };
    const files = readList(values.get('files'));
    if (!files.length) {
      const pieces: Uint8Array[] = [];
      for await (const piece of stdin) pieces.push(piece);
      await write(migrate('standard input', Buffer.concat(pieces)));
    }
    for (const file of files) {
      try {
        const before = await readFile(file);
        const after = migrate(file, before);
        if (!values.has('write')) await write(after);
        else if (!before.equals(after)) await replaceFile(file, after);
      } catch (error) {
        if (!(error as NodeJS.ErrnoException).code) throw error;
        throw createFileError(file, error);
      }
    }
    if (isFound) print(`In the place of the tool, first in head:\n${createEmbedTag(marks, services)}`);
  },
});

/** `consentgate migrate` with the streams of the process. */
export const migrate: Command = createMigrate({
  get stdin() {
    return process.stdin;
  },
  write: (bytes) => new Promise((resolve) => process.stdout.write(bytes, resolve)),
});
