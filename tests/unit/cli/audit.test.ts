// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAudit } from '../../../src/cli/audit.js';
import { runCommandLine } from '../../../src/cli/run.js';
import { createPolicy } from '../../../src/edge/csp.js';

const own = '<script src="/consentgate/consentgate.js"></script>';
const using = (services: string) => own.replace('></', ` data-services="${services}"></`);
const json = (options: unknown) =>
  `<script type="application/json" data-consentgate>${JSON.stringify(options)}</script>`;
const video = '<iframe src="https://www.youtube.com/embed/1"></iframe>';
const loads = (address: string) => `<script>s=document.createElement("script");s.src="${address}"</script>`;
const hotjar = loads('https://static.hotjar.com/c/hotjar-1.js?sv=6');

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

async function run(args: readonly string[], input = '') {
  const printed: string[] = [];
  const warned: string[] = [];
  async function* stdin() {
    for (const byte of Buffer.from(input)) yield Uint8Array.of(byte);
  }
  const code = await runCommandLine(new Map([['audit', createAudit({ stdin: stdin(), fetch })]]), ['audit', ...args], {
    env: {},
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
    untilStopped: async () => {},
  });
  return { code, out: printed.join('\n'), warned: warned.join('\n') };
}

/** Severity and code of what is found in a page with this in its head. */
async function find(head: string, ...args: string[]) {
  const { code, out } = await run(['--json', ...args], `<!doctype html><html lang="en"><head>${head}`);
  const { findings } = JSON.parse(out) as { findings: { severity: string; code: string; [field: string]: unknown }[] };
  return { code, findings, said: findings.map(({ severity, code }) => `${severity} ${code}`) };
}

