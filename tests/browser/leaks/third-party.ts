/** The third party of these tests: what it answers, and how its address is written in a way. */
import type { Answer, HandlerRequest, Site } from '../harness/index.js';
import type { Way } from './ways/index.js';

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Hosts of the third party as the log names them: itself, one below it, and its name with the final dot of DNS. */
export const trackerHosts = ['tracker', 'cdn.tracker', 'tracker.localhost.'];

/** Path of an address of the third party, taken apart. */
export const readMarker = (
  path: string,
): { readonly view: string; readonly id: string; readonly ext: string } | null => {
  const [, view, id, ext] = /^\/(v[\w-]+)\/([\w-]+)\.(\w+)(?:[?#].*)?$/.exec(path) ?? [];
  return view && id && ext ? { view, id, ext } : null;
};

/** Code of the third party: tells the shop that it has run, and keeps something. */
const createReport = (site: Site, view: string, id: string): string => {
  const at = JSON.stringify(site.url('shop', `/leaks/ran/${view}/${id}`));
  const name = JSON.stringify(`leak_${id}`);
  return `(function () {
  try { fetch(${at}, { mode: 'no-cors', keepalive: true }).catch(function () {}) } catch (e) {}
  try { document.cookie = ${name} + '=${view}; path=/' } catch (e) {}
  try { localStorage.setItem(${name}, '${view}') } catch (e) {}
})();`;
};

const answer = (site: Site, { url }: HandlerRequest): Answer => {
  const marker = readMarker(url);
  const headers = { 'cache-control': 'no-store' };
  if (!marker) return { status: 404, type: 'text/plain', headers };
  const { view, id, ext } = marker;
  const report = createReport(site, view, id);
  const bodies: Readonly<Record<string, Answer>> = {
    js: { type: 'text/javascript', body: report },
    html: { body: `<!doctype html><title>Third party</title><script>${report}</script>` },
    json: {
      type: id.includes('speculation') ? 'application/speculationrules+json' : 'application/json',
      body: '{"prefetch":[]}',
    },
    css: { type: 'text/css', body: '.leak { color: red }' },
    gif: { type: 'image/gif', body: gif },
    svg: { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/></svg>' },
    vtt: { type: 'text/vtt', body: 'WEBVTT' },
    cookie: {
      type: 'image/gif',
      body: gif,
      headers: { 'set-cookie': `leak_${id}=${view}; path=/; SameSite=None; Secure` },
    },
    // An empty film: Firefox would ask for it again and again, in any page.
    ...Object.fromEntries(['mp4', 'mp3', 'woff'].map((name) => [name, { status: 404, type: 'text/plain' }])),
  };
  const found = bodies[ext] ?? { type: 'text/plain', body: 'x' };
  return { ...found, headers: { ...headers, ...found.headers } };
};

/** Serves the third party; `friend` is the tag manager that the site allows, with the given code by way. */
export const serveThirdParty = (site: Site, writeFriend: (view: string, id: string) => string): void => {
  for (const host of trackerHosts) site.serve(host, '/*', (request) => answer(site, request));
  site.serve('friend', '/*', ({ url }) => {
    const { view = '', id = '' } = readMarker(url) ?? {};
    return { type: 'text/javascript', headers: { 'cache-control': 'no-store' }, body: writeFriend(view, id) };
  });
};

/** The address of a way, in all the forms that its text may ask for. */
export const fillAddress = (site: Site, way: Way, view: string, ports: ReadonlyMap<string, number>, text: string) => {
  const file = `${way.id}.${way.ext}`;
  const port = ports.get(way.id);
  const url =
    way.port === 'udp'
      ? `${way.id === 'stun' ? 'stun:' : 'https://'}127.0.0.1:${port}`
      : port === undefined
        ? site.url('tracker', `/${view}/${file}`)
        : `http://tracker.localhost:${port}/`;
  const rest = url.replace(/^http:/, '');
  const forms: Readonly<Record<string, string>> = {
    url,
    id: way.id,
    view,
    frame: rest,
    FRAME: rest.replace('tracker.localhost', 'TRACKER.LocalHost'),
    folder: url.replace(file, ''),
    file,
    backslashes: `http:\\\\${rest.slice(2).replace(/\//g, '\\')}`,
    user: url.replace('//', '//somebody@'),
    below: url.replace('//', '//cdn.'),
    dot: url.replace('.localhost', '.localhost.'),
    percent: url.replace('tracker', '%74racker'),
    host: url.split('/')[2] as string,
    path: url.split('/').slice(3).join('/'),
    escaped: rest.replace('//tracker', ''),
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => forms[name] ?? whole);
};
