/**
 * Every service of the catalogue, at the real names of its vendor's hosts, with stand-ins for the vendors: nothing before
 * the yes, nothing after a no, the vendor's consent calls in their order, the page's own calls once after them, and nothing
 * left after the withdrawal.
 */
import { expect, it } from 'vitest';
import { catalogue } from '../../src/services/catalogue.js';
import type { CatalogueService, StoredEntry } from '../../src/services/service.js';
import {
  createVendorPage,
  frameRequests,
  loaders,
  nameOf,
  namesOf,
  SHOP,
  serveVendors,
  services,
} from '../fixtures/vendors/page.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const ADDRESS = `https://${SHOP}/shop/all`;
/** Names that a service stores where the page can see them, and those of them that are the visitor's own objections. */
const listNames = (service: CatalogueService) => {
  const { cookies, local, session } = namesOf(service);
  const entries: readonly StoredEntry[] = [...service.cookies, ...service.storage];
  const kept = entries.filter(({ keep }) => keep).map(({ name }) => nameOf(name));
  return { id: service.id, names: [...cookies, ...local, ...session], kept };
};

/** Names of all that the page can see stored. */
const readStored = (tab: Tab) =>
  tab.evaluate<string[]>(
    `[...document.cookie.split('; ').filter(Boolean).map((text) => text.split('=')[0]), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name !== 'consentgate').sort()`,
  );
const readTrace = (tab: Tab) => tab.evaluate<Record<string, unknown[]>>('window.trace || {}');

inEveryEngine('services of the catalogue', (t) => {
  const open = async () => {
    serveVendors(t);
    t.site.serve(SHOP, '/shop/all', createVendorPage());
    const context = await t.newContext({ realNames: true });
    const tab = await context.newTab();
    await tab.goto(ADDRESS);
    return tab;
  };
  const vendors = () => t.site.paths({ except: SHOP });

  it('nothing is asked for or stored before the choice, nor after a refusal', async () => {
    const tab = await open();
    await tab.settle();
    expect(vendors()).toEqual([]);
    expect(await readStored(tab)).toEqual([]);
    expect(await tab.cookies()).toEqual([]);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.settle();
    await tab.reload();
    await tab.settle();
    expect(vendors()).toEqual([]);
    expect(await readStored(tab)).toEqual([]);
  });

  it('after the yes each vendor is told in its own words, in its order, and hears once what the page said before', async () => {
    const tab = await open();
    await tab.settle();
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`(window.runs || []).length >= ${loaders.length}`);
    await tab.settle();
    expect(await tab.evaluate('window.runs.slice().sort()')).toEqual(loaders.map(({ id }) => id).sort());
    const trace = await readTrace(tab);
    for (const { id, told } of loaders) expect.soft(trace[id], id).toEqual(told);
    const asked = vendors();
    for (const { address } of loaders)
      expect
        .soft(
          asked.filter((path) => path === address),
          address,
        )
        .toEqual([address]);
    for (const address of frameRequests) expect.soft(asked, address).toContain(address);
    expect(asked.filter((path) => path.startsWith('fonts.googleapis.com'))).toEqual([
      'fonts.googleapis.com/css2?family=Inter',
    ]);
    expect(asked.length).toBe(loaders.length + frameRequests.length + 1);

    // One category taken back: what others stored is untouched.
    const inUse = catalogue.filter(({ id, embed }) => !embed && services.some((service) => Object(service).id === id));
    const owners = (category: string) => inUse.filter((service) => service.category === category).map(listNames);
    const marketing = owners('marketing').flatMap(({ names }) => names);
    expect(await readStored(tab)).toEqual(expect.arrayContaining(marketing));
    await tab.evaluate('consentgate.withdraw("analytics")');
    await tab.settle();
    const left = await readStored(tab);
    for (const { id, names, kept } of owners('analytics')) {
      for (const name of names)
        expect.soft(left.includes(name), `${id} ${name}`).toBe(kept.includes(name) || marketing.includes(name));
    }
    expect(left).toEqual(expect.arrayContaining(marketing));
    await tab.evaluate('consentgate.withdraw()');
    await tab.settle();
    const after = await readTrace(tab);
    for (const { id, told, revoked = [] } of loaders) {
      const heard = after[id]?.slice(told.length);
      // Google hears the page's whole state at each change.
      expect.soft(id === 'google-analytics' ? heard?.slice(-1) : heard, id).toEqual(revoked);
    }
    const allowed = inUse.map(listNames).flatMap(({ kept }) => kept);
    expect((await readStored(tab)).filter((name) => !allowed.includes(name))).toEqual([]);
    expect((await readStored(tab)).length).toBeGreaterThan(10);
  });
});
