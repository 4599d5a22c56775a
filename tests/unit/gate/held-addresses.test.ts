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

it('a long word is read once, not once for each of its letters', () => {
  const { find: findHeld } = find({ hosts: ['chat.example'] });
  const word = 'A'.repeat(3e5);
  expect(findHeld(word) || '').toBe('');
  expect(findHeld(`{${word}`) || '').toBe('');
  expect(findHeld(`${word} https://chat.example/`)).toBe('chat');
});

it('of two services the one with the narrower host decides, and of two with the same host one grant is enough', () => {
  const granted = new Set<string>();
  const { find: findAddress } = createHeldFinder({
    services: () => [
      { id: 'any', hosts: ['*/chat.js'] },
      { id: 'crm', hosts: ['crm.example'] },
      { id: 'forms', hosts: ['forms.crm.example', 'static.example'] },
      { id: 'files', hosts: ['*.static.example'] },
    ],
    isGranted: (id) => granted.has(id),
    isClosed: () => false,
    allow: [],
    ours: [],
    trust: (_, text) => text,
  });
  const asked = [
    'crm.example/a',
    'forms.crm.example/a',
    'eu.forms.crm.example./a',
    'a.static.example/',
    'crm.example/chat.js',
  ];
  const look = () => asked.map((address) => findAddress(`https://${address}`) || '');
  expect(look()).toEqual(['crm', 'forms', 'forms', 'forms', 'crm']);
  granted.add('crm').add('any');
  expect(look()).toEqual(['', 'forms', 'forms', 'forms', '']);
  granted.clear();
  granted.add('forms').add('any');
  expect(look()).toEqual(['crm', '', '', '', 'crm']);
  granted.clear();
  granted.add('files');
  expect(look()).toEqual(['crm', 'forms', 'forms', '', 'crm']);
});

it('a style is read as browsers read it: letters by number, and sheets within a sheet', () => {
  const { find: findHeld, clean } = find({ hosts: ['chat.example'] });
  const inner = (css: string) => `@import "data:text/css,${encodeURIComponent(css)}";`;
  const held = [
    '@import "https:\\2f\\2f chat.example/a.css";',
    'p{background:url(ht\\74ps:\\2F\\2f chat.example/a.gif)}',
    'p{background:url(//\\63hat.example/a.gif)}',
    inner('@import "https://chat.example/a.css";'),
    inner(inner('p{background:url(//chat.example/a.gif)}')),
  ];
  for (const css of held) {
    expect(findHeld(`{${css}`), css).toBe('chat');
    expect(findHeld(`{${clean(css)}`) || '', css).toBe('');
  }
  const free = ['.w-1\\/2{content:"\\201C"}', 'p{background:url(data:image/svg+xml,%3Csvg/%3E)}', inner('p{top:0}')];
  for (const css of free) {
    expect(findHeld(`{${css}`) || '', css).toBe('');
    expect(clean(css)).toBe(css);
  }
  // A picture in the address of a picture is no list of addresses that goes round.
  expect(findHeld('data:image/svg+xml,%3Csvg/%3E') || '').toBe('');
  expect(findHeld(`data:text/html,${encodeURIComponent('<img src="//chat.example/a.gif">')}`)).toBe('chat');
});
