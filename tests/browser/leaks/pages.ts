/** The shop of these tests: pages full of ways in, and the files of its own that some of them need. */
import type { Answer, HandlerRequest, Site } from '../harness/index.js';
import { createService, type Embedding, embeddings, servePage, writeOwn } from './embeddings.js';
import { fillAddress, serveThirdParty } from './third-party.js';
import { allWays as catalogue, furtherWays, type Way } from './ways/index.js';

/** Ways that share one visit. */
export interface Batch {
  readonly name: string;
  readonly ways: readonly Way[];
  /** Needs a profile that is not private: Chromium opens no connection ahead in one. */
  readonly isRegular?: boolean;
  /** Registers service workers. */
  readonly serviceWorkers?: boolean;
  /** Holds what the second look found. */
  readonly isFurther?: boolean;
}

const only = (process.env.LEAKS_WAYS ?? '').split(',').filter(Boolean);
const allWays = only[0] ? catalogue.filter(({ id }) => only.includes(id)) : catalogue;

const isCaptured = ({ code = '' }: Way) => code.includes('captured.');
const isCode = (way: Way) => way.code !== undefined;
const isConnection = ({ port }: Way) => port === 'connection';

const isFurther = (way: Way) => furtherWays.includes(way);
const isPlain = (way: Way) => !way.alone && !isCaptured(way) && !isConnection(way);
const markup = allWays.filter((way) => isPlain(way) && !isCode(way));
const code = allWays.filter((way) => isPlain(way) && isCode(way));

/** All ways, in as few pages as they leave each other alone in, and come to an end in: WebKit does not with 500 at once. */
export const batches: readonly Batch[] = [
  { name: 'markup', ways: markup.filter((way) => !isFurther(way)) },
  { name: 'further-markup', ways: markup.filter(isFurther), isFurther: true },
  ...[0, 1, 2].map((part) => ({
    name: `code-${part}`,
    ways: code.filter((way) => !isFurther(way)).filter((_, at) => at % 3 === part),
    serviceWorkers: true,
  })),
  { name: 'further-code', ways: code.filter(isFurther), isFurther: true },
  { name: 'connections', ways: allWays.filter(isConnection), isRegular: true },
  { name: 'captured', ways: allWays.filter(isCaptured) },
  ...allWays.filter(({ alone }) => alone).map((way) => ({ name: way.id, ways: [way], isFurther: isFurther(way) })),
].filter(({ ways }) => ways[0]);

const capture = `<script>var captured = { fetch: fetch.bind(window), Image: Image, append: Element.prototype.append,
src: Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set,
cookie: Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set, setItem: Storage.prototype.setItem }</script>`;

/** Runs the ways in code, and again under another view. What writes into the page would wipe it out afterwards. */
const createHelper = (view: string) => `<script>var leakWays = [];
function leakStart(id, url, view, run) { try { var done = run(url, id, view); if (done && done.catch) done.catch(function () {}) } catch (e) {} }
function leak(id, url, run) { leakWays.push([id, url, run]); leakStart(id, url, ${JSON.stringify(view)}, run) }
function leakAgain(view) { leakWays.forEach(function (way) { if (!/(^|[^.\\w])document\\.write/.test(way[2])) leakStart(way[0], way[1].replace(/\\/v[\\w-]+\\//, '/' + view + '/'), view, way[2]) }) }
addEventListener('unhandledrejection', function (e) { e.preventDefault() });</script>`;

const createCall = (site: Site, way: Way, view: string, ports: ReadonlyMap<string, number>): string =>
  `leak(${JSON.stringify(way.id)}, ${JSON.stringify(fillAddress(site, way, view, ports, '{url}'))}, function (url, id, view) { ${way.code} })`;

const guardEnd = (text: string) => text.replace(/<\/script/gi, '<\\/script');

const writeWay = (
  site: Site,
  way: Way,
  view: string,
  ports: ReadonlyMap<string, number>,
  isMarked: boolean,
): string => {
  const fill = (text: string) => fillAddress(site, way, view, ports, text);
  if (isMarked && way.marked === null) return '';
  if (way.headers) return '';
  if (way.by === 'friend') return `<script src="${site.url('friend', `/${view}/${way.id}.js`)}"></script>`;
  if (way.html) {
    if (!isMarked) return fill(way.html);
    return way.marked
      ? fill(way.marked)
      : `<script type="text/html" data-consent="marketing">${guardEnd(fill(way.html))}</script>`;
  }
  const text = guardEnd(createCall(site, way, view, ports));
  return isMarked ? `<script type="text/plain" data-consent="marketing">${text}</script>` : `<script>${text}</script>`;
};

