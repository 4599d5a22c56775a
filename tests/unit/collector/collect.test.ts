// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Collector, createCollector } from '../../../src/collector/collect.js';
import type { CollectorOptions } from '../../../src/collector/handle.js';
import { createMemoryStore, type MemoryStore } from './memory-store.js';

const peer = '203.0.113.77';
const hit = 'idsite=1&rec=1&url=https%3A%2F%2Fshop.example%2Fcart&action_name=Cart&send_image=0';

let store: MemoryStore;
let log: string[];
let clock: number;
let collector: Collector;

const create = (options: Partial<CollectorOptions> = {}) =>
  createCollector({ store, log: (line) => log.push(line), now: () => clock, ...options });

const send = (path: string, init: RequestInit = {}, address = peer, handler = collector) =>
  handler(new Request(`http://stats.example${path}`, init), { peerAddress: address });

const post = (body: string, init: RequestInit = {}) => send('/collect', { method: 'POST', body, ...init });

beforeEach(() => {
  store = createMemoryStore();
  log = [];
  clock = Date.UTC(2026, 5, 1, 12);
  collector = create();
});

describe('one request', () => {
  it.each(['/collect', '/matomo.php', '/piwik.php'])(
    '%s takes GET and POST, parameters in the address',
    async (path) => {
      expect((await send(`${path}?${hit}`)).status).toBe(204);
      // matomo.js, sendBeacon: an empty body under a form content type.
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await send(`${path}?${hit}`, { method: 'POST', body: '', headers })).status).toBe(204);
      expect(store.events).toHaveLength(2);
      expect(store.events[0]).toEqual({
        ...{ site: '1', kind: 'view', url: 'https://shop.example/cart', title: 'Cart', referrer: '', view: '' },
        ...{ time: clock, address: '203.0.0.0', gpc: false, details: {} },
        visitor: expect.stringMatching(/^[\da-f]{16}$/),
      });
    },
  );

  it.each([
    ['text/plain', hit],
    ['application/x-www-form-urlencoded', hit],
    // setRequestContentType('application/json') of matomo.js still sends a form.
    ['application/json', hit],
    ['application/json', `?${hit}`],
    ['text/plain', JSON.stringify({ ...Object.fromEntries(new URLSearchParams(hit)), rec: 1, idsite: 1 })],
  ])('judges a %s body by its text', async (type, body) => {
    expect((await post(body, { headers: { 'content-type': type } })).status).toBe(204);
    expect(store.events).toMatchObject([{ site: '1', title: 'Cart' }]);
  });

  it('lets the body speak after the address', async () => {
    await send(`/collect?${hit}&action_name=Address`, { method: 'POST', body: 'action_name=Body' });
    expect(store.events).toMatchObject([{ title: 'Body', url: 'https://shop.example/cart' }]);
  });

  it('answers with an image unless told not to', async () => {
    const response = await send(`/matomo.php?${hit.replace('send_image=0', 'send_image=1')}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/gif');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe('GIF89a');
    expect([...bytes.subarray(6, 10)]).toEqual([1, 0, 1, 0]);
    expect(bytes.at(-1)).toBe(0x3b);
    expect(bytes).toHaveLength(43);
  });

  it.each([
    ['e_c=Video&e_a=Play&e_n=Intro&e_v=1.5&ca=1', 'event', { e_c: 'Video', e_a: 'Play', e_n: 'Intro', e_v: 1.5 }],
    ['e_c=a&e_a=b&e_v=0.30000000000000004', 'event', { e_c: 'a', e_a: 'b', e_v: 0.1 + 0.2 }],
    // An order; the same without its id is a cart.
    ['idgoal=0&revenue=-9.99&ec_id=A-77&ec_st=false&ec_items=%5B%5D', 'goal', { idgoal: 0, revenue: -9.99 }],
    ['idgoal=0&revenue=9.99&ec_items=%5B%5D', 'other', { idgoal: 0, revenue: 9.99 }],
    ['search=red+shoes&search_cat=&search_count=0', 'search', { search: 'red shoes', search_count: 0 }],
    // What a page of matomo.js says for "I do not know".
    ['search=red&search_cat=shoes&search_count=false', 'search', { search: 'red', search_cat: 'shoes' }],
    ['e_c=a&e_a=b&e_v=null', 'event', { e_c: 'a', e_a: 'b' }],
    ['idgoal=3&revenue=NaN', 'goal', { idgoal: 3 }],
    ['c_n=Ad&c_p=a.png&c_t=https%3A%2F%2Fx.example', 'content', { c_n: 'Ad', c_p: 'a.png', c_t: 'https://x.example/' }],
    ['c_n=Ad&c_p=Sale:+now&c_t=mailto%3Ajo%40x.example', 'content', { c_n: 'Ad', c_p: 'Sale: now', c_t: 'mailto:' }],
    [
      'c_n=Ad&c_t=https%3A%2F%2Fx.example%2F%3Fmail%3Djo%40x.example',
      'content',
      { c_n: 'Ad', c_t: 'https://x.example/' },
    ],
    ['c_n=Ad&c_i=click', 'interaction', { c_n: 'Ad', c_i: 'click' }],
    [
      'link=https%3A%2F%2Fx.example%2F&c_i=click&c_n=Ad&ca=1',
      'link',
      { link: 'https://x.example/', c_i: 'click', c_n: 'Ad' },
    ],
    ['link=https%3A%2F%2Fa%3Ab%40x.example%2F%23me', 'link', { link: 'https://x.example/' }],
    ['link=mailto%3Ajo%40x.example', 'link', { link: 'mailto:' }],
    ['download=https%3A%2F%2Fx.example%2Fa.pdf', 'download', { download: 'https://x.example/a.pdf' }],
    ['ping=1&e_c=a&e_a=b', 'ping', { e_c: 'a', e_a: 'b' }],
    ['ca=1&ma_id=7', 'other', {}],
    ['pf_srv=12&res=1280x720&dimension3=blue', 'view', { pf_srv: 12, res: '1280x720', dimension3: 'blue' }],
  ])('%s is kept as %s', async (parameters, kind, details) => {
    expect((await post(`${hit}&${parameters}`)).status).toBe(204);
    expect(store.events).toMatchObject([{ kind }]);
    expect(store.events[0]?.details).toEqual(details);
  });

  it.each([
    ['550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440000'],
    // Random texts of 64 characters have `_`, and an id for every visit that has one must not cost the visit.
    ['V1StGXR8_Z5jdHi6B-myT', 'V1StGXR8_Z5jdHi6B-myT'],
    // Could be an address, or hold one.
    ['203.0.113.77', ''],
    ['2001:db8::1', ''],
    ['1'.repeat(37), ''],
  ])('counts a page that calls its view %s', async (id, view) => {
    expect((await post(`${hit}&pv_id=${id}`)).status).toBe(204);
    expect(store.events).toMatchObject([{ title: 'Cart', view }]);
  });

  it.each([
    // trackEcommerceOrder and trackGoal, with what stands in the page.
    ['idgoal=0&ec_id=A-77&revenue=12%2C50', 'goal', { idgoal: 0 }],
    ['idgoal=0&ec_id=A-77&revenue=%E2%82%AC12', 'goal', { idgoal: 0 }],
    ['idgoal=2&revenue=%0A++9.90+', 'goal', { idgoal: 2, revenue: 9.9 }],
    ['idgoal=2&revenue=.5', 'goal', { idgoal: 2, revenue: 0.5 }],
    ['e_c=a&e_a=b&e_v=%2B7.', 'event', { e_c: 'a', e_a: 'b', e_v: 7 }],
    ['e_c=a&e_a=b&e_v=true', 'event', { e_c: 'a', e_a: 'b' }],
    ['e_c=a&e_a=b&e_v=0x1f', 'event', { e_c: 'a', e_a: 'b' }],
    ['e_c=a&e_a=b&e_v=1e999', 'event', { e_c: 'a', e_a: 'b' }],
    ['e_c=a&e_a=b&e_v=-', 'event', { e_c: 'a', e_a: 'b' }],
    ['search=shoes&search_count=1%2C204', 'search', { search: 'shoes' }],
    ['search=shoes&search_count=+12', 'search', { search: 'shoes', search_count: 12 }],
    ['pf_net=-1&res=NaNxNaN', 'view', {}],
  ])('does not lose what a visitor did for a number that is none: %s', async (parameters, kind, details) => {
    expect((await post(`${hit}&${parameters}`)).status).toBe(204);
    expect(store.events).toMatchObject([{ kind }]);
    expect(store.events[0]?.details).toEqual(details);
  });

  it.each([
    ['download=%2Ffiles%2Fa.pdf%3Fgclid%3D1', 'download', { download: 'https://shop.example/files/a.pdf' }],
    ['link=%2F%2Fother.example%2Fx', 'link', { link: 'https://other.example/x' }],
  ])('reads a target as the page means it: %s', async (parameters, kind, details) => {
    expect((await post(`${hit}&${parameters}`)).status).toBe(204);
    expect(store.events).toMatchObject([{ kind, details }]);
  });

  it('takes the page that a pixel stands in from the browser, cleaned, where the pixel says nothing', async () => {
    const pixel = async (query: string, referer: string) => {
      await send(`/matomo.php?idsite=1&rec=1${query}`, { headers: { referer } });
      return store.events.at(-1)?.url;
    };
    expect(await pixel('', 'https://jo:pw@shop.example/a?b=1&gclid=G&mail=jo@mail.example#c')).toBe(
      'https://shop.example/a?b=1',
    );
    expect(await pixel('', `https://shop.example/?from=${peer}`)).toBe('https://shop.example/?from=203.0.0.0');
    expect(await pixel('', 'no address')).toBe('');
    expect(await pixel('&url=https%3A%2F%2Fshop.example%2Fb', 'https://shop.example/a')).toBe('https://shop.example/b');
    // Whoever says where the visitor came from would have said where he is.
    expect(await pixel('&urlref=https%3A%2F%2Fsearch.example%2F', 'https://shop.example/a')).toBe('');
  });

  it('keeps nothing that would recognise a person, and does not believe what it says about its address', async () => {
    const personal = [
      ...[
        '_id=0123456789abcdef',
        'uid=jo',
        'cid=fedcba9876543210',
        'cip=198.51.100.9',
        'token_auth=secret',
        'ua=Firefox',
      ],
      ...[
        'uadata=%7B%22model%22%3A1%7D',
        'pdf=1',
        'cookie=1',
        'h=1',
        'm=2',
        's=3',
        'lat=1.5',
        'long=2.5',
        'data=x',
        'ec_id=77',
      ],
    ];
    const url = 'https://jo:pw@shop.example/a?page=2&gclid=G-CLICK&mail=jo@mail.example#jo';
    await post(
      `idsite=1&rec=1&url=${encodeURIComponent(url)}&urlref=${encodeURIComponent('https://search.example/find?q=secret')}&${personal.join('&')}`,
    );
    const [event] = store.events;
    expect(event).toMatchObject({
      url: 'https://shop.example/a?page=2',
      referrer: 'https://search.example',
      details: {},
    });
    // A visitor's name is random digits, in which a 77 may stand.
    expect(JSON.stringify({ ...event, visitor: '' })).not.toMatch(/jo|198\.51|secret|CLICK|0123456789|Firefox|77/);
  });

  it('cuts long texts and takes control characters out', async () => {
    const title = `a\u001b[31m\n\u0000b${'x'.repeat(1015)}😀tail`;
    await post(`${hit}&action_name=${encodeURIComponent(title)}`);
    // The 1,024th unit would be half of the smiley.
    expect(store.events[0]?.title).toBe(`a [31m b${'x'.repeat(1015)}`);
  });
});

