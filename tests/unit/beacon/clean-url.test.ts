import { describe, expect, it } from 'vitest';
import { CAMPAIGN, cleanUrl as clean, cleanText, readReferrerOrigin } from '../../../src/beacon/clean-url.js';

const cleanUrl = (address: string, ...kept: (string | RegExp)[]) =>
  clean(address, (name) => kept.some((known) => (typeof known === 'string' ? known === name : known.test(name))));

describe('cleanUrl', () => {
  it.each([
    ['https://shop.example/', 'https://shop.example/'],
    ['https://shop.example', 'https://shop.example/'],
    ['https://shop.example/a/b#part', 'https://shop.example/a/b'],
    ['https://shop.example/a?gclid=1&fbclid=2&msclkid=3&page=4', 'https://shop.example/a'],
    ['https://shop.example:8443/a?', 'https://shop.example:8443/a'],
    ['https://jane:pw@shop.example/a', 'https://shop.example/a'],
    ['https://shop.example/user/jane.doe@mail.example/orders', 'https://shop.example/user/removed/orders'],
    ['https://shop.example/user/jane%40mail.example', 'https://shop.example/user/removed'],
    ['https://shop.example/reset/9f86d081884c7d659a2feaa0c55ad015', 'https://shop.example/reset/removed'],
    ['https://shop.example/s/3b241101-e2bb-4255-8caf-4136c566a962', 'https://shop.example/s/removed'],
    ['https://shop.example/t/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x', 'https://shop.example/t/removed'],
    [`https://shop.example/${'word-'.repeat(120)}`, 'https://shop.example/removed'],
    [
      'https://shop.example/how-to-make-the-best-pizza-in-2026',
      'https://shop.example/how-to-make-the-best-pizza-in-2026',
    ],
    ['https://shop.example/npm/package@1.2.3/file', 'https://shop.example/npm/package@1.2.3/file'],
    [
      'https://shop.example/internationalization-of-everything',
      'https://shop.example/internationalization-of-everything',
    ],
    ['https://shop.example/100%', 'https://shop.example/100%'],
    ['file:///home/index.html', ''],
    ['about:srcdoc', ''],
    ['/relative', ''],
    ['', ''],
  ])('%s → %s', (address, cleaned) => {
    expect(cleanUrl(address)).toBe(cleaned);
  });

  it('keeps what is listed, unless its value tells who or opens something', () => {
    const address =
      'https://shop.example/?utm_source=news&utm_term=jane@mail.example&utm_id=9f86d081884c7d659a2feaa0c55ad015&gclid=x&q=1&mtm_campaign=a%20b';
    expect(cleanUrl(address)).toBe('https://shop.example/');
    expect(cleanUrl(address, CAMPAIGN)).toBe('https://shop.example/?utm_source=news&mtm_campaign=a+b');
  });

  it('never keeps the id of a click, a token or a mail address, listed or not', () => {
    const address =
      'https://shop.example/?gclid=a1&gclsrc=x&fbclid=b&msclkid=c&wbraid=d&session=9f86d081884c7d659a2feaa0c55ad015&to=jane%40mail.example&page=2';
    expect(cleanUrl(address, /./)).toBe('https://shop.example/?page=2');
  });

  it.each([
    ['https://shop.example/app#/orders/7?token=x', 'https://shop.example/app#/orders/7'],
    ['https://shop.example/app?a=1#/orders', 'https://shop.example/app#/orders'],
    ['https://shop.example/#access_token=abc&state=1', 'https://shop.example/#access_token'],
    ['https://shop.example/#/u/jane@mail.example', 'https://shop.example/#/u/removed'],
    ['https://shop.example/', 'https://shop.example/'],
  ])('keeps the path of a router in the fragment where that is listed: %s', (address, cleaned) => {
    expect(cleanUrl(address, '#')).toBe(cleaned);
  });

  it('stays quick on an address made to be slow', () => {
    const start = performance.now();
    expect(cleanUrl(`https://shop.example/${'a'.repeat(1_000_000)}`)).toBe('https://shop.example/removed');
    cleanText('@'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('cleanText', () => {
  it('takes every mail address out and cuts long texts', () => {
    expect(cleanText('Mail from jane@mail.example and joe@mail.example')).toBe('Mail from removed and removed');
    expect(cleanText('5 @ 3.50')).toBe('5 @ 3.50');
    expect(cleanText('x'.repeat(600))).toHaveLength(500);
  });
});

describe('readReferrerOrigin', () => {
  it.each([
    ['https://search.example/find?q=illness#x', 'https://search.example'],
    ['http://a.localhost:8080/b/c', 'http://a.localhost:8080'],
    ['android-app://com.example.app/', ''],
    ['', ''],
  ])('%s → %s', (referrer, origin) => {
    expect(readReferrerOrigin(referrer)).toBe(origin);
  });
});