async function serve(html: string, headers: OutgoingHttpHeaders = {}, status = 200) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, answer) => {
    asked.push(request);
    answer.writeHead(status, { 'content-type': 'text/html', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { address, asked, close };
}

describe('consentgate audit', () => {
  it('says where a raw tag stands, whose it is and what mends it', async () => {
    const file = await put('a.html', `<html><head>\n${own}\n</head><body>\n <p>${video}`);
    const { code, out, warned } = await run([file]);
    expect([code, warned]).toEqual([1, 'consentgate: 1 leak in 1 page']);
    expect(out).toContain(`${file}:4: leak: youtube: browsers fetch it by themselves, and the guard does not know it`);
    expect(out).toContain('  <iframe src="https://www.youtube.com/embed/1">\n');
    expect(out).toContain('<iframe data-consent="marketing" data-service="youtube" data-src="…">, and add "youtube"');
  });

  it('says that nothing was found, and what was looked at', async () => {
    const { code, out, warned } = await run(
      [],
      `${own}<script type="text/plain" data-consent="analytics" data-src="https://x.example/a.js"></script>`,
    );
    expect([code, warned]).toEqual([0, '']);
    expect(out).toMatch(/^Nothing gets past the gate: looked at 1 page with 2 tags, 1 of them marked/);
  });

  it('tells the worst first, over all files', async () => {
    const files = [await put('a.html', `${own}${own}`), await put('b.html', `${own}<p>${video}`)];
    const { out, warned } = await run(files);
    expect(out.indexOf('leak:')).toBeLessThan(out.indexOf('mistake:'));
    expect(warned).toBe('consentgate: 1 leak and 1 mistake in 2 pages');
  });

  it.each([
    [video, 'leak raw-tag'],
    ['<img src="https://cdn.example/x.png">', 'leak raw-unknown'],
    ['<link rel="preconnect" href="https://fonts.gstatic.com">', 'leak hint'],
    ['<style>@import url(https://cdn.example/x.css);</style>', 'leak raw-unknown'],
    ['<noscript><img src="https://www.facebook.com/tr?id=1&noscript=1"></noscript>', 'leak noscript'],
    [hotjar, 'leak raw-code'],
    [loads('https://cdn.example/x.js'), 'leak raw-code'],
    [
      '<script>(function(d,u){e=d.createElement("script");e.src=u})(document,"//cdn.example/tag")</script>',
      'leak raw-code',
    ],
    ['<script type="speculationrules">{"prefetch":[{"urls":["https://cdn.example/"]}]}</script>', 'leak raw-code'],
    [`<iframe srcdoc="<img src='https://cdn.example/x'>"></iframe>`, 'leak raw-code'],
    ['<script>fetch("https://cdn.example/x")</script>', 'leak raw-code'],
    ['<script>a=document.createElement("a");a.href="https://cdn.example/x"</script>', 'note maybe-code'],
    ['<script>document.createElementNS("http://www.w3.org/2000/svg","g")</script>', ''],
    ['<template><iframe src="https://cdn.example/x"></iframe></template>', 'note in-template'],
    ['<template><img src="https://cdn.example/x"></template>', 'leak raw-unknown'],
    ['<p><template shadowrootmode="open"><iframe src="https://cdn.example/x"></iframe></template>', 'leak raw-unknown'],
    ['<a href="https://cdn.example/">x</a><form action="https://cdn.example/"></form>', ''],
    ['<script src="/own.js"></script><img src="/own.png">', ''],
    // As the README says, for speed.
    ['<link rel="preload" as="script" href="/consentgate/services/matomo.js">', ''],
    // What a site cannot do without.
    ['<script src="https://js.stripe.com/v3/"></script>', ''],
  ])('%s: %s', async (tag, said) => {
    expect((await find(own + tag)).said.join()).toBe(said);
  });

  it.each([
    ['named, behind our script', using('hotjar') + hotjar, 'note guarded-code'],
    ['not named', own + hotjar, 'leak raw-code'],
    ['all of them, as one is misspelt', using('hotjra') + hotjar, 'mistake options,note guarded-code'],
    ['block: marked', json({ services: ['hotjar'], block: 'marked' }) + own + hotjar, 'leak raw-code'],
    ['the file without the guard', using('hotjar').replace('gate.js', 'gate-marked.js') + hotjar, 'leak raw-code'],
    ['strict', json({ block: 'strict' }) + own + loads('https://cdn.example/x.js'), 'note guarded-code'],
    [
      'for the worker of Partytown',
      `${using('hotjar')}<script type="text/partytown" src="https://static.hotjar.com/x.js"></script>`,
      'note guarded-tag',
    ],
    ['before our script', hotjar + using('hotjar'), 'leak raw-code,note script-before'],
    ['deferred', using('hotjar').replace(' src', ' defer src') + hotjar, 'leak raw-code,mistake script-late'],
    [
      'as a module',
      using('hotjar').replace(' src', ' type="module" src') + hotjar,
      'leak raw-code,mistake script-late',
    ],
    ['no script of ours', hotjar, 'leak raw-code,mistake script-missing'],
    [
      'import() in a handler',
      `${using('hotjar')}<img onload="import('https://script.hotjar.com/x.js')">`,
      'leak raw-code',
    ],
    [
      'in a sandbox',
      `${using('youtube')}<iframe sandbox srcdoc="<img src='//i.ytimg.com/x'>"></iframe>`,
      'leak raw-code',
    ],
    ['a video', `${using('youtube')}<video><source src="https://i.ytimg.com/x"></video>`, 'note guarded-tag'],
    ['its picture', `${using('youtube')}<video poster="https://i.ytimg.com/x"></video>`, 'leak raw-tag'],
    ['a lazy frame', using('youtube') + video.replace(' src', ' loading="lazy" src'), 'note guarded-tag'],
    ['a frame', using('youtube') + video, 'leak raw-tag'],
    ['a frame in strict', json({ block: 'strict' }) + own + video, 'note guarded-tag'],
    [
      'a script in strict',
      `${json({ block: 'strict' })}${own}<script src="https://x.example/"></script>`,
      'leak raw-unknown',
    ],
    [
      'a handler',
      `${using('hotjar')}<img src="/x" onerror="new Image().src='https://script.hotjar.com/x.js'">`,
      'note guarded-code',
    ],
  ])('knows what the guard holds: %s', async (_, head, said) => {
    expect((await find(head)).said.join()).toBe(said);
  });

  it.each([
    ['<script data-consent="analytics" src="https://x.example/a.js"></script>', 'leak marked-live'],
    ['<script data-consent="analytics">a()</script>', 'mistake marked-live'],
    ['<script data-consent="necessary">a()</script>', ''],
    ['<img data-consent="marketing" src="https://x.example/a.png">', 'leak marked-live'],
    ['<img data-consent="marketing" data-src="https://x.example/a.png">', ''],
    ['<template data-consent="marketing"><img src="https://x.example/a.png"></template>', 'leak template'],
    ['<iframe data-consent="marketin" data-src="/x"></iframe>', 'mistake category'],
    ['<iframe data-consent="marketing|functional !analytics" data-src="/x"></iframe>', ''],
    ['<iframe data-consent="marketing | functional" data-src="/x"></iframe>', ''],
    ['<iframe data-consent="analytics && marketing" data-src="/x"></iframe>', 'mistake expression'],
    ['<iframe data-consent="analytics||marketing" data-src="/x"></iframe>', 'mistake expression'],
    ['<iframe data-consent="analytics, marketing" data-src="/x"></iframe>', 'mistake expression'],
    ['<iframe data-consent="" data-src="/x"></iframe>', 'mistake expression'],
    ['<iframe data-service="hotjar" data-src="/x"></iframe>', 'mistake service'],
    ['<div data-consent="marketing"></div>', 'mistake mark-place'],
    ['<div data-service="delivery"></div><input type="checkbox" data-service="newsletter">', ''],
    ['<script type="text/plain" data-src="/x.js"></script>', 'mistake mark-missing'],
    ['<script type="text/plain" data-cookieconsent="statistics"></script>', 'mistake mark-foreign'],
    ['<script type="text/plain" class="optanon-category-C0002"></script>', 'mistake mark-foreign'],
    ['<script type="didomi/javascript" data-vendor="x"></script>', 'mistake mark-foreign'],
    ['<iframe data-cookieconsent="marketing" data-cookieblock-src="/x"></iframe>', 'mistake mark-foreign'],
    ['<script data-cookieconsent="ignore" src="/x.js"></script>', ''],
    ['<script data-category="shop" src="/x.js"></script><iframe data-category="films" src="/x"></iframe>', ''],
    ['<script id="x" type="text/plain">{{ a template }}</script>', ''],
    ['<button data-consent-action="acept-all">x</button>', 'mistake action'],
    ['<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script>', 'leak other-tool'],
    ['<script src="/js/klaro.js"></script>', 'mistake other-tool'],
  ])('reads marks: %s: %s', async (tag, said) => {
    expect((await find(own + tag)).said.join()).toBe(said);
  });

  it('says which name was meant', async () => {
    const { findings } = await find(`${using('youtube')}<iframe data-service="yuotube" data-src="/x"></iframe>`);
    expect(findings[0]?.problem).toContain('did you mean "youtube"?');
    const missing = await find(`${own}<iframe data-consent="hotjar" data-src="/x"></iframe>`);
    expect(missing.findings[0]?.cure).toBe('add "hotjar" to data-services');
  });

  it.each([
    [
      'our script is not there',
      '<script type="text/plain" data-consent="analytics"></script>',
      'mistake script-missing',
    ],
    [
      'a bundle may start us',
      '<script src="/app.js"></script><img data-consent="a" data-src="/x">',
      'note script-missing',
    ],
    ['it is there twice', own + own, 'mistake script-twice'],
    ['another tool made it inert', own.replace(' src', ' type="text/plain" src'), 'mistake script-inert'],
    [
      'a third party comes first',
      `<script async src="https://x.example/a.js"></script>${own}`,
      'leak raw-unknown,mistake script-before',
    ],
    ['a script of the site comes first', `<script src="/a.js"></script>${own}`, 'note script-before'],
    [
      'the import of what visitors said to a former tool comes first, as it has to',
      `<script src="https://cdn.example/consentgate-import.js" data-import="cookiebot"></script>${own}`,
      '',
    ],
    ['a deferred one does not run before', `<script defer src="/a.js"></script>${own}`, ''],
    ['it stands in body', `</head><body>${own}`, 'mistake script-place'],
    ['options behind it', own + json({ services: [] }), 'mistake options-late'],
    ['two elements of options', json({}) + json({}) + own, 'mistake options-twice'],
    [
      'options that cannot be read',
      `<script type="application/json" data-consentgate>{,}</script>${own}`,
      'mistake options',
    ],
    ['an option that is none', own.replace('></', ' data-bloc="x"></'), 'mistake options'],
    ['a file with a hash', own.replace('gate.js', 'gate.4f3a9c.js'), ''],
  ])('looks at our own script: %s', async (_, head, said) => {
    expect((await find(head)).said.join()).toBe(said);
  });

  it('takes services, hosts and categories from the page, a file and flags', async () => {
    const image = '<img src="https://img.cdn.example/x.png">';
    expect((await find(json({ allow: ['cdn.example'] }) + own + image)).code).toBe(0);
    expect((await find(own + image, '--allow', 'cdn.example')).code).toBe(0);
    expect((await find(own + image, '--page', 'https://img.cdn.example/')).code).toBe(0);
    expect((await find(own + image, '--page', 'https://shop.example/')).code).toBe(1);
    const chat = { id: 'chat', name: 'Chat', category: 'talk', hosts: ['chat.example'] };
    const config = await put('site.json', JSON.stringify({ categories: ['talk'], services: [chat] }));
    const tag = '<script src="https://chat.example/x.js"></script><img data-consent="talk" data-src="/x">';
    const { findings } = await find(`<script src="/app.js"></script>${tag}`, '--config', config);
    expect(findings.map(({ code, service, host }) => [code, service, host])).toEqual([
      ['raw-tag', 'chat', 'chat.example'],
      ['script-missing', undefined, undefined],
    ]);
    expect((await find(own + hotjar, '--services', 'hotjar')).said).toEqual(['note guarded-code']);
    expect((await find(own + loads('https://cdn.example/x.js'), '--strict')).said).toEqual(['note guarded-code']);
  });

  it('gives machines the same fields each time', async () => {
    const { out } = await run(['--json'], `${own}\n  ${video}`);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      counts: { leak: 1, mistake: 0, note: 0 },
      pages: [{ page: '<stdin>', tags: 2, marked: 0, blocked: 0, hasScript: true }],
      findings: [
        {
          ...{ severity: 'leak', code: 'raw-tag', page: '<stdin>', line: 2, column: 3 },
          ...{ service: 'youtube', host: 'www.youtube.com', tag: '<iframe src="https://www.youtube.com/embed/1">' },
          problem: expect.any(String),
          cure: expect.any(String),
        },
      ],
    });
  });

  it('fetches the one document that it is given, and judges its own host as such', async () => {
    const page = await serve(`${own}<img src="/x.png">${video}<link rel="stylesheet" href="//127.0.0.1:1/x.css">`);
    try {
      const { out } = await run(['--json', page.address]);
      const { findings } = JSON.parse(out) as { findings: { host: string }[] };
      expect(findings.map(({ host }) => host)).toEqual(['www.youtube.com', '127.0.0.1:1']);
      expect(page.asked.map(({ url }) => url)).toEqual(['/page']);
      expect(page.asked[0]?.headers.cookie).toBeUndefined();
    } finally {
      await page.close();
    }
  });

  it('reads the header of an answer', async () => {
    const page = await serve(own, {
      link: '</own.css>; rel=preload; as=style, <https://static.hotjar.com/x.js>; rel="preload"; as=script, <https://x.example/>; rel="canonical"',
      'reporting-endpoints': 'a="https://reports.example/r", b="/own"',
      'content-security-policy': 'trusted-types other; report-uri /own https://csp.example/',
      'set-cookie': ['session=1', '_ga=GA1.1; Path=/', '_fbp=1'],
    });
    try {
      const { out } = await run(['--json', page.address]);
      const { findings } = JSON.parse(out) as { findings: Record<string, string>[] };
      expect(findings.map(({ code, service, host }) => [code, service ?? host])).toEqual([
        ['header-link', 'hotjar'],
        ['header-report', 'csp.example'],
        ['header-report', 'reports.example'],
        ['header-cookie', 'google-analytics'],
        ['header-cookie', 'meta-pixel'],
        ['header-trusted-types', undefined],
      ]);
    } finally {
      await page.close();
    }
  });

  it('does not tell of what the policy of the answer blocks', async () => {
    const page = await serve(
      `${own}${video}<img src="https://img.example/x.png"><link rel="preconnect" href="https://x.example">`,
      {
        'content-security-policy': "default-src 'self'; img-src 'self' *.example",
      },
    );
    try {
      const { out } = await run(['--json', page.address]);
      const { pages, findings } = JSON.parse(out);
      expect(pages[0].blocked).toBe(1);
      expect(findings.map(({ host }: { host: string }) => host)).toEqual(['img.example', 'x.example']);
    } finally {
      await page.close();
    }
  });

  it('takes the policy that consentgate/edge makes of the cookie for what it is', async () => {
    const policy = createPolicy('', { services: ['hotjar', 'youtube'] });
    const raw = `${using('hotjar youtube').replace(' src', ' defer src')}${hotjar}<script>hj("event","x")</script>${video}`;
    const page = await serve(raw, { 'content-security-policy': policy });
    try {
      const { out } = await run(['--json', page.address]);
      const { pages, findings } = JSON.parse(out);
      expect([pages[0].blocked, findings.map(({ code }: { code: string }) => code)]).toEqual([3, ['script-late']]);
    } finally {
      await page.close();
    }
  });

  it('says that an address is no page', async () => {
    const page = await serve('', { 'content-type': 'application/pdf' });
    try {
      expect(await run([page.address])).toMatchObject({ code: 1, warned: expect.stringContaining('application/pdf') });
    } finally {
      await page.close();
    }
  });

  it('writes nothing of a page that a terminal would obey', async () => {
    const { out } = await run([], `${own}<script data-consent="\u001b[2J" src="https://x.example/\u001b[1m"></script>`);
    expect(out).toContain('x.example');
    expect(out).not.toContain('\u001b');
  });

  it('follows no redirect, and says where it leads', async () => {
    const page = await serve('', { location: '/other' }, 302);
    try {
      const { code, warned } = await run([page.address]);
      expect([code, warned]).toEqual([1, expect.stringMatching(/leads to http:\/\/127\.0\.0\.1:\d+\/other/)]);
      expect(page.asked).toHaveLength(1);
    } finally {
      await page.close();
    }
    const { code, warned } = await run([page.address]);
    expect([code, warned]).toEqual([1, expect.stringContaining(page.address)]);
  });

  it.each([
    [['--page', 'shop'], 2, '"shop" is no address'],
    [['--services', 'yuotube'], 2, 'did you mean "youtube"?'],
    [['--jsn'], 2, 'did you mean --json?'],
    [['/no/such/file.html'], 1, 'ENOENT'],
    [['tests/'], 1, 'tests/: this is a folder: name the pages in it (tests/*.html)'],
  ] as const)('%j: exit code %i', async (args, expected, message) => {
    const { code, warned } = await run(args);
    expect([code, warned]).toEqual([expected, expect.stringContaining(message)]);
  });

  it('says what is wrong with the file of options', async () => {
    const config = await put('site.json', '{"categoris":["a"]}');
    expect(await run(['--config', config])).toMatchObject({
      code: 1,
      warned: expect.stringContaining('did you mean "categories"?'),
    });
  });

  it('reads files of Windows and UTF-16, and counts their lines', async () => {
    const page = `${own}\r\n${video}`;
    for (const bytes of [Buffer.from(`\uFEFF${page}`), Buffer.from(`\uFEFF${page}`, 'utf16le')])
      expect((await run([await put('a.html', bytes)])).out).toContain('a.html:2: leak: youtube');
  });

  it('finds nothing in the examples', async () => {
    const files = (await readdir('examples', { recursive: true })).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(5);
    expect(await run(files.map((file) => join('examples', file)))).toMatchObject({ code: 0 });
  });

  it('finds nothing in what the README has to copy', async () => {
    const readme = await readFile('README.md', 'utf8');
    const blocks = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, block]) => `${block}`);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) expect(await run([], `<html><head>${block}`), block).toMatchObject({ code: 0 });
  });

  it('reads a page of two megabytes at once, with a finding in every other tag', async () => {
    const rows = '<p><a href="/x">x</a><img src="https://i.ytimg.com/a.png"><img data-consent="x" src="/a"></p>'.repeat(
      20_000,
    );
    const { warned } = await run([await put('a.html', own + rows)]);
    expect(warned).toBe('consentgate: 20000 leaks and 20000 mistakes in 1 page');
  });
});
