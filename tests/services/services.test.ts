/**
 * Every service of the catalogue, at the real names of its vendor's hosts, with stand-ins for the vendors: nothing before
 * the yes, nothing after a no, the vendor's consent calls in their order, the page's own calls once after them, and nothing
 * left after the withdrawal.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { catalogue } from '../../src/services/catalogue.js';
import type { CatalogueService, StoredEntry } from '../../src/services/service.js';
import { inEveryEngine, type Tab } from '../browser/harness/index.js';
import { googleServices } from '../fixtures/vendors/google.js';
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
import { standIns } from '../fixtures/vendors/stand-ins.js';

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

/** Proofs by service, each with the engines in which it held. */
/** Is it on the page, with hosts of a vendor? */
const inPage = catalogue.filter(
  ({ id, requests }) => requests.length > 0 && services.some((service) => (Object(service).id ?? service) === id),
);
const proofs = [
  'nothing before the yes',
  'nothing after a no',
  'set up and told in order',
  'page’s calls heard once',
  'withdrawal told',
  'erased',
];
const held = new Map<string, Map<string, Set<string>>>();
const note = (id: string, proof: string, engine: string, isTrue: boolean) => {
  if (!isTrue) return;
  const row = held.get(id) ?? new Map<string, Set<string>>();
  held.set(id, row.set(proof, (row.get(proof) ?? new Set()).add(engine)));
};

afterAll(() => {
  // Only a run in all three engines may say what holds in them.
  const engines = new Set([...held.values()].flatMap((row) => [...row.values()].flatMap((set) => [...set])));
  if (engines.size < 3) return;
  const rows = catalogue.map(({ id }) => {
    const cells = proofs.map((proof) => {
      const count = held.get(id)?.get(proof)?.size ?? 0;
      return count === 3 ? 'yes' : count ? `${count} of 3` : '–';
    });
    return `| ${[`\`${id}\``, ...cells].join(' | ')} |`;
  });
  const table = `| id | ${proofs.join(' | ')} |
| --- | ${proofs.map(() => '---').join(' | ')} |
${rows.join('\n')}`;
  const page = new URL('../../docs/services.md', import.meta.url);
  const between = /(<!-- proofs: .*? -->\n)[\s\S]*?(<!-- \/proofs -->)/;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(between, (_, start, end) => `${start}\n${table}\n\n${end}`),
  );
});

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
    for (const { id } of inPage) note(id, 'nothing before the yes', t.engine, true);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.settle();
    await tab.reload();
    await tab.settle();
    expect(vendors()).toEqual([]);
    expect(await readStored(tab)).toEqual([]);
    for (const { id } of inPage) note(id, 'nothing after a no', t.engine, true);
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
    const isAsTold = (id: string) => {
      const standIn = loaders.find(
        (one) => one.id === (id.startsWith('google-a') || id === 'google-remarketing' ? 'google-analytics' : id),
      );
      return !!standIn && JSON.stringify(trace[standIn.id]) === JSON.stringify(standIn.told);
    };
    for (const { id } of inPage) note(id, 'set up and told in order', t.engine, isAsTold(id));
    for (const { id, early } of [...googleServices, ...standIns])
      note(id, 'page’s calls heard once', t.engine, !!early && isAsTold(id));
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
      const last = id === 'google-analytics' ? heard?.slice(-1) : heard;
      expect.soft(last, id).toEqual(revoked);
      const isHeard = revoked.length > 0 && JSON.stringify(last) === JSON.stringify(revoked);
      for (const one of id === 'google-analytics' ? googleServices : [{ id }])
        note(one.id, 'withdrawal told', t.engine, isHeard);
    }
    const allowed = inUse.map(listNames).flatMap(({ kept }) => kept);
    expect((await readStored(tab)).filter((name) => !allowed.includes(name))).toEqual([]);
    const rest = await readStored(tab);
    expect(rest.length).toBeGreaterThan(10);
    for (const service of inUse) {
      const { id, names, kept } = listNames(service);
      const gone = names.filter((name) => !kept.includes(name));
      note(id, 'erased', t.engine, gone.length > 0 && gone.every((name) => !rest.includes(name)));
    }
  });

  it('what the site does itself, and a form that is protected, keep to the same', async () => {
    const services = [
      { id: 'own-cookies', cookies: ['shop_*'] },
      'own-utm-cookie',
      { id: 'recaptcha-enterprise', siteKey: 'k', load: true },
    ];
    t.site.serve(SHOP, '/collect', { status: 204 });
    t.site.serve('www.recaptcha.net', '/recaptcha/enterprise.js', {
      type: 'text/javascript',
      body: '(window.runs ??= []).push("recaptcha"); window.grecaptcha = { enterprise: { ready: (run) => run() } }',
    });
    t.site.serve(
      SHOP,
      '/own',
      `<!doctype html><html lang="en"><head><title>Shop</title><script type="application/json" data-consentgate>${JSON.stringify({ services, beacon: '/collect', utm: 'last' })}</script>
       <script src="/consentgate/consentgate.js"></script></head><body><main>Page</main><form><input id="mail"><div class="g-recaptcha"></div></form>
       <script>grecaptcha.enterprise.ready(() => { (window.heard ??= []).push('ready') }); document.cookie = 'shop_size=l'</script></body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    const visit = async () => {
      await tab.goto(`https://${SHOP}/own?utm_source=news`);
      await tab.focus('#mail');
      await tab.settle();
    };
    const ids = ['own-cookies', 'own-utm-cookie', 'recaptcha-enterprise'];
    for (const proof of ['nothing before the yes', 'nothing after a no'] as const) {
      await visit();
      expect(vendors(), proof).toEqual([]);
      expect(await readStored(tab), proof).toEqual([]);
      for (const id of ids) note(id, proof, t.engine, true);
      if (proof === 'nothing before the yes') await tab.evaluate('consentgate.rejectAll()');
    }
    await tab.evaluate('consentgate.acceptAll()');
    await tab.evaluate('void (document.cookie = "shop_size=l")');
    await tab.evaluate('document.activeElement.blur()');
    await tab.focus('#mail');
    await tab.waitFor('window.heard');
    await tab.waitFor('document.cookie.includes("consentgate_utm=")');
    await tab.settle();
    expect(vendors()).toEqual(['www.recaptcha.net/recaptcha/enterprise.js?render=k']);
    expect(await tab.evaluate('[runs, heard]')).toEqual([['recaptcha'], ['ready']]);
    note('recaptcha-enterprise', 'set up and told in order', t.engine, true);
    note('recaptcha-enterprise', 'page’s calls heard once', t.engine, true);
    expect(await readStored(tab)).toEqual(['consentgate_utm', 'shop_size']);
    await tab.evaluate('consentgate.withdraw()');
    await tab.settle();
    expect(await readStored(tab)).toEqual([]);
    for (const id of ['own-cookies', 'own-utm-cookie']) note(id, 'erased', t.engine, true);
  });
});