describe('malformed requests get one clear line', () => {
  it.each([
    ['', 'rec=1 is missing'],
    ['idsite=1', 'rec=1 is missing'],
    ['rec=1', 'idsite must'],
    ['rec=1&idsite=a/b', 'idsite must'],
    [`rec=1&idsite=${'1'.repeat(65)}`, 'idsite must'],
    ['rec=1&idsite=1&url=cart', 'url must be a full address'],
    [`${hit}&link=x`, 'link must be a full address'],
    ['rec=1&idsite=1&link=/x', 'link must be a full address'],
    [`${hit}&idgoal=-1`, 'idgoal must be a whole number'],
    [`${hit}&idgoal=false`, 'idgoal must be a whole number'],
    [`${hit}&e_c=a`, 'needs both e_c and e_a'],
    [`${hit}&e_a=a`, 'needs both e_c and e_a'],
    [`${hit}&x=%zz`, 'cannot be read'],
    [`${hit}&x=%ff`, 'cannot be read'],
    ['{"rec":1', 'not JSON'],
    ['[]', 'must be a JSON object'],
    ['{"requests":[]}', 'list with requests'],
    ['{"requests":{}}', 'list with requests'],
    ['{"requests":null}', 'list with requests'],
    ['{"rec":1,"idsite":{}}', 'cannot be read'],
    ['[{"requests":1}', 'not JSON'],
  ])('%.60s', async (body, line) => {
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain(line);
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(store.events).toHaveLength(0);
  });

  it('takes 262,144 bytes, or as many as told, and answers 413 to one more', async () => {
    const fill = (size: number) => `${hit}&x=`.padEnd(size, 'x');
    expect((await post(fill(262_144))).status).toBe(204);
    expect((await post(fill(262_145))).status).toBe(413);
    collector = create({ bodyLimit: 1000 });
    expect((await post(fill(1000))).status).toBe(204);
    expect((await post(fill(1001))).status).toBe(413);
    expect(store.events).toHaveLength(2);
  });

  it('refuses a body that is not UTF-8 or that breaks off', async () => {
    expect((await send('/collect', { method: 'POST', body: new Uint8Array([0x72, 0xff]) })).status).toBe(400);
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error(`connection to ${peer} lost`)),
    });
    const response = await send('/collect', { method: 'POST', body: broken, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(peer);
  });

  it('knows its paths and methods', async () => {
    expect((await send('/')).status).toBe(404);
    expect((await send('/collect/')).status).toBe(404);
    expect((await send('/constructor')).status).toBe(404);
    const response = await send('/collect', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
    expect(await (await send('/healthz')).text()).toBe('ok\n');
  });

  it('survives everything, and keeps only what is whole', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.json(),
      fc
        .array(fc.oneof(fc.constant(`?${hit}`), fc.json(), fc.string()))
        .map((requests) => JSON.stringify({ requests })),
    );
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const before = store.events.length;
        const response = await post(body);
        expect([200, 204, 400]).toContain(response.status);
        expect(store.events.length > before).toBe(response.status !== 400);
        expect(log).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('several requests at once', () => {
  const bulk = (requests: unknown[], more: object = { send_image: 0 }) => post(JSON.stringify({ requests, ...more }));

  it('takes 50 of matomo.js and answers 204', async () => {
    const response = await send('/matomo.php', {
      method: 'POST',
      body: JSON.stringify({ requests: Array.from({ length: 50 }, (_, at) => `?${hit}&pv_id=v${at}`), send_image: 0 }),
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
    });
    expect(response.status).toBe(204);
    expect(store.events.map(({ view }) => view)).toEqual(Array.from({ length: 50 }, (_, at) => `v${at}`));
  });

  it('judges each alone and says which were refused', async () => {
    const response = await bulk([
      `?${hit}`,
      '?rec=1',
      7,
      { rec: 1, idsite: 2 },
      '?%zz',
      null,
      [],
      '{"rec":1}',
      `?${hit}&idgoal=x`,
    ]);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ...{ status: 'success', tracked: 2, invalid: 7, invalid_indices: [1, 2, 4, 5, 6, 7, 8] },
      refused: expect.arrayContaining([
        { index: 1, problem: expect.stringContaining('idsite must') },
        { index: 8, problem: 'idgoal must be a whole number, 0 or more.' },
      ]),
    });
    expect(store.events.map(({ site }) => site)).toEqual(['1', '2']);
  });

  it('answers with numbers when asked to, and with 400 when nothing was taken', async () => {
    const response = await bulk([`?${hit}`], {});
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ tracked: 1, invalid: 0 }),
    ]);
    const refused = await bulk(['?rec=1']);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({ status: 'error', tracked: 0 }),
    ]);
  });

  it('is not led astray by names of Object.prototype', async () => {
    await post(`{"requests":[{"__proto__":{"rec":1},"constructor":"x","rec":"1","idsite":"1","e_c":"a","e_a":"b"}]}`);
    expect(store.events).toHaveLength(0);
    await post(`{"requests":["?${hit}&__proto__=x&constructor=y&toString=z"],"send_image":0}`);
    expect(store.events[0]?.details).toEqual({});
  });
});

