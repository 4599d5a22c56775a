// @vitest-environment node
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../../src/cli/command.js';
import { runCommandLine } from '../../../src/cli/run.js';
import { createSnippet, snippet } from '../../../src/cli/snippet.js';

const core = new URL('../../../dist/consentgate.js', import.meta.url);

async function run(...args: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const io: Io = {
    env: {},
    untilStopped: async () => {},
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
  };
  const code = await runCommandLine(new Map([['snippet', snippet]]), ['snippet', ...args], io);
  return { code, html: printed.join('\n'), warned: warned.join('\n') };
}

/** Reads script elements as the HTML parser does: up to the first end tag. */
const readScripts = (html: string) =>
  [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/gi)].map(([, attributes = '', text = '']) => ({
    attributes,
    text,
  }));

/** What stands ahead of all code. */
const hint = '//# allFunctionsCalledOnLoad\n';
const parts = { code: 'run()', options: { base: '/consentgate/' }, nonce: '{{nonce}}', preload: true };

describe('the HTML', () => {
  it('carries the hosts of services that are named by their id, but of none that we load', () => {
    const options = { base: '/b/', services: 'youtube hotjar matomo', matomoLoad: 'true' };
    const [json] = readScripts(createSnippet({ ...parts, options }));
    const [youtube, hotjar, matomo] = JSON.parse(json?.text ?? '').services;
    expect(youtube).toMatchObject({
      id: 'youtube',
      category: 'marketing',
      embed: true,
      hosts: expect.arrayContaining(['youtube.com']),
    });
    expect(youtube.name).toBeUndefined();
    expect(hotjar.cookies).toContain('_hj*');
    expect(matomo).toBe('matomo');
  });

  it('keeps early calls where a service has something to call that we do not load', () => {
    const scriptOf = (options: object) =>
      readScripts(
        createSnippet({ ...parts, heldCalls: 'keep()', options: { base: '/b/', ...options }, preload: false }),
      ).at(-1)?.text;
    expect(scriptOf({ services: 'youtube hotjar' })).toBe(`${hint}keep()\nrun()`);
    for (const options of [
      {},
      { services: 'youtube' },
      { services: 'hotjar', hotjarLoad: 'true' },
      { services: 'hotjar', block: 'marked' },
    ])
      expect(scriptOf(options), JSON.stringify(options)).toBe(`${hint}run()`);
  });

  it('carries the guard where there is somebody to hold beside what is marked', () => {
    const scriptOf = (options: object) =>
      readScripts(
        createSnippet({ ...parts, guard: 'hold()', options: { base: '/b/', ...options }, preload: false }),
      ).at(-1)?.text;
    for (const options of [{ services: 'youtube' }, { block: 'strict' }])
      expect(scriptOf(options), JSON.stringify(options)).toBe(`${hint}hold()\nrun()`);
    for (const options of [{}, { services: 'youtube', block: 'marked' }])
      expect(scriptOf(options), JSON.stringify(options)).toBe(`${hint}run()`);
  });

  it('is one script with nonce and base when there is nothing to configure', () => {
    const [only, ...more] = readScripts(createSnippet(parts));
    expect(more).toEqual([]);
    expect(only?.attributes).toBe(' nonce="{{nonce}}" data-base="/consentgate/"');
    expect(only?.text).toMatch(/run\(\)$/);
  });

  it('is compiled at once, which V8 only does where that is asked for ahead of all code', async () => {
    const [script] = readScripts(createSnippet({ ...parts, code: await readFile(core, 'utf8') }));
    expect(script?.text.indexOf(hint)).toBe(0);
    expect(script?.text.lastIndexOf(hint)).toBe(0);
  });

  it('has the options before it, as JSON that cannot end its element', () => {
    const options = { base: '/b/', services: [{ id: 'x', name: '</script><!--<script>' }] };
    const [config, script] = readScripts(createSnippet({ ...parts, options }));
    expect(config?.attributes).toBe(' type="application/json" data-consentgate');
    expect(JSON.parse(config?.text ?? '')).toEqual({ services: options.services });
    expect(config?.text).not.toContain('<');
    expect(script?.attributes).toContain('data-base="/b/"');
  });

  it('holds the code so that nothing in it ends the element, and means the same', () => {
    const code =
      'result = ["</script>", "</SCRIPT ", "<!--", /<\\/script/.source, `</script>`, 1 < 2];\n//# sourceMappingURL=x.js.map\n';
    const [script] = readScripts(createSnippet({ ...parts, code, preload: false }));
    expect(script?.text).not.toMatch(/<!--|sourceMappingURL/);
    const evaluate = (text: string) => new Function(`let result; ${text}; return result`)() as unknown;
    expect(evaluate(script?.text ?? '')).toEqual(evaluate(code));
  });

  it('escapes what stands in attributes, but leaves the tag of a template engine as it is', () => {
    const html = createSnippet({ ...parts, options: { base: '/a"b&c/' }, nonce: '<?= $n["x"] ?>', preload: false });
    expect(html).toContain('nonce="<?= $n["x"] ?>" data-base="/a&quot;b&amp;c/"');
  });

  describe('starts the download of the interface', () => {
    const links = (options: object, cookie: string, doNotTrack: string | null = null, lang = 'en') => {
      const html = createSnippet({ ...parts, code: '', options: { ...parts.options, ...options } });
      const appended: object[] = [];
      const document = {
        cookie,
        documentElement: { lang },
        currentScript: { nonce: 'abc' },
        createElement: (name: string) => ({ name }),
        head: { append: (element: object) => appended.push(element) },
      };
      new Function('document', 'navigator', readScripts(html).at(-1)?.text ?? '')(document, { doNotTrack });
      return appended;
    };

    it('for who has not decided', () => {
      const [link, ...more] = links({}, 'other=1');
      expect(more).toEqual([]);
      const href = '/consentgate/consentgate-ui.js';
      expect(link).toEqual({ name: 'link', rel: 'preload', as: 'script', nonce: 'abc', href });
    });

    it('and starts where a sandboxed frame may not even read its cookies', () => {
      const html = createSnippet({ ...parts, code: 'ran()' });
      const ran = vi.fn();
      const document = {
        get cookie() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      };
      new Function('document', 'navigator', 'ran', readScripts(html).at(-1)?.text ?? '')(document, {}, ran);
      expect(ran).toHaveBeenCalledOnce();
    });

    it.each([
      ['who has decided', {}, 'a=b; consentgate=1~abc~def~1~', null],
      ['who has decided, under another name', { cookieName: 'cg' }, 'cg=1~abc~def~1~', null],
      ['who sends Do Not Track', {}, '', '1'],
      ['a site without an interface', { ui: 'off' }, '', null],
      ['a site that does not ask first', { mode: 'opt-out' }, '', null],
    ])('but not for %s', (_, options, cookie, dnt) => {
      expect(links(options, cookie, dnt)).toEqual([]);
    });

    it.each([
      ['de-AT', {}, 'de'],
      ['FR', {}, 'fr'],
      ['', {}, undefined],
      ['ja', {}, undefined],
      ['det', {}, undefined],
      ['de', { locale: 'fi' }, 'fi'],
      ['de', { locale: 'en' }, undefined],
    ])('with the words that the page will need: %s %j', (lang, options, id) => {
      const words = (links(options, '', null, lang) as { href: string }[]).slice(1).map(({ href }) => href);
      expect(words).toEqual(id ? [`/consentgate/locales/${id}.js`] : []);
    });

    it('for who sends Do Not Track to a site that ignores it', () => {
      expect(links({ dnt: 'ignore' }, '', '1')).toHaveLength(1);
    });
  });
});

