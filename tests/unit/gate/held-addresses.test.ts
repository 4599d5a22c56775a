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
