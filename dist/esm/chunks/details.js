import { l as listServices } from './campaign-cookie.js';
import { catalogue } from './catalogue.js';
import './own.js';

/** Entries are objects in the catalogue's form and plain names in the short one. */
const readStored = (entries = []) => entries.map((entry) => {
    if (typeof entry === 'string')
        return { name: entry, life: null };
    const { name = '', life = null, area } = entry;
    return { name, life, ...(area && { area }) };
});
/** Does a glob mean this name, which may be a glob itself? */
const means = (glob, name) => new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name);
/**
 * What a service keeps: the site's own list where it says how long, else the catalogue's. Plain names, which are enough
 * to hold or to erase something, add only what the catalogue does not have.
 */
function completeStored(own, known) {
    const fromSite = [...readStored(own.cookies), ...readStored(own.storage)];
    if (fromSite.some(({ life }) => life !== null))
        return fromSite;
    const fromCatalogue = [...readStored(known.cookies), ...readStored(known.storage)];
    return [...fromCatalogue, ...fromSite.filter(({ name }) => !fromCatalogue.some((item) => means(name, item.name)))];
}
/**
 * Says what a visitor may want to know of a service: what the site itself configured, completed by the catalogue, whose
 * words are English but for those that `words` has. An address of the site's own is shown only if a link may safely point
 * to it.
 */
function describeService(service, words = {}) {
    const known = catalogue.find(({ id }) => id === service.id) ?? {};
    // The site's word wins, but an id that stands in for a name is no word.
    const own = Object.fromEntries(Object.entries(service).filter(([key, value]) => value != null && !(key === 'name' && value === service.id)));
    const { name, category, vendor, country, purposes, data, policyUrls, optOutUrls, legalBasis, transfer, retention, firstParty, } = {
        ...known,
        ...own,
    };
    const say = (text) => (text ? (words[text] ?? text) : '');
    const inEnglish = [known.purposes, known.data, known.legalBasis, known.transfer, known.retention].flat();
    const links = (urls) => (urls ?? []).filter((url) => /^https?:|^[/.]/i.test(url));
    return {
        id: service.id,
        name: say(name) || service.id,
        category: category ?? '',
        vendor: say(vendor),
        country: country ?? '',
        purposes: (purposes ?? []).map(say),
        data: (data ?? []).map(say),
        stored: completeStored(own, known),
        policyUrls: links(policyUrls),
        optOutUrls: links(optOutUrls),
        legalBasis: say(legalBasis),
        transfer: say(transfer),
        retention: say(retention),
        isSite: firstParty === true,
        english: inEnglish.filter((text) => !!text && !words[text]),
    };
}
/** Says it of everything that a configuration uses. */
const describeServices = (config, words) => listServices(config.services, config).map((service) => describeService(service, words));

export { describeService, describeServices };
//# sourceMappingURL=details.js.map
