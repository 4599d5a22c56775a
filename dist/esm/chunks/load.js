/**
 * Fetches the words of a language, for applications: a bundler makes a chunk of each, and a visitor downloads the one
 * of the page. English is there already.
 */
const loadLocale = {
    ar: async () => (await import('../locales/ar.js')).ar,
    bg: async () => (await import('../locales/bg.js')).bg,
    cs: async () => (await import('../locales/cs.js')).cs,
    da: async () => (await import('../locales/da.js')).da,
    de: async () => (await import('../locales/de.js')).de,
    el: async () => (await import('../locales/el.js')).el,
    es: async () => (await import('../locales/es.js')).es,
    et: async () => (await import('../locales/et.js')).et,
    fi: async () => (await import('../locales/fi.js')).fi,
    fr: async () => (await import('../locales/fr.js')).fr,
    ga: async () => (await import('../locales/ga.js')).ga,
    he: async () => (await import('../locales/he.js')).he,
    hr: async () => (await import('../locales/hr.js')).hr,
    hu: async () => (await import('../locales/hu.js')).hu,
    is: async () => (await import('../locales/is.js')).is,
    it: async () => (await import('../locales/it.js')).it,
    lt: async () => (await import('../locales/lt.js')).lt,
    lv: async () => (await import('../locales/lv.js')).lv,
    mt: async () => (await import('../locales/mt.js')).mt,
    nb: async () => (await import('../locales/nb.js')).nb,
    nl: async () => (await import('../locales/nl.js')).nl,
    pl: async () => (await import('../locales/pl.js')).pl,
    pt: async () => (await import('../locales/pt.js')).pt,
    ro: async () => (await import('../locales/ro.js')).ro,
    sk: async () => (await import('../locales/sk.js')).sk,
    sl: async () => (await import('../locales/sl.js')).sl,
    sv: async () => (await import('../locales/sv.js')).sv,
    tr: async () => (await import('../locales/tr.js')).tr,
    uk: async () => (await import('../locales/uk.js')).uk,
};

export { loadLocale };
//# sourceMappingURL=load.js.map
