import type { Messages } from './en.js';

/**
 * Fetches the words of a language, for applications: a bundler makes a chunk of each, and a visitor downloads the one
 * of the page. English is there already.
 */
export const loadLocale: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).ar,
  bg: async () => (await import('./bg.js')).bg,
  cs: async () => (await import('./cs.js')).cs,
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  el: async () => (await import('./el.js')).el,
  es: async () => (await import('./es.js')).es,
  et: async () => (await import('./et.js')).et,
  fi: async () => (await import('./fi.js')).fi,
  fr: async () => (await import('./fr.js')).fr,
  ga: async () => (await import('./ga.js')).ga,
  he: async () => (await import('./he.js')).he,
  hr: async () => (await import('./hr.js')).hr,
  hu: async () => (await import('./hu.js')).hu,
  is: async () => (await import('./is.js')).is,
  it: async () => (await import('./it.js')).it,
  lt: async () => (await import('./lt.js')).lt,
  lv: async () => (await import('./lv.js')).lv,
  mt: async () => (await import('./mt.js')).mt,
  nb: async () => (await import('./nb.js')).nb,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ro: async () => (await import('./ro.js')).ro,
  sk: async () => (await import('./sk.js')).sk,
  sl: async () => (await import('./sl.js')).sl,
  sv: async () => (await import('./sv.js')).sv,
  tr: async () => (await import('./tr.js')).tr,
  uk: async () => (await import('./uk.js')).uk,
};
