import type { Mark } from '../../edge/rewrite/mark.js';
import type { ToolMark } from './read-mark.js';

/** A service as far as its name is concerned. */
export interface NamedService {
  readonly id: string;
  readonly name: string;
  /** Category, or several of which one is enough. */
  readonly consent: string;
}

/** What the words of other tools become. */
export interface Dictionary {
  /** By the word in lower case: what the user says. */
  readonly map: ReadonlyMap<string, string>;
  readonly services: readonly NamedService[];
  /** The site's categories, where it has said which. */
  readonly categories: readonly string[] | undefined;
}

/** A mark, or the words that are not understood. */
export type Translation = { readonly mark: Mark } | { readonly unknown: readonly string[] };

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[\s-]+(?:embeds?|videos?|tracking code|tag|pixel)$/, '')
    .replace(/[^a-z0-9]/g, '');

/** Names under which a service is known elsewhere. */
const others: Readonly<Record<string, string>> = {
  facebook: 'meta-pixel',
  fb: 'meta-pixel',
  gtm: 'google-tag-manager',
};

/** An id of ours for a name of somebody else's. */
const toId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-|-$/g, '');

/** Creates the translation. `found` is the service that the address or the code of the tag belongs to. */
export function createTranslate({ map, services, categories }: Dictionary) {
  const findService = (name: string) =>
    services.find(({ id }) => id === name) ??
    services.find(({ id, name: own }) => [id, own].some((other) => plain(other) === plain(name))) ??
    services.find(({ id }) => id === others[plain(name)]);

  /** By what is not known to us only the user may say more. */
  const isOurs = (category: string) => category === 'necessary' || !categories || categories.includes(category);

  return ({ tool, form, words, service }: ToolMark, found: Mark | undefined): Translation => {
    const named = form.isService ? words[0] : service;
    const isNegated = words.some((word) => word[0] === '!') || service?.[0] === '!';
    const known = named && findService(named);
    const translate = (word: string): string | undefined => {
      const bare = word.replace(/^!/, '').toLowerCase();
      const category =
        map.get(bare) ??
        (Object.hasOwn(tool.categories, bare) ? tool.categories[bare] : undefined) ??
        (form.isService ? findService(word)?.consent : undefined);
      return category?.split('|').every(isOurs) ? word.replace(/^(!?)[\s\S]*/, `$1${category}`) : undefined;
    };
    const ours = words.map(translate);
    const unknown = words.filter((_, index) => ours[index] === undefined);
    // `!` in front of a service means that service alone.
    if (service?.[0] === '!') return { unknown: [service] };
    const id = (known ? known.id : found?.service) ?? (named ? toId(named) : '');
    if (unknown.length || !words.length) {
      // Where the tool has no category for it, the service itself has one.
      const isNameless = form.isService || !words.length;
      return isNameless && found?.service ? { mark: found } : { unknown };
    }
    // What is always there need not be asked for beside something else.
    const asked = [...new Set(ours as string[])].filter((word, _, all) => word !== 'necessary' || all.length === 1);
    const consent = asked.join(' ');
    return { mark: id && !isNegated && consent !== 'necessary' ? { consent, service: id } : { consent } };
  };
}
