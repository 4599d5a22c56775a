// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountBeacon } from '../../../src/beacon/beacon.js';
import type { Beacon, BeaconHost, BeaconLevel } from '../../../src/types.js';

type Answer = () => Promise<{ status: number }>;

const ok: Answer = () => Promise.resolve({ status: 204 });
const refused: Answer = () => Promise.resolve({ status: 503 });
const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

let level: BeaconLevel;
let listeners: Set<() => void>;
let answer: Answer;
let online: boolean;
let posts: { url: string; init: RequestInit; hits: Record<string, string>[] }[];
let controller: AbortController;
let views: number;

const setLevel = (next: BeaconLevel) => {
  level = next;
  for (const listener of listeners) listener();
};

const mount = (options: Partial<BeaconHost> = {}): Beacon => {
  const { signal } = controller;
  return mountBeacon({
    url: 'https://collector.example/collect',
    siteId: '7',
    signal,
    level: () => (signal.aborted ? 0 : level),
    subscribe: (listener) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    onView: () => {
      views++;
    },
    ...options,
  });
};

/** All hits that were handed to the network, in order. */
const hits = () => posts.flatMap((post) => post.hits);
/** Lets promises settle and timers of up to half a second run, without waiting. */
const settle = () => vi.advanceTimersByTimeAsync(500);

beforeEach(() => {
  vi.useFakeTimers();
  level = 1;
  listeners = new Set();
  answer = ok;
  online = true;
  posts = [];
  controller = new AbortController();
  views = 0;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://shop.example/start?utm_source=news&q=1#top',
  );
  document.title = 'Start';
  Object.defineProperty(document, 'referrer', { value: 'https://search.example/find?q=secret', configurable: true });
  Object.defineProperty(navigator, 'onLine', { get: () => online, configurable: true });
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as { requests: string[] };
    posts.push({ url, init, hits: body.requests.map((query) => Object.fromEntries(new URLSearchParams(query))) });
    return answer();
  });
});

afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page view', () => {
  it('says only what needs no consent before the yes', async () => {
    const screenRead = vi.spyOn(window, 'screen', 'get');
    mount();
    await settle();
    expect(hits()).toEqual([
      {
        rec: '1',
        apiv: '1',
        idsite: '7',
        url: 'https://shop.example/start',
        action_name: 'Start',
        urlref: 'https://search.example',
        pv_id: expect.stringMatching(/^[0-9a-z]{6}$/),
        rand: expect.stringMatching(/^[0-9a-z]{6}$/),
      },
    ]);
    expect(screenRead).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });

  it('goes out as text without cookies and referrer', async () => {
    mount();
    await settle();
    const { url, init } = posts[0] ?? {};
    expect(url).toBe('https://collector.example/collect');
    expect(init).toMatchObject({ method: 'POST', keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(typeof init?.body).toBe('string');
  });

  it('adds resolution and campaign after analytics was granted', async () => {
    level = 2;
    mount();
    await settle();
    expect(hits()).toHaveLength(1);
    expect(hits()[0]).toMatchObject({
      url: 'https://shop.example/start?utm_source=news',
      res: `${screen.width}x${screen.height}`,
    });
  });

  it('is not sent and not kept while the level is off', async () => {
    level = 0;
    const beacon = mount();
    beacon.track(['event', ['a', 'b']]);
    history.pushState(null, '', '/next');
    await settle();
    expect(posts).toEqual([]);
    setLevel(2);
    await settle();
    // Only the page that is looked at now; neither the event nor the route before it.
    expect(hits().map(({ url, e_c }) => ({ url, e_c }))).toEqual([
      { url: 'https://shop.example/next', e_c: undefined },
    ]);
  });

  it('is not counted again when the level rises', async () => {
    mount();
    await settle();
    setLevel(2);
    await settle();
    expect(hits()).toHaveLength(1);
  });

  it('is counted once on the return from the back/forward cache', async () => {
    mount();
    await settle();
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: true });
    window.dispatchEvent(event);
    window.dispatchEvent(new Event('pageshow'));
    await settle();
    expect(hits()).toHaveLength(2);
    expect(hits()[1]?.pv_id).not.toBe(hits()[0]?.pv_id);
  });
});

