/**
 * What the tracker of Matomo does in a page, against the real collector. No npm package ships `matomo.js` itself, so this
 * client makes the very requests that were measured of it, the ways in which it takes a hit for lost included.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCollector } from '../../src/collector/collect.js';
import { type Listening, listen } from '../../src/collector/node.js';
import { createMemoryStore } from '../unit/collector/memory-store.js';
import { inEveryEngine } from './harness/index.js';

/** Runs in the page. Settles with what each way of sending has seen. */
function runClient(tracker: string) {
  const hit = (name: string, more = '') =>
    `action_name=${name}&idsite=3&rec=1&r=123456&h=20&m=50&s=7&url=${encodeURIComponent(location.href)}&_id=&_idn=1` +
    `&_refts=0&pv_id=aB3xY9&uadata=%7B%22platform%22%3A%22Linux%22%7D&pdf=1&cookie=1&res=1280x720${more}`;
  const text = 'application/x-www-form-urlencoded; charset=UTF-8';

  /** matomo.js, `getImage`. */
  const sendPixel = (query: string) =>
    new Promise<string>((resolve) => {
      const image = new Image(1, 1);
      image.onload = () => resolve(`pixel ${image.naturalWidth}x${image.naturalHeight}`);
      image.onerror = () => resolve('pixel failed');
      image.src = `${tracker}?${query}&send_image=1`;
    });
  /** `sendXmlHttpRequest`: whatever it cannot read as a success it sends once more as a pixel. Bulk has no such fallback. */
  const sendXhr = (body: string, type: string, isBulk = false) =>
    new Promise<string>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', tracker, true);
      request.withCredentials = true;
      request.onreadystatechange = () => {
        if (request.readyState !== 4) return;
        const isDone = request.status >= 200 && request.status < 300;
        if (isDone || isBulk) resolve(`xhr ${request.status}`);
        else sendPixel(body).then((seen) => resolve(`xhr ${request.status}, ${seen}`));
      };
      request.setRequestHeader('Content-Type', type);
      request.send(isBulk ? body : `${body}&send_image=0`);
    });
  /** The default since Matomo 4: everything in the address, nothing in the body. */
  const sendBeacon = (query: string) =>
    navigator.sendBeacon(`${tracker}?${query}&send_image=0`, new Blob([''], { type: text }));

  const impressions = Array.from({ length: 50 }, (_, at) => `?${hit('Shop', `&c_n=Ad${at}&c_p=a.png&ca=1`)}`);
  return (async () => [
    sendBeacon(hit('Beacon')),
    await sendPixel(hit('Pixel')),
    await sendXhr(hit('Form'), text),
    // setRequestContentType('application/json') changes the header, not the body.
    await sendXhr(hit('Json'), 'application/json; charset=UTF-8'),
    await sendXhr(JSON.stringify({ requests: impressions, send_image: 0 }), text, true),
    await sendXhr(hit('Ping', '&ping=1'), text),
    await sendXhr(hit('Shop', '&e_c=Video&e_a=Play&e_n=&ca=1'), text),
    await sendXhr(hit('Shop', '&link=https%3A%2F%2Fother.example%2F'), text),
  ])();
}

inEveryEngine('the tracker of Matomo', (t) => {
  const store = createMemoryStore();
  let server: Listening;

  beforeAll(async () => {
    server = await listen(createCollector({ store, origins: [t.site.url('shop', '').replace(/\/$/, '')] }), {
      ...{ host: '127.0.0.1', port: 0 },
    });
  });

  afterAll(() => server.close());

  it.each(['/matomo.php', '/piwik.php'])('counts each hit once at %s, from a page of another origin', async (path) => {
    store.events.length = 0;
    t.site.page('/tracked', '<!doctype html><title>Shop</title>');
    const { tab } = await t.visit('/tracked?gclid=G-1&mail=jo@mail.example');
    expect(await tab.evaluate(runClient, `${server.url}${path}`)).toEqual([
      ...[true, 'pixel 1x1', 'xhr 204', 'xhr 204', 'xhr 204', 'xhr 204', 'xhr 204', 'xhr 204'],
    ]);
    await expect.poll(() => store.events.map(({ title }) => title)).toContain('Beacon');
    const count = (kind: string) => store.events.filter((event) => event.kind === kind).length;
    expect(store.events).toHaveLength(57);
    expect(
      store.events
        .filter(({ kind }) => kind === 'view')
        .map(({ title }) => title)
        .sort(),
    ).toEqual([...['Beacon', 'Form', 'Json', 'Pixel']]);
    expect([count('content'), count('ping'), count('event'), count('link')]).toEqual([50, 1, 1, 1]);
    for (const event of store.events) {
      expect(event).toMatchObject({
        site: '3',
        view: 'aB3xY9',
        url: t.site.url('shop', '/tracked'),
        address: '127.0.0.0',
      });
      expect(JSON.stringify(event)).not.toMatch(/G-1|jo@|uadata|Linux/);
    }
    expect(new Set(store.events.map(({ visitor }) => visitor)).size).toBe(1);
  });

  it('counts the beacon of a page that tells nobody where it is', async () => {
    store.events.length = 0;
    t.site.page('/quiet', '<!doctype html><meta name="referrer" content="no-referrer"><title>Quiet</title>');
    const { tab } = await t.visit('/quiet');
    await tab.evaluate((tracker: string) => {
      const type = 'application/x-www-form-urlencoded; charset=UTF-8';
      const query = `idsite=3&rec=1&action_name=Quiet&url=${encodeURIComponent(location.href)}&send_image=0`;
      navigator.sendBeacon(`${tracker}?${query}`, new Blob([], { type }));
    }, `${server.url}/matomo.php`);
    await expect.poll(() => store.events.map(({ title }) => title)).toEqual(['Quiet']);
  });

  it('knows the page of a pixel for visitors without scripts', async () => {
    store.events.length = 0;
    const pixel = `<img referrerpolicy="no-referrer-when-downgrade" src="${server.url}/matomo.php?idsite=3&amp;rec=1" alt="">`;
    t.site.page('/plain', `<!doctype html><title>Plain</title>${pixel}`);
    await t.visit('/plain?page=2&gclid=G-1#part');
    // Firefox and WebKit tell another site the origin only, whatever the page allows.
    const page = t.engine === 'chromium' ? '/plain?page=2' : '/';
    await expect.poll(() => store.events.map(({ url }) => url)).toEqual([t.site.url('shop', page)]);
  });
});
