// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMatcher, erase, hasStored } from '../../../src/gate/erase.js';

const nobody = () => false;
const names = () =>
  document.cookie
    .split('; ')
    .map((text) => text.split('=')[0])
    .filter(Boolean)
    .sort();
const write = (...list: string[]) => {
  for (const name of list) document.cookie = `${name}=1;path=/`;
};
afterEach(() => {
  // happy-dom keeps what has `max-age=0` until the millisecond is over.
  for (const name of names()) document.cookie = `${name}=;expires=Thu, 01 Jan 1970 00:00:00 GMT;path=/`;
  localStorage.clear();
  sessionStorage.clear();
});

describe('globs', () => {
  it('are names, not regular expressions', () => {
    expect(createMatcher(['_pk_id.*'])('_pk_id.1.abc')).toBe(true);
    expect(createMatcher(['_pk_id.*'])('_pk_idx1')).toBe(false);
    expect(createMatcher(['a+b', '(x'])('a+b')).toBe(true);
    expect(createMatcher(['a'])('ab')).toBe(false);
    expect(createMatcher([])('')).toBe(false);
    expect(createMatcher()('anything')).toBe(false);
  });

  it('may come with what else is told of a cookie', () => {
    const told = [{ name: 'chat_*', life: 60 }] as unknown as string[];
    expect(['chat_id', 'site'].map(createMatcher(told))).toEqual([true, false]);
  });
});

describe('erasing', () => {
  it('takes the service’s own, leaves objections, what others use, and everybody else', async () => {
    write('ph_x', 'ph_out', '_gac_1', 'site', 'consentgate');
    localStorage.setItem('ph_a', '1');
    localStorage.setItem('cart', '1');
    sessionStorage.setItem('ph_b', '1');
    const service = {
      id: 'ph',
      cookies: ['ph_*', '_gac_*'],
      storage: ['ph_*'],
      keep: ['ph_out'],
      unreachable: [['IDE', '.doubleclick.net']] as const,
    };
    expect(hasStored(service)).toBe(true);
    const report = await erase(service, (name) => name.startsWith('_gac'));
    expect(names()).toEqual(['_gac_1', 'consentgate', 'ph_out', 'site']);
    expect([...report.erased].sort()).toEqual(['ph_a', 'ph_b', 'ph_x']);
    expect(report.left).toEqual([{ name: 'IDE', why: '.doubleclick.net' }]);
    expect([localStorage.length, sessionStorage.length]).toEqual([1, 0]);
    expect(hasStored({ ...service, cookies: ['ph_*'] })).toBe(false);
  });

  it('takes what a vendor keeps in web storage under the name of its cookie', async () => {
    for (const name of ['_uetsid', '_uetsid_exp', 'cart']) localStorage.setItem(name, '1');
    const service = { id: 'uet', cookies: ['_uetsid'], storage: ['_uetsid_exp'] };
    const report = await erase(service, nobody);
    expect([...report.erased].sort()).toEqual(['_uetsid', '_uetsid_exp']);
    expect(Object.keys(localStorage)).toEqual(['cart']);
    localStorage.setItem('_uetsid', '1');
    expect(hasStored({ ...service, storage: [] })).toBe(true);
  });

  it('takes a name that others may use only where its proof is', async () => {
    const service = { id: 'ot', cookies: ['_otui', 'machine-id'], onlyWith: { 'machine-id': '_otui' } };
    write('machine-id');
    await erase(service, nobody);
    expect(names()).toEqual(['machine-id']);
    write('_otui');
    await erase(service, nobody);
    // This document forgets a cookie a millisecond after it has ended.
    await vi.waitFor(() => expect(names()).toEqual([]));
  });
});

describe('erasing a cookie', () => {
  it('tries each domain that can be somebody’s, and none that Firefox would only complain about in the console', async () => {
    vi.stubGlobal('location', { hostname: 'www.shop.example', pathname: '/', protocol: 'http:' });
    write('_fbp');
    const set = vi.spyOn(document, 'cookie', 'set');
    await erase({ id: 'meta-pixel', cookies: ['_fbp'] }, nobody);
    const tried = set.mock.calls.map(([text]) => /domain=([^;]*)/.exec(`${text}`)?.[1] ?? '');
    set.mockRestore();
    vi.unstubAllGlobals();
    expect([...new Set(tried)]).toEqual(['', 'www.shop.example', 'shop.example']);
  });
});
