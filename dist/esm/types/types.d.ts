/** The nouns that cross rooms. Public ones are exported again by `index.ts`. */
declare global {
    interface Element {
    }
    interface HTMLElement extends Element {
    }
    interface ParentNode {
    }
}
/** `undecided` only exists in opt-in mode: nobody has answered yet, so nothing fires. */
export type Choice = 'granted' | 'denied' | 'undecided';
/** Who made a decision. A signal or a default is never stored as if the visitor had said it. */
export type Source = 'visitor' | 'gpc' | 'dnt' | 'default' | 'necessary' | 'import';
/** One answer and where it comes from. */
export interface Decision {
    /** What holds now. */
    readonly choice: Choice;
    /** Who made it. */
    readonly source: Source;
}
/** Decisions by id of category or service. The object has no prototype, so any id is safe as a key. */
export type Decisions = Readonly<Record<string, Decision>>;
/** Inbound opt-out signals, read afresh on each load and on each return from the back/forward cache. */
export interface OptOutSignals {
    /** Do Not Track. */
    readonly dnt: boolean;
    /** Global Privacy Control. */
    readonly gpc: boolean;
}
/** A product that a site uses. The short form; the catalogue's long form extends it. */
export interface Service {
    /** Lower-case words joined by dashes, for example `google-analytics`. */
    readonly id: string;
    /** What the visitor reads, for example `Google Analytics`. */
    readonly name: string;
    /** Id of the category whose switch covers it. */
    readonly category: string;
    /** Ids of categories of which one is enough, `category` among them. */
    readonly requiresAny?: readonly string[] | undefined;
    /** Company that receives the data. */
    readonly vendor?: string;
    /** Hosts it talks to; each covers its sub-domains. */
    readonly hosts?: readonly string[];
    /** Names of cookies it writes, as globs (`_ga_*`). */
    readonly cookies?: readonly string[];
    /** Keys it writes to localStorage and sessionStorage, as globs. */
    readonly storage?: readonly string[];
    /** `true`: runs on the site's own servers, so GPC (which is about third parties) does not concern it. */
    readonly firstParty?: boolean;
    /** `true`: content inside the page (video, map, post) that a visitor may load by a click. */
    readonly embed?: boolean;
}
/** Something that a service keeps in the browser. */
export interface StoredItem {
    /** As a glob: `*` is any run of characters. */
    readonly name: string;
    /** In seconds; `null`: not known. In web storage, `null` is until it is deleted. */
    readonly life: number | 'session' | null;
    /** Web storage and not a cookie. */
    readonly area?: 'local' | 'session';
}
/** What a visitor may want to know of a service. Lists may be empty, texts `''`: not known. */
export interface ServiceDetails {
    readonly id: string;
    readonly name: string;
    readonly category: string;
    readonly vendor: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly purposes: readonly string[];
    readonly data: readonly string[];
    readonly stored: readonly StoredItem[];
    readonly policyUrls: readonly string[];
    readonly optOutUrls: readonly string[];
    /** Point of Art. 6(1) GDPR, or words. */
    readonly legalBasis?: string;
    /** Where else the data goes: a country, or words. */
    readonly transfer?: string;
    /** How long the company keeps the data. */
    readonly retention?: string;
    /** Is it the site itself that receives the data? Then `vendor` is no company. */
    readonly isSite?: boolean;
    /** Those of the texts that are in English, whatever the page speaks (WCAG 3.1.2). */
    readonly english?: readonly string[];
}
/** The stored, versioned proof of a choice, as decoded from the cookie. */
export interface Receipt {
    /** Random, 16 characters of `0-9a-z`; not derived from anything about the visitor. */
    readonly id: string;
    /** When the visitor answered, in whole seconds since 1970. */
    readonly time: number;
    /** The site's `revision` at that moment. */
    readonly revision: string;
    /**
     * By id of category, and of each service that was decided one by one: 0 denied; 1 granted, +2 while DNT was
     * on and shown, +4 while GPC was.
     */
    readonly choices: Readonly<Record<string, number>>;
}
/** What `consentgate.receipt()` returns. */
export interface ReceiptRecord extends Receipt {
    /** `false`: the browser refused the cookie, so the choice lives as long as this page. */
    readonly persisted: boolean;
}
/** Which dialog of the UI. */
export type View = 'banner' | 'preferences';
/** Listener of {@link ConsentGate.subscribe}. */
export type Listener = (decisions: Decisions) => void;
/** First-party statistics (docs: README, "Statistics"). Does nothing while `beacon` is not configured. */
export interface Track {
    /** Counts a page view; address and title are the page's own when not given. */
    pageView(options?: {
        url?: string;
        title?: string;
    }): void;
    /** Counts an event; `value` is a number in the site's own unit. */
    event(category: string, action: string, name?: string, value?: number): void;
    /** Counts a goal by its id; `revenue` in the site's currency. */
    goal(id: number, revenue?: number): void;
    /** Counts a search on the site; `count` is how many results were found. */
    search(keyword: string, category?: string, count?: number): void;
}
/** `window.consentgate` and the return value of `createConsent()`. */
export interface ConsentGate {
    /** Is `a b` (all), `a|b` (any) or `!a` (denied) true now? Unknown ids are never true. */
    has(expression: string): boolean;
    /** All decisions, by id of category and service. */
    decisions(): Decisions;
    /**
     * Records choices of the visitor, by id of category or service. Unknown ids and other words than these two throw
     * `ConsentError` and change nothing; with the script tag, while it fetches the code that takes answers, the console says so.
     */
    set(choices: Readonly<Record<string, 'granted' | 'denied'>>): void;
    /** Records a yes to these categories and services. Throws like `set()`. */
    grant(...ids: string[]): void;
    /** Records a no to these categories and services. Throws like `set()`. */
    deny(...ids: string[]): void;
    /** Records a yes to every category and service. */
    acceptAll(): void;
    /** Records a no to every category and service. */
    rejectAll(): void;
    /** Takes consent back: of these categories and services, or of all when none is given. Throws like `set()`. */
    withdraw(...ids: string[]): void;
    /** Shows a dialog, the preferences when not told which; nothing with `ui: 'off'`. */
    open(view?: View): void;
    /** Closes the dialog that is open, without an answer. */
    close(): void;
    /** Calls the listener after every change of decisions; returns the unsubscribe function. */
    subscribe(listener: Listener): () => void;
    /** Settles once the expression is true; rejects with the signal's reason when aborted. */
    when(expression: string, options?: {
        signal?: AbortSignal;
    }): Promise<void>;
    /** Settles when the stored choice has been read and the first tags are on their way. */
    readonly ready: Promise<ConsentGate>;
    /** The visitor's own record, or `null` while there is none. */
    receipt(): ReceiptRecord | null;
    /** Looks for marked tags below `root` (the document when not given) where no observer sees them, for example in a shadow root. */
    scan(root?: ParentNode): void;
    /** First-party statistics. */
    readonly track: Track;
    /** Takes every listener and observer back. What is held stays held. */
    destroy(): void;
    /** The queue's other end: calls back at once. */
    push(...callbacks: ((api: ConsentGate) => void)[]): void;
}
/** A frame or other embed that waits for consent, for the placeholder to stand in for. */
export interface HeldEmbed {
    readonly element: Element;
    /** What would have to be granted to release it, as ids for `grant()`; else its own marks say so (ui/describe-held.ts). */
    readonly ids?: readonly string[];
    /** Host that would be contacted, or `''`; else its own address says so. */
    readonly host?: string;
}
/** What became of the stored things of a service. */
export interface EraseReport {
    /** Id of the service. */
    readonly id: string;
    /** Names that are gone. */
    readonly erased: readonly string[];
    /** Names that are still there, or may be, and why no page can erase them. */
    readonly left: readonly {
        readonly name: string;
        readonly why: string;
    }[];
}
/** What the UI is given: the store's public face and a few errands, never a room. */
export interface UiHost {
    readonly consent: ConsentGate;
    readonly config: UiConfig;
    /** Read afresh on each call. */
    signals(): OptOutSignals;
    /** `#consentgate-root`, first in body; made on demand. */
    root(): HTMLElement;
    /** Embeds that are held now. */
    held(): readonly HeldEmbed[];
    /** Releases one element without storing anything ("load once"). */
    releaseOnce(element: Element): void;
    /** What was erased in this page, and what could not be. */
    erased(): readonly EraseReport[];
    /** Listens to changes of decisions, of what is held and of what was erased; returns the unsubscribe function. */
    subscribe(listener: () => void): () => void;
}
/** The part of the configuration that concerns what is shown. */
export interface UiConfig {
    readonly categories: readonly string[];
    readonly services: readonly Service[];
    readonly mode: 'opt-in' | 'opt-out' | 'notice';
    /** What the site or its server says: `eu`, `us-ca`, …, or `''`. */
    readonly region: string;
    /** Categories that are on until the visitor objects. */
    readonly exempt: readonly string[];
    readonly revision: string;
    readonly expiresDays: string;
    /** Name of the cookie that keeps the answer. */
    readonly cookieName: string;
    readonly serviceSwitches: 'off' | 'on';
    readonly closeButton: 'off' | 'on';
    readonly dnt: 'honor' | 'strict' | 'ignore';
    readonly gpc: 'honor' | 'strict' | 'ignore';
    readonly privacyUrl: string;
    readonly imprintUrl: string;
    readonly locale: string;
    readonly theme: string;
    readonly layout: 'card' | 'bar' | 'dialog';
    readonly position: string;
    readonly nonce: string;
    /** Address of the folder of the other files, with a slash at its end. */
    readonly base: string;
    /** Whether the statistics remember a campaign in a cookie, how that is called, and its life in days. */
    readonly utm: 'off' | 'last' | 'first';
    readonly utmCookie: string;
    readonly utmDays: number | string;
}
/** What the UI gives back. */
export interface Ui {
    open(view: View): void;
    close(): void;
    /** Fetches what `open('preferences')` will need, and draws it unseen: the visitor points at a settings button. */
    prepare(): unknown;
    /** The root has come back into the page, from which a route had taken it: what lay in the top layer lies there no longer. */
    lift?(): void;
    /** Takes everything it drew out of the page. */
    destroy(): void;
}
/** The UI's one entry. */
export type MountUi = (host: UiHost) => Ui;
/** What the opt-out switch is given. */
export interface OptOutHost {
    readonly consent: ConsentGate;
    readonly nonce: string;
    readonly signal: AbortSignal;
    /** Read afresh on each call. */
    signals(): OptOutSignals;
    /** Is this visit counted now, or would it be? */
    isCounted(): boolean;
    /** Hears of every change, until the signal. */
    subscribe(listener: () => void): unknown;
}
/** The switch of a privacy statement with which a visitor objects to being counted. */
export interface OptOutSwitch {
    /** Draws it where the page has a place for it that is new. */
    update(): void;
}
/** How much a beacon may say now: 0 nothing, 1 only what needs no consent (cookieless), 2 all that was agreed to. */
export type BeaconLevel = 0 | 1 | 2;
/**
 * One call of `track`, kept until the beacon's code is there: the name of its method. Or what the beacon notices by
 * itself: names of the parameters of Matomo's HTTP API, joined by blanks.
 */
