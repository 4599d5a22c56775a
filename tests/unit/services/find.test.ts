import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/services/catalogue.js';
import { servicesByCategory } from '../../../src/services/categories.js';
import { findCatalogueService } from '../../../src/services/find.js';

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
