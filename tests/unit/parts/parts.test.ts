// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { parseCore, type RawOptions } from '../../../src/config/parse.js';
import type { Inside } from '../../../src/inside.js';
import { mountBeaconPart } from '../../../src/parts/beacon.js';
import { readConfig } from '../../../src/parts/config.js';
import { mountGuard } from '../../../src/parts/guard.js';
import type { Known } from '../../../src/parts/known.js';
import { mountServices } from '../../../src/parts/services.js';
import { findCatalogueService, listOtherHosts } from '../../../src/services/find.js';
import type { BeaconHost, BeaconLevel, Choice, OptOutSignals, Service } from '../../../src/types.js';

/** What the core shows to a part, as far as these parts look. */
function createInside(
  raw: RawOptions,
  { analytics, signals }: { analytics?: Choice; signals?: Partial<OptOutSignals> } = {},
) {
  const explain = vi.fn();
  const use = vi.fn((name: string) => name === 'problems' && explain());
  const learn = vi.fn();
  const inside = {
    config: parseCore(raw, true),
    raw,
    use,
    signal: new AbortController().signal,
    store: { signals: () => ({ dnt: false, gpc: false, ...signals }), receipt: () => null, learn },
    api: {
      has: (expression: string) =>
        expression === 'analytics' ? analytics === 'granted' : analytics === 'denied' && expression === '!analytics',
    },
    subscribe: () => () => {},
    made: {},
  } as unknown as Inside;
  return { inside, explain, learn, use };
}

describe('readConfig', () => {
  it('completes the options and has nothing explained where all is well', () => {
    const { inside, explain } = createInside({ siteId: 7, privacyUrl: '/p' });
    expect(readConfig(inside)).toMatchObject({ siteId: '7', privacyUrl: '/p', theme: 'auto' });
    expect(explain).not.toHaveBeenCalled();
  });

  it('has explained what was not understood', () => {
    const { inside, explain } = createInside({ laiout: 'bar' });
    expect(readConfig(inside).layout).toBe('card');
    expect(explain).toHaveBeenCalledTimes(1);
  });
});

describe('the level of the beacon', () => {
  const levelOf = (raw: RawOptions, state: Parameters<typeof createInside>[1]) => {
    let level: BeaconLevel | undefined;
    mountBeaconPart(
      (host: BeaconHost) => {
        level = host.level();
        return { track() {} };
      },
      createInside({ beacon: '/collect', ...raw }, state).inside,
    );
    return level;
  };

  // README, "DNT and GPC" and "Statistics": nothing under DNT, whatever was granted; nothing after a refusal.
  it.each([
    ['cookieless', undefined, false, 1],
    ['cookieless', 'undecided', false, 1],
    ['cookieless', 'granted', false, 2],
    ['cookieless', 'denied', false, 0],
    ['cookieless', undefined, true, 0],
    ['cookieless', 'granted', true, 0],
    ['consent', undefined, false, 0],
    ['consent', 'undecided', false, 0],
    ['consent', 'granted', false, 2],
    ['consent', 'denied', false, 0],
    ['consent', 'granted', true, 0],
  ] as const)('beaconMode %s, analytics %s, DNT %s: %s', (beaconMode, analytics, dnt, expected) => {
    expect(levelOf({ beaconMode }, { ...(analytics && { analytics }), signals: { dnt } })).toBe(expected);
  });

  it('is not lowered by GPC, which is about third parties', () => {
    expect(levelOf({}, { signals: { gpc: true } })).toBe(1);
    expect(levelOf({}, { analytics: 'granted', signals: { gpc: true } })).toBe(2);
  });
});

describe('the statistics of a page that is being prerendered', () => {
  it('begin when somebody sees it, and not for a page that nobody ever sees', async () => {
    Object.defineProperty(document, 'prerendering', { get: () => true, configurable: true });
    const mount = vi.fn(() => ({ track() {} }));
    const mounted = mountBeaconPart(mount, createInside({ beacon: '/collect', trackErrors: 'on' }).inside);
    await Promise.resolve();
    expect(mount).not.toHaveBeenCalled();
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await mounted;
    expect(mount).toHaveBeenCalledTimes(1);
  });
});

describe('the rarer half of the statistics', () => {
  const isFetched = (raw: RawOptions, analytics?: Choice) => {
    const { inside, use } = createInside({ beacon: '/collect', ...raw }, { ...(analytics && { analytics }) });
    mountBeaconPart((host: BeaconHost) => {
      host.onView();
      return { track() {} };
    }, inside);
    return use.mock.calls.some(([name]) => name === 'beacon-more');
  };

  it('is only fetched where something of it is asked for, and allowed', () => {
    expect(isFetched({})).toBe(false);
    expect(isFetched({ trackErrors: 'on' })).toBe(true);
    expect(isFetched({ trackContent: 'on' })).toBe(true);
    expect(isFetched({ searchParams: 'q' })).toBe(true);
    expect(isFetched({ trackErrors: 'on' }, 'denied')).toBe(false);
    expect(isFetched({ utm: 'last' })).toBe(false);
    expect(isFetched({ utm: 'last' }, 'granted')).toBe(true);
  });
});

describe('the catalogue', () => {
  const learn = (raw: RawOptions) => {
    const { inside, learn, explain } = createInside(raw);
    mountServices(inside, { find: findCatalogueService, others: listOtherHosts, data: {} });
    return { services: learn.mock.calls[0]?.[0] as Service[], explain };
  };

  it('adds what it knows to what the site only named', () => {
    const { services, explain } = learn({ services: ['youtube', { id: 'matomo', category: 'functional' }] });
    expect(services).toEqual([
      expect.objectContaining({ id: 'youtube', category: 'marketing', embed: true }),
      // The site may put a service into another category.
      expect.objectContaining({ id: 'matomo', category: 'functional', firstParty: true }),
    ]);
    expect(explain).not.toHaveBeenCalled();
  });

  it('is learnt once, whichever file brings it first', () => {
    const { inside, learn } = createInside({ services: ['youtube'] });
    const first = mountServices(inside);
    (inside.made as { services?: Pick<Known, 'data'> }).services = first;
    expect(mountServices(inside)).toBe(first);
    expect(learn).toHaveBeenCalledTimes(1);
  });

  it('complains of what it does not know, and of what belongs to no category of the site', () => {
    const { services, explain } = learn({
      categories: 'analytics',
      services: ['youtub', 'youtube', 'matomo', 'stripe'],
    });
    // What nobody knows has no hosts, and no category that anybody could grant.
    expect(services.map(({ id }) => id)).toEqual(['youtub', 'youtube', 'matomo', 'stripe']);
    expect(services[0]).toMatchObject({ id: 'youtub' });
    // It may be anybody's but those that are named, and those that are necessary.
    expect(services[0]?.hosts).toContain('hotjar.com');
    expect(services[0]?.hosts).not.toContain('ytimg.com');
    expect(services[0]?.hosts).not.toContain('js.stripe.com');
    expect(explain).toHaveBeenCalledTimes(1);
  });
});

it('a guard whose file comes when everything was taken back is not put up', () => {
  const { inside } = createInside({ block: 'strict' });
  const controller = new AbortController();
  controller.abort();
  const { fetch } = window;
  mountGuard({ ...inside, signal: controller.signal });
  expect(window.fetch).toBe(fetch);
  expect(inside.made.guard).toBeUndefined();
});
