import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreOptions, partOptions } from '../../src/config/options.js';
import { catalogue } from '../../src/services/catalogue.js';
import { readTable } from '../browser/leaks/grades.js';
import { writeDocument } from '../browser/leaks/report.js';
import { root } from './read-modules.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const decisions = readdirSync(join(root, 'docs/decisions')).map((file) => `docs/decisions/${file}`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/options.md',
  'docs/themes.md',
  'docs/interface.md',
  'docs/audit.md',
  ...decisions,
];
const toAttribute = (name: string) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const optionNames = Object.keys({ ...coreOptions, ...partOptions });

describe('what is written twice', () => {
  it('is what the sources give: options, and the sizes of the built files', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('is what was seen of each way past a gate', () => {
    expect(read('docs/leaks.md')).toBe(writeDocument(readTable(read('docs/leaks.json'))));
  });

  it('has a line for every option, with a default and a meaning', () => {
    for (const page of ['README.md', 'docs/options.md']) {
      const rows = read(page)
        .split('\n')
        .filter((line) => /^\| `.*`data-|^\| `data-/.test(line));
      for (const name of optionNames) {
        const [, , values, meaning] = rows.find((row) => row.includes(`\`${toAttribute(name)}\``))?.split('|') ?? [];
        expect(values?.trim(), `${page}: ${name}`).toBeTruthy();
        expect(meaning?.trim(), `${page}: ${name}`).toBeTruthy();
      }
    }
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('is under 300 lines', () => {
    expect(readme.split('\n').length).toBeLessThan(300);
  });

  it('names no attribute that does not exist', () => {
    const markup =
      'consent service src srcset href data poster srcdoc type consentgate consent-action consent-category consent-region text-title'
        .split(' ')
        .map((name) => `data-${name}`);
    const known = new Set([...markup, ...optionNames.map(toAttribute)]);
    const named = [...readme.matchAll(/(?<![\w/-])data-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name);
    // Settings of a service begin with its id.
    const isSetting = (name: string) => catalogue.some(({ id }) => name.startsWith(`data-${id}-`));
    expect(named.filter((name) => !known.has(name) && !isSetting(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('names no script, command or method that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...`${readme}${read('CONTRIBUTING.md')}`.matchAll(
        /npm (?:run )?(start|test|build|lint|format|types|size|docs|bench)\b/g,
      ),
    ].map(([, name]) => `${name}`);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
    const commands = [...readme.matchAll(/npx consentgate ([a-z]+)/g)].map(([, name]) => `${name}`);
    expect(commands).toEqual(['snippet', 'migrate', 'audit', 'declaration', 'collect', 'report']);
    for (const command of commands) expect(read('src/cli/commands.ts')).toContain(`['${command}', ${command}]`);
  });

  it('counts the ways past a gate as they were seen', () => {
    const ways = Object.values(JSON.parse(read('docs/leaks.json')) as Record<string, { all: string }>);
    const left = ways.map(({ all }) => all.replace(/[^FXS.]/g, '')).filter((grades) => /[FXS]/.test(grades));
    const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
    const inWebKit = left.filter((grades) => /^\.\./.test(grades));
    expect(readme).toContain(`Over ${Math.floor(ways.length / 100)}00 ways past a gate`);
    expect(readme).toContain(`${words[left.length]} ways are left, ${words[inWebKit.length]} of them in WebKit only`);
  });

  it('counts services, languages and themes', () => {
    const count = (folder: string, form: RegExp) => readdirSync(join(root, folder)).filter((file) => form.test(file));
    expect(readme).toContain(`**${catalogue.length} services known**`);
    expect(count('src/locales', /^[a-z]{2}\.ts$/)).toHaveLength(30);
    expect(readme).toContain('thirty languages');
    for (const file of count('themes', /\.css$/)) expect(readme).toContain(`\`${file.replace('.css', '')}\``);
  });

  it('lists the whole of the public face', () => {
    const table = readme.slice(readme.indexOf('## JavaScript'), readme.indexOf('## Interface\n'));
    const face = /export interface ConsentGate \{([\s\S]*?)\n\}/.exec(read('src/types.ts'))?.[1] ?? '';
    const members = [...face.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => `${name}`);
    expect(members.length).toBeGreaterThan(15);
    expect(members.filter((name) => !new RegExp(`\\b${name}\\b`).test(table))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has each room and each file beside the rooms on its map', () => {
    const map = /## Map([\s\S]*?)\n## /.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
    expect(rooms.filter((room) => !map.includes(`  ${room} `))).toEqual([]);
  });

  it('names no file of a room that is not there', () => {
    let room = '';
    const named = [...read('CONTRIBUTING.md').matchAll(/^\| (?:`([\w/]+\/)` )?\| .* \| (.*) \|$/gm)].flatMap(
      ([, place, files]) => {
        room = place ?? room;
        return [...`${files}`.matchAll(/`([\w-]+)`(?!:)/g)].map(([, file]) => `src/${room}${file}`);
      },
    );
    expect(named.length).toBeGreaterThan(50);
    const isThere = (file: string) => ['.ts', '.tsx'].some((ending) => existsSync(join(root, file + ending)));
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });
});

describe('every page', () => {
  it.each(pages)('%s links to what exists', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)]
      .map(([, target]) => `${target}`)
      .filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  it.each(pages)('%s points to headings that exist', (page) => {
    const anchors = [...read(page).matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
      `${text}`
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    expect(anchors.filter((anchor) => !headings.includes(`${anchor}`))).toEqual([]);
  });

  it.each(decisions)('%s has a number of its own and under 40 lines', (page) => {
    const [, number] = /\/(\d{3})-[a-z\d-]+\.md$/.exec(page) ?? [];
    expect(number).toBeDefined();
    expect(decisions.filter((other) => other.includes(`/${number}-`))).toHaveLength(1);
    expect(read(page)).toMatch(new RegExp(`^# ${number} `));
    expect(read(page).split('\n').length).toBeLessThan(40);
  });
});