describe('opt-out signals', () => {
  it.each<[string, string]>([
    ['DNT', '1'],
    ['DNT', '1;ext'],
    ['X-Do-Not-Track', '1'],
  ])('%s: %s stores nothing and says so', async (name, value) => {
    for (const body of [hit, hit.replace('send_image=0', ''), JSON.stringify({ requests: [`?${hit}`] }), 'garbage']) {
      const response = await post(body, { headers: { [name]: value } });
      expect([response.status, response.headers.get('tk'), await response.text()]).toEqual([204, 'N', '']);
    }
    expect(store.events).toHaveLength(0);
  });

  it('lets an image load that nothing is kept of, so that nobody who waits for it hears of an error', async () => {
    const get = (query: string) => send(`/matomo.php?${query}`, { headers: { DNT: '1' } });
    const image = await get(hit.replace('&send_image=0', ''));
    expect([image.status, image.headers.get('tk'), image.headers.get('content-type')]).toEqual([200, 'N', 'image/gif']);
    expect((await get(hit)).status).toBe(204);
    expect(store.events).toHaveLength(0);
  });

  it('notes GPC, and keeps the statistics', async () => {
    await post(hit, { headers: { 'Sec-GPC': '1' } });
    await post(hit, { headers: { 'Sec-GPC': '0', DNT: '0' } });
    expect(store.events.map(({ gpc }) => gpc)).toEqual([true, false]);
  });
});

