import { suggest } from '../config/nearest.js';
import { idForm } from '../config/parse.js';
import { catalogue } from '../services/catalogue.js';
import type { PolicyService, PolicySubject } from './options.js';
import { readOwnHosts, readOwnRequests, splitHost } from './own-service.js';
import { addEverywhere, addRequests, decodeSource, isCovered, type Sources } from './sources.js';

/** Reads a service as the site configured it; tells `problems` what cannot be meant. */
export function createSubject(
  option: PolicyService,
  categories: readonly string[],
  problems: string[],
): PolicySubject | undefined {
  const given: Exclude<PolicyService, string> = typeof option === 'string' ? { id: option } : option;
  // It goes into a configuration of nginx, and a receipt cannot carry another.
  if (!idForm.test(`${Object(given).id ?? ''}`)) {
    problems.push(`service ${JSON.stringify(option)} needs an "id" of letters, digits, "-" and "_"`);
    return;
  }
  const known = catalogue.find(({ id }) => id === given.id);
  const { category, embed, firstParty, requests } = { ...known, ...given };
  // A site that moves a service to a category of its own choosing means that one alone.
  const requiresAny = 'requiresAny' in given ? given.requiresAny : given.category ? undefined : known?.requiresAny;
  const named = [requiresAny ?? category ?? []].flat();
  // One of several that the site does not have is no way to be granted.
  const needed = category && categories.includes(category) ? named.filter((name) => categories.includes(name)) : named;
  if (!needed[0]) {
    const ids = catalogue.map(({ id }) => id);
    const meant = suggest(given.id, ids);
    problems.push(`unknown service "${given.id}"${meant} (a service of your own needs "category" and "hosts")`);
  }
  for (const name of needed) {
    if (!categories.includes(name))
      problems.push(`service "${given.id}" belongs to "${name}", which is not in "categories"`);
  }
  if (categories.includes(given.id))
    problems.push(`service "${given.id}" has the id of a category: give it another one`);
  const sources: Sources = new Map();
  const addHost = (text: string, hasBelow: boolean) => {
    const source = decodeSource(text);
    if (!source) return void problems.push(`service "${given.id}": "${text}" is no host`);
    addEverywhere(sources, source);
    if (hasBelow && !/^\*|:\/\/|^[\d.]+(:|$)/.test(source)) addEverywhere(sources, `*.${source}`);
  };
  addRequests(sources, readOwnRequests({ id: given.id, requests: requests ?? [] }, problems));
  // What loads it may be another's by its address: Remarketing has no script but that of Google Ads.
  for (const { tag, address } of known?.load.tags ?? []) {
    const { host } = (tag === 'script' && /^https:\/\/(?<host>[\w.-]+)\//.exec(address)?.groups) || {};
    if (host && !isCovered(new URL(`https://${host}`), sources.get('script-src') ?? []))
      addRequests(sources, [{ type: 'script', host, path: '/', pathMatch: 'prefix' }]);
  }
  // Hosts of the short form cover their sub-domains; an IP address has none. A policy knows no beginnings of paths.
  for (const host of readOwnHosts(given, problems)) addHost(splitHost(host).host, true);
  // A relative address is on the page's own host.
  const [, origin] = /^((?:https?:)?\/\/[^/?#]+)/i.exec(`${given.url ?? ''}`.trim()) ?? [];
  if (origin) addHost(origin.replace(/^\/\//, ''), false);
  return { id: given.id, categories: needed, embed: !!embed, firstParty: !!firstParty, sources };
}
