import { f as findLocale, l as localeIds, r as readDirection } from './index.js';
import { m as mergeWords } from './merge.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import '../locales/en.js';

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
/** The words of interface and declaration in the language of the page; `load` is given the name of a file. */
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
