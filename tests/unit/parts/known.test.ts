// @vitest-environment happy-dom
/** What the page learns of services that the site has only named. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parseCore } from '../../../src/config/parse.js';
import type { Inside } from '../../../src/inside.js';
import { readKnown } from '../../../src/parts/known.js';
import { findCatalogueService, listOtherHosts } from '../../../src/services/find.js';

const folder = 'dist/services';
const table = { find: findCatalogueService, others: listOtherHosts };
/** What a built file brings. */
const runFile = (name: string): unknown => {
  let brought: unknown;
  const page = { currentScript: { consentgate: (value: unknown) => (brought = value) } };
  new Function('document', readFileSync(`${folder}/${name}.js`, 'utf8'))(page);
  return brought;
};

const createInside = (services: string | object[], lookups: string[], load: (name: string) => Promise<unknown>) =>
  ({
    config: parseCore({ services }, true),
    lookups,
    load,
    signal: new AbortController().signal,
  }) as unknown as Inside;

const ids = readdirSync(folder)
  .filter((file) => /\.js$/.test(file) && file !== 'all.js')
  .map((file) => file.slice(0, -3));

describe('the file of a service', () => {
  it.each(ids)('of %s says what the list of all says, and that list is not fetched', async (id) => {
    const load = vi.fn(async () => runFile(id));
    const known = await readKnown(createInside(id, [id], load));
    expect(known.find(id)).toEqual(findCatalogueService(id));
    expect(known.data[id]).toMatchObject({ id });
    expect(load).toHaveBeenCalledExactlyOnceWith(`services/${id}`);
  });

  it('the list of all is what the catalogue knows', () => {
    const all = runFile('all') as typeof table;
    for (const id of ids) expect(all.find(id)).toEqual(findCatalogueService(id));
    expect(all.others(['youtube'])).toEqual(listOtherHosts(['youtube']));
  });
});

describe('a name that no file has', () => {
  it('has the list of all looked up', async () => {
    const files: Record<string, () => unknown> = {
      'services/vimeo': () => runFile('vimeo'),
      'services/all': () => table,
    };
    const load = vi.fn(async (name: string) => files[name]?.() ?? Promise.reject('none'));
    const inside = createInside('youtub vimeo', ['youtub', 'vimeo'], load);
    const known = await readKnown(inside);
    expect(load).toHaveBeenCalledWith('services/all');
    expect(known.find('youtub')).toBeUndefined();
    expect(known.others(['youtub', 'vimeo'])).toContain('youtube.com');
    expect(known.others(['youtub', 'vimeo'])).not.toContain('vimeo.com');
    // Whoever asks next is told the same.
    expect(await readKnown(inside)).toBe(known);
  });

  it('is looked up again when the page comes back, where the list cannot be fetched', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi.fn(async () => table);
    load.mockRejectedValueOnce('none').mockRejectedValueOnce('offline');
    let known: unknown;
    readKnown(createInside('youtube', ['youtube'], load)).then((value) => (known = value));
    await vi.waitFor(() => expect(error).toHaveBeenCalledWith('consentgate:', 'offline'));
    expect(known).toBeUndefined();
    dispatchEvent(new Event('pageshow'));
    await vi.waitFor(() => expect(known).toMatchObject({ data: {} }));
    error.mockRestore();
  });

  it.each([
    ['its own, with a name', [{ id: 'chat', name: 'Chat', category: 'functional', hosts: ['chat.example'] }]],
    ['one that the snippet has described', [{ ...findCatalogueService('youtube') }]],
    ['none', []],
  ])('is not looked up where the site has described %s', async (_, services) => {
    const load = vi.fn();
    await readKnown(createInside(services, [], load));
    expect(load).not.toHaveBeenCalled();
  });
});
