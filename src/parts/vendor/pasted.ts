import type { PageService } from '../../services/page-service.js';
import { listGlobals } from '../../signals/early-stubs.js';
import type { Settings } from '../../signals/vendor-calls.js';
import { isTaken } from '../../signals/vendor-stubs.js';
import { isSnippet } from '../held-calls.js';
import { readAccounts } from './held.js';
import { toHref } from './tags.js';

/** What we would load. */
export interface Loadable {
  readonly service: PageService;
  readonly tag: HTMLElement;
  readonly settings: Settings;
  /** Gives an address its milder form, where that is in use. */
  soften(address: string): string;
}

const isHeld = (script: Element) => script.getAttribute('type') === 'text/plain';
const readAddress = (script: Element) => script.getAttribute('data-src') ?? script.getAttribute('src');

/** The page's scripts, without ours, whose attributes name the same accounts. */
const listOwn = () => [...document.scripts].filter((script) => !script.matches('[data-consentgate],[data-services]'));

/** One script has one place, whatever its protocol, the region of its host, its language, and its extensions. */
const toPlace = ({ host, pathname }: URL) => {
  const path = pathname
    .replace(/^\/[a-z]{2}_[A-Z]{2}\//, '/')
    .replace(/\/(script\.[\w.-]+|pa-[\w-]+\.js)$/, '/script.js')
    .replace(/\/piwik\.js$/, '/matomo.js');
  // Matomo's cloud takes the name of the account in the path as well.
  return (host.replace(/-[a-z]{2}\d(?=\.)/, '') + path).replace(/^cdn\.matomo\.cloud\//, '');
};

/** Is it the same script, told the same by its parameters, and perhaps more? */
function isSame(ours: string, other: string): boolean {
  if (!other || !toHref(other)) return false;
  const [our, their] = [new URL(toHref(ours)), new URL(toHref(other))];
  return (
    toPlace(our) === toPlace(their) &&
    [...our.searchParams].every(([name, value]) => their.searchParams.get(name) === value)
  );
}

/** Does this text have it as a word of its own? */
const hasWord = (text: string, word: string) =>
  new RegExp(`(^|\\W)${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\W|$)`).test(text);

/**
 * Is the vendor's snippet in the page, marked, for the same account? It fires with the same yes, or has done so already, and
 * brings all by itself.
 */
function hasMarked(
  { service, tag }: Loadable,
  accounts: readonly unknown[],
  own: readonly HTMLScriptElement[],
): boolean {
  const { id, hosts = [] } = service;
  const src = tag.getAttribute('src') as string;
  const { host, pathname } = new URL(toHref(src));
  // What has fired stands in front of its copy. Markup of others has other marks, and never fires.
  const isFiring = (script: HTMLScriptElement) =>
    isHeld(script) &&
    (script.dataset.service ?? id) === id &&
    (script.matches('[data-consent],[data-service]') ||
      own.some((other) => !isHeld(other) && other.text === script.text));
  const marked = own.filter(isFiring);
  const names = listGlobals(service).map(([name]) => name);
  // Google's Tag Manager comes from the same host, and so may what the site runs itself.
  const places = names.includes('gtag')
    ? [pathname]
    : host === location.host
      ? [pathname.split('/').pop() as string]
      : // An address may be put together in the snippet; a path of several pieces is nobody else's.
        [
          /\/.+\/.+\//.test(pathname) ? pathname : host,
          host,
          ...hosts.filter((name) => !/^\*/.test(name)).map((name) => name.split('/', 1)[0] as string),
        ];
  const isBeside = own.some((script) => isSame(src, readAddress(script) ?? ''));
  const brings = ({ text }: HTMLScriptElement) =>
    places.some((place) => text.includes(place)) || (isBeside && names.some((name) => isSnippet(text, name, hosts)));
  return (
    marked.some((script) => readAddress(script) == null && brings(script)) &&
    accounts.every((account) => marked.some(({ outerHTML }) => hasWord(outerHTML, `${account}`)))
  );
}

/**
 * Has the page what we would load? `snippet`: the vendor's, marked, and it does all; `script`: one from the same address, running
 * or held, unless it is for another account. `isGranted`: what is marked fires.
 */
export function findPasted(loadable: Loadable, isGranted: boolean): 'snippet' | 'script' | undefined {
  const { service, tag, settings, soften } = loadable;
  const src = tag.getAttribute('src');
  if (!src) return;
  const own = listOwn();
  const { recipe = {} } = service;
  const accounts = readAccounts(recipe, settings);
  // Where the address says whose it is, nothing else has to.
  const unseen = /\{(?!region)/.test(recipe.tags?.[0]?.address ?? '') ? [] : accounts;
  const isThere = () =>
    own.some((script) => (isGranted || !isHeld(script)) && isSame(src, soften(readAddress(script) ?? ''))) &&
    unseen.every((account) => own.some(({ outerHTML }) => outerHTML.includes(`${account}`)));
  // Who changes the page may ask for its script by other means than an element, and is at work on a page that is hidden still.
  const { curtain, stubs = [] } = recipe;
  const isAtWork = () => !!curtain && (!!document.querySelector(curtain) || stubs.some(isTaken));
  const isFound = () => isThere() || isAtWork();
  const found = isGranted && hasMarked(loadable, accounts, own) ? 'snippet' : isFound() ? 'script' : undefined;
  if (found) console.warn(`consentgate: ${src} is in the page and has \`load\`; the page's own is used`);
  return found;
}
