// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../../src/collector/collect.js';
import type { CollectorOptions } from '../../../src/collector/handle.js';
import { readConsent } from '../../../src/collector/read-consent.js';
import { createMemoryStore, type MemoryStore } from './memory-store.js';

const now = Date.UTC(2026, 10, 21, 20, 50);
const id = 'k3v9q0w2m8x4b7ta';

/** A record as the page posts it (parts/receipts.ts). */
const record = (changes: object = {}) => ({
  ...{ v: 1, id, prev: null, t: '2026-11-21T20:50:00.000Z', exp: '2027-05-22T20:50:00.000Z', event: 'given' },
  ...{ choices: { analytics: true, marketing: false }, services: { youtube: true }, policy: '2026-11-01' },
  ...{ notice: 'sha256-0123456789abcdef', locale: 'de', mode: 'opt-in', region: 'eu', method: 'prefs-save' },
  ...{ ui: '1.0.0/card', gpc: true, dnt: null, host: 'www.example.org' },
  ...changes,
});

let store: MemoryStore;
const create = (options: Partial<CollectorOptions> = {}) => createCollector({ store, now: () => now, ...options });

async function send(path: string, init: RequestInit = {}, options: Partial<CollectorOptions> = {}) {
  const request = new Request(`https://shop.example${path}`, init);
  return create(options)(request, { peerAddress: '203.0.113.77' });
}

const post = (value: unknown, headers: Record<string, string> = {}, options: Partial<CollectorOptions> = {}) =>
  send(
    '/consent',
    { method: 'POST', body: typeof value === 'string' ? value : JSON.stringify(value), headers },
    options,
  );

beforeEach(() => {
  store = createMemoryStore();
});

describe('a receipt', () => {
  it('is kept as it came, and answered with the cookie that the page would have written', async () => {
    const response = await post(record(), { origin: 'https://shop.example', 'content-type': 'application/json' });
    expect(response.status).toBe(204);
    expect(store.receipts).toEqual([{ id, time: now, expires: Date.UTC(2027, 4, 22, 20, 50), record: record() }]);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^consentgate=1~k3v9q0w2m8x4b7ta~\w+~2026-11-01~analytics5\.marketing0\.youtube5; /);
    expect(cookie).toContain('; Path=/; Max-Age=15724800; SameSite=Lax; Secure');
    const decisions = readConsent(cookie.split(';')[0], { revision: '2026-11-01', now: () => now });
    expect([decisions.analytics?.choice, decisions.marketing?.choice, decisions.youtube?.choice]).toEqual([
      ...['granted', 'denied', 'granted'],
    ]);
  });

  it('may bring the text of the cookie, which knows more, if it is of the same receipt', async () => {
    const seconds = (now / 1000).toString(36);
    const text = `1~${id}~${seconds}~2026-11-01~analytics1.marketing0.youtube5`;
    const cookie = async (value: string) => (await post(record({ cookie: value }))).headers.get('set-cookie');
    expect(await cookie(text)).toContain(`consentgate=${text}; `);
    expect(await cookie(text.replace(id, 'ffffffffffffffff'))).toContain('analytics5');
    expect(await cookie(`${text}; Domain=evil.example`)).toContain('analytics5');
    expect(JSON.stringify(store.receipts)).not.toContain('cookie');
  });

  it('has the cookie live and be called as configured', async () => {
    const options = { cookieName: 'choice', cookieDomain: 'shop.example', expiresDays: 30 };
    const cookie = (await post(record(), {}, options)).headers.get('set-cookie');
    expect(cookie).toMatch(/^choice=1~.*; Path=\/; Max-Age=2592000; SameSite=Lax; Domain=shop\.example$/);
    const longest = (await post(record({ exp: '2036-01-01T00:00:00Z' }))).headers.get('set-cookie');
    expect(longest).toContain(`Max-Age=${400 * 86_400}`);
    const old = record({ t: '2020-01-01T00:00:00Z', exp: '2020-07-01T00:00:00Z' });
    expect((await post(old)).headers.get('set-cookie')).toBe(null);
  });

  it('of a UUID is found by it, and has a cookie that our own reader understands', async () => {
    const uuid = '0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
    const response = await post(record({ id: uuid }));
    expect(response.headers.get('set-cookie')).toContain('1~8a6b7c8d9e0f1a2b~');
    expect(await (await send(`/consent/${uuid}`)).json()).toMatchObject({ id: uuid });
  });

  it('with the least that it needs is completed', async () => {
    expect((await post({ v: 1, id, t: '2026-11-21T20:50:00Z', choices: { analytics: false } })).status).toBe(204);
    expect(store.receipts[0]?.record).toMatchObject({ event: 'refused', prev: null, policy: '1', method: 'api' });
    expect(store.receipts[0]?.expires).toBe(now + 182 * 86_400_000);
  });

  it('keeps nothing that is not of its form, and no address', async () => {
    await post(
      record({ ip: '203.0.113.77', userAgent: 'Firefox', path: '/a', host: '203.0.113.77', ui: '203.0.113.77' }),
    );
    expect(JSON.stringify(store.receipts)).not.toMatch(/203\.0\.113|Firefox|path/);
  });

  it('of a form is kept by itself, and leaves the visitor’s own choice as it is', async () => {
    const form = record({ choices: {}, services: { newsletter: true }, method: 'form' });
    const response = await post(form, { origin: 'https://shop.example', 'content-type': 'application/json' });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([204, null]);
    expect(store.receipts[0]?.record).toEqual(form);
  });

  it('that could not be kept is not acknowledged', async () => {
    store.failure = new Error('disk');
    const response = await post(record());
    expect([response.status, response.headers.get('set-cookie')]).toEqual([503, null]);
  });
});

