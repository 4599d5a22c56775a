import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fillTemplate } from './template.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Finds the file for a path of a URL, or `null`; a folder stands for its index.html, and nothing outside `root` exists. */
async function findFile(root, pathname) {
  let relative;
  try {
    relative = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = resolve(join(root, relative));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return findFile(root, `${pathname.replace(/\/$/, '')}/index.html`);
  return found?.isFile() ? file : null;
}

/** Sends what a handler has decided to answer. */
export function send(response, { status = 200, type = 'text/plain; charset=utf-8', headers = {}, body = '' } = {}) {
  response.writeHead(status, {
    'content-type': type,
    // A demo must show every request each time, not what the browser happens to have kept.
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/**
 * Serves the files below a folder. `template: true` fills in `{{port}}`; `fallback` is the file for every page that does
 * not exist, which is how the routes of a single-page app reach it.
 */
export function createFiles(folder, { template = false, fallback = '' } = {}) {
  const root = resolve(folder);
  return async (response, { pathname, port }) => {
    const file = (await findFile(root, pathname)) ?? (fallback && !extname(pathname) ? join(root, fallback) : null);
    if (!file) return send(response, { status: 404, body: 'Not found' });
    const type = types[extname(file)] ?? 'application/octet-stream';
    const content = await readFile(file);
    const body = template && /\.(html|js)$/.test(file) ? fillTemplate(content.toString('utf8'), { port }) : content;
    return send(response, { type, body });
  };
}