const worker = `const ask = new URL(location).searchParams;
const get = (url) => fetch(url).catch(() => {});
if (ask.has('import')) try { importScripts(ask.get('import')) } catch {}
if (ask.has('fetch')) get(ask.get('fetch'));
if (ask.has('socket')) new WebSocket(ask.get('socket'));
if (ask.has('nested')) new Worker('own-worker.js?fetch=' + encodeURIComponent(ask.get('nested')));
if (ask.has('xhr')) try { const x = new XMLHttpRequest(); x.open('GET', ask.get('xhr')); x.send() } catch {}
onmessage = ({ data }) => get(data);`;

const writeFiles = (
  own: string,
  address: string,
): Readonly<Record<string, { type: string; body: string; headers?: Record<string, string> }>> => ({
  'linked.css': {
    type: 'text/css',
    body: '',
    headers: { link: address.replace(/%(?:20|3c|3e)/gi, decodeURIComponent) },
  },
  'own.js': { type: 'text/javascript', body: 'window.own = 1' },
  'own.css': { type: 'text/css', body: `.s15 { background: url("${address}") }` },
  'own-worker.js': { type: 'text/javascript', body: worker },
  frame: {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>Frame</title>${own}</head><body>${address ? `<img alt="" src="${address}">` : ''}</body></html>`,
  },
  'frame.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><script href="${address}"/></svg>`,
  },
  'frame.xml': {
    type: 'text/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="${address}"?><a/>`,
  },
});

/** Counts on when a table is tried again: WebKit does not ask twice for the images of some styles. */
let views = 0;

/** Serves the shop and the third party for every embedding, and says which view a path was last shown as. */
export const serveShop = (site: Site, ports: ReadonlyMap<string, number>) => {
  const hosts = [
    'tracker.localhost',
    'tracker.localhost.',
    ...[site.port, ...ports.values()].map((port) => `tracker.localhost:${port}`),
    `ws://tracker.localhost:${site.port}`,
    // Browsers do not look these names up for what is not HTTP.
    ...allWays.filter(({ port }) => port === 'udp').map(({ id }) => `127.0.0.1:${ports.get(id)}`),
  ];
  const friend = new URL(site.url('friend')).host;
  let last = '';
  const byId = new Map(allWays.map((way) => [way.id, way]));
  serveThirdParty(site, (view, id) => {
    const way = byId.get(id);
    return way ? createCall(site, way, view, ports) : '';
  });

  const writePage = (embedding: Embedding, own: string, batch: Batch, view: string) => {
    const write = (place: Way['place'], ways = batch.ways) =>
      ways
        .filter((way) => (way.place ?? 'body') === place)
        .map((way) => writeWay(site, way, view, ports, !!embedding.isMarked))
        .join('\n');
    const early = batch.name === 'captured' ? capture : '';
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${early}${own}
${createHelper(view)}${write('head')}</head><body><main>Page</main>${write('body')}<script>window.leakEnd = true</script></body></html>`;
  };
  const writeHeaders = (embedding: Embedding, batch: Batch, view: string) => {
    const all: Record<string, string> = {};
    for (const way of batch.ways) {
      if (embedding.isMarked && way.marked === null) continue;
      for (const [name, value] of Object.entries(way.headers ?? {})) {
        const text = fillAddress(site, way, view, ports, value);
        all[name] = all[name] ? `${all[name]}, ${text}` : text;
      }
    }
    return all;
  };

  site.serve('shop', '/leaks/ran/*', { status: 204 });
  for (const embedding of embeddings) {
    const folder = `/leaks/${embedding.name}/`;
    const options = {
      services: [createService(hosts.filter((host) => !host.endsWith('.')))],
      allow: [friend],
      page: site.url('shop', folder),
    };
    site.serve('shop', `${folder}*`, async (request: HandlerRequest): Promise<Answer> => {
      const [, name = '', address = ''] = /^([^?]*)\??(.*)$/s.exec(request.url.slice(folder.length)) ?? [];
      if (name === 'redirect') return { status: 302, headers: { location: address, 'cache-control': 'no-store' } };
      const batch = batches.find((one) => one.name === name);
      const own = await writeOwn(embedding, hosts, friend);
      const file = writeFiles(own, address)[name];
      if (!batch && !file) return { status: 404, type: 'text/plain' };
      if (batch) {
        views += 1;
        last = `v${views}`;
      }
      const type = file?.type ?? 'text/html';
      const page = batch
        ? { html: writePage(embedding, own, batch, last), headers: writeHeaders(embedding, batch, last) }
        : { html: file?.body ?? '', headers: file?.headers ?? {} };
      const { html, headers } = await servePage(embedding, options, request, page, type);
      return {
        type,
        headers: { 'cache-control': 'no-cache', ...headers },
        body: html,
        delay: address === 'slow' ? 50 : 0,
      };
    });
  }
  return { readView: () => last };
};
