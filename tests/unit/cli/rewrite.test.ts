// @vitest-environment node
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRewrite } from '../../../src/cli/rewrite.js';
import { runCommandLine } from '../../../src/cli/run.js';

const raw = '<img src="https://i.ytimg.com/ä.png">';
const held = '<img data-consent="marketing" data-service="youtube" data-src="https://i.ytimg.com/ä.png">';
const other = '<img src="https://other.example/x.png">';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};

async function run(args: string[], input: string | Uint8Array = '') {
  const out: Uint8Array[] = [];
  const printed: string[] = [];
  const warned: string[] = [];
  async function* stdin() {
    for (const byte of Buffer.from(input)) yield Uint8Array.of(byte);
  }
  const rewrite = createRewrite({ stdin: stdin(), write: async (bytes) => out.push(bytes) });
  const code = await runCommandLine(new Map([['rewrite', rewrite]]), ['rewrite', ...args], {
    env: {},
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
    untilStopped: async () => {},
  });
  return { code, out: Buffer.concat(out).toString(), printed, warned: warned.join('\n') };
}

describe('consentgate rewrite', () => {
  it('passes standard input to standard output', async () => {
    expect(await run([], `<p>${raw}`)).toEqual({ code: 0, out: `<p>${held}`, printed: [], warned: '' });
  });

  it('prints files one after the other and leaves them alone', async () => {
    const files = [await put('a.html', raw), await put('b.html', '<p>')];
    expect(await run(['--files', files.join(',')])).toMatchObject({ code: 0, out: `${held}<p>` });
    expect(await readFile(files[0] as string, 'utf8')).toBe(raw);
  });

  it('takes a file that the shell has found by its name, commas and blanks included', async () => {
    const files = [await put('Home, away.html', raw), await put(' b.html', '<p>')];
    expect(await run(files)).toMatchObject({ code: 0, out: `${held}<p>` });
    expect(
      await run(['--files', `${await put('a.html', raw)}, ${await put('b.html', '<b>')}`, ...files]),
    ).toMatchObject({
      code: 0,
      out: `${held}<b>${held}<p>`,
    });
  });

  it('--write changes files, once, and says which', async () => {
    const [a, b] = [await put('a.html', `${raw}${raw}`), await put('b.html', '<p>')];
    const before = await stat(b);
    expect(await run(['--write', '--files', a, '--files', b])).toEqual({
      ...{ code: 0, out: '', warned: '' },
      printed: [`${a}: 2 tags held (youtube)`],
    });
    expect(await readFile(a, 'utf8')).toBe(`${held}${held}`);
    expect((await stat(b)).mtimeMs).toBe(before.mtimeMs);
    expect(await run(['--write', '--files', `${a},${b}`])).toMatchObject({ code: 0, printed: [] });
  });

  it('counts for each file by itself', async () => {
    const [a, b] = [await put('a.html', raw), await put('b.html', raw)];
    const { printed } = await run(['--write', '--files', `${a},${b}`]);
    expect(printed).toEqual([`${a}: 1 tag held (youtube)`, `${b}: 1 tag held (youtube)`]);
  });

  it.each([
    ['{"block":"strct"}', '"block" cannot be "strct": it takes known, marked, strict'],
    ['{"services":5}', '"services" cannot be 5'],
    ['{"services":[null]}', 'services: null is neither an id nor an object'],
    ['{"services":[{"id":"matomo","url":"https://[x"}]}', 'service "matomo": "https://[x" is no address'],
    ['{"allow":["cdn.example",{}]}', 'allow: "[object Object]" is no host'],
  ])('says what is wrong with the configuration %s, and changes no file', async (config, message) => {
    const [file, page] = [await put('site.json', config), await put('a.html', raw)];
    const { code, warned } = await run(['--config', file, '--write', page]);
    expect([code, await readFile(page, 'utf8')]).toEqual([1, raw]);
    expect(warned).toContain(message);
  });

  it('says that an address of the page is none', async () => {
    const { code, warned } = await run(['--page', 'https://[x'], raw);
    expect([code, warned]).toEqual([1, expect.stringContaining('"https://[x" is no address of a page')]);
  });

  it('keeps bytes that are no UTF-8', async () => {
    const file = await put('a.html', Buffer.from('<p title="\xe4\xff">', 'latin1'));
    await writeFile(file, Buffer.concat([await readFile(file), Buffer.from(raw)]));
    await run(['--write', '--files', file]);
    expect((await readFile(file)).toString('latin1')).toContain('<p title="\xe4\xff"><img data-consent');
  });

  it.each([
    [['--services', 'hotjar'], raw + other],
    [['--services', 'hotjar,youtube'], held + other],
    [['--strict'], `${held}<img data-consent="marketing" data-src="https://other.example/x.png">`],
    [
      ['--strict', '--category', 'functional'],
      `${held}<img data-consent="functional" data-src="https://other.example/x.png">`,
    ],
    [['--strict', '--allow', 'other.example'], held + other],
    [['--strict', '--page', 'https://other.example/'], held + other],
  ])('%j', async (args, out) => {
    expect(await run(args, raw + other)).toMatchObject({ code: 0, out });
  });

  it('--write replaces a file as a whole, keeps its mode and what a link points to', async () => {
    const file = await put('a.html', raw);
    await chmod(file, 0o640);
    const link = join(folder, 'link.html');
    await symlink(file, link);
    const before = await stat(file);
    expect(await run(['--write', link])).toMatchObject({ code: 0 });
    const after = await stat(file);
    expect([after.mode, after.ino === before.ino]).toEqual([before.mode, false]);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(held);
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'link.html']);
  });

  it('says which service or option was probably meant', async () => {
    expect(await run(['--services', 'yuotube'], raw)).toMatchObject({
      code: 1,
      warned: expect.stringContaining('unknown service "yuotube"; did you mean "youtube"?'),
    });
    const config = await put('site.json', '{"servcies":"youtube","privacyUrl":"/privacy","matomoUrl":"/m/"}');
    const { code, warned, out } = await run(['--config', config], raw);
    expect([code, out]).toEqual([1, '']);
    expect(warned).toContain('unknown option "servcies"; did you mean "services"?');
    expect(warned).not.toMatch(/privacyUrl|matomoUrl/);
  });

  it('--config takes services, allow and block from the options of the site', async () => {
    const config = {
      services: ['hotjar', { id: 'o', category: 'functional', hosts: ['other.example'] }],
      block: 'strict',
      allow: 'i.ytimg.com',
      theme: 'dark',
    };
    const file = await put('consent.json', JSON.stringify(config));
    expect(await run(['--config', file], raw + other)).toMatchObject({
      code: 0,
      out: `${raw}<img data-consent="functional" data-service="o" data-src="https://other.example/x.png">`,
    });
    expect(
      await run(['--config', file, '--services', 'youtube', '--allow', 'other.example'], raw + other),
    ).toMatchObject({
      out: held + other,
    });
  });

  it('--config takes the categories of the site: no tag waits for one that it does not have', async () => {
    const file = await put('few.json', '{"services": "google-tag-manager", "categories": ["functional", "analytics"]}');
    const tag = '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>';
    expect((await run(['--config', file], tag)).out).toContain('data-consent="analytics" ');
  });

  it('tells what cannot be meant', async () => {
    expect(await run(['--write'], raw)).toMatchObject({
      code: 2,
      out: '',
      warned: expect.stringContaining('--write needs files'),
    });
    expect(await run(['--services', 'yuotube,hotyar'])).toMatchObject({
      code: 1,
      warned: expect.stringMatching(/"yuotube"[\s\S]*"hotyar"/),
    });
    const missing = join(folder, 'none.html');
    expect(await run(['--files', missing])).toMatchObject({ code: 1, warned: expect.stringContaining(missing) });
    expect(await run(['--write', '--files', missing])).toMatchObject({
      code: 1,
      warned: expect.stringContaining(missing),
    });
    for (const flags of [[], ['--write']])
      expect(await run([...flags, '--files', folder])).toMatchObject({
        code: 1,
        warned: expect.stringContaining(`name the pages in it (${folder}/*.html)`),
      });
    expect(await run(['--config', missing])).toMatchObject({ code: 1, warned: expect.stringContaining('--config') });
    expect(await run(['--config', await put('a.json', '[]')])).toMatchObject({
      code: 1,
      warned: expect.stringContaining('one JSON object'),
    });
    expect(await run(['--config', await put('b.json', '{')])).toMatchObject({
      code: 1,
      warned: expect.stringContaining('--config'),
    });
  });
});
