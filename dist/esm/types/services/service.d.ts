import type { Service } from '../types.js';
import type { Fact } from './facts.js';
/** How the page asks: the element or API behind a request. `link` is a style sheet. */
export type RequestType = 'script' | 'frame' | 'image' | 'connect' | 'link' | 'font';
/** One kind of request that a service makes. */
export interface RequestMatch {
    readonly type: RequestType;
    /** A host, exactly; `*.name` for its sub-domains and not the name itself; `*` for a host of the site's own choosing. */
    readonly host: string;
    readonly path: string;
    /** In a glob, `*` stays within a segment, and `**` crosses them. */
    readonly pathMatch: 'exact' | 'prefix' | 'glob';
    /** Regular expressions by name of the parameter; all must fit. */
    readonly query?: Readonly<Record<string, string>>;
}
/** What a service keeps in the browser, wherever it keeps it. */
export interface StoredEntry {
    /** Name as a glob: `*` is any run of characters. */
    readonly name: string;
    /** Life in seconds; `null`: not known, or sources disagree. */
    readonly life: number | 'session' | null;
    /** `true`: the visitor's own objection or choice, never to be erased. */
    readonly keep?: true;
    /** A glob that covers an objection as well: what it finds is erased, and nobody is kept from writing it. */
    readonly isWide?: true;
    /** A name that others may use too: it is this service's only where this other one is. */
    readonly onlyWith?: string;
}
/** A cookie of a service. */
export interface ServiceCookie extends StoredEntry {
    /** Domain of a third-party cookie, or the setting that names it; a first-party cookie has none. */
    readonly domain?: string;
    /** `false`: third party or HttpOnly, out of a page's reach. */
    readonly deletableByPage: boolean;
}
/** A web storage entry of a service. */
export interface ServiceStorage extends StoredEntry {
    readonly area: 'local' | 'session';
    /** Origin of the frame whose storage it is, where that is not the page's. */
    readonly origin?: string;
}
/** A value that is handed to a vendor. `{name}` in a text stands for a setting of the site, `{now}` for the time. */
export type StepValue = string | number | boolean | readonly StepValue[] | {
    readonly [name: string]: StepValue;
};
/**
 * One call into a vendor's code, as data. `call` runs `target(...args)`; `construct` assigns `new args[0](...rest)` to the
 * target, where `{queue}` is what stood there before; `pushArray` does `target.push([...args])`; `pushArgs` does
 * `target.push(...args)`; `set` assigns `args[0]` to the target, by its path, and adds an object to the one that is there;
 * `option` is a property that belongs into the argument of `target`.
 */
