// @vitest-environment node
import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress, formatAddress } from '../../../src/collector/address.js';
import { anonymizeIp, type Mask } from '../../../src/collector/anonymize-ip.js';

describe('anonymizeIp', () => {
  it.each([
    ['192.0.2.43', '192.0.0.0'],
    ['255.255.255.255', '255.255.0.0'],
    ['0.0.0.0', '0.0.0.0'],
    ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::'],
    ['fe80::1', 'fe80::'],
    ['::1', '::'],
    ['::', '::'],
    ['::ffff:192.0.2.43', '192.0.0.0'],
    ['::FFFF:c000:022b', '192.0.0.0'],
    ['0:0:0:0:0:ffff:192.0.2.43', '192.0.0.0'],
    ['0000:0000:0000:0000:0000:ffff:c000:022b', '192.0.0.0'],
    ['64:ff9b::192.0.2.43', '64:ff9b::'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:0:4136::'],
  ])('masks %s to %s by default', (address, expected) => {
    expect(anonymizeIp(address)).toBe(expected);
  });

  it.each<[Mask, string, string, string]>([
    ['matomo', '192.0.0.0', '2001:db8:85a3::', '192.0.0.0'],
    ['geo', '192.0.2.0', '2001:db8:85a3::', '192.0.2.0'],
    ['strict', '192.0.0.0', '2001:db8::', '192.0.0.0'],
    ['full', '', '', ''],
    // The rows of Matomo's ipAddressMaskLength, 0 to 4.
    [{ v4: 32, v6: 128 }, '192.0.2.43', '2001:db8:85a3:8d3:1319:8a2e:370:7348', '192.0.2.43'],
    [{ v4: 24, v6: 64 }, '192.0.2.0', '2001:db8:85a3:8d3::', '192.0.2.0'],
    [{ v4: 16, v6: 48 }, '192.0.0.0', '2001:db8:85a3::', '192.0.0.0'],
    [{ v4: 8, v6: 24 }, '192.0.0.0', '2001:d00::', '192.0.0.0'],
    [{ v4: 0, v6: 0 }, '0.0.0.0', '::', '0.0.0.0'],
    [{ v4: 20, v6: 44 }, '192.0.0.0', '2001:db8:85a0::', '192.0.0.0'],
  ])('mask %j', (mask, v4, v6, mapped) => {
    expect(anonymizeIp('192.0.2.43', mask)).toBe(v4);
    expect(anonymizeIp('2001:db8:85a3:8d3:1319:8a2e:370:7348', mask)).toBe(v6);
    expect(anonymizeIp('::ffff:192.0.2.43', mask)).toBe(mapped);
  });

  it.each<[Mask, string]>([
    ['matomo', '2002:c000::'],
    ['geo', '2002:c000:200::'],
    ['strict', '2002:c000::'],
    [{ v4: 8, v6: 128 }, '2002:c000::'],
    [{ v4: 0, v6: 48 }, '2002::'],
    [{ v4: 32, v6: 128 }, '2002:c000:204::1'],
    ['full', ''],
  ])('keeps of the IPv4 inside 6to4 only what %j keeps of any IPv4', (mask, expected) => {
    expect(anonymizeIp('2002:c000:204::1', mask)).toBe(expected);
  });

  it('keeps no more of an IPv4 inside other IPv6 forms, however wide the mask for IPv6', () => {
    const mask = { v4: 16, v6: 128 };
    expect(anonymizeIp('64:ff9b::192.0.2.43', mask)).toBe('64:ff9b::c000:0');
    expect(anonymizeIp('64:ff9b:1:c000:2:2b00::', mask)).toBe('64:ff9b:1:c000::');
    expect(anonymizeIp('::192.0.2.43', mask)).toBe('::c000:0');
    expect(anonymizeIp('::ffff:0:192.0.2.43', mask)).toBe('::ffff:0:c000:0');
    expect(anonymizeIp('2001:0:4136:e378:8000:63bf:3fff:fdd2', mask)).toBe('2001:0:4136:e378:8000:63bf:3fff:0');
  });

  it.each([
    '',
    ' ',
    'unknown',
    '192.0.2',
    '192.0.2.1.1',
    '1',
    '127.1',
    '127.66051',
    '3221226219',
    '0xc0a80101',
    '0xc0.0xa8.1.1',
    '192.0250.1.1',
    '0300.0250.1.1',
    '192.00.2.1',
    '256.0.0.1',
    '1000.0.0.1',
    '192.0.2.-1',
    '192.0.2.1 ',
    ' 192.0.2.1',
    '192.0.2.1\n',
    '192.0.2.1:80',
    '192.0.2.1/24',
    '192.0.2.1.',
    '.192.0.2.1',
    '192..2.1',
    '١٩٢.0.2.1',
    '[2001:db8::1]',
    '[2001:db8::1]:443',
    'fe80::1%eth0',
    'fe80::1%25eth0',
    '2001:db8::1/64',
    ':',
    ':::',
    '1:::2',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4::5:6:7:8',
    '::1:2:3:4:5:6:7:8',
    '::8:8:8:8:8:8:8:8:8',
    ':1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7:8:',
    '1:2:3:4:5:6:7:',
    '12345::',
    '00000::',
    'g::',
    '::0x1',
    '::192.0.2',
    '::192.00.2.1',
    '::192.0.2.256',
    '192.0.2.1::',
    '::192.0.2.1:1',
    '1:2:3:4:5:6:7:192.0.2.1',
    '::ffff:0xc0.0.2.1',
    `${':'.repeat(100_000)}`,
    `${'8:'.repeat(100_000)}`,
    `${'1.'.repeat(100_000)}`,
  ])('answers nothing for %.40j', (text) => {
    expect(anonymizeIp(text)).toBe('');
    expect(anonymizeIp(text, { v4: 32, v6: 128 })).toBe('');
  });

  it.each([undefined, null, 1, {}, ['192.0.2.1']])('answers nothing for %j, which is no text', (value) => {
    expect(anonymizeIp(value as unknown as string)).toBe('');
  });

  it.each([
    { v4: 33, v6: 48 },
    { v4: 16, v6: 129 },
    { v4: -1, v6: 48 },
    { v4: 1.5, v6: 48 },
    { v4: Number.NaN, v6: 48 },
    { v4: '16', v6: 48 },
    { v4: 16 },
    'none',
    '__proto__',
    null,
  ])('refuses the mask %j instead of letting an address through', (mask) => {
    expect(() => anonymizeIp('192.0.2.1', mask as unknown as Mask)).toThrow(/^consentgate: mask: use \{ v4/);
  });

  it('is idempotent, and what differs only behind the mask becomes the same', () => {
    const masks: Mask[] = ['matomo', 'geo', 'strict', { v4: 13, v6: 51 }];
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.constantFrom(...masks), (address, mask) => {
        const masked = anonymizeIp(address, mask);
        expect(masked).not.toBe('');
        expect(anonymizeIp(masked, mask)).toBe(masked);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), fc.bigInt({ min: 0n, max: (1n << 80n) - 1n }), (address, host) => {
        const tail = host.toString(16).padStart(20, '0').match(/.{4}/g)?.join(':') ?? '';
        const masked = anonymizeIp(address);
        const [a, b, c] = (formatFull(address) ?? '').split(':');
        const neighbour = `${a}:${b}:${c}:${tail}`;
        if (formatFull(neighbour) === null) return;
        expect(anonymizeIp(neighbour)).toBe(masked);
      }),
    );
  });
});

