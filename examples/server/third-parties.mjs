import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFiles, send } from './files.mjs';
import { readCookieNames } from './journal.mjs';

const require = createRequire(import.meta.url);
const findPackage = (name) => dirname(require.resolve(`${name}/package.json`));
const own = fileURLToPath(new URL('../third-parties', import.meta.url));

// Trackers send with credentials: the answer must name the page's origin, never `*`.
const createCors = (request) => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'content-type',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
});

/** A cookie as third parties set it; `Secure` works on loopback without TLS. */
const createThirdPartyCookie = (request, name) =>
  new RegExp(`(^|; )${name}=`).test(request.headers.cookie ?? '')
    ? {}
    : { 'set-cookie': `${name}=${randomUUID()}; Path=/; Max-Age=31536000; SameSite=None; Secure` };

const drain = async (request) => {
  for await (const _ of request);
};

/** A host that serves files and takes in whatever else it is sent. */
function createVendor({ files = {}, folder, cookie = '', answer = '{}', type = 'application/json' }) {
  const serve = folder && createFiles(folder, { template: true });
  const scripts = Object.entries(files).map(([path, file]) => [
    path,
    createFiles(dirname(file)),
    `/${file.split(/[\\/]/).pop()}`,
  ]);
  return async (request, response, target) => {
    await drain(request);
    const headers = { ...createCors(request), ...(cookie && createThirdPartyCookie(request, cookie)) };
    if (target.pathname === '/forget') {
      // Every cookie that the browser still has of this host goes away: "Start over" on the monitor.
      const names = readCookieNames(request.headers.cookie);
      const gone = names.map((name) => `${name}=; Path=/; Max-Age=0; SameSite=None; Secure`);
      return send(response, { status: 204, headers: { ...createCors(request), 'set-cookie': gone } });
    }
    if (request.method === 'OPTIONS') return send(response, { status: 204, headers: createCors(request) });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    for (const [path, read, pathname] of scripts) {
      if (target.pathname === path) return read(response, { ...target, pathname });
    }
    if (serve && request.method === 'GET' && /\.(js|css|svg|html|gif)$|^\/embed\//.test(target.pathname)) {
      const pathname = target.pathname.startsWith('/embed/') ? '/player.html' : target.pathname;
      return serve(response, { ...target, pathname });
    }
    // A script that we do not have is an empty one: JSON in its place would be a fault that no vendor makes.
    if (target.pathname.endsWith('.js')) return send(response, { type: 'text/javascript' });
    return send(response, { type, body: answer });
  };
}

/**
 * The third parties of the shop, each on an origin of its own: three trackers exactly as their npm packages ship them,
 * and small stand-ins for a video host, a social plugin and an advertising pixel. By the name before `.localhost`.
 */
export function createShopParties() {
  const posthog = join(findPackage('posthog-js'), 'dist');
  const snowplow = join(findPackage('@snowplow/browser-tracker'), 'dist');
  const mixpanel = join(findPackage('mixpanel-browser'), 'dist');
  return {
    posthog: createVendor({
      files: { '/static/array.js': join(posthog, 'array.js') },
      answer: '{"status":1,"featureFlags":{}}',
    }),
    // A Snowplow collector answers each hit with its network cookie `sp`.
    snowplow: createVendor({
      files: { '/sp.js': join(snowplow, 'index.umd.min.js') },
      cookie: 'sp',
      answer: 'ok',
      type: 'text/plain',
    }),
    mixpanel: createVendor({
      files: { '/lib.js': join(mixpanel, 'mixpanel.umd.js') },
      answer: '1',
      type: 'text/plain',
    }),
    video: createVendor({ folder: join(own, 'video'), cookie: 'clip_session' }),
    social: createVendor({ folder: join(own, 'social'), cookie: 'likely_uid', answer: '{"likes":128}' }),
    ads: createVendor({ folder: join(own, 'ads'), cookie: 'ad_id', answer: '' }),
  };
}

/** The third parties of the other two examples: one tracker, one map host. */
export function createExampleParties() {
  return {
    tracker: createVendor({ folder: join(own, 'tracker'), cookie: 'tracker_id' }),
    maps: createVendor({ folder: join(own, 'maps'), cookie: 'maps_id' }),
  };
}
