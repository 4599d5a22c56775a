/** Partytown runs tags in a worker, where no hook of ours stands: what it is given waits all the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rewriteHtml } from '../../src/edge/rewrite/rewrite.js';
import { createJson, createPage } from '../fixtures/pages.js';
import { type BrowserTest, inEveryEngine } from './harness/index.js';

const library = new URL('../../node_modules/@qwik.dev/partytown/lib/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, library), 'utf8');

/** Partytown as its manual has it, with a tag of the site's own that tells when it is at work. */
function publish(t: BrowserTest, path: string, tag: (url: string) => string): void {
  for (const file of readdirSync(library).filter((name) => /\.(js|html)$/.test(name)))
    t.site.serve('shop', `/~partytown/${file}`, {
      type: file.endsWith('html') ? 'text/html' : 'text/javascript',
      body: read(file),
    });
  t.site.serve('shop', '/at-work', { status: 204 });
  t.site.serve('tracker', '/ran', { status: 204 });
  t.site.serve('tracker', '/tag.js', {
    type: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
    body: `fetch('${t.site.url('tracker', '/ran')}', { mode: 'no-cors' }); document.cookie = '_trk=1'`,
  });
  const before = createJson(
    JSON.stringify({
      services: [
        { id: 'tracker', name: 'Tracker', category: 'analytics', hosts: [`tracker.localhost:${t.site.port}`] },
      ],
    }),
  );
  const own = `<script src="/consentgate/consentgate.js"></script><script>${read('partytown.js')}</script>`;
  const alive = `<script type="text/partytown">fetch('/at-work')</script>`;
  t.site.page(path, createPage(`${tag(t.site.url('tracker', '/tag.js'))}${alive}`, { before, own }));
}

inEveryEngine('a page with Partytown', (t) => {
  const arrived = () => t.site.requests({ host: 'tracker' }).map(({ path }) => path);
  /** Nothing arrives before the yes, when Partytown has had its turn, and the tag once after it. */
  const askAndAgree = async (path: string) => {
    const { tab } = await t.visit(path);
    await t.site.waitForRequest({ host: 'shop', path: '/at-work' });
    await tab.settle();
    expect(arrived()).toEqual([]);
    await tab.click('[data-consent-action=accept-all]');
    await t.site.waitForRequest({ host: 'tracker', path: '/ran' });
    await tab.settle();
    expect(arrived()).toEqual(['/tag.js', '/ran']);
    return tab;
  };
  const ways = {
    'what is written for it': (url: string) => `<script type="text/partytown" src="${url}"></script>`,
    'what its worker inserts': (url: string) =>
      `<script type="text/partytown">document.head.appendChild(Object.assign(document.createElement('script'), { src: '${url}' }))</script>`,
  };
  for (const [title, tag] of Object.entries(ways)) {
    it(`holds ${title} for a service that the site has named, and fires it once after the yes`, async () => {
      publish(t, '/held', tag);
      await askAndAgree('/held');
    });
  }

  it('runs a marked tag in its worker once the visitor agrees', async () => {
    publish(
      t,
      '/marked',
      (url) =>
        `<script type="text/plain" data-type="text/partytown" data-consent="analytics" data-src="${url}"></script>`,
    );
    const tab = await askAndAgree('/marked');
    // A document would have asked as one does for a script.
    expect(t.site.requests({ path: '/tag.js' })[0]?.headers['sec-fetch-dest']).toBe('empty');
    expect(await tab.evaluate('document.cookie')).toContain('_trk=1');
  });

  it('runs what was written for its worker there, too, in a page that has been rewritten', async () => {
    const services = [{ id: 'tracker', category: 'analytics', hosts: ['tracker.localhost'] }];
    const raw = `<script type="text/partytown" src="${t.site.url('tracker', '/tag.js')}"></script>`;
    const rewritten = await rewriteHtml(raw, { services });
    publish(t, '/rewritten', () => rewritten);
    await askAndAgree('/rewritten');
    expect(t.site.requests({ path: '/tag.js' })[0]?.headers['sec-fetch-dest']).toBe('empty');
  });
});
