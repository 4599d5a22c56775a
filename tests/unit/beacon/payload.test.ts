import { describe, expect, it } from 'vitest';
import { createBulkBody, createPayload } from '../../../src/beacon/payload.js';
import type { TrackCall } from '../../../src/types.js';

const context = {
  idsite: '7',
  pv_id: 'abc123',
  url: 'https://shop.example/a',
  action_name: 'A title',
  urlref: '',
  rand: '111111',
  res: '',
};

const common = {
  rec: '1',
  apiv: '1',
  idsite: '7',
  pv_id: 'abc123',
  url: 'https://shop.example/a',
  action_name: 'A title',
  rand: '111111',
};

const read = (call: TrackCall) => {
  const payload = createPayload(call, context);
  return payload && Object.fromEntries(payload);
};

describe('createPayload', () => {
  it('puts a page view into the words of the Matomo API and leaves out what is empty', () => {
    expect(read(['pageView', []])).toEqual(common);
  });

  it('adds referrer and resolution where they are given', () => {
    const payload = createPayload(['pageView', []], { ...context, urlref: 'https://a.example', res: '800x600' });
    expect(Object.fromEntries(payload ?? [])).toEqual({ ...common, urlref: 'https://a.example', res: '800x600' });
  });

  it.each<[TrackCall, Record<string, string>]>([
    [['event', ['shop', 'buy', 'mug', 0]], { ca: '1', e_c: 'shop', e_a: 'buy', e_n: 'mug', e_v: '0' }],
    [['event', ['shop', 'buy']], { ca: '1', e_c: 'shop', e_a: 'buy' }],
    [['event', ['shop', 'buy', undefined, Number.NaN]], { ca: '1', e_c: 'shop', e_a: 'buy' }],
    [['goal', [3, 12.5]], { idgoal: '3', revenue: '12.5' }],
    [['goal', [3]], { idgoal: '3' }],
    [['search', ['mugs', 'kitchen', 0]], { search: 'mugs', search_cat: 'kitchen', search_count: '0' }],
    [['search', ['jane@mail.example']], { search: 'removed' }],
    [['link', ['https://other.example/a']], { link: 'https://other.example/a' }],
    [['download', ['https://shop.example/a.pdf']], { download: 'https://shop.example/a.pdf' }],
    [['ping', [1]], { ping: '1' }],
    [
      ['c_n c_p c_t c_i', ['Ad', 'a.png', '/buy', 'click']],
      { ca: '1', c_n: 'Ad', c_p: 'a.png', c_t: '/buy', c_i: 'click' },
    ],
    [
      ['idgoal revenue _rcn _rck _refts', [3, undefined, 'spring', '', 1700000000]],
      { idgoal: '3', _rcn: 'spring', _refts: '1700000000' },
    ],
  ])('%j', (call, expected) => {
    expect(read(call)).toEqual({ ...common, ...expected });
  });

  it.each<[TrackCall]>([
    [['event', ['shop']]],
    [['event', ['', 'buy']]],
    [['event', [{}, []]]],
    [['goal', []]],
    [['goal', [Number.POSITIVE_INFINITY]]],
    [['search', ['']]],
    [['search', [Symbol('x')]]],
    [['link', ['']]],
    [['nonsense', []]],
  ])('refuses what the API would refuse', (call) => {
    expect(read(call)).toBeNull();
  });
});

describe('createBulkBody', () => {
  it('is the bulk form of the API', () => {
    expect(JSON.parse(createBulkBody(['a=1&b=2', 'c=%22']))).toEqual({
      requests: ['?a=1&b=2', '?c=%22'],
      send_image: 0,
    });
  });
});
