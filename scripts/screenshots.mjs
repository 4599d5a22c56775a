/**
 * `npm run screenshots`: writes the gallery, docs/gallery, anew: layouts, themes, sizes, light and dark. With a word as
 * argument only the pictures whose name contains it. Needs a build and Chromium.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createGalleryPage, poster } from './gallery/page.mjs';
import { shots } from './gallery/shots.mjs';

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(new URL('docs/gallery/', root));
const [, , wanted = ''] = process.argv;

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', process.env.CHROMIUM ?? ''].find((path) => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
});
if (!executable) throw new Error('chromium is not installed: apt-get install chromium (or name it in CHROMIUM)');

/** Serves dist/ and the pages; a page is made of what its address says. */
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://gallery.localhost');
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  try {
    if (url.pathname === '/poster.svg') return send('image/svg+xml', poster);
    if (url.pathname === '/') return send('text/html', createGalleryPage(JSON.parse(url.searchParams.get('page'))));
    const file = url.pathname.replace('/consentgate/', 'dist/');
    return send(file.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(new URL(file, root)));
  } catch {
    return response.writeHead(404).end();
  }
});
await new Promise((go) => server.listen(0, '127.0.0.1', go));
const { port } = server.address();

const cookie = (choices) => `1~a1b2c3d4e5f6g7h8~${Math.floor(Date.now() / 1000 - 3600).toString(36)}~1~${choices}`;

/** What has to be there, and be done, before the picture is taken. */
const views = {
  banner: (page) => page.waitForSelector('[data-consentgate=banner]'),
  reopen: (page) => page.waitForSelector('[data-consentgate=reopen]'),
  placeholder: (page) => page.waitForSelector('[data-consentgate=placeholder] button'),
  async preferences(page, { open, scroll }) {
    await page.evaluate(() => globalThis.consentgate.open('preferences'));
    await page.waitForSelector('dialog[open]');
    if (open) {
      await page.waitForSelector('dialog details li', { state: 'attached' });
      await page.click(`.cg-categories > li:nth-child(${open}) summary`);
    }
    if (scroll) await page.evaluate(() => document.querySelector('.cg-choice').scrollIntoView({ block: 'end' }));
    await page.evaluate(() => document.querySelector('dialog h2').focus());
  },
};

const browser = await chromium.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1'],
});
if (!wanted) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  for (const { name, view, size, scheme, page: options } of shots.filter((shot) => shot.name.includes(wanted))) {
    const context = await browser.newContext({
      viewport: { width: size[0], height: size[1] },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    if (options.gpc) {
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
      );
    }
    if (options.choices) {
      await context.addCookies([
        { name: 'consentgate', value: cookie(options.choices), domain: 'gallery.localhost', path: '/' },
      ]);
    }
    const page = await context.newPage();
    await page.goto(`http://gallery.localhost:${port}/?page=${encodeURIComponent(JSON.stringify(options))}`);
    await views[view](page, options);
    // Everything that was asked for has come, and has been drawn twice.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
    await page.screenshot({ path: `${folder}${name}.jpg`, type: 'jpeg', quality: 64 });
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

const files = readdirSync(folder);
const bytes = files.reduce((sum, file) => sum + statSync(folder + file).size, 0);
const hashes = files.map((file) =>
  createHash('sha1')
    .update(readFileSync(folder + file))
    .digest('hex'),
);
console.log(`${files.length} pictures, ${new Set(hashes).size} different, ${Math.round(bytes / 1000)} kB`);
