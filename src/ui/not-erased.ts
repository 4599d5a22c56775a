import type { Messages } from '../locales/en.js';
import type { EraseReport, UiHost } from '../types.js';
import { fillGap, joinNames } from './messages.js';
import { nameService } from './name-service.js';

/** The host that a cookie belongs to, where the reason names one: a domain, or the address that the site has set. */
const readOwner = (why: string) => /^(?:\w+:\/\/)?\.?([\w-]+(?:\.[\w-]+)+)/.exec(why)?.[1] ?? '';

/** "a, b (Service, owner)": the names of a service together that are one owner's. */
function listLeft(service: string, left: EraseReport['left'], messages: Messages): string[] {
  const names = new Map<string, Set<string>>();
  for (const { name, why } of left) {
    const owner = readOwner(why);
    names.set(owner, (names.get(owner) ?? new Set()).add(name));
  }
  return [...names].map(
    ([owner, group]) => `${joinNames([...group], messages)} (${[service, owner].filter(Boolean).join(', ')})`,
  );
}

/** Says what could not be erased of services that may not run now, with whose it is, or `''`. */
export function describeNotErased({ config, consent, erased }: UiHost, messages: Messages): string {
  const decisions = consent.decisions();
  const groups = erased()
    // What has been granted again since is meant to be there.
    .filter(({ id }) => decisions[id]?.choice !== 'granted')
    .flatMap(({ id, left }) =>
      listLeft(
        nameService(config.services.find((service) => service.id === id) ?? { id, name: id, category: '' }),
        left,
        messages,
      ),
    );
  return groups[0] ? fillGap(messages.notErased, groups.join('; ')) : '';
}
