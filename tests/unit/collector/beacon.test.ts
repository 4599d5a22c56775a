// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createBulkBody, createPayload } from '../../../src/beacon/payload.js';
import { createCollector } from '../../../src/collector/collect.js';
import type { TrackCall } from '../../../src/types.js';
import { createMemoryStore } from './memory-store.js';

describe('our own beacon', () => {
  it('says nothing that our own collector refuses or loses', async () => {
    const calls: TrackCall[] = [
      ['pageView', []],
      ['event', ['Vidéo & more', 'Play', '100 %', 0.1 + 0.2]],
      ['goal', [3, 9.99]],
      ['search', ['red + blue', 'shoes', 0]],
    ];
    const context = {
      ...{ idsite: 'shop-1', pv_id: 'k3v9q0', url: 'https://shop.example/a', action_name: 'Ä', rand: 'x1' },
      ...{ urlref: 'https://search.example', res: '1280x720' },
    };
    const store = createMemoryStore();
    const collector = createCollector({ store });
    const body = createBulkBody(calls.map((call) => String(createPayload(call, context))));
    const request = new Request('http://stats.example/collect', { method: 'POST', body });
    expect((await collector(request, { peerAddress: '203.0.113.77' })).status).toBe(204);
    const common = { site: 'shop-1', view: 'k3v9q0', url: context.url, title: 'Ä', referrer: context.urlref };
    const res = '1280x720';
    expect(store.events).toMatchObject([
      { ...common, kind: 'view', details: { res } },
      { ...common, kind: 'event', details: { res, e_c: 'Vidéo & more', e_a: 'Play', e_n: '100 %', e_v: 0.1 + 0.2 } },
      { ...common, kind: 'goal', details: { res, idgoal: 3, revenue: 9.99 } },
      { ...common, kind: 'search', details: { res, search: 'red + blue', search_cat: 'shoes', search_count: 0 } },
    ]);
  });
});