describe('routes of a single-page app', () => {
  it('are counted once per path, with the title that the router has set by then', async () => {
    mount();
    await settle();
    history.pushState(null, '', '/b?filter=1');
    document.title = 'B';
    await settle();
    history.replaceState(null, '', '/b?filter=2#x');
    await settle();
    expect(hits().map(({ url, action_name, urlref }) => [url, action_name, urlref])).toEqual([
      ['https://shop.example/start', 'Start', 'https://search.example'],
      ['https://shop.example/b', 'B', undefined],
    ]);
    expect(hits()[1]?.pv_id).not.toBe(hits()[0]?.pv_id);
  });

  it('skip the stations of a redirect', async () => {
    mount();
    await settle();
    history.pushState(null, '', '/login');
    history.replaceState(null, '', '/home');
    await settle();
    expect(hits().map(({ url }) => url)).toEqual(['https://shop.example/start', 'https://shop.example/home']);
  });

  it('are counted on the way back, too', async () => {
    mount();
    await settle();
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://shop.example/before');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(hits()[1]?.url).toBe('https://shop.example/before');
  });

  it('are not lost when the page is hidden before they have settled', () => {
    mount();
    history.pushState(null, '', '/quick');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(hits().map(({ url }) => url)).toEqual(['https://shop.example/start', 'https://shop.example/quick']);
  });

  it('are not counted twice when the site reports them itself', async () => {
    const beacon = mount();
    await settle();
    history.pushState(null, '', '/own');
    beacon.track(['pageView', [{ title: 'Own' }]]);
    await settle();
    expect(hits().map(({ url, action_name }) => [url, action_name])).toEqual([
      ['https://shop.example/start', 'Start'],
      ['https://shop.example/own', 'Own'],
    ]);
  });
});

describe('track', () => {
  it('joins the view that it belongs to, and hits of one moment leave together', async () => {
    const beacon = mount();
    history.pushState(null, '', '/thanks');
    beacon.track(['goal', [1, 9.5]]);
    beacon.track(['search', ['mugs']]);
    await settle();
    expect(posts).toHaveLength(1);
    expect(hits().map(({ url, idgoal, search }) => [url, idgoal, search])).toEqual([
      ['https://shop.example/start', undefined, undefined],
      ['https://shop.example/thanks', undefined, undefined],
      ['https://shop.example/thanks', '1', undefined],
      ['https://shop.example/thanks', undefined, 'mugs'],
    ]);
    expect(hits()[2]?.pv_id).toBe(hits()[1]?.pv_id);
    expect(new Set(hits().map(({ rand }) => rand)).size).toBe(4);
  });

  it('cleans an address that the site gives', async () => {
    const beacon = mount();
    beacon.track(['pageView', [{ url: '/virtual?gclid=1', title: 'For jane@mail.example' }]]);
    await settle();
    expect(hits()[1]).toMatchObject({ url: 'https://shop.example/virtual', action_name: 'For removed' });
  });

  it('never throws into the page', () => {
    const beacon = mount();
    const hostile = {
      get url(): string {
        throw new Error('boom');
      },
    };
    expect(() => beacon.track(['pageView', [hostile]])).not.toThrow();
    expect(() => beacon.track(['pageView', [null]])).not.toThrow();
    expect(() => beacon.track(undefined as never)).not.toThrow();
    expect(() => beacon.track(['nonsense' as never, []])).not.toThrow();
  });
});

describe('what the yes adds', () => {
  it('is resolution and client hints, and nothing of it is read before', async () => {
    const read = vi.fn(() => ({ brands: [{ brand: 'Browser', version: '1' }], mobile: false, platform: 'Linux' }));
    Object.defineProperty(navigator, 'userAgentData', { get: read, configurable: true });
    const beacon = mount();
    await settle();
    expect(read).not.toHaveBeenCalled();
    setLevel(2);
    beacon.track(['event', ['a', 'b']]);
    await settle();
    Reflect.deleteProperty(navigator, 'userAgentData');
    expect(hits()[0]).not.toHaveProperty('uadata');
    expect(JSON.parse(hits()[1]?.uadata ?? '')).toMatchObject({ mobile: false, platform: 'Linux' });
  });
});

