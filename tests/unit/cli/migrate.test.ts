// @vitest-environment node
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMigrate } from '../../../src/cli/migrate.js';
import { runCommandLine } from '../../../src/cli/run.js';

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
  const migrate = createMigrate({ stdin: stdin(), write: async (bytes) => out.push(bytes) });
  const code = await runCommandLine(new Map([['migrate', migrate]]), ['migrate', ...args], {
    env: {},
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
    untilStopped: async () => {},
  });
  return { code, out: Buffer.concat(out).toString('latin1'), printed, warned: warned.join('\n') };
}

const theirs = '<script type="text/plain" data-cookieconsent="statistics" src="https://x.example/a.js"></script>';
const ours = '<script type="text/plain" data-consent="analytics" data-src="https://x.example/a.js"></script>';
const loader = '<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="1" async></script>';
const embed = 'In the place of the tool, first in head:\n<script src="/consentgate/consentgate.js"';

describe('consentgate migrate', () => {
  it('passes standard input to standard output, and says the rest beside it', async () => {
    expect(await run(['--from', 'cookiebot'], `<p>${loader}${theirs}`)).toEqual({
      ...{ code: 0, out: `<p>${ours}`, printed: [] },
      warned: `standard input: 1 mark (analytics), 1 element of the tool removed\n${embed} data-categories="analytics"></script>`,
    });
  });

  it('--write changes files, once, and says what; what it cannot do with its line', async () => {
    const page = `\n${theirs}\n<script>Cookiebot.renew()</script>`;
    const [a, b] = [await put('a.html', page), await put('b.html', '<p>')];
    const before = await stat(b);
    const hand = `${a}:3: by hand: Cookiebot.renew: consentgate.open('preferences')`;
    const { code, out, printed, warned } = await run(['--from', 'cookiebot', '--write', a, b]);
    expect([code, out, warned]).toEqual([0, '', '']);
    expect(printed).toEqual([`${a}: 1 mark (analytics)`, hand, `${embed} data-categories="analytics"></script>`]);
    expect(await readFile(a, 'utf8')).toBe(page.replace(theirs, ours));
    expect((await stat(b)).mtimeMs).toBe(before.mtimeMs);
    expect((await run(['--from', 'cookiebot', '--write', a, b])).printed).toEqual([hand]);
  });

  it('keeps bytes that are no UTF-8, a byte order mark, and how a tag is written', async () => {
    const [head, foot] = ["\xef\xbb\xbf<!doctype html>\r\n<P title='\xe4\xff'  >", '\r\n<!-- \xe4 -->'];
    const tag = (name: string) =>
      `<SCRIPT  TYPE = "text/plain"\n ${name}  NONCE='n' async integrity=sha384-x>1\xe4</SCRIPT >`;
    const page = head + tag('data-cookieconsent=statistics') + foot;
    const { out } = await run(['--from', 'cookiebot'], Buffer.from(page, 'latin1'));
    expect(out).toBe(head + tag('data-consent="analytics"') + foot);
  });

  it('--map says what a word of theirs is, and overrules what we would take it for', async () => {
    const page = theirs + theirs.replace('statistics', 'fancy');
    const { out } = await run(['--from', 'cookiebot', '--map', 'statistics=numbers,fancy=marketing'], page);
    expect(out).toBe(ours.replace('analytics', 'numbers') + ours.replace('analytics', 'marketing'));
  });

  it('holds a tag whose mark is not understood, says so, and understands it in a second run', async () => {
    const page = '<script data-cookieconsent="statistics,fancy" src="https://x.example/a.js"></script>';
    const first = await run(['--from', 'cookiebot'], page);
    expect(first.out).toBe(
      '<script type="text/plain" data-cookieconsent="statistics,fancy" data-src="https://x.example/a.js"></script>',
    );
    expect(first.warned).toContain('input:1: by hand: category "fancy" is not known: the tag stays held; say --map');
    const second = await run(['--from', 'cookiebot', '--map', 'fancy=marketing'], first.out);
    expect(second.out).toBe(ours.replace('analytics', 'analytics marketing'));
  });

  it('reads tags of several tools only when they are named: they share attributes', async () => {
    const page = '<script type="text/plain" data-category="analytics" data-cookieconsent="marketing">1</script>';
    expect((await run(['--from', 'klaro'], page)).out).toBe(page);
    const other = `${theirs}<script type="text/plain" class="optanon-category-C0004">1</script>`;
    expect((await run(['--from', 'cookiebot,onetrust'], other)).out).toBe(
      `${ours}<script data-consent="marketing" type="text/plain">1</script>`,
    );
  });

  it('--keep-loader leaves the tool in the page and tells where', async () => {
    const { out, warned } = await run(['--from', 'cookiebot', '--keep-loader'], loader);
    expect(out).toBe(loader);
    expect(warned).toContain('input:1: by hand: https://consent.cookiebot.com/uc.js is part of Cookiebot');
  });

  it('names the services of the pages, those that the site has put elsewhere with their category', async () => {
    const frame = (host: string, word: string) =>
      `<iframe data-cookieconsent="${word}" src="https://${host}/1"></iframe>`;
    const { out, warned } = await run(['--from', 'cookiebot'], frame('www.youtube.com/embed', 'marketing'));
    expect(out).toBe(
      '<iframe data-consent="marketing" data-service="youtube" data-src="https://www.youtube.com/embed/1"></iframe>',
    );
    expect(warned).toContain('data-categories="marketing" data-services="youtube"></script>');
    const moved = await run(['--from', 'cookiebot'], frame('www.youtube.com/embed', 'statistics'));
    expect(moved.warned).toContain(
      '<script type="application/json" data-consentgate>{"services":[{"id":"youtube","category":"analytics"}]}</script>\n<script src',
    );
  });

  it('--config says which services and categories the site has', async () => {
    const services = [{ id: 'chat', name: 'Our Chat', category: 'functional', hosts: ['chat.example'] }];
    const config = await put('site.json', JSON.stringify({ services, categories: ['functional', 'stats'] }));
    const page = '<script type="text/plain" data-usercentrics="Our chat">1</script>';
    const { out } = await run(['--from', 'usercentrics', '--config', config], page);
    expect(out).toBe('<script type="text/plain" data-consent="functional" data-service="chat">1</script>');
    // A category that the site does not have would never be granted.
    const held = await run(['--from', 'cookiebot', '--config', config], theirs);
    expect(held.out).toBe(theirs);
    expect(held.warned).toContain('category "statistics" is not known');
    expect((await run(['--from', 'cookiebot', '--config', config, '--map', 'statistics=stats'], theirs)).out).toBe(
      ours.replace('analytics', 'stats'),
    );
    expect(await run(['--from', 'cookiebot', '--config', config, '--map', 'statistics=stast'], theirs)).toMatchObject({
      ...{ code: 1, out: '' },
      warned: expect.stringContaining('--map: "stast" is no category of the configuration'),
    });
  });

  it('tells what cannot be meant', async () => {
    for (const [args, message] of [
      [[], '--from is needed: which tool are the pages marked for? axeptio, c15t, complianz, cookiebot'],
      [['--from', 'cookibot'], '--from "cookibot" is not known (did you mean "cookiebot"?)'],
      [['--from', 'klaro', '--map', 'statistics'], '--map "statistics" is not understood'],
      [['--from', 'klaro', '--write'], '--write needs files'],
    ] as const)
      expect(await run([...args], theirs)).toMatchObject({
        code: 2,
        out: '',
        warned: expect.stringContaining(message),
      });
    const missing = join(folder, 'none.html');
    expect(await run(['--from', 'klaro', missing])).toMatchObject({
      code: 1,
      warned: expect.stringContaining(missing),
    });
  });
});
