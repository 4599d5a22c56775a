// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createPolicy, readOurs } from '../../../src/gate/policy.js';

it('what consentgate itself asks is let through, wherever the site has put it', () => {
  const raw = {
    base: 'https://cdn.example/consentgate/',
    beacon: 'https://stats.example/collect',
    receipts: 'https://proof.example/consent',
    theme: 'https://looks.example/theme.css',
    privacyUrl: 'https://law.example/',
  };
  const ours = readOurs(raw);
  expect(ours).toEqual([raw.base, raw.beacon, raw.receipts, raw.theme]);
  for (const host of ['cdn', 'stats', 'proof', 'looks'])
    expect(createPolicy(ours, [])).toContain(` https://${host}.example`);
  expect(createPolicy(ours, [])).not.toContain('law.example');
});

it('an address that is none, and one that is not given, is left out', () => {
  expect(readOurs({ beacon: 'https://', receipts: '', theme: undefined })).toEqual([]);
});

it('the hosts of granted services, and of their own address, are let in', () => {
  const services = [{ hosts: ['*.a.example', 'b.example/path'], url: 'https://own.example/matomo/' }, {}];
  const policy = createPolicy(['friend.example'], services as never);
  for (const source of ['friend.example *.friend.example', '*.a.example', 'b.example', 'https://own.example'])
    expect(policy).toContain(` ${source}`);
});

it('sockets of a host are let in with it, and of an address with a scheme only what it says', () => {
  const policy = createPolicy(['friend.example', 'https://plain.example', '127.0.0.1:8080'], []);
  for (const source of ['ws://friend.example', 'ws://*.friend.example', 'ws://127.0.0.1:8080', `ws://${location.host}`])
    expect(policy).toContain(` ${source}`);
  expect(policy).not.toContain('ws://plain.example');
});
