// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { HeldFinder } from '../../../src/gate/held-addresses.js';
import { createKeeper } from '../../../src/gate/keeper.js';

it('leaves the mark of an inert script as the site gave it, and holds everything else that calls itself plain text', () => {
  const find = (value: unknown) => (`${value}`.includes('held.example') ? 'known' : '');
  const keeper = createKeeper({
    finder: { find, clean: String } as unknown as HeldFinder,
    trust: (_, text) => text as never,
    isDenied: () => false,
    isGranted: () => false,
    look: () => {},
  });
  document.body.innerHTML = `<script type="text/plain" data-service="own" data-src="https://held.example/a.js"></script>
    <object type="text/plain" data="https://held.example/b"></object>`;
  keeper.inspect(document.body);
  expect(document.querySelector('script')?.dataset.service).toBe('own');
  const embed = document.querySelector('object') as HTMLObjectElement;
  expect([embed.dataset.service, embed.getAttribute('data')]).toEqual(['known', null]);
});

it('holds a module that hands on what a held service exports, and leaves code that only names its host', () => {
  const keeper = createKeeper({
    finder: { find: (value: unknown) => (`${value}`.includes('held.example') ? 'known' : '') } as HeldFinder,
    trust: (_, text) => text as never,
    isDenied: () => false,
    isGranted: () => false,
    look: () => {},
  });
  document.body.innerHTML = `<script type="module">export * from "https://held.example/m.js"</script>
    <script type="module">window.host = "https://held.example/"</script>`;
  keeper.inspect(document.body);
  expect([...document.querySelectorAll('script')].map(({ type }) => type)).toEqual(['text/plain', 'module']);
});
