// @vitest-environment happy-dom
/** The guard's short list of hosts and names says the same as the catalogue. */
import { describe, expect, it } from 'vitest';
import { createHeldFinder } from '../../../src/gate/held-addresses.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { findCatalogueService } from '../../../src/services/find.js';
import type { Service } from '../../../src/types.js';
import { addresses } from './addresses.js';

const createFinder = (ids: readonly string[]) =>
  createHeldFinder({
    services: () => ids.map((id) => findCatalogueService(id) as Service),
    isGranted: () => false,
    isClosed: () => false,
    allow: [],
    ours: [],
    trust: (_, text) => text,
  });
/** A request or a name as the pattern describes it. */
const fill = (pattern: string) =>
  pattern
    .replace(/\*\*\//g, 'x/')
    .replace(/\*/g, 'x')
    .replace(/^x\./, 'sub.');
/** Hosts that two services use: one grant is enough for them. */
const shared = /googleadservices\.com|stats\.g\.doubleclick|forms\.hubspot|c\.bing\.com|gtag\/\w+\?id=AW/;

// What is necessary too: a site may move it.
describe.each(catalogue.map((service) => [service.id, service] as const))('the guard of %s', (id, service) => {
  const finder = createFinder([id]);

  it('holds every request of the catalogue', () => {
    for (const { host, path, query } of service.requests) {
      const [name, form = ''] = Object.entries(query ?? {})[0] ?? [];
      const value = /\^\(?([A-Z]+)/.exec(form)?.[1];
      const address = `https://${host === '*' ? 'any.example' : fill(host)}${fill(path)}${name ? `?${name}=${value}-1` : ''}`;
      expect(finder.find(address), address).toBe(id);
    }
  });

  it('holds every example', () => {
    for (const [of, , address] of addresses) if (of === id) expect(finder.find(address), address).toBe(id);
  });

  it('holds what its script writes, but no objection of the visitor', () => {
    const names = [...service.cookies, ...service.storage] as {
      name: string;
      keep?: boolean;
      isWide?: boolean;
      deletableByPage?: boolean;
      origin?: string;
    }[];
    for (const { name, keep, isWide, deletableByPage, origin } of names) {
      if (deletableByPage === false || origin || isWide) continue;
      expect(finder.findName(fill(name)), name).toBe(keep ? undefined : id);
    }
  });

  it('holds nothing of services that it does not share a host with', () => {
    for (const [of, , address] of addresses) {
      const found = finder.find(address);
      if (of !== id && found && !shared.test(address)) expect([of, address], `held by ${id}`).toEqual([id, address]);
    }
  });
});

// No pattern of a policy can name them, so the catalogue's requests do not.
describe('the guard of what Google asks in the domain of a country', () => {
  it.each([
    ['google-maps', 'https://maps.google.de/maps?q=x&output=embed'],
    ['google-maps', 'https://www.google.co.uk/maps?q=x&output=embed'],
    ['google-ads', 'https://www.google.de/pagead/1p-conversion/1/'],
    ['google-remarketing', 'https://www.google.de/pagead/1p-user-list/1/'],
    ['google-remarketing', 'https://www.google.co.jp/ads/ga-audiences?v=1'],
  ])('holds for %s %s', (id, address) => {
    expect(createFinder([id]).find(address)).toBe(id);
    for (const other of ['https://notgoogle.de/maps/ads', 'https://www.google.de/recaptcha/api.js'])
      expect(createFinder([id]).find(other)).toBeFalsy();
  });
});