export type TrackCall = readonly [name: string, args: readonly unknown[]];
/** What the beacon is given: its options as they came in (src/config/options.ts), and whom to ask. */
export interface BeaconHost {
    /** Address of the collector or of a Matomo server's `matomo.php`. */
    readonly url: string;
    readonly siteId?: string | undefined;
    readonly beaconParams?: string | undefined;
    readonly heartbeat?: string | undefined;
    readonly trackLinks?: 'on' | 'off' | undefined;
    readonly downloads?: string | undefined;
    /** Ends it. */
    readonly signal: AbortSignal;
    /** Read afresh before each request; 0 once the signal has come. */
    level(): BeaconLevel;
    /** Hears of each view that is counted. */
    onView(): void;
    /** Listens to changes of the level, until the signal. */
    subscribe(listener: () => void): unknown;
}
/** What the beacon gives back. */
export interface Beacon {
    track(call: TrackCall): void;
}
/** What of the statistics only some sites ask for. */
export interface BeaconMore {
    /** Hears of each view that is counted, and of each change of what is allowed. */
    update(): void;
    /** Adds to a goal the campaign that it is owed to. */
    attribute(goal: TrackCall): TrackCall;
}
/** The beacon's one entry. It counts the page view it was started on by itself. */
export type MountBeacon = (host: BeaconHost) => Beacon;
