// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollector } from '../../../../src/collector/collect.js';
import type { Message } from '../../../../src/collector/message.js';
import { createMemoryStore } from '../memory-store.js';

const message = (changes: Partial<Message>): Message => ({
  ...{ method: 'POST', path: '/collect', query: '', peer: '127.0.0.1', header: () => '', readBody: () => '' },
  ...changes,
});

const hit = 'idsite=1&rec=1&url=https%3A%2F%2Fshop.example%2F&send_image=0';
const names =
  'idsite rec url action_name urlref pv_id e_c e_a e_v idgoal revenue search link res dimension1 ping'.split(' ');

const nasty = fc.constantFrom(
  ...['', '1', '-1', '1e999', '0x1', 'NaN', 'null', '%', '%zz', '%00', '%ff', '\0', '"', "'; DROP TABLE batches; --"],
  ...['__proto__', 'constructor', '../../etc/passwd', 'javascript:alert(1)', 'http://[', 'https://a@b:99999/', '😀'],
  ...[
    '<script>',
    '\r\nSet-Cookie: a=b',
    '{"$ne":1}',
    'https://shop.example/?a=%F0%9F',
    '::ffff:1.2.3.4',
    'é'.repeat(600),
  ],
);
const value = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }));
const form = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), value), value), { maxLength: 12 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...names), fc.jsonValue()).map((all) => JSON.stringify(all)),
);
const bulk = fc
  .array(fc.oneof(fc.constant(`?${hit}`), form, fc.jsonValue({ maxDepth: 2 })), { maxLength: 8 })
  .map((requests) => JSON.stringify({ requests, send_image: 0 }));
const record = fc
  .record({ v: fc.oneof(fc.constant(1), value), id: value, t: value, choices: fc.jsonValue() }, { requiredKeys: [] })
  .map((all) => JSON.stringify(all));
const cut = fc.tuple(fc.oneof(json, bulk, record), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));

describe('10,000 malformed and hostile bodies', () => {
  it('are each answered, break nothing, and leave only what is whole', async () => {
    const store = createMemoryStore();
    const log: string[] = [];
    const { handle } = createCollector({ store, log: (line) => log.push(line) });
    const paths = fc.constantFrom('/collect', '/matomo.php', '/consent');
    await fc.assert(
      fc.asyncProperty(paths, fc.oneof(form, json, bulk, record, cut), async (path, body) => {
        const before = store.events.length + store.receipts.length;
        const answer = await handle(message({ path, readBody: () => body }));
        expect([200, 204, 400]).toContain(answer.status);
        if (answer.status === 400) expect(String(answer.body).trim().split('\n')).toHaveLength(1);
        expect(store.events.length + store.receipts.length > before).toBe(answer.status !== 400);
      }),
      { numRuns: 10_000 },
    );
    expect(log).toEqual([]);
    for (const { site, kind, time } of store.events) {
      expect(site).toMatch(/^[\w-]{1,64}$/);
      expect([typeof kind, typeof time]).toEqual(['string', 'number']);
    }
    // Whatever came before, a sound request is taken.
    expect((await handle(message({ readBody: () => hit }))).status).toBe(204);
  }, 60_000);

  it('in a bulk cost none of the sound ones beside them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(form, fc.jsonValue({ maxDepth: 2 })), { maxLength: 6 }),
        fc.nat(),
        async (bad, at) => {
          const store = createMemoryStore();
          const { handle } = createCollector({ store });
          const requests: unknown[] = [...bad];
          requests.splice(at % (bad.length + 1), 0, `?${hit}&pv_id=sound1`);
          const { status } = await handle(message({ readBody: () => JSON.stringify({ requests, send_image: 0 }) }));
          expect(status).toBeLessThan(300);
          expect(store.events.some(({ view }) => view === 'sound1')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('games with the header of the address', () => {
  const known = ['203.0.113.77', '2001:db8:85a3:8d3:1319:8a2e:370:7348', '::ffff:203.0.113.77', '::ffff:cb00:714d'];
  const node = fc.oneof(
    fc.constantFrom(
      ...known,
      ...known.map((address) => `"[${address}]:443"`),
      ...known.map((address) => `for=${address}`),
    ),
    fc.constantFrom(
      '10.0.0.1',
      '127.0.0.1',
      'unknown',
      '_hidden',
      '0xcb00714d',
      '0313.0.0161.0115',
      '3405803853',
      '127.1',
    ),
    fc.constantFrom(
      '::8:8:8:8:8:8:8:8:8',
      '203.0.113.77%eth0',
      '203.0.113.77 ',
      '"203.0.113.77',
      '203.0.113.077',
      '\t',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const lists = fc.array(node, { maxLength: 6 }).map((nodes) => nodes.join(', '));

  it.each([['x-forwarded-for'], ['forwarded'], ['x-real-ip']])(
    '%s never get an address in',
    async (name) => {
      const store = createMemoryStore();
      const log: string[] = [];
      const trusted = ['127.0.0.1', '10.0.0.0/8'];
      const { handle } = createCollector({ store, header: name, trusted, log: (line) => log.push(line) });
      const peers = fc.constantFrom('127.0.0.1', '::ffff:127.0.0.1', '203.0.113.77', 'fe80::1%eth0', '', 'nonsense');
      await fc.assert(
        fc.asyncProperty(peers, lists, async (peer, list) => {
          const header = (wanted: string) => (wanted === name ? list : '');
          const { status } = await handle(message({ method: 'GET', query: hit, peer, header }));
          expect(status).toBe(204);
        }),
        { numRuns: 1500 },
      );
      // All that was kept is masked, canonical, or empty.
      for (const { address } of store.events) expect(address).toMatch(/^(?:\d{1,3}\.\d{1,3}\.0\.0|[\da-f:]*::|)$/);
      // A visitor's name is 16 random digits, in which anything may stand.
      const kept = store.events.map(({ visitor, ...rest }) => [/^[\da-f]{16}$/.test(visitor), rest]);
      expect(JSON.stringify(kept) + log.join()).not.toMatch(/203\.0\.113|8d3|:7348|714d/);
    },
    60_000,
  );
});
