/** Options of a site that are wrong, or written as the page takes them: told at the start, or meant the same here. */
import { describe, expect, it } from 'vitest';
import { createPolicy } from '../../../src/edge/csp.js';
import { createNginxMap } from '../../../src/edge/nginx.js';
import type { PolicyOptions } from '../../../src/edge/options.js';
import { rewriteHtml } from '../../../src/edge/rewrite/index.js';
import { ConsentError } from '../../../src/errors.js';

const receipt = (choices: string, age = 0) =>
  `consentgate=1~a1b2c3d4e5f6g7h8~${Math.floor(Date.now() / 1000 - age * 86_400).toString(36)}~1~${choices}`;
const chat = { id: 'chat', category: 'functional' };
const request = { type: 'script', host: 'chat.example', path: '/', pathMatch: 'prefix' } as const;

describe('options', () => {
  it.each([
    [
      'a directive behind a host',
      { services: [{ ...chat, requests: [{ ...request, host: 'a.example; script-src *' }] }] },
    ],
    ['a kind of request that there is none of', { services: [{ ...chat, requests: [{ ...request, type: 'odd' }] }] }],
    ['a host where a request belongs', { services: [{ ...chat, requests: ['chat.example'] }] }],
    ['hosts that are no texts', { services: [{ ...chat, hosts: [1] }] }],
    ['a line behind an id', { services: [{ ...chat, id: 'chat\nadd_header X y;' }] }],
    ['a service without an id', { services: [{ category: 'functional', hosts: ['chat.example'] }] }],
    ['no service at all', { services: [null] }],
    ['services that are no list', { services: { id: 'youtube' } }],
    ['a service that is named twice', { services: ['youtube', { id: 'youtube', category: 'functional' }] }],
    ['a service with the id of a category', { services: [{ ...chat, id: 'marketing' }] }],
    ['a category that a receipt cannot carry', { categories: 'functional mark.eting' }],
    ['hosts that are a number', { allow: 5 }],
    ['a quote in the name of the cookie', { cookieName: 'a"b' }],
    ['a quote in the revision', { revision: '1" 1; default 1' }],
    ['a life that is no number', { expiresDays: 'long' }],
    ['a second line in the policy', { policy: "img-src 'self'\r\nSet-Cookie: a=1" }],
  ])('that would write something else into a header or a configuration are told: %s', (_, options) => {
    const given = options as unknown as PolicyOptions;
    expect(() => createPolicy(null, given)).toThrow(ConsentError);
    expect(() => createNginxMap(given)).toThrow(ConsentError);
  });

  it('name hosts as the page takes them: with a scheme, with a path, and no matter in which letters', async () => {
    for (const [host, address, other] of [
      ['https://chat.example', 'https://chat.example/a.js', 'https://chat2.example/a.js'],
      ['Chat.Example', 'https://a.chat.example/a.js', 'https://achat.example/a.js'],
      ['chat.example/widget', 'https://chat.example/widget.js', 'https://chat.example/lib.js'],
      ['*.chat.example', 'https://a.chat.example/a.js', 'https://achat.example/a.js'],
      ['chät.example:8443', 'https://chät.example:8443/a.js', 'https://chat.example/a.js'],
    ] as const) {
      const options = { services: [{ ...chat, hosts: [host] }] };
      const tag = (src: string) => `<script src="${src}"></script>`;
      expect(await rewriteHtml(tag(address), options), host).toContain('data-service="chat"');
      expect(await rewriteHtml(tag(other), options), host).toBe(tag(other));
      const policy = createPolicy(receipt('functional1'), options);
      expect(policy, host).toMatch(/script-src [^;]*\b(chat|xn--cht-rla)\.example/);
    }
    await expect(rewriteHtml('', { services: [{ ...chat, hosts: ['chat.example; x'] }] })).rejects.toThrow(
      'is no host',
    );
    await expect(rewriteHtml('', { services: [{ ...chat, hosts: [1 as unknown as string] }] })).rejects.toThrow(
      'hosts',
    );
  });

  it('may leave out a category that is one of several for a service: a tag manager waits for the other one', async () => {
    const options = { services: 'google-tag-manager', categories: 'functional analytics' };
    expect(createPolicy(receipt('analytics1'), options)).toContain('www.googletagmanager.com');
    expect(createPolicy(receipt('marketing1'), options)).not.toContain('www.googletagmanager.com');
    const raw = '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>';
    expect(await rewriteHtml(raw, options)).toContain('data-consent="analytics"');
    expect(await rewriteHtml(raw, { services: 'google-tag-manager' })).toContain('data-consent="analytics|marketing"');
  });
});