/** All eight groups, or `null` for IPv4 (mapped included). */
function formatFull(address: string): string | null {
  const bytes = decodeAddress(address);
  if (bytes?.length !== 16) return null;
  return Array.from({ length: 8 }, (_, at) =>
    (((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0)).toString(16),
  ).join(':');
}

describe('formatAddress', () => {
  const format = (text: string) => formatAddress(decodeAddress(text) ?? []);

  it.each([
    // RFC 5952 §1 and §4
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8::0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:aaaa:bbbb:cccc:dddd:0:1', '2001:db8:aaaa:bbbb:cccc:dddd:0:1'],
    ['2001:db8:aaaa:bbbb:cccc:dddd::1', '2001:db8:aaaa:bbbb:cccc:dddd:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:DB8::ABCD', '2001:db8::abcd'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['0:1:2:3:4:5:6:7', '0:1:2:3:4:5:6:7'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::1:2:3:4:5:6:7', '0:1:2:3:4:5:6:7'],
    ['0:0:1::', '0:0:1::'],
  ])('writes %s as %s', (text, expected) => {
    expect(format(text)).toBe(expected);
  });

  it('agrees with the platform on what is IPv6 and on how it is written', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const written = format(text);
        // URL writes RFC 5952 too, except that it never leaves IPv6 for mapped addresses.
        if (written.includes(':')) expect(`[${written}]`).toBe(new URL(`http://[${text}]`).hostname);
        else expect(isIPv4(written)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes for an address exactly what the platform takes for one', () => {
    const piece = fc.constantFrom(
      '0',
      '1',
      '01',
      '255',
      '256',
      'ffff',
      'FFFFF',
      ':',
      '::',
      '.',
      '1.2.3.4',
      'g',
      '',
      '%1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        // A zone id is the one thing that node:net allows and we do not.
        expect(decodeAddress(text) !== null).toBe((isIPv4(text) || isIPv6(text)) && !text.includes('%'));
      }),
      { numRuns: 20_000 },
    );
  });
});
