/**
 * Raw third-party tags, marked by nobody, behind the policy of the consent cookie: nothing arrives before the grant, and
 * everything works after it and a reload. What the page does without a policy tells which ways an engine has at all.
 */
import { expect, it } from 'vitest';
import { createPolicy } from '../../src/edge/csp.js';
import { createPolicyHandler } from '../../src/edge/fetch.js';
import { createReceipt } from '../fixtures/pages.js';
import { type BrowserTest, type HandlerRequest, inEveryEngine, type Tab, waitUntil } from './harness/index.js';

type Address = (name: string) => string;

/** Ways in markup, by name; each asks the third party for a path that bears its name. */
const markup = (at: Address): Readonly<Record<string, string>> => ({
  'script.js': `<script src="${at('script.js')}"></script>`,
  'async.js': `<script async src="${at('async.js')}"></script>`,
  'defer.js': `<script defer src="${at('defer.js')}"></script>`,
  'module.js': `<script type="module" src="${at('module.js')}"></script>`,
  'import.js': `<script type="module">import "${at('import.js')}"</script>`,
  'svg-script.js': `<svg><script href="${at('svg-script.js')}"></script></svg>`,
  'img.gif': `<img src="${at('img.gif')}">`,
  'srcset.gif': `<img srcset="${at('srcset.gif')} 1x">`,
  'picture.gif': `<picture><source srcset="${at('picture.gif')}"><img></picture>`,
  'lazy.gif': `<img loading="lazy" width="9" height="9" src="${at('lazy.gif')}">`,
  'input.gif': `<input type="image" src="${at('input.gif')}">`,
  'svg-image.gif': `<svg><image href="${at('svg-image.gif')}" width="9" height="9"/></svg>`,
  'iframe.html': `<iframe src="${at('iframe.html')}"></iframe>`,
  'srcdoc.gif': `<iframe srcdoc="<img src='${at('srcdoc.gif')}'>"></iframe>`,
  'data-frame.gif': `<iframe src="data:text/html,<img src='${at('data-frame.gif')}'>"></iframe>`,
  'sheet.css': `<link rel="stylesheet" href="${at('sheet.css')}">`,
  'css-import.css': `<style>@import "${at('css-import.css')}";</style>`,
  'background.gif': `<style>h1 { background: url("${at('background.gif')}") }</style><h1>Page</h1>`,
  'style.gif': `<p style="background: url('${at('style.gif')}')">Page</p>`,
  'face.woff': `<style>@font-face { font-family: own; src: url("${at('face.woff')}") } h2 { font-family: own }</style><h2>Page</h2>`,
  'poster.gif': `<video poster="${at('poster.gif')}" preload="none" width="99" height="99"></video>`,
  'video.mp4': `<video src="${at('video.mp4')}" preload="auto" muted></video>`,
  'audio.mp3': `<audio src="${at('audio.mp3')}" preload="auto"></audio>`,
  'source.mp4': `<video preload="auto" muted><source src="${at('source.mp4')}" type="video/mp4"></video>`,
  'object.html': `<object data="${at('object.html')}" type="text/html"></object>`,
  'embed.html': `<embed src="${at('embed.html')}" type="text/html">`,
  'icon.gif': `<link rel="icon" href="${at('icon.gif')}">`,
  'preload.js': `<link rel="preload" as="script" href="${at('preload.js')}">`,
  'preload.gif': `<link rel="preload" as="image" href="${at('preload.gif')}">`,
  'modulepreload.js': `<link rel="modulepreload" href="${at('modulepreload.js')}">`,
  'prefetch.html': `<link rel="prefetch" href="${at('prefetch.html')}">`,
  'manifest.json': `<link rel="manifest" href="${at('manifest.json')}">`,
  'shadow.gif': `<div><template shadowrootmode="open"><img src="${at('shadow.gif')}"></template></div>`,
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are the page's own template literals
/** Ways in code, by name: the body of a function of `url`. */
const code: Readonly<Record<string, string>> = {
  'append.js': 'document.head.append(Object.assign(document.createElement("script"), { src: url }))',
  'attribute.js': 'const s = document.createElement("script"); document.body.append(s); s.setAttribute("src", url)',
  'namespace.js':
    'const s = document.createElementNS("http://www.w3.org/1999/xhtml", "script"); s.src = url; document.body.append(s)',
  'fragment.js':
    'document.body.append(document.createRange().createContextualFragment(`<script src="${url}"><\\/script>`))',
  'shadow.js':
    'const s = document.createElement("script"); s.src = url; document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).append(s)',
  'dynamic-import.js': 'import(url).catch(() => {})',
  'blob-script.js':
    'document.head.append(Object.assign(document.createElement("script"), { src: URL.createObjectURL(new Blob([`fetch("${url}").catch(() => {})`])) }))',
  'image.gif': 'new Image().src = url',
  'inner.gif': 'document.body.appendChild(document.createElement("div")).innerHTML = `<img src="${url}">`',
  'adjacent.html': 'document.body.insertAdjacentHTML("beforeend", `<iframe src="${url}"></iframe>`)',
  fetch: 'fetch(url).catch(() => {})',
  'no-cors': 'fetch(url, { mode: "no-cors", credentials: "include" }).catch(() => {})',
  keepalive: 'fetch(url, { method: "POST", body: "x", keepalive: true }).catch(() => {})',
  xhr: 'const x = new XMLHttpRequest(); x.open("GET", url); x.send()',
  beacon: 'navigator.sendBeacon(url, "x")',
  socket: 'new WebSocket(url.replace("http", "ws"))',
  events: 'const e = new EventSource(url); e.onerror = () => e.close()',
  ping: 'const a = Object.assign(document.createElement("a"), { href: "#ping", ping: url }); document.body.append(a); a.click()',
  'worker-blob': 'new Worker(URL.createObjectURL(new Blob([`fetch("${url}").catch(() => {})`])))',
  'worker-own': 'new Worker("/own-worker.js?fetch=" + encodeURIComponent(url))',
  'worker-import.js': 'new Worker("/own-worker.js?import=" + encodeURIComponent(url))',
  'worker-shared': 'new SharedWorker("/own-worker.js?shared&fetch=" + encodeURIComponent(url))',
  'service-worker':
    'navigator.serviceWorker.register("/own-worker.js?fetch=" + encodeURIComponent(url)).catch(() => {})',
  'rule.gif':
    'const s = document.head.appendChild(document.createElement("style")); s.sheet.insertRule(`main { background: url("${url}") }`)',
  'adopted.gif':
    'const s = new CSSStyleSheet(); s.replaceSync(`h3 { background: url("${url}") }`); document.adoptedStyleSheets.push(s)',
  'property.gif':
    'document.body.style.listStyleImage = `url("${url}")`; document.body.append(document.createElement("li"))',
  'font.woff': 'new FontFace("late", `url("${url}")`).load().catch(() => {})',
  'audio.mp3': 'new Audio(url).load()',
  'object.html':
    'document.body.append(Object.assign(document.createElement("object"), { type: "text/html", data: url }))',
  'form.html':
    'const f = document.createElement("form"); f.action = url; f.target = "form-frame"; document.body.insertAdjacentHTML("beforeend", "<iframe name=form-frame></iframe>"); document.body.append(f); f.submit()',
  'location.html': 'document.body.appendChild(document.createElement("iframe")).contentWindow.location = url',
  realm: 'document.body.appendChild(document.createElement("iframe")).contentWindow.fetch(url).catch(() => {})',
  'written.gif':
    'const d = document.body.appendChild(document.createElement("iframe")).contentDocument; d.open(); d.write(`<img src="${url}">`); d.close()',
  'javascript-frame':
    'document.body.append(Object.assign(document.createElement("iframe"), { src: `javascript:fetch("${url}").catch(() => {})` }))',
  'data-frame':
    'document.body.append(Object.assign(document.createElement("iframe"), { src: `data:text/html,<script>fetch("${url}").catch(() => {})<\\/script>` }))',
  'blob-frame':
    'document.body.append(Object.assign(document.createElement("iframe"), { src: URL.createObjectURL(new Blob([`<script>fetch("${url}").catch(() => {})<\\/script>`], { type: "text/html" })) }))',
  'document-write.js':
    'document.body.insertAdjacentHTML("beforeend", "<iframe name=written></iframe>"); frames.written.document.write(`<script src="${url}"><\\/script>`); frames.written.document.close()',
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

const worker = `const ask = new URL(location).searchParams;
if (ask.has('import')) try { importScripts(ask.get('import')) } catch {}
if (ask.has('fetch')) fetch(ask.get('fetch')).catch(() => {});`;

/** Serves the same site twice: at `shop` behind the policy, at `bare` without one. */
const createSites = (t: BrowserTest) => {
  const host = new URL(t.site.url('tracker')).host;
  const handler = createPolicyHandler({
    // A scheme of its own for sockets, because these pages are not on TLS.
    services: [{ id: 'tracker', category: 'marketing', hosts: [host, `ws://${host}`] }],
  });
  let views = 0;
  /** `write` makes the body with addresses that are new in each view: engines keep pictures in memory. */
  const serve = (
    path: string,
    type: string,
    write: (at: Address) => string,
    writeHeaders: (at: Address) => Readonly<Record<string, string>> = () => ({}),
  ) => {
    const make = () => {
      views += 1;
      const view = views;
      const at: Address = (name) => t.site.url('tracker', `/${view}/${name}`);
      return { body: write(at), headers: { 'content-type': type, ...writeHeaders(at) } };
    };
    t.site.serve('bare', path, () => ({ type, ...make() }));
    t.site.serve('shop', path, async ({ headers }: HandlerRequest) => {
      const made = make();
      const request = new Request(t.site.url('shop', path), { headers: { ...headers } });
      const response = await handler(request, () => new Response(made.body, { headers: made.headers }));
      return { type, headers: Object.fromEntries(response.headers), body: await response.text() };
    });
  };
  t.site.serve('tracker', '/*', ({ url }) => {
    const [, extension = ''] = /\.(\w+)(?:\?|$)/.exec(url) ?? [];
    const types: Record<string, string> = {
      js: 'text/javascript',
      css: 'text/css',
      gif: 'image/gif',
      html: 'text/html',
    };
    return { type: types[extension] ?? 'text/plain', headers: { 'cache-control': 'no-store' } };
  });
  serve('/own-worker.js', 'text/javascript', () => worker);
  return { serve };
};

inEveryEngine('the policy of the consent cookie', (t) => {
  const granted = [{ name: 'consentgate', value: createReceipt('marketing1') }];
  const arrived = () => [
    ...new Set(
      t.site.requests({ host: 'tracker' }).map(({ path }) => path.replace(/^\/\d+\//, '').split('?')[0] as string),
    ),
  ];

  /** Waits until these have arrived, and as long as more come. */
  const collect = async (tab: Tab, names: readonly string[]) => {
    await waitUntil(() => names.every((name) => arrived().includes(name)), {
      timeout: 15_000,
      describe: () => `missing: ${names.filter((name) => !arrived().includes(name)).join(' ')}`,
    });
    await tab.settle();
    return arrived();
  };

  /** What has been seen without a policy comes with the grant too, and nothing before it. */
  const compare = async (path: string, sure: readonly string[], own: (tab: Tab) => Promise<unknown>) => {
    const bare = await t.visit(path, { host: 'bare', until: 'interactive', serviceWorkers: true });
    const known = await collect(bare.tab, sure);
    await bare.tab.close();
    t.site.clear();

    const { tab } = await t.visit(path, { until: 'interactive', serviceWorkers: true });
    await own(tab);
    await tab.settle();
    expect(arrived(), 'before the grant').toEqual([]);

    for (const cookie of granted) await tab.setCookie(cookie);
    await tab.reload();
    await collect(
      tab,
      known.filter((name) => sure.includes(name)),
    );
    t.site.clear();

    await tab.setCookie({ name: 'consentgate', value: createReceipt('marketing0') });
    await tab.reload();
    await own(tab);
    await tab.settle();
    expect(arrived(), 'after the withdrawal and a reload').toEqual([]);
    return known;
  };

  it('lets no raw tag in the markup reach a third party before the grant, and each after it', async () => {
    const { serve } = createSites(t);
    serve(
      '/markup',
      'text/html',
      (at) =>
        `<!doctype html><title>Shop</title>${Object.values(markup(at)).join('\n')}<script>window.atEnd = true</script>`,
      (at) => ({
        link: `<${at('link.js')}>; rel=preload; as=script, <${at('link.html')}>; rel=prefetch`,
        'speculation-rules': `"${at('rules.json')}"`,
      }),
    );
    // Each engine has its own mind about hints, icons and media; these are certain in all three.
    const certain =
      /^(script|async|defer|module|import|svg-script)\.js$|^(img|srcset|picture|svg-image|srcdoc|background|style)\.gif$|^iframe\.html$|\.css$/;
    const sure = Object.keys(markup(() => '')).filter((name) => certain.test(name));
    expect(sure).toHaveLength(16);
    await compare('/markup', sure, (tab) => tab.waitFor('window.atEnd'));
  });

  it('lets no code of the page reach a third party before the grant, and all of it after it', async () => {
    const { serve } = createSites(t);
    const run = (at: Address) =>
      Object.entries(code).map(
        ([name, body]) => `try { (url => { ${body.replaceAll('</', '<\\/')} })(${JSON.stringify(at(name))}) } catch {}`,
      );
    serve(
      '/code',
      'text/html',
      (at) =>
        `<!doctype html><title>Shop</title><main>Page</main><h3>Page</h3><script>${run(at).join('\n')}\nwindow.atEnd = true</script>`,
    );
    // Firefox sends no `ping`; players and plug-ins are the engine's choice.
    const sure = Object.keys(code).filter((name) => !/^ping$|^worker-shared$|mp3|object/.test(name));
    await compare('/code', sure, (tab) => tab.waitFor('window.atEnd'));
  });

  it('counts for a page that the browser has kept and only asks whether it has changed', async () => {
    const host = new URL(t.site.url('tracker')).host;
    const handler = createPolicyHandler({ services: [{ id: 'tracker', category: 'marketing', hosts: [host] }] });
    const page = `<!doctype html><title>Shop</title><script src="${t.site.url('tracker', '/0/tag.js')}"></script><script>window.atEnd = true</script>`;
    const given: number[] = [];
    t.site.serve('tracker', '/0/tag.js', { type: 'text/javascript', headers: { 'cache-control': 'no-store' } });
    t.site.serve('shop', '/kept', async ({ headers }: HandlerRequest) => {
      const own = { 'content-type': 'text/html', etag: '"1"' };
      const isKept = headers['if-none-match'] === '"1"';
      const request = new Request(t.site.url('shop', '/kept'), { headers: { ...headers } as HeadersInit });
      const answer = await handler(request, () =>
        isKept ? new Response(null, { status: 304, headers: own }) : new Response(page, { headers: own }),
      );
      given.push(answer.status);
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
    });
    const { tab } = await t.visit('/kept', { cookies: granted });
    await collect(tab, ['tag.js']);
    for (const choice of [0, 1, 0]) {
      await tab.setCookie({ name: 'consentgate', value: createReceipt(`marketing${choice}`) });
      t.site.clear();
      await tab.reload();
      await tab.waitFor('window.atEnd');
      await tab.settle();
      expect(arrived(), `marketing${choice}`).toEqual(choice ? ['tag.js'] : []);
    }
    // WebKit keeps nothing where each test has a session of its own.
    const again = t.engine === 'webkit' ? 200 : 304;
    expect(given).toEqual([200, again, again, again]);
  });

  it('holds speculation rules in the markup too, where scripts of the page need a nonce', async () => {
    if (t.engine !== 'chromium') t.skip(`${t.engine} knows no speculation rules`);
    const rules = `<script type="speculationrules">{"prefetch":[{"urls":["${t.site.url('tracker', '/rules.html')}"],"eagerness":"immediate"}]}</script>`;
    const page = `<!doctype html><title>Shop</title>${rules}<script nonce="own">window.atEnd = true</script>`;
    t.site.serve('tracker', '/rules.html', 'prefetched');
    t.site.page('/rules-bare', page);
    t.site.serve('shop', '/rules', {
      headers: { 'content-security-policy': createPolicy(null, { nonce: 'own' }) },
      body: page,
    });
    await t.visit('/rules-bare');
    await t.site.waitForRequest({ host: 'tracker' });
    t.site.clear();
    const { tab } = await t.visit('/rules');
    await tab.waitFor('window.atEnd');
    await tab.settle();
    expect(arrived()).toEqual([]);
  });
});
