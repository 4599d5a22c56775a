import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/services/catalogue.js';
import { describeService } from '../../../src/services/details.js';
import { findCatalogueService } from '../../../src/services/find.js';
import type { Service } from '../../../src/types.js';

const names = (service: object) => describeService(service as Service).stored.map(({ name }) => name);

describe('what a visitor is told of a service', () => {
  it.each(catalogue.map(({ id }) => id))('%s: the same whether or not the page has learnt its names already', (id) => {
    const bare = describeService({ id, name: id, category: '' });
    const learnt = describeService({ ...findCatalogueService(id), id, name: id } as Service);
    expect(learnt.stored.slice(0, bare.stored.length)).toEqual(bare.stored);
    expect(learnt.stored.slice(bare.stored.length).filter(({ life }) => life !== null)).toEqual([]);
    expect({ ...learnt, category: '', stored: [] }).toEqual({ ...bare, category: '', stored: [] });
  });

  it('says how long Google Analytics stays, also where a list of its names stands beside', () => {
    const stored = describeService({
      ...findCatalogueService('google-analytics'),
      id: 'google-analytics',
    } as Service).stored;
    expect(stored).toContainEqual({ name: '_ga', life: 730 * 86_400 });
    expect(stored.filter(({ name }) => name === '_ga')).toHaveLength(1);
  });

  it("adds the site's own names, and takes its own list where it says how long", () => {
    const chat = { id: 'chat', name: 'Chat', category: 'functional' };
    expect(describeService({ ...chat, cookies: ['chat_*'], storage: ['chat.key'] }).stored).toEqual([
      { name: 'chat_*', life: null },
      { name: 'chat.key', life: null },
    ]);
    expect(names({ id: 'matomo', name: 'Matomo', category: 'analytics', cookies: ['_pk_id.7.*', 'mine'] })).toEqual(
      expect.arrayContaining(['_pk_id.*', 'mine']),
    );
    expect(names({ id: 'matomo', cookies: [{ name: 'only', life: 60 }] })).toEqual(['only']);
  });
});
