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
    /** Ids of the switches; `necessary` always exists and is never asked. */
    readonly categories: 'functional analytics marketing';
    /** Ids of the catalogue or, in JSON, objects: what the site uses. Each belongs to a category. */
    readonly services: '';
    /** What is held: only marked tags; also the hosts of known services; every origin that is not allowed. */
    readonly block: 'known|marked|strict';
    /** Origins or hosts that are never held in `strict`; each covers its sub-domains. */
    readonly allow: '';
    /** Legal mode: ask first, run until objection, or only inform. */
    readonly mode: 'opt-in|opt-out|notice';
    /** Whose law the page follows, such as `eu`, `uk`, `us`, `us-ca`: the default of `mode`, `exempt` and the words. A server can write it on `<html>` as `data-consent-region`. */
    readonly region: '';
    /** Categories that run until the visitor objects although others are asked about; `analytics` in `uk`, else none. */
    readonly exempt: '';
    /** Do Not Track: a choice made while it was shown may overrule it, nothing may, or it is not read. */
    readonly dnt: 'honor|strict|ignore';
    /** Global Privacy Control: the same three. */
    readonly gpc: 'honor|strict|ignore';
    /** A new value asks again; refusals are kept until the visitor answers. Letters, digits, `.`, `-`, `_`. The categories and services that have changed may follow it (`2 marketing`): a yes to the others stays. */
    readonly revision: '1';
    /** Life in days of a yes and of a no alike. */
    readonly expiresDays: '182';
    /** Name of the receipt cookie. */
    readonly cookieName: 'consentgate';
    /** Address of the collector or of a Matomo server's `matomo.php`; empty: no statistics. */
    readonly beacon: '';
    /** Outbound consent signals: Google Consent Mode v2, and the calls of the vendors of configured services. */
    readonly consentMode: 'auto|off';
    /** Consent Mode: regions that the default is for (`DE FR US-CA`, ISO 3166-2); empty: everywhere. */
    readonly consentModeRegion: '';
    /** Consent Mode: how long, in milliseconds, Google's tags wait for an answer. */
    readonly consentModeWait: '500';
    /** Consent Mode: take identifiers of ad clicks out of requests while ads are denied (`ads_data_redaction`). */
    readonly adsDataRedaction: 'off|on';
    /** Consent Mode: hand identifiers of ad clicks from page to page in addresses (`url_passthrough`). */
    readonly urlPassthrough: 'off|on';
    /** Nonce for what we add to the page; taken from our own script tag. */
    readonly nonce: '';
    /** Address of the folder of the other files; our own script's folder. Needed when our script is inlined. */
    readonly base: '';
    /** `off`: nothing is drawn; the site brings its own interface. */
    readonly ui: 'on|off';
};
/** What the statistics have to know; a table of its own, so that their file carries no other rows. */
export declare const beaconOptions: {
    /** Number of this site at the collector. */
    readonly siteId: '1';
    /** Before a choice: count without cookies and without reading the device, or not at all. */
    readonly beaconMode: 'cookieless|consent';
    /** Query parameters that are kept in reported addresses; `#` keeps the path in the fragment. Everything else is cut off. */
    readonly beaconParams: '';
    /** Query parameters that hold what was searched for on the site: such a page is reported as a search. */
    readonly searchParams: '';
    /** Seconds between two signs of life of a page that is being looked at (`ping=1`); `0`: none. */
    readonly heartbeat: '15';
    /** Report clicks that lead to other sites and to downloads. */
    readonly trackLinks: 'on|off';
    /** Endings of further files that count as downloads: `stl step`. */
    readonly downloads: '';
    /** Report blocks with `data-track-content` when they are seen and when they are clicked. */
    readonly trackContent: 'off|on';
    /** Report errors of the page's scripts. */
    readonly trackErrors: 'off|on';
    /** Remember in a first-party cookie which campaign brought the visitor, once `analytics` is granted: the latest, or the first. */
    readonly utm: 'off|last|first';
    /** Name of that cookie. */
    readonly utmCookie: 'consentgate_utm';
    /** Its life in days, counted from the visit that it tells of. */
    readonly utmDays: '182';
    /** Forms that get the campaign as hidden fields: a CSS selector, for example `form.contact`. */
    readonly utmForms: '';
};
/** What only the parts have to know that are fetched when they are needed. */
export declare const partOptions: {
    /** Number of this site at the collector. */
    readonly siteId: '1';
    /** Before a choice: count without cookies and without reading the device, or not at all. */
    readonly beaconMode: 'cookieless|consent';
    /** Query parameters that are kept in reported addresses; `#` keeps the path in the fragment. Everything else is cut off. */
    readonly beaconParams: '';
    /** Query parameters that hold what was searched for on the site: such a page is reported as a search. */
    readonly searchParams: '';
    /** Seconds between two signs of life of a page that is being looked at (`ping=1`); `0`: none. */
    readonly heartbeat: '15';
    /** Report clicks that lead to other sites and to downloads. */
    readonly trackLinks: 'on|off';
    /** Endings of further files that count as downloads: `stl step`. */
    readonly downloads: '';
    /** Report blocks with `data-track-content` when they are seen and when they are clicked. */
    readonly trackContent: 'off|on';
    /** Report errors of the page's scripts. */
    readonly trackErrors: 'off|on';
    /** Remember in a first-party cookie which campaign brought the visitor, once `analytics` is granted: the latest, or the first. */
    readonly utm: 'off|last|first';
    /** Name of that cookie. */
    readonly utmCookie: 'consentgate_utm';
    /** Its life in days, counted from the visit that it tells of. */
    readonly utmDays: '182';
    /** Forms that get the campaign as hidden fields: a CSS selector, for example `form.contact`. */
    readonly utmForms: '';
    /** In `strict`, after a grant: load the page again, offer to, or leave it to the next page. */
    readonly reload: 'auto|ask|never';
    /** Domain of the receipt cookie, for sites that share it between sub-domains; empty: this host only. */
    readonly cookieDomain: '';
    /** Address of the privacy statement. */
    readonly privacyUrl: '';
    /** Address of the imprint. */
    readonly imprintUrl: '';
    /** Language of the interface: `auto` takes the page's, then the browser's; or an id such as `en`. */
    readonly locale: 'auto';
    /** Words of the site's own, in JSON by name (`{"title": "…"}`) or by language (`{"de": {"title": "…"}}`); one as an attribute: `data-text-title`. */
    readonly texts: '';
    /** Look: `auto` (follows the device), `light`, `dark`, the name of another theme of ours (`quiet`), or the address of a theme file. */
    readonly theme: 'auto';
    /** Form of the banner. */
    readonly layout: 'card|bar|dialog';
    /** Where the banner stands: `auto` is the bottom, and the middle for `dialog`. A narrow window has one of the top at the bottom. */
    readonly position: 'auto|bottom-start|bottom-end|top-start|top-end|center';
    /** A cross in the corner of the banner, which refuses (Italy's Garante asks for one). */
    readonly closeButton: 'off|on';
    /** Has each service a switch of its own in the preferences, or only each category? */
    readonly serviceSwitches: 'off|on';
    /** Address that receipts are posted to; empty: none are. */
    readonly receipts: '';
    /** Whether the page is loaded afresh when something that ran is withdrawn: it stops vendors that cannot be stopped. */
    readonly reloadOnWithdraw: 'off|on';
};
type Table = typeof coreOptions & typeof partOptions;
type Words<S extends string> = S extends `${infer A}|${infer B}` ? A | Words<B> : S;
type Value<Row> = Row extends `${string}|${string}` ? Words<Row> : string;
type Lists = 'categories' | 'services' | 'exempt' | 'allow' | 'texts';
type BeaconLists = 'beaconParams' | 'searchParams' | 'downloads';
type BeaconNumbers = 'heartbeat' | 'utmDays';
/** Texts in the core that may be given in another form. */
type Loose = 'revision' | 'siteId' | 'expiresDays' | 'consentModeWait';
/** The options as they may be given: to `createConsent()`, or in the JSON element. */
export type ConsentOptions = {
    readonly [N in Exclude<keyof Table, Lists | BeaconLists | BeaconNumbers | Loose>]?: Value<Table[N]> | undefined;
} & {
    readonly [N in BeaconLists]?: string | readonly string[] | undefined;
} & {
    readonly [N in BeaconNumbers]?: number | undefined;
} & {
    readonly categories?: string | readonly string[] | undefined;
    readonly services?: string | readonly ServiceOption[] | undefined;
    readonly exempt?: string | readonly string[] | undefined;
    readonly allow?: string | readonly string[] | undefined;
    readonly texts?: Texts | undefined;
    readonly revision?: string | number | undefined;
    readonly siteId?: string | number | undefined;
    readonly expiresDays?: number | undefined;
    readonly consentModeWait?: number | undefined;
};
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