describe('pages of other origins', () => {
  const origin = 'https://shop.example';

  it('lets the page read the answer with credentials, so that matomo.js does not send twice', async () => {
    for (const body of [hit, '', JSON.stringify({ requests: [`?${hit}`] })]) {
      const { headers } = await post(body, { headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('vary')).toBe('Origin');
    }
  });

  it('passes a preflight with credentials and Content-Type', async () => {
    const response = await send('/matomo.php', { method: 'OPTIONS', headers: { origin } });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type');
  });

  it('holds the allow list against Origin, and against Referer where there is no Origin', async () => {
    const listed = create({ origins: [origin] });
    const status = async (headers: Record<string, string>, method = 'POST') => {
      const response = await send(`/collect?${hit}`, { method, headers }, peer, listed);
      expect(response.headers.get('access-control-allow-origin')).toBe(
        response.status < 400 && headers.origin ? headers.origin : null,
      );
      return response.status;
    };
    expect(await status({ origin })).toBe(204);
    expect(await status({ origin }, 'OPTIONS')).toBe(204);
    expect(await status({}, 'GET')).toBe(204);
    expect(await status({ referer: `${origin}/page` }, 'GET')).toBe(204);
    // A beacon of a page that tells nobody where it is, in Firefox.
    expect(await status({ origin: 'null' })).toBe(204);
    expect(await status({ origin: 'null', referer: `${origin}/` })).toBe(204);
    store.events.splice(3);
    expect(await status({ origin: 'null', referer: 'https://evil.example/' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' }, 'OPTIONS')).toBe(403);
    expect(await status({ origin: `${origin}.evil.example` })).toBe(403);
    expect(await status({ origin: 'http://shop.example' })).toBe(403);
    expect(await status({ referer: 'https://evil.example/' }, 'GET')).toBe(403);
    expect(store.events).toHaveLength(3);
  });

  it.each(['shop.example', 'https://shop.example/', 'https://shop.example/a', '*', 'null', 'HTTPS://SHOP.EXAMPLE'])(
    'refuses %j in the list',
    (entry) => {
      expect(() => create({ origins: [origin, entry] })).toThrow(`"${entry}" is no origin`);
    },
  );
});

describe('the address', () => {
  it('comes from the one believed header of trusted proxies', async () => {
    const behind = create({ header: 'x-forwarded-for', trusted: ['10.0.0.0/8'] });
    const headers = { 'x-forwarded-for': '1.2.3.4, 198.51.100.9' };
    await send(`/collect?${hit}`, { headers }, '::ffff:10.0.0.1', behind);
    await send(`/collect?${hit}`, { headers }, '192.0.2.8', behind);
    await send(`/collect?${hit}`, { headers: { 'x-forwarded-for': 'unknown' } }, '10.0.0.1', behind);
    expect(store.events.map(({ address }) => address)).toEqual(['198.51.0.0', '192.0.0.0', '']);
  });

  it.each<[CollectorOptions['mask'], string]>([
    ['geo', '203.0.113.0'],
    ['full', ''],
    [{ v4: 8, v6: 32 }, '203.0.0.0'],
  ])('is masked as %j says', async (mask, expected) => {
    await send(`/collect?${hit}`, {}, peer, create({ mask }));
    expect(store.events[0]?.address).toBe(expected);
  });

  it('never appears in store, log or answer, whatever goes wrong', async () => {
    const address = '203.0.113.77';
    const behind = create({ header: 'forwarded', trusted: 1 });
    const headers = { forwarded: `for=${address}`, 'x-forwarded-for': address, 'x-real-ip': address };
    const failure = Object.assign(new Error(`cannot write ${address}`), { code: 'SQLITE_FULL' });
    const seen: string[] = [];
    for (const trouble of [null, failure, new TypeError(address)]) {
      store.failure = trouble;
      for (const body of [
        hit,
        `cip=${address}`,
        `${hit}&cip=${address}&idsite=${address}!`,
        `{"x":"${address}"`,
        'x'.repeat(70_000),
      ]) {
        const response = await send('/collect', { method: 'POST', body, headers }, address, behind);
        seen.push(await response.text(), JSON.stringify([...response.headers]));
      }
    }
    expect(log).toEqual([
      'consentgate: a request could not be kept (Error SQLITE_FULL)',
      'consentgate: a request could not be kept (TypeError)',
    ]);
    expect(store.events).toHaveLength(1);
    expect(JSON.stringify([store.events, log, seen])).not.toContain(address);
  });
});

describe('visitors', () => {
  const visit = async (userAgent: string, address = peer, site = '1') => {
    await send(`/collect?${hit}&idsite=${site}`, { headers: { 'user-agent': userAgent } }, address);
    return store.events.at(-1)?.visitor;
  };

  it('are the same for one masked address, user agent, site and day, and different otherwise', async () => {
    const first = await visit('A');
    expect(await visit('A')).toBe(first);
    // Only the masked address is seen, so neighbours are one.
    expect(await visit('A', '203.0.44.1')).toBe(first);
    const others = [await visit('B'), await visit('A', '198.51.100.1'), await visit('A', peer, '2')];
    expect(new Set([first, ...others]).size).toBe(4);
    clock += 12 * 3_600_000;
    expect(await visit('A')).not.toBe(first);
    // The key of the day before is gone, even if the clock goes back.
    clock -= 12 * 3_600_000;
    expect(await visit('A')).not.toBe(first);
  });

  it('cannot be computed by another collector', async () => {
    const first = await visit('A');
    collector = create();
    expect(await visit('A')).not.toBe(first);
  });
});

describe('a store that fails', () => {
  it('makes the answer 503: nothing is acknowledged that is not kept', async () => {
    store.failure = new Error('full');
    const response = await post(hit, { headers: { origin: 'https://shop.example' } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect((await post(JSON.stringify({ requests: [`?${hit}`, '?rec=1'] }))).status).toBe(503);
    store.failure = null;
    expect((await post(hit)).status).toBe(204);
    expect(store.events).toHaveLength(1);
  });
});
