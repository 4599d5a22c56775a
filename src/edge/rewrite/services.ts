import { suggest } from '../../config/nearest.js';
import { catalogue } from '../../services/catalogue.js';
import { findCatalogueService } from '../../services/find.js';
import { readOwnHosts, readOwnRequests, splitHost } from '../own-service.js';
import { decodeSource } from '../sources.js';
import type { KnownService } from './find-service.js';
import type { ServiceChoice } from './options.js';

const toName = (source: string) => source.replace(/^\w+:\/\//, '').replace(/:[\d*]+$/, '');

/** Finds what the rewriter has to know of the services that a site names; tells `problems` what cannot be meant. */
export function findServices(
  choices: readonly ServiceChoice[] | undefined,
  categories: readonly string[],
  problems: string[],
): KnownService[] {
  // What a site cannot do without is not held unless it says so.
  const wanted = choices ?? catalogue.filter(({ category }) => category !== 'necessary').map(({ id }) => id);
  return wanted.flatMap((choice: unknown) => {
    if (typeof choice !== 'string' && (typeof choice !== 'object' || !choice)) {
      problems.push(`services: ${JSON.stringify(choice)} is neither an id nor an object with an "id"`);
      return [];
    }
    const own: Exclude<ServiceChoice, string> =
      typeof choice === 'string' ? { id: choice } : (choice as Exclude<ServiceChoice, string>);
    const known = catalogue.find(({ id }) => id === own.id);
    const category = own.category ?? known?.category;
    const several = [own.requiresAny ?? (own.category ? [] : (known?.requiresAny ?? []))].flat();
    const consent =
      several.filter((id) => id === category || categories.includes(id)).join('|') || several.join('|') || category;
    if (!consent) {
      const meant = suggest(
        own.id,
        catalogue.map(({ id }) => id),
      );
      problems.push(
        `unknown service "${own.id}"${meant || ': a service of your own needs "id", "category" and "hosts"'}`,
      );
    }
    if (!consent) return [];
    const hosts = readOwnHosts(own, problems).flatMap((text) => {
      const { host, path } = splitHost(text);
      const bare = host.replace(/^(?:\w+:\/\/)?(?:\*\.)?/, '');
      if (decodeSource(bare)) {
        const url = new URL(`http://${bare}${path}`);
        return { host: url.hostname, path: url.pathname };
      }
      problems.push(`service "${own.id}": "${text}" is no host`);
      return [];
    });
    const url = `${own.url ?? ''}`.trim();
    if (/^(?:https?:)?\/\//i.test(url)) {
      if (URL.canParse(url, 'https://page.invalid'))
        hosts.push({ host: new URL(url, 'https://page.invalid').hostname, path: '/' });
      else problems.push(`service "${own.id}": "${url}" is no address`);
    }
    // A request is looked for by its host alone.
    const requests = own.requests
      ? readOwnRequests(own, problems).map((request) => ({ ...request, host: toName(request.host) }))
      : (known?.requests ?? []);
    // What a site cannot do without is let be by its requests alone.
    const guarded = consent === 'necessary' ? [] : (findCatalogueService(own.id)?.hosts ?? []);
    const { globals = [], before = [] } = known?.load ?? {};
    const keys = before.flatMap(({ op, args }) => (op === 'pushArgs' ? Object.keys(Object(args[0])) : []));
    // One without a point may be a word of the site's own.
    return [
      { consent, service: own.id, hosts, guarded, requests, globals, keys: keys.filter((key) => key.includes('.')) },
    ];
  });
}