describe('the time that a page is looked at', () => {
  const setHidden = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const pings = () => hits().filter(({ ping }) => ping === '1').length;

  beforeEach(() => {
    vi.stubGlobal(
      'Request',
      class {
        get keepalive() {
          return true;
        }
      },
    );
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
  });

  it('is told every 15 seconds under the id of the view, and never as a view', async () => {
    mount();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(hits().map(({ ping }) => ping)).toEqual([undefined, '1', '1']);
    expect(hits()[2]).toMatchObject({ pv_id: hits()[0]?.pv_id, url: hits()[0]?.url, idsite: '7' });
  });

  it('ends with a last sign when the page is hidden, once, and goes on after the return', async () => {
    mount();
    await vi.advanceTimersByTimeAsync(4000);
    setHidden(true);
    // Chromium fires both on the way to another page.
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(pings()).toBe(1);
    setHidden(false);
    await vi.advanceTimersByTimeAsync(14_900);
    expect(pings()).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(pings()).toBe(2);
  });

  it('begins anew with each view', async () => {
    mount();
    await vi.advanceTimersByTimeAsync(14_000);
    history.pushState(null, '', '/other');
    await vi.advanceTimersByTimeAsync(14_000);
    expect(pings()).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(hits().at(-1)).toMatchObject({ ping: '1', url: 'https://shop.example/other' });
  });

  it.each(['-1', '0.001', '1e-9', '2147484', '1e9', 'Infinity', 'NaN', 'soon'])(
    'is not told where its time is %s, which no timer could keep',
    async (heartbeat) => {
      mount({ heartbeat });
      await vi.advanceTimersByTimeAsync(1500);
      setHidden(true);
      setHidden(false);
      await vi.advanceTimersByTimeAsync(1500);
      expect([pings(), vi.getTimerCount()]).toEqual([0, 0]);
    },
  );

  it.each(['1', '9999'])('is told every %s seconds', async (heartbeat) => {
    mount({ heartbeat });
    await vi.advanceTimersByTimeAsync(+heartbeat * 3000 - 1);
    expect(pings()).toBe(2);
  });

  it('is not told where the site does not want it, while offline, after a refusal or after the end', async () => {
    mount({ heartbeat: '0' });
    await vi.advanceTimersByTimeAsync(60_000);
    setHidden(true);
    setHidden(false);
    expect(pings()).toBe(0);
    mount({ heartbeat: '5' });
    online = false;
    await vi.advanceTimersByTimeAsync(20_000);
    online = true;
    expect(pings()).toBe(0);
    await vi.advanceTimersByTimeAsync(6000);
    expect(pings()).toBe(1);
    setLevel(0);
    await vi.advanceTimersByTimeAsync(20_000);
    setHidden(true);
    setHidden(false);
    expect(pings()).toBe(1);
    setLevel(1);
    controller.abort();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(pings()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('parameters of the address', () => {
  it('are reported where the site lists them, and make another page', async () => {
    mount({ beaconParams: 'q, page' });
    await settle();
    history.pushState(null, '', '/start?q=2&gclid=x');
    await settle();
    history.pushState(null, '', '/start?q=2&other=3');
    await settle();
    expect(hits().map(({ url }) => url)).toEqual(['https://shop.example/start?q=1', 'https://shop.example/start?q=2']);
    expect(views).toBe(2);
  });

  it('may be given as a list, and keep a route in the fragment', async () => {
    mount({ beaconParams: ['#'] as never });
    await settle();
    history.pushState(null, '', '/start#/orders?id=1');
    await settle();
    expect(hits()[1]?.url).toBe('https://shop.example/start#/orders');
  });
});

describe('what could not be sent', () => {
  const event = (name: string) => ['event', ['test', name]] as const;
  const names = () => posts.map((post) => post.hits.map(({ e_a }) => e_a ?? 'view').join());

  it('is tried again when the browser is back online', async () => {
    answer = broken;
    online = false;
    mount();
    await settle();
    expect(names()).toEqual(['view']);
    answer = ok;
    online = true;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(names()).toEqual(['view', 'view']);
    expect(posts[1]?.hits).toEqual(posts[0]?.hits);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(posts).toHaveLength(2);
  });

  it('is tried again with the next hit after the server said no', async () => {
    answer = refused;
    const beacon = mount();
    await settle();
    answer = ok;
    beacon.track(event('next'));
    await settle();
    expect(names()).toEqual(['view', 'view,next']);
  });

  it('is not sent twice to a server that took it but does not show its answer', async () => {
    answer = broken;
    const beacon = mount();
    await settle();
    beacon.track(event('one'));
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(names()).toEqual(['view', 'one']);
    // One readable answer proves that the failures were real.
    answer = ok;
    beacon.track(event('two'));
    await settle();
    expect(names()).toEqual(['view', 'one', 'two', 'view,one']);
  });

  it('is forgotten when the visitor says no in the meantime', async () => {
    answer = refused;
    level = 2;
    const beacon = mount();
    await settle();
    answer = ok;
    setLevel(0);
    setLevel(1);
    beacon.track(event('later'));
    await settle();
    expect(names()).toEqual(['view', 'later']);
  });

  it('loses what the full level said when the level falls to cookieless', async () => {
    answer = refused;
    level = 2;
    const beacon = mount();
    await settle();
    answer = ok;
    level = 1;
    document.dispatchEvent(new Event('visibilitychange'));
    beacon.track(event('later'));
    await settle();
    expect(names()).toEqual(['view', 'later']);
    expect(hits()[1]).not.toHaveProperty('res');
  });

  it('stays bounded, and the newest is kept', async () => {
    answer = refused;
    const beacon = mount();
    for (let i = 0; i < 500; i++) beacon.track(event(`${i}-${'x'.repeat(400)}`));
    await settle();
    answer = ok;
    posts = [];
    beacon.track(event('last'));
    await settle();
    expect(posts).toHaveLength(1);
    expect(String(posts[0]?.init.body).length).toBeLessThanOrEqual(60_000);
    expect(hits().length).toBeGreaterThan(50);
    expect(hits().at(-1)?.e_a).toBe('last');
    expect(hits().at(-2)?.e_a).toMatch(/^499-/);
  });

  it('leaves by sendBeacon where a fetch would die with the page', async () => {
    const sendBeacon = vi.fn<(url: string, body: string) => boolean>(() => true);
    vi.stubGlobal('Request', class {});
    Object.defineProperty(navigator, 'sendBeacon', { value: sendBeacon, configurable: true });
    mount();
    await settle();
    expect(posts).toHaveLength(1);
    const beacon = mount();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    beacon.track(event('bye'));
    await settle();
    Reflect.deleteProperty(document, 'hidden');
    expect(sendBeacon).toHaveBeenCalledTimes(1);
    expect(sendBeacon.mock.calls[0]?.[1]).toContain('bye');
  });
});

describe('destroy', () => {
  it('gives history back and sends nothing more', async () => {
    const { pushState, replaceState } = history;
    const beacon = mount();
    expect(history.pushState).not.toBe(pushState);
    await settle();
    history.pushState(null, '', '/pending');
    controller.abort();
    expect(history.pushState).toBe(pushState);
    expect(history.replaceState).toBe(replaceState);
    expect(listeners.size).toBe(0);
    beacon.track(['event', ['a', 'b']]);
    window.dispatchEvent(new Event('popstate'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(hits()).toHaveLength(1);
  });

  it('leaves alone what somebody has wrapped around ours', async () => {
    const { pushState } = history;
    mount();
    await settle();
    const ours = history.pushState;
    const theirs: History['pushState'] = (...args) => ours.apply(history, args);
    history.pushState = theirs;
    controller.abort();
    expect(history.pushState).toBe(theirs);
    history.pushState(null, '', '/after');
    await settle();
    expect(location.pathname).toBe('/after');
    expect(hits()).toHaveLength(1);
    history.pushState = pushState;
  });
});
