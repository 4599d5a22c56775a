import { describe, expect, it } from 'vitest';
import { readGiven } from '../../../src/parts/vendor/data.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { servicesByCategory } from '../../../src/services/categories.js';
import { readLists } from '../../../src/services/complete.js';
import { completeService, findCatalogueService } from '../../../src/services/find.js';
import type { CatalogueService } from '../../../src/services/service.js';
import type { Service } from '../../../src/types.js';

const entries = Object.entries(servicesByCategory).flatMap(([category, list]) =>
  list.split(/\s+/).map((entry) => [entry, category] as const),
);

describe('the catalogue', () => {
  it('names no service twice', () => {
    const ids = entries.map(([entry]) => entry.replace(/[*+]$|\|.*/, ''));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(entries)('has a sound entry for %s', (entry, category) => {
    const id = entry.replace(/[*+]$|\|.*/, '');
    expect(id).toMatch(/^[a-z][a-z\d-]+$/);
    expect(findCatalogueService(id)).toMatchObject({
      id,
      category,
      embed: entry.endsWith('*'),
      firstParty: entry.endsWith('+'),
      requiresAny: catalogue.find((service) => service.id === id)?.requiresAny,
    });
  });

  it('has every service in exactly one of the categories that a site starts with', () => {
    expect(Object.keys(servicesByCategory).sort()).toEqual(['analytics', 'functional', 'marketing', 'necessary']);
  });
});

describe('findCatalogueService', () => {
  it.each(['', 'youtub', 'youtube*', 'google', 'constructor', '__proto__', ' youtube'])(
    'finds nothing for %j',
    (id) => {
      expect(findCatalogueService(id)).toBeUndefined();
    },
  );
});

describe('a service in the long form', () => {
  const hostsOf = (service: object) => completeService(service as Service).hosts;
  const requests = [
    { type: 'script', host: '*.chat.example', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'shared.example', path: '/chat/*.gif', pathMatch: 'glob' },
    { type: 'connect', host: '*', path: '/', pathMatch: 'prefix' },
  ];

  it('of the site is held by the hosts and paths of its requests', () => {
    expect(hostsOf({ id: 'chat', name: 'Chat', category: 'functional', requests })).toEqual([
      'chat.example',
      'shared.example/chat/*.gif',
    ]);
  });

  it('of the catalogue is held as by its id, and by what the site has added', () => {
    for (const service of catalogue) {
      if (!findCatalogueService(service.id)?.hosts?.[0]) continue;
      expect(hostsOf(service), service.id).toEqual(findCatalogueService(service.id)?.hosts);
    }
    const [first] = catalogue as unknown as [CatalogueService];
    expect(hostsOf({ ...first, requests: [...first.requests, ...requests] })).toContain('chat.example');
  });

  it('holds what it stores, whether that is written as an entry or as a name', () => {
    const cookies = [
      'chat_*',
      { name: 'chat', life: null },
      { name: 'third', domain: '.chat.example', deletableByPage: false },
    ];
    const complete = (id: string) =>
      completeService({ id, requests, cookies, storage: ['chat_*'] } as unknown as Service);
    expect(complete('chat')).toMatchObject({ cookies: ['chat_*', 'chat'], storage: ['chat_*'] });
    expect(complete('hotjar').cookies).toEqual(expect.arrayContaining(['_hj*', 'chat_*', 'chat']));
    const form = readGiven(readLists({ id: 'chat', requests, cookies } as unknown as Service));
    expect(form).toMatchObject({ cookies: ['chat_*', 'chat'], unreachable: [['third', '.chat.example']] });
  });

  it('of the catalogue stays held at its vendor’s when the site adds a host or a name', () => {
    const given = { id: 'meta-pixel', hosts: ['proxy.example'], cookies: ['own_fbp'] } as unknown as Service;
    const { hosts, cookies } = completeService(given);
    expect(hosts).toEqual([...(findCatalogueService('meta-pixel')?.hosts ?? []), 'proxy.example']);
    expect(cookies).toEqual([...(findCatalogueService('meta-pixel')?.cookies ?? []), 'own_fbp']);
  });

  it('gives way to hosts that the site names', () => {
    expect(hostsOf({ id: 'chat', requests, hosts: ['own.example'] })).toEqual(['own.example']);
  });
});
