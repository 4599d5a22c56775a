import type { StartTag } from '../../edge/rewrite/scanner.js';

/** Addresses of the loaders of other consent tools. */
const loaders: readonly (readonly [name: string, address: RegExp])[] = [
  ['Cookiebot', /\bcookiebot\.com\/|\bconsentcdn\./],
  ['OneTrust', /otSDKStub|OtAutoBlock|\bcookielaw\.org\/|\boptanon\b/i],
  ['Usercentrics', /\busercentrics\b|uc-block\.bundle/],
  ['CookieYes', /\bcookieyes\.com\/|\bcookie-law-info\b/],
  ['iubenda', /\biubenda\.com\//],
  ['Complianz', /\bcomplianz\b/],
  ['Didomi', /\bprivacy-center\.org\/|\bdidomi\b/],
  ['Axeptio', /\baxept\.io\//],
  ['Osano', /\bosano\.com\//],
  ['TrustArc', /\btrustarc\.com\//],
  ['InMobi Choice', /\bquantcast\.mgr\.consensu\.org\/|\bcmp\.(?:quantcast|inmobi)\.com\//],
  ['Sourcepoint', /\bsp-prod\.net\/|\bprivacy-mgmt\.com\//],
  ['consentmanager', /\bconsentmanager\.net\//],
  ['Termly', /\btermly\.io\//],
  ['CookieHub', /\bcookiehub\.(?:net|eu)\//],
  ['Borlabs Cookie', /\bborlabs-cookie\b/],
  ['Klaro', /\bklaro(?:[.-][\w.-]*)?\.js\b|\bklaro@/],
  ['tarteaucitron', /\btarteaucitron\b/],
  ['CookieConsent', /\bcookieconsent(?:[.@-][\w.-]*)?(?:\.js\b|\/)/],
];

/** Marks by which they know their tags. */
const marks: readonly (readonly [name: string, isIts: (tag: StartTag) => boolean])[] = [
  ['Cookiebot', (tag) => has(tag, 'data-cookieconsent') && tag.get('data-cookieconsent') !== 'ignore'],
  ['Cookiebot', (tag) => has(tag, 'data-cookieblock-src')],
  ['OneTrust', (tag) => /\b(?:optanon-category|ot-vscat)-/.test(tag.get('class') ?? '')],
  ['Usercentrics', (tag) => has(tag, 'data-usercentrics') || has(tag, 'data-uc-src')],
  ['CookieYes', (tag) => has(tag, 'data-cookieyes')],
  ['iubenda', (tag) => /\b_iub_cs_activate\b/.test(tag.get('class') ?? '') || has(tag, 'data-iub-purposes')],
  ['Complianz', (tag) => has(tag, 'data-cmplz-src') || has(tag, 'data-src-cmplz')],
  ['Didomi', (tag) => /^didomi\//.test(tag.get('type') ?? '')],
  ['Osano', (tag) => has(tag, 'data-osano')],
  ['CookieConsent or Complianz', (tag) => isPlain(tag) && has(tag, 'data-category')],
  ['Klaro', (tag) => isPlain(tag) && has(tag, 'data-name')],
];

const has = (tag: StartTag, attribute: string) => tag.get(attribute) !== undefined;
const isPlain = (tag: StartTag) => tag.name === 'script' && /^(?:text\/plain|opt-in)$/i.test(tag.get('type') ?? '');

/** Name of the other consent tool that a script with this address loads. */
export const findLoader = (address: string): string | undefined => loaders.find(([, form]) => form.test(address))?.[0];

/** Name of the other consent tool that a tag is marked for. */
export const findForeignMark = (tag: StartTag): string | undefined => marks.find(([, isIts]) => isIts(tag))?.[0];
