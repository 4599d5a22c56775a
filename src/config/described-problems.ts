import type { Service } from '../types.js';
import type { CoreConfig } from './options.js';

/** What of a service's own description decides about what is held. */
const lists = ['hosts', 'cookies', 'storage', 'requiresAny'] as const;

const isItem = (item: unknown) =>
  typeof item === 'string' || typeof (item as { name?: unknown } | null)?.name === 'string';

/** A host as addresses write it. */
const toAscii = (host: string) => {
  const [, scheme = '', stars = '', name = '', path = ''] = /^(\w+:\/\/)?(\*\.)?([^/]*)(.*)/.exec(host) ?? [];
  try {
    return `"${scheme}${stars}${new URL(`http://${name}`).host}${encodeURI(path)}"`;
  } catch {
    return 'it as addresses do';
  }
};

/**
 * Says what of a description of a service cannot be meant as it stands; `isKnown`: the catalogue has it, so that other fields are
 * settings of its vendor's. `suggest` names what was meant.
 */
export function findDescribedProblems(
  service: Service,
  isKnown: boolean,
  { categories, services, cookieName }: Pick<CoreConfig, 'categories' | 'services' | 'cookieName'>,
  suggest: (wrong: string, candidates: readonly string[]) => string,
): string[] {
  const { id } = service;
  const problems: string[] = [];
  if (categories.includes(id)) problems.push(`service "${id}" has the id of a category: give it another one`);
  if (services.find((other) => other.id === id) !== service) problems.push(`service "${id}" is named twice`);
  for (const name of lists) {
    const list: unknown = service[name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list) || !list.every(isItem)) {
      problems.push(`service "${id}": "${name}" is a list of texts, not ${JSON.stringify(list)}`);
    } else if (name === 'hosts') {
      for (const host of list.filter((item) => typeof item === 'string')) {
        const unpaired = /[()]/.test(host.replace(/\([^()]*\)/g, ''));
        if (unpaired)
          problems.push(`service "${id}": in "hosts", a bracket of ${JSON.stringify(host)} has no other half`);
        if (/[^ -~]/.test(host))
          problems.push(`service "${id}": "hosts" cannot have ${JSON.stringify(host)}: write ${toAscii(host)}`);
      }
    } else {
      const wrong = list.map((item) => item.name ?? item).filter((item) => /[(){|}\\]/.test(item));
      // Our own cookie would be held with them, and everybody asked on each page anew.
      const all = list.map((item) => item.name ?? item).filter((item) => /^\*+$/.test(item) && name === 'cookies');
      for (const item of all)
        problems.push(`service "${id}": "cookies" cannot have "${item}": it takes "${cookieName}" too`);
      for (const item of wrong) problems.push(`service "${id}": "${name}" cannot have ${JSON.stringify(item)}`);
    }
  }
  for (const name of isKnown ? [] : Object.keys(service)) {
    const fields = [...lists, 'category'];
    const meant = fields.includes(name) ? '' : suggest(name, fields);
    if (meant) problems.push(`service "${id}" has no field "${name}"${meant}`);
  }
  return problems;
}