// The test runs on what was built last.
describe.runIf(existsSync(core))('consentgate snippet', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'snippet-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints the built core as a whole', async () => {
    const { code, html } = await run('--no-preload');
    expect(code).toBe(0);
    const built = (await readFile(core, 'utf8')).replace(/\/\/# sourceMappingURL.*\s*$/, '').trim();
    expect(readScripts(html)[0]?.text.replaceAll('\\x3c', '<')).toBe(built.replaceAll('\\x3c', '<'));
    // What template engines would take for their own.
    expect(html.replaceAll('{{nonce}}', '')).not.toMatch(/\{\{|\{%|\{#|<%|<\?/);
  });

  it('takes options from a file and from flags, which win', async () => {
    const file = join(folder, 'consent.json');
    await writeFile(
      file,
      JSON.stringify({
        base: '/files/',
        mode: 'opt-out',
        services: [{ id: 'chat', name: 'Chat', category: 'functional' }],
      }),
    );
    const { code, html, warned } = await run('--config', file, '--mode', 'opt-in', '--privacy-url', '/p?a=<b>');
    expect([code, warned]).toEqual([0, '']);
    const [config, script] = readScripts(html);
    expect(JSON.parse(config?.text ?? '')).toEqual({
      mode: 'opt-in',
      privacyUrl: '/p?a=<b>',
      services: [{ id: 'chat', name: 'Chat', category: 'functional' }],
    });
    expect(script?.attributes).toContain('data-base="/files/"');
    expect((await run('--config', file, '--base', '/other/')).html).toContain('data-base="/other/"');
  });

  it('reads a file as the editors of Windows write it, and says so where bytes are no text', async () => {
    const file = join(folder, 'consent.json');
    const text = '\uFEFF{"privacyUrl":\r\n"/erklärung"}\r\n';
    for (const content of [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
      await writeFile(file, content);
      const { html, warned } = await run('--config', file);
      expect([warned, readScripts(html)[0]?.text]).toEqual(['', '{"privacyUrl":"/erklärung"}']);
    }
    await writeFile(file, Buffer.from(text.slice(1), 'latin1'));
    expect(await run('--config', file)).toEqual({
      code: 1,
      html: '',
      warned: `consentgate: --config ${file}: is no UTF-8: save it in that encoding`,
    });
  });

  it('names every problem of the options at once, with what was probably meant', async () => {
    const { code, html, warned } = await run('--mode', 'opt-inn', '--services', 'chatt', '--base', '/no-slash');
    expect([code, html]).toEqual([1, '']);
    expect(warned).toContain('did you mean "opt-in"?');
    expect(warned).toContain('unknown service "chatt"');
    expect(warned).toContain('"base"');
    expect((await run('--mod', 'opt-in')).warned).toContain('did you mean --mode?');
  });

  it.each([
    ['[]', 'must hold one JSON object'],
    ['{', 'JSON'],
  ])('says what is wrong with a file that holds %s', async (text, problem) => {
    const file = join(folder, 'bad.json');
    await writeFile(file, text);
    const { code, warned } = await run('--config', file);
    expect(code).toBe(1);
    expect(warned).toContain(file);
    expect(warned).toContain(problem);
  });

  it('says that a file is not there', async () => {
    expect(await run('--config', join(folder, 'none.json'))).toMatchObject({ code: 1, html: '' });
  });
});
