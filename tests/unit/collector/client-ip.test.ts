// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readClientAddress } from '../../../src/collector/client-ip.js';

const proxies = ['10.0.0.0/8', '127.0.0.1', 'fd00::/8'];

/** Lines of one header, as the network would deliver them. */
function headersOf(name: string, lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) headers.append(name, line);
  return headers;
}

const viaList = (lines: string | string[], trusted: readonly string[] | number = proxies, peer = '10.0.0.1') =>
  readClientAddress({
    peer,
    headers: headersOf('x-forwarded-for', [lines].flat()),
    header: 'x-forwarded-for',
    trusted,
  });

const viaForwarded = (lines: string | string[], trusted: readonly string[] | number = proxies, peer = '10.0.0.1') =>
  readClientAddress({ peer, headers: headersOf('forwarded', [lines].flat()), header: 'Forwarded', trusted });

describe('readClientAddress without proxies', () => {
  const headers = new Headers({ 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' });

  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['::ffff:c633:6407', '198.51.100.7'],
    ['2001:DB8::1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['0.0.0.0', ''],
    ['::', ''],
    ['', ''],
    ['pipe', ''],
  ])('takes the peer %s as %j', (peer, expected) => {
    expect(readClientAddress({ peer, headers })).toBe(expected);
    expect(readClientAddress({ peer, headers, header: 'x-forwarded-for' })).toBe(expected);
    expect(readClientAddress({ peer, headers, trusted: proxies })).toBe(expected);
  });

  it('ignores every header of a peer that is no trusted proxy', () => {
    expect(viaList('203.0.113.9', proxies, '198.51.100.7')).toBe('198.51.100.7');
    expect(viaForwarded('for=203.0.113.9', proxies, '198.51.100.7')).toBe('198.51.100.7');
    expect(viaList('203.0.113.9', 0)).toBe('10.0.0.1');
    expect(viaList('203.0.113.9', [])).toBe('10.0.0.1');
  });

  it('believes the one header that it was told, no other', () => {
    expect(readClientAddress({ peer: '10.0.0.1', headers, header: 'x-real-ip', trusted: proxies })).toBe('10.0.0.1');
    const both = new Headers({ 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.10' });
    expect(readClientAddress({ peer: '10.0.0.1', headers: both, header: 'forwarded', trusted: proxies })).toBe(
      '203.0.113.10',
    );
  });
});

describe('X-Forwarded-For', () => {
  it.each<[string | string[], string]>([
    ['203.0.113.9', '203.0.113.9'],
    // What the client wrote itself stands leftmost and is never taken.
    ['1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['1.2.3.4, 203.0.113.9, 10.2.2.2, 127.0.0.1', '203.0.113.9'],
    [['1.2.3.4', '203.0.113.9', '10.2.2.2'], '203.0.113.9'],
    [['1.2.3.4, 203.0.113.9', ' 10.2.2.2 ,10.3.3.3'], '203.0.113.9'],
    ['203.0.113.9,10.2.2.2', '203.0.113.9'],
    [' \t203.0.113.9\t ,\t10.2.2.2', '203.0.113.9'],
    ['203.0.113.9,, ,10.2.2.2,', '203.0.113.9'],
    ['203.0.113.9:5678', '203.0.113.9'],
    ['[2001:db8::9]:443, 10.2.2.2:80', '2001:db8::9'],
    ['[2001:db8::9]', '2001:db8::9'],
    ['2001:db8::9', '2001:db8::9'],
    ['2001:DB8:0:0::9', '2001:db8::9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['203.0.113.9, ::ffff:10.2.2.2', '203.0.113.9'],
    ['203.0.113.9, fd00::1', '203.0.113.9'],
    // Trusted proxies all the way: the furthest.
    ['10.9.9.9, 10.2.2.2', '10.9.9.9'],
    ['', '10.0.0.1'],
    [[], '10.0.0.1'],
    // Nobody knows, so nobody it is; what stands left of it does not count.
    ['203.0.113.9, unknown', ''],
    ['203.0.113.9, myrouter, 10.2.2.2', ''],
    ['203.0.113.9, 0.0.0.0', ''],
    ['203.0.113.9, ::', ''],
    ['203.0.113.9, ::ffff:0.0.0.0', ''],
    ['203.0.113.9, 0x0a000001', ''],
    ['203.0.113.9, 012.0.0.1', ''],
    ['203.0.113.9, 10.1', ''],
    ['203.0.113.9, 167772161', ''],
    ['203.0.113.9, 10.0.0.1:', ''],
    ['203.0.113.9, 10.0.0.1:123456', ''],
    ['203.0.113.9, [10.0.0.1]', ''],
    ['203.0.113.9, [2001:db8::1', ''],
    ['203.0.113.9, fe80::1%eth0', ''],
    ['203.0.113.9, ::8:8:8:8:8:8:8:8:8', ''],
    ['203.0.113.9, "10.0.0.1"', ''],
    // This list has no quotes, so one that the client left open swallows nothing.
    ['"1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['"1.2.3.4, 203.0.113.9, 10.2.2.2', '203.0.113.9'],
    ['garbage, 203.0.113.9', '203.0.113.9'],
  ])('%j gives %j', (lines, expected) => {
    expect(viaList(lines)).toBe(expected);
  });

  it('counts hops when the number of proxies is given', () => {
    const list = '1.2.3.4, 203.0.113.9, 198.51.100.1';
    expect(viaList(list, 0)).toBe('10.0.0.1');
    expect(viaList(list, 1)).toBe('198.51.100.1');
    expect(viaList(list, 2)).toBe('203.0.113.9');
    expect(viaList('203.0.113.9', 3)).toBe('203.0.113.9');
    expect(viaList('203.0.113.9, unknown', 2)).toBe('');
  });

  it('is linear in what a client can send', () => {
    const long = `${'"\\",'.repeat(50_000)}203.0.113.9`;
    const started = performance.now();
    expect(viaList(long)).toBe('203.0.113.9');
    expect(viaForwarded(`${'"\\",;'.repeat(50_000)}`)).toBe('');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('trusted networks', () => {
  it.each([
    [['::ffff:10.0.0.0/104'], '203.0.113.9'],
    [['::ffff:10.0.0.1'], '203.0.113.9'],
    [['::ffff:a00:1/128'], '203.0.113.9'],
    [['10.255.255.255/8'], '203.0.113.9'],
    [['0.0.0.0/0'], '203.0.113.9'],
    [['10.0.0.0/31'], '203.0.113.9'],
    [['10.0.0.2/31'], '10.0.0.1'],
    [['::/0'], '10.0.0.1'],
    [['a00:1::/32'], '10.0.0.1'],
  ])('%j, seen by the peer ::ffff:10.0.0.1', (trusted, expected) => {
    expect(viaList('203.0.113.9', trusted, '::ffff:10.0.0.1')).toBe(expected);
  });

  it('compares bits, not texts', () => {
    expect(viaList('203.0.113.9', ['2001:db8:a0::/43'], '2001:db8:bf:ffff::1')).toBe('203.0.113.9');
    expect(viaList('203.0.113.9', ['2001:db8:a0::/43'], '2001:db8:c0::1')).toBe('2001:db8:c0::1');
  });

  it.each([
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    '10.0.0.0/255.0.0.0',
    '10/8',
    '::/129',
    '::ffff:0:0/90',
    'loopback',
    '*',
    '',
    '010.0.0.1',
  ])('refuses %j', (entry) => {
    expect(() => viaList('203.0.113.9', [entry])).toThrow('is no address or network');
  });

  it('names every bad entry at once, and refuses a strange number or header', () => {
    expect(() => viaList('', ['a', '10.0.0.0/8', 'b'])).toThrow(/"a".*\n.*"b"/);
    expect(() => viaList('', -1)).toThrow('trusted: a number');
    expect(() => viaList('', 1.5)).toThrow('trusted: a number');
    expect(() => readClientAddress({ peer: '::1', headers: new Headers(), header: 'x real ip' })).toThrow('header:');
  });
});

describe('Forwarded (RFC 7239)', () => {
  it.each<[string | string[], string]>([
    ['for=203.0.113.9', '203.0.113.9'],
    ['For=203.0.113.9', '203.0.113.9'],
    ['FOR="203.0.113.9"', '203.0.113.9'],
    ['for="203.0.113.9:4711"', '203.0.113.9'],
    ['for="203.0.113.9:_port"', '203.0.113.9'],
    ['for="[2001:db8:cafe::17]:4711"', '2001:db8:cafe::17'],
    ['for="[2001:DB8:cafe::17]";proto=https;by="_x,y;z"', '2001:db8:cafe::17'],
    ['proto=http;for=203.0.113.9;by=10.0.0.1', '203.0.113.9'],
    ['for=203.0.113.9; proto=https ; by=10.0.0.1', '203.0.113.9'],
    ['for=1.2.3.4, for=203.0.113.9, for=10.2.2.2', '203.0.113.9'],
    [['for=1.2.3.4', 'for=203.0.113.9', 'for=10.2.2.2;by=10.0.0.1'], '203.0.113.9'],
    ['for=1.2.3.4,for=203.0.113.9,for="[fd00::1]"', '203.0.113.9'],
    ['for=203.0.113.9, for="[::ffff:10.2.2.2]"', '203.0.113.9'],
    ['for="\\2\\03.0.113.9"', '203.0.113.9'],
    ['for=203.0.113.9;secret="a\\"b"', '203.0.113.9'],
    ['for=203.0.113.9;;proto=http', '203.0.113.9'],
    [', for=203.0.113.9 ,,', '203.0.113.9'],
    ['', '10.0.0.1'],
    // A quote that the client left open must not swallow what the proxies appended.
    ['for="1.2.3.4, for=203.0.113.9', '203.0.113.9'],
    ['for="1.2.3.4, for=203.0.113.9;proto="https", for=10.2.2.2', '203.0.113.9'],
    ['for=";by=\\", for=203.0.113.9', '203.0.113.9'],
    // Nobody can say who it was.
    ['for=1.2.3.4, for=unknown', ''],
    ['for=1.2.3.4, for=_hidden', ''],
    ['for=1.2.3.4, for="_SEVKISEK"', ''],
    ['for=1.2.3.4, proto=https', ''],
    ['for=1.2.3.4, for=203.0.113.9;for=203.0.113.10', ''],
    ['for=1.2.3.4, for=203.0.113.9;FOR=203.0.113.10', ''],
    ['for=1.2.3.4, for=203.0.113.9;proto=a;proto=b', ''],
    ['for=1.2.3.4, for=2001:db8::1', ''],
    ['for=1.2.3.4, for="2001:db8::1"', ''],
    ['for=1.2.3.4, for=[2001:db8::1]', ''],
    ['for=1.2.3.4, for=203.0.113.9:80', ''],
    ['for=1.2.3.4, for= 203.0.113.9', ''],
    ['for=1.2.3.4, for="203.0.113.9"x', ''],
    ['for=1.2.3.4, for=0.0.0.0', ''],
    ['for=1.2.3.4, for=012.0.0.1', ''],
    ['for=1.2.3.4, for="[10.0.0.1]"', ''],
    ['for=1.2.3.4, for="[fe80::1%eth0]"', ''],
    ['for=1.2.3.4, 203.0.113.9', ''],
  ])('%j gives %j', (lines, expected) => {
    expect(viaForwarded(lines)).toBe(expected);
  });
});

describe('a header with a single address', () => {
  const via = (lines: string[], peer = '10.0.0.1') =>
    readClientAddress({
      peer,
      headers: headersOf('cf-connecting-ip', lines),
      header: 'CF-Connecting-IP',
      trusted: proxies,
    });

  it('is believed when the peer is trusted, and only when it holds one address', () => {
    expect(via(['203.0.113.9'])).toBe('203.0.113.9');
    expect(via(['2001:db8::9'])).toBe('2001:db8::9');
    expect(via([])).toBe('10.0.0.1');
    expect(via(['203.0.113.9'], '198.51.100.7')).toBe('198.51.100.7');
    expect(via(['1.2.3.4', '203.0.113.9'])).toBe('');
    expect(via(['1.2.3.4, 203.0.113.9'])).toBe('');
    expect(via(['unknown'])).toBe('');
  });
});