export interface Step {
    readonly op: 'call' | 'construct' | 'pushArray' | 'pushArgs' | 'set' | 'option';
    readonly target: string;
    readonly args: readonly StepValue[];
}
/** A vendor's own consent calls. */
export interface ConsentCalls {
    /** Ahead of the vendor's script. */
    readonly before: readonly Step[];
    readonly grant: readonly Step[];
    readonly revoke: readonly Step[];
    /** Ahead of a grant that follows a withdrawal in the same page. */
    readonly resume?: readonly Step[];
    readonly optOut: readonly Step[];
    /**
     * Cookie that holds when the visitor has objected at the vendor itself, in milliseconds since 1970. The vendor would
     * forget it when told of a grant, so it is not told of one that is older.
     */
    readonly objection?: string;
    /** What the vendor's code does once it was told of a withdrawal; `null`: not known. */
    readonly afterRevoke: string | null;
    /** Other ways to run it, by name; a list that is missing is empty. */
    readonly variants?: Readonly<Record<string, Partial<Record<'before' | 'grant' | 'revoke' | 'resume', readonly Step[]>>>>;
}
/** What collects calls until the vendor's script is there. */
export type Stub = 
/** `window[name]` is an array that the script reads. */
{
    readonly form: 'array';
    readonly name: string;
    /** Methods that the script reads as fields: each keeps its argument under the given name. */
    readonly keeps?: Readonly<Record<string, string>>;
}
/** `window[name]` is a function; each call becomes an entry of a queue, which is its own property or a global. */
 | {
    readonly form: 'function';
    readonly name: string;
    /** `.q` is a property of the function, `dataLayer` a global array. */
    readonly queue: string;
    readonly entry: 'arguments' | 'array';
    readonly fields?: Readonly<Record<string, StepValue>>;
    /** Another global under which the same function is known. */
    readonly alias?: string;
}
/** `window[name]` is an array with a method for each name; a call pushes `[method, ...arguments]`. */
 | {
    readonly form: 'methods';
    readonly name: string;
    readonly methods: readonly string[];
    /** The field in which there is a queue for each account, which `instance(id)` gives, with the same methods. */
    readonly accounts?: string;
};
/** An element that loads the service. `{name}` in an address stands for a setting of the site. */
export interface TagTemplate {
    readonly tag: 'script' | 'iframe' | 'link';
    readonly address: string;
    readonly attributes?: Readonly<Record<string, string>>;
}
/** How the service is put into a page. */
export interface LoadRecipe {
    readonly kind: 'script' | 'inline script' | 'frame' | 'style sheet' | 'own code';
    /** Names that it defines or reads on `window`. */
    readonly globals: readonly string[];
    readonly stubs: readonly Stub[];
    readonly tags: readonly TagTemplate[];
    /** Run before the tag is put in, after the consent calls. */
    readonly before: readonly Step[];
    /** Run once the tag has loaded: the service has no queue for these. */
    readonly after: readonly Step[];
    /** Selector of a style that hides the page until the service is there; the page must never stay blank. */
    readonly curtain?: string;
    /** Loaded only when a visitor turns to the form that it protects. */
    readonly onUse?: true;
}
/** A milder way to embed the service; it still connects to the vendor. */
export interface PrivacyVariant {
    readonly description: string;
    /** Hosts to replace, in addresses of the service. */
    readonly hosts?: Readonly<Record<string, string>>;
    /** Only addresses whose path begins so have the milder form. */
    readonly path?: string;
    /** Parameters to add to addresses of the service. */
    readonly query?: Readonly<Record<string, string>>;
    /** Attributes to add to elements of the service. */
    readonly attributes?: Readonly<Record<string, string>>;
}
/** All that the catalogue knows of a service: facts, no functions. `null` is "not known", never "none". */
export interface CatalogueService extends Omit<Service, 'vendor' | 'hosts' | 'cookies' | 'storage'> {
    /** Other and former names. */
    readonly aliases: readonly string[];
    /** Company that receives the data. */
    readonly vendor: string;
    /** Seat of that company, ISO 3166-1 alpha-2. */
    readonly country: string | null;
    readonly address: string | null;
    /** Categories of which one is enough, where a single one does not describe it. */
    readonly requiresAny?: readonly string[];
    /** Why a site uses it. */
    readonly purposes: readonly Fact[];
    /** What it takes note of. */
    readonly data: readonly Fact[];
    readonly requests: readonly RequestMatch[];
    /** Selectors of the page's elements that its script turns into content. */
    readonly markers: readonly string[];
    readonly load: LoadRecipe;
    readonly cookies: readonly ServiceCookie[];
    readonly storage: readonly ServiceStorage[];
    /** Does it work without cookies: always, if told to, or never? */
    readonly cookieless: boolean | 'optional' | null;
    /** `null`: the vendor documents none, so the load itself is gated. */
    readonly calls: ConsentCalls | null;
    readonly privacyVariant: PrivacyVariant | null;
    /** Does it bring other services into the page? */
    readonly loadsOthers: boolean | null;
    readonly optOutUrls: readonly string[];
    readonly policyUrls: readonly string[];
    readonly retention: Fact | null;
    readonly ipHandling: string | null;
    /** Point of Art. 6(1) GDPR, or words. */
    readonly legalBasis: `GDPR Art. 6(1)${string}` | Fact | null;
    /** Where else the data goes: a country (ISO 3166-1 alpha-2), or words. */
    readonly transfer: Uppercase<string> | Fact | null;
    /** What a placeholder says in its place; `null` where there is nothing to see. */
    readonly placeholder: string | null;
}
