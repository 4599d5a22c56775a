/** The server of the benchmark: pages, our built files, tags of third parties, and when each request arrived. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = { js: 'text/javascript; charset=utf-8', html: 'text/html; charset=utf-8' };

/** What a tag of a third party does here: it says that it has run. */
const tag = 'self.fired = (self.fired || 0) + 1;';

/** Milliseconds since 1970 with fractions, as `performance.timeOrigin + event.timeStamp` in the page. */
export const now = () => performance.timeOrigin + performance.now();

/** The built files as they are now; a build that comes in between must not change what is measured. */
function readBuiltFiles(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /^(services\/)?[^/]+\.js$/.test(file));
  return new Map(
    files.map((file) => {
      const plain = readFileSync(new URL(file, folder));
      return [`/consentgate/${file}`, { plain, packed: brotliCompressSync(plain) }];
    }),
  );
}

/** Starts the server on a free port of loopback; every name under `*.localhost` reaches it. */
export async function startSite() {
  const pages = new Map();
  const files = readBuiltFiles(new URL('../../../dist/', import.meta.url));
  let log = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    log.push({ at: now(), path, url: request.url });
    const file = files.get(path);
    const page = pages.get(path);
    const type = page === undefined ? types.js : types.html;
    const headers = { 'content-type': type, 'cache-control': page === undefined ? 'max-age=3600' : 'no-cache' };
    const packed = file?.packed ?? (page === undefined ? undefined : brotliCompressSync(page));
    if (packed && /\bbr\b/.test(request.headers['accept-encoding'])) {
      response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(packed);
    } else if (file || page !== undefined) response.writeHead(200, headers).end(file?.plain ?? page);
    else if (path.startsWith('/tag/')) response.writeHead(200, headers).end(tag);
    else response.writeHead(404).end();
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  const { port } = server.address();
  return {
    url: (host, path) => `http://${host}.localhost:${port}${path}`,
    page: (path, html) => pages.set(path, html),
    script: (path, code) => files.set(path, { plain: Buffer.from(code), packed: brotliCompressSync(code) }),
    /** What arrived since `clear`. */
    requests: (start = '/') => log.filter(({ path }) => path.startsWith(start)),
    clear() {
      log = [];
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
