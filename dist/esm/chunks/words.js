import { m as mergeWords } from './merge.js';

/** Ids of the languages that there are words for: the EU's 24, and Arabic, Hebrew, Icelandic, Norwegian, Turkish, Ukrainian. */
const localeIds = 'ar bg cs da de el en es et fi fr ga he hr hu is it lt lv mt nb nl pl pt ro sk sl sv tr uk';

/** Tags under which browsers and pages know a language that is here by another name. */
const aliases = { no: 'nb', nn: 'nb', iw: 'he' };
/**
 * Finds the first language tag (BCP 47) that there are words for, and returns the language's id; English when there is
 * none. `more` are languages for which the site has words of its own.
 */
function findLocale(tags, more = []) {
    const ids = [...localeIds.split(' '), ...more];
    for (const tag of tags) {
        const [language = ''] = tag.toLowerCase().split(/[-_]/);
        const id = ids.find((known) => known === (aliases[language] ?? language));
        if (id)
            return id;
    }
    return 'en';
}
/** The direction in which a language is written; of the living languages with a page on the web, these run from right to left. */
const readDirection = (lang) => /^(ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(lang) ? 'rtl' : 'ltr';

/** Which language the page is in: what the site has fixed, else what the page says of itself, else what the visitor reads. */
function chooseLanguage({ locale, texts }) {
    // Languages that the site has words for, and names of words that are records: no language is called like those.
    const own = Object.keys(texts).filter((name) => typeof texts[name] === 'object');
    return findLocale(locale === 'auto' ? [document.documentElement.lang, ...(navigator.languages ?? [])] : [locale], own);
}
/**
 * Brings the words in the language of the page, with the site's own laid over them. `load` fetches those of another
 * language than English; when it fails, the visitor is asked in English.
 */
async function readWords(config, load) {
    const { texts } = config;
    let lang = chooseLanguage(config);
    let words = {};
    if (lang !== 'en' && localeIds.includes(lang)) {
        try {
            words = await load(lang);
        }
        catch (error) {
            console.error('consentgate:', error);
            lang = 'en';
        }
    }
    return mergeWords({ lang, dir: readDirection(lang), ...words }, layTexts(texts, lang));
}
/** Every word in the language of the page, for a part that needs them all; `load` is given the name of a file. */
async function readAllWords(config, english, load) {
    const words = await readWords(config, async (id) => Object.assign({}, ...(await Promise.all([load(id), load(`${id}-preferences`), load(`${id}-declaration`)]))));
    return mergeWords(english, words);
}
/** What the catalogue says, in a language; without these words it speaks English. */
async function readFacts(lang, load) {
    if (lang === 'en' || !localeIds.includes(lang))
        return {};
    try {
        return await load(`${lang}-facts`);
    }
    catch (error) {
        console.error('consentgate:', error);
        return {};
    }
}
/** Has the site words of its own, in whatever language, besides these? */
function hasOtherWords(texts, known) {
    // A record under a name that is none of these holds the words of a language.
    const names = Object.entries(texts).flatMap(([name, value]) => Object(value) === value && !(name in known) ? Object.keys(value) : name);
    return names.some((name) => !(name in known));
}
/** The site's words for a language: those for every language, and over them those for this one. */
function layTexts(texts, lang) {
    const own = texts[lang];
    return typeof own === 'object' ? mergeWords(texts, own) : texts;
}

export { chooseLanguage, hasOtherWords, readAllWords, readFacts, readWords };
//# sourceMappingURL=words.js.map