describe('a malformed receipt gets one clear line', () => {
  it.each([
    ['', 'must be JSON'],
    ['{', 'must be JSON'],
    ['[]', 'must be a JSON object'],
    ['null', 'must be a JSON object'],
    [record({ v: 2 }), 'v must be 1'],
    [record({ id: 'short' }), 'id must be'],
    [record({ id: '203.0.113.77.203.0.113.77' }), 'id must be'],
    [record({ id: 7 }), 'id must be'],
    [record({ prev: 'x' }), 'prev must be'],
    [record({ t: 'yesterday' }), 't must be a time'],
    [record({ t: '2026-99-21T20:50:00Z' }), 't must be a time'],
    [record({ t: '2026-11-23T20:50:00Z' }), 'in the future'],
    [record({ exp: '2026-11-20T20:50:00Z' }), 'exp must not be before'],
    [record({ event: 'eaten' }), 'event must be one of'],
    [record({ method: 'magic' }), 'method must be one of'],
    [record({ mode: 'maybe' }), 'mode must be one of'],
    [record({ choices: { analytics: 'yes' } }), 'choices must be'],
    [record({ choices: [true] }), 'choices must be'],
    [record({ choices: { 'a b': true } }), 'choices must be'],
    [record({ services: 7 }), 'services must be'],
    [record({ policy: 'a b' }), 'policy must be'],
    [record({ notice: 'text' }), 'notice must be'],
    [record({ gpc: 1 }), 'gpc must be'],
    [record({ host: 'a/b' }), 'host must be'],
    [record({ locale: 'de\n' }), 'locale must be'],
  ])('%j', async (value, line) => {
    const response = await post(value);
    const text = await response.text();
    expect([response.status, response.headers.get('set-cookie')]).toEqual([400, null]);
    expect(text).toContain(line);
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(store.receipts).toHaveLength(0);
  });

  it('with choices by names of Object.prototype harms nobody', async () => {
    const body = JSON.stringify(record()).replace('"analytics":true', '"constructor":true');
    const response = await post(body);
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toContain('constructor5');
  });
});

describe('a visitor', () => {
  it('reads their own receipts, the latest first, and nobody else’s', async () => {
    await post(record({ t: '2026-11-20T20:50:00Z', choices: { analytics: false } }));
    await post(record({ prev: id }));
    const response = await send(`/consent/${id}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await response.json()).toEqual({
      ...record({ prev: id }),
      history: [record({ t: '2026-11-20T20:50:00.000Z', choices: { analytics: false } })],
    });
    for (const other of ['ffffffffffffffff', id.slice(1), '', '%2e%2e', '*', `${id}/x`]) {
      expect((await send(`/consent/${other}`)).status).toBe(404);
    }
  });

  it('is forgotten when they ask', async () => {
    await post(record());
    expect((await send(`/consent/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(store.receipts).toHaveLength(0);
    expect((await send(`/consent/${id}`)).status).toBe(404);
    expect((await send(`/consent/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('may ask from a page of another origin', async () => {
    const headers = { origin: 'https://shop.example' };
    const { status, headers: answer } = await send(`/consent/${id}`, { method: 'OPTIONS', headers });
    expect([status, answer.get('access-control-allow-methods')]).toEqual([204, 'GET, DELETE, OPTIONS']);
    expect(answer.get('access-control-allow-credentials')).toBe('true');
    expect((await send('/consent')).status).toBe(405);
  });
});

describe('nobody else writes the visitor’s choice', () => {
  const cookie = async (headers: Record<string, string>, options = {}) =>
    (await post(record(), headers, options)).headers.get('set-cookie');

  it('a form of another site gets no cookie', async () => {
    const origin = 'https://evil.example';
    expect(await cookie({ origin, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(null);
    expect(await cookie({ origin, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' })).toBe(null);
    expect(await cookie({ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' })).toBe(null);
    // Browsers before Fetch Metadata: a form cannot send JSON.
    expect(await cookie({ origin, 'content-type': 'text/plain' })).toBe(null);
    // In a sandbox it has no origin.
    const listed = { origins: ['https://shop.example'] };
    expect(await cookie({ origin: 'null', 'content-type': 'text/plain' }, listed)).toBe(null);
    expect(await cookie({ origin: 'null', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'cors' }, listed)).toBe(null);
  });

  it('the page itself, a listed page and a server do', async () => {
    const origin = 'https://shop.example';
    expect(await cookie({ origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).toContain('Secure');
    expect(await cookie({ origin, 'content-type': 'text/plain' }, { origins: [origin] })).toContain('consentgate=');
    expect(await cookie({})).not.toContain('Secure');
    expect((await post(record(), { origin: 'https://evil.example' }, { origins: [origin] })).status).toBe(403);
  });
});

describe('a sink without receipts', () => {
  it('has no /consent', async () => {
    const sink = { append: async () => undefined };
    expect((await post(record(), {}, { store: sink })).status).toBe(404);
    expect((await send(`/consent/${id}`, {}, { store: sink })).status).toBe(404);
  });

  it.each([
    [{ cookieName: 'a b' }, 'cookieName'],
    [{ cookieDomain: 'a; Secure' }, 'cookieDomain'],
    [{ expiresDays: 0 }, 'expiresDays'],
    [{ rate: 0 }, 'rate'],
    [{ bodyLimit: -1 }, 'bodyLimit'],
  ])('%j is no option', (options, problem) => {
    expect(() => create(options)).toThrow(problem);
  });
});
