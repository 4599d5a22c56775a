import type { AllMessages } from '../locales/reload.js';
import type { CatalogueService } from '../services/service.js';
import type { Service } from '../types.js';
/** Settings of a service of the catalogue (`siteId`, `measurementId` …), and `load: true`. */
interface ServiceSettings {
    readonly [setting: string]: unknown;
}
/** A service as configured: an id of the catalogue, or a description in the short form or in the catalogue's long one. */
export type ServiceOption = string | Service | CatalogueService | (Partial<Service> & {
    readonly id: string;
} & ServiceSettings) | (Partial<Omit<CatalogueService, 'load'>> & Pick<CatalogueService, 'id' | 'requests'> & ServiceSettings);
type OwnWords = {
    readonly [Name in keyof AllMessages]?: AllMessages[Name] extends string ? string : {
        readonly [Key in keyof AllMessages[Name]]?: string;
    };
};
/**
 * Words of the site's own in place of ours: by name, or by language and then by name. What is missing stays as it is;
 * a language that we have no words for may be given here too.
 */
export type Texts = OwnWords & {
    readonly [language: string]: string | Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};
/** What the core has to know. */
export declare const coreOptions: {
    /** Ids of the categories, one switch each; `necessary` always exists and is never asked. */
    readonly categories: 'functional analytics marketing';
    /** What the site uses: ids of the catalogue or, in JSON, objects. Each belongs to a category. */
    readonly services: '';
    /** What is held besides marked tags. `known`: the hosts of the services that you name; `marked`: nothing; `strict`: every origin that is not allowed. */
    readonly block: 'known|marked|strict';
    /** Origins or hosts that are never held in `strict`; each covers its sub-domains. */
    readonly allow: '';
    /** Legal mode: ask first, run until the visitor objects, or only inform. */
    readonly mode: 'opt-in|opt-out|notice';
    /** Whose law the page follows, such as `eu`, `uk`, `us`, `us-ca`. It sets the defaults of `mode` and `exempt`, and the words. A server can write it on `<html>` as `data-consent-region`. */
    readonly region: '';
    /** Categories that run until the visitor objects, although the others are asked about. Default: `analytics` in `uk`, else none. */
    readonly exempt: '';
    /** Do Not Track. `honor`: a choice made while it was shown overrules it; `strict`: nothing does; `ignore`: it is not read. */
    readonly dnt: 'honor|strict|ignore';
    /** Global Privacy Control: the same three values. */
    readonly gpc: 'honor|strict|ignore';
    /** A new value asks again about every yes; a no stays a no. Letters, digits, `.`, `-`, `_`. Ids of the categories and services that have changed may follow it (`2 marketing`): a yes to the others stays. */
    readonly revision: '1';
    /** Days that an answer lasts, a yes and a no alike. */
    readonly expiresDays: '182';
    /** Name of the receipt cookie. */
    readonly cookieName: 'consentgate';
    /** Address of the collector or of a Matomo server's `matomo.php`; empty: no statistics. */
    readonly beacon: '';
    /** Outbound consent signals: Google Consent Mode v2, and the consent calls of the vendors of your services. */
    readonly consentMode: 'auto|off';
    /** Consent Mode: regions that the `default` applies to (`DE FR US-CA`, ISO 3166-2); empty: everywhere. */
    readonly consentModeRegion: '';
    /** Consent Mode: milliseconds that Google's tags wait for an answer. */
    readonly consentModeWait: '500';
    /** Consent Mode: remove identifiers of ad clicks from requests while ads are denied (`ads_data_redaction`). */
    readonly adsDataRedaction: 'off|on';
    /** Consent Mode: pass identifiers of ad clicks from page to page in addresses (`url_passthrough`). */
    readonly urlPassthrough: 'off|on';
    /** CSP nonce for what we add to the page; by default that of our own script tag. */
    readonly nonce: '';
    /** Address of the folder with our other files; by default that of our own script. Needed when our script is inlined. */
    readonly base: '';
    /** `off`: nothing is drawn, because the site has an interface of its own. */
    readonly ui: 'on|off';
};
/** What the statistics have to know; a table of its own, so that their file carries no other rows. */
export declare const beaconOptions: {
    /** Number of this site at the collector. */
    readonly siteId: '1';
    /** Before a choice: count without cookies and without reading the device (`cookieless`), or not at all (`consent`). */
    readonly beaconMode: 'cookieless|consent';
    /** Query parameters that are kept in reported addresses; `#` keeps the path in the fragment. All others are cut off. */
    readonly beaconParams: '';
    /** Query parameters that hold the words of a search on the site: a page with one is reported as a search. */
    readonly searchParams: '';
    /** Seconds between two reports that a page is still being looked at (`ping=1`); `0`: none. */
    readonly heartbeat: '15';
    /** Report clicks on links to other sites and to downloads. */
    readonly trackLinks: 'on|off';
    /** Further file extensions that count as downloads: `stl step`. */
    readonly downloads: '';
    /** Report blocks with `data-track-content` when they are seen and when they are clicked. */
    readonly trackContent: 'off|on';
    /** Report errors in the page's scripts. */
    readonly trackErrors: 'off|on';
    /** Remember in a first-party cookie which campaign brought the visitor, once `analytics` is granted: the latest, or the first. */
    readonly utm: 'off|last|first';
    /** Name of that cookie. */
    readonly utmCookie: 'consentgate_utm';
    /** Its life in days, counted from the visit that it describes. */
    readonly utmDays: '182';
    /** Forms that get the campaign as hidden fields: a CSS selector, for example `form.contact`. */
    readonly utmForms: '';
};
/** What only the parts have to know that are fetched when they are needed. */
export declare const partOptions: {
    /** Number of this site at the collector. */
    readonly siteId: '1';
    /** Before a choice: count without cookies and without reading the device (`cookieless`), or not at all (`consent`). */
    readonly beaconMode: 'cookieless|consent';
    /** Query parameters that are kept in reported addresses; `#` keeps the path in the fragment. All others are cut off. */
    readonly beaconParams: '';
    /** Query parameters that hold the words of a search on the site: a page with one is reported as a search. */
    readonly searchParams: '';
    /** Seconds between two reports that a page is still being looked at (`ping=1`); `0`: none. */
    readonly heartbeat: '15';
    /** Report clicks on links to other sites and to downloads. */
    readonly trackLinks: 'on|off';
    /** Further file extensions that count as downloads: `stl step`. */
    readonly downloads: '';
    /** Report blocks with `data-track-content` when they are seen and when they are clicked. */
    readonly trackContent: 'off|on';
    /** Report errors in the page's scripts. */
    readonly trackErrors: 'off|on';
    /** Remember in a first-party cookie which campaign brought the visitor, once `analytics` is granted: the latest, or the first. */
    readonly utm: 'off|last|first';
    /** Name of that cookie. */
    readonly utmCookie: 'consentgate_utm';
    /** Its life in days, counted from the visit that it describes. */
    readonly utmDays: '182';
    /** Forms that get the campaign as hidden fields: a CSS selector, for example `form.contact`. */
    readonly utmForms: '';
    /** In `strict`, after a grant: reload the page, offer to, or let the grant take effect with the next page. */
    readonly reload: 'auto|ask|never';
    /** Domain of the receipt cookie, to share it between sub-domains; empty: this host only. */
    readonly cookieDomain: '';
    /** Address of the privacy statement. */
    readonly privacyUrl: '';
    /** Address of the imprint. */
    readonly imprintUrl: '';
    /** Language of the interface: an id such as `en`, or `auto`: the page's, else the browser's. */
    readonly locale: 'auto';
    /** Your own words in place of ours: in JSON by name (`{"title": "…"}`) or by language (`{"de": {"title": "…"}}`); a single one as an attribute: `data-text-title`. */
    readonly texts: '';
    /** Look: `auto` (follows the device), `light`, `dark`, the name of another of our themes (`quiet`), or the address of a theme file. */
    readonly theme: 'auto';
    /** Form of the banner. */
    readonly layout: 'card|bar|dialog';
    /** Where the banner stands. `auto`: at the bottom, or in the middle for `dialog`. In a narrow window a banner from the top stands at the bottom. */
    readonly position: 'auto|bottom-start|bottom-end|top-start|top-end|center';
    /** A cross in the corner of the banner that refuses (Italy's Garante asks for one). */
    readonly closeButton: 'off|on';
    /** `on`: each service has a switch of its own in the preferences, and not only each category. */
    readonly serviceSwitches: 'off|on';
    /** Address that receipts are posted to; empty: none is posted. */
    readonly receipts: '';
    /** Reload the page when something that has run is withdrawn: that stops vendors that nothing else can stop. */
    readonly reloadOnWithdraw: 'off|on';
};
type Table = typeof coreOptions & typeof partOptions;
type Words<S extends string> = S extends `${infer A}|${infer B}` ? A | Words<B> : S;
type Value<Row> = Row extends `${string}|${string}` ? Words<Row> : string;
type Lists = 'categories' | 'services' | 'exempt' | 'allow' | 'texts';
/** Options that are given in another form than a text or one of their words, by that form. */
interface Forms {
    readonly list: 'categories' | 'exempt' | 'allow' | 'beaconParams' | 'searchParams' | 'downloads';
    readonly number: 'heartbeat' | 'utmDays' | 'expiresDays' | 'consentModeWait';
    readonly either: 'revision' | 'siteId';
}
/** These rows of the table, taken in a way that keeps their comments: an editor shows them beside each option. */
type Given<Names extends keyof Table, Form> = {
    readonly [N in keyof Pick<Table, Names>]?: Form | undefined;
};
/** The options as they may be given: to `createConsent()`, or in the JSON element. */
export type ConsentOptions = {
    readonly [N in keyof Omit<Table, Forms[keyof Forms] | 'services' | 'texts'>]?: Value<Table[N]> | undefined;
} & Given<Forms['list'], string | readonly string[]> & Given<Forms['number'], number> & Given<Forms['either'], string | number> & Given<'services', string | readonly ServiceOption[]> & Given<'texts', Texts>;
/** What the core knows of the options, complete. */
export type CoreConfig = {
    readonly [N in Exclude<keyof typeof coreOptions, Lists>]: Value<(typeof coreOptions)[N]>;
} & {
    readonly categories: readonly string[];
    readonly services: readonly Service[];
    readonly allow: readonly string[];
    readonly exempt: readonly string[];
    /** The categories and services that a yes to an older revision does not count for; empty: all. */
    readonly revised: readonly string[];
    /** `false`: a source of options could not be read at all, so a stored yes may not fit it and does not count. */
    readonly sound: boolean;
};
/** The options of the statistics as they may have come in; any other word counts as the default. */
export type RawBeaconOptions = {
    readonly [N in keyof typeof beaconOptions]?: Value<(typeof beaconOptions)[N]>;
};
/** The same, complete. */
export type BeaconConfig = {
    readonly [N in keyof typeof beaconOptions]: Value<(typeof beaconOptions)[N]>;
};
/** All options, complete. */
export type Config = CoreConfig & {
    readonly [N in Exclude<keyof typeof partOptions, Lists>]: Value<(typeof partOptions)[N]>;
} & {
    readonly texts: Texts;
};
export {};
