/** The list of the pictures: what is shown, how wide, and in which light. */

const services = [
  'matomo google-analytics hotjar youtube vimeo google-maps meta-pixel google-ads linkedin-insight hubspot intercom stripe',
]
  .join(' ')
  .split(' ');

/** Sizes of the window. */
const wide = [1280, 800];
const phone = [375, 667];

const themes = 'quiet bold contrast terminal round'.split(' ');
const shot = (name, view, size, scheme, page = {}) => ({ name, view, size, scheme, page });
/** One view in both lights. */
const both = (name, view, size, page) =>
  ['light', 'dark'].map((scheme) => shot(`${name}-${scheme}`, view, size, scheme, page));
const decided = { choices: 'functional1.analytics1.marketing0' };

/** Every picture; `view` is what has to be done until it can be taken. */
export const shots = [
  ...both('card-1280', 'banner', wide),
  ...both('card-375', 'banner', phone),
  ...both('bar-1280', 'banner', wide, { options: { layout: 'bar' } }),
  shot('bar-375-light', 'banner', phone, 'light', { options: { layout: 'bar' } }),
  shot('bar-top-1280-light', 'banner', wide, 'light', { options: { layout: 'bar', position: 'top-start' } }),
  ...both('dialog-1280', 'banner', wide, { options: { layout: 'dialog' } }),
  shot('dialog-375-dark', 'banner', phone, 'dark', { options: { layout: 'dialog' } }),
  shot('card-end-close-1280-light', 'banner', wide, 'light', {
    options: { position: 'bottom-end', closeButton: 'on' },
  }),
  ...both('preferences-1280', 'preferences', wide, { options: { services }, open: 2 }),
  ...both('preferences-375', 'preferences', phone, { options: { services } }),
  shot('preferences-switches-1280-light', 'preferences', wide, 'light', {
    options: { services, serviceSwitches: 'on' },
    open: 3,
  }),
  shot('your-choice-1280-light', 'preferences', wide, 'light', { ...decided, options: { services }, scroll: true }),
  ...both('placeholder-1280', 'placeholder', wide, { ...decided, options: { services: ['youtube'] }, embed: 'plain' }),
  shot('placeholder-poster-1280-light', 'placeholder', wide, 'light', {
    ...decided,
    options: { services: ['youtube'] },
    embed: 'poster',
  }),
  shot('placeholder-375-light', 'placeholder', phone, 'light', {
    ...decided,
    options: { services: ['youtube'] },
    embed: 'plain',
  }),
  shot('reopen-1280-light', 'reopen', wide, 'light', decided),
  shot('us-gpc-preferences-1280-light', 'preferences', wide, 'light', { options: { region: 'us-ca' }, gpc: true }),
  shot('us-banner-1280-light', 'banner', wide, 'light', { options: { region: 'us-ca' } }),
  shot('us-gpc-reopen-1280-light', 'reopen', wide, 'light', { options: { region: 'us-ca' }, gpc: true }),
  shot('gpc-banner-375-light', 'banner', phone, 'light', { gpc: true }),
  shot('german-375-light', 'banner', phone, 'light', { lang: 'de' }),
  shot('arabic-1280-light', 'banner', wide, 'light', { lang: 'ar', dir: 'rtl' }),
  shot('arabic-preferences-375-dark', 'preferences', phone, 'dark', { lang: 'ar', dir: 'rtl', options: { services } }),
  shot('accent-1280-light', 'banner', wide, 'light', { css: ':root{--cg-accent:#0b6e4f;--cg-on-accent:#fff}' }),
  ...themes.flatMap((theme) => [
    ...both(`theme-${theme}-1280`, 'banner', wide, { options: { theme } }),
    shot(`theme-${theme}-375-light`, 'banner', phone, 'light', { options: { theme } }),
    shot(`theme-${theme}-preferences-1280-light`, 'preferences', wide, 'light', { options: { theme, services } }),
  ]),
];
