// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createHeldFinder } from '../../../src/gate/held-addresses.js';

const find = (service: object) =>
  createHeldFinder({
    services: () => [{ id: 'chat', hosts: [], ...service }],
    isGranted: () => false,
    isClosed: () => false,
    allow: [],
    ours: [],
    trust: (_, text) => text,
  });

it('a cookie of which the site says more than its name is held like any other, and the rest stays usable', () => {
  const { findName } = find({ cookies: [{ name: 'chat_*', life: 86_400 }], storage: ['chat.state'] });
  expect(['chat_id', 'chat.state', 'consentgate'].map(findName)).toEqual(['chat', 'chat', undefined]);
});

it('a bracket without its other half in one pattern opens nothing, neither of its own service nor of the others', () => {
  const { find: findAddress } = createHeldFinder({
    services: () => [
      { id: 'broken', hosts: ['broken.example/a(b', 'odd.example/)', 'slash.example/\\', '(one|two).example/x'] },
      { id: 'chat', hosts: ['chat.example'], cookies: ['chat(', 'chat_*'] },
    ],
    isGranted: () => false,
    isClosed: () => false,
    allow: ['also(broken.example'],
    ours: [],
    trust: (_, text) => text,
  });
  const asked = [
    'broken.example/a(bc',
    'odd.example/)',
    'one.example/x',
    'two.example/x',
    'three.example/x',
    'chat.example/a',
  ];
  expect(asked.map((address) => findAddress(`https://${address}`) || '')).toEqual([
    ...['broken', 'broken', 'broken', 'broken', '', 'chat'],
  ]);
});

it('a host with the dot of the root at its end is the same host', () => {
  const { find: findAddress } = find({ hosts: ['chat.example', 'files.example/chat'] });
  const asked = [
    'chat.example./',
    'a.chat.example.:8443/x',
    'files.example./chat',
    'files.example./',
    'chat.example.org/',
  ];
  expect(asked.map((address) => findAddress(`https://${address}`) || '')).toEqual(['chat', 'chat', 'chat', '', '']);
});
