import type { Config, CoreConfig } from './config/options.js';
import type { RawOptions } from './config/parse.js';
import type { Guard } from './gate/guard.js';
import type { AnswerPart } from './parts/answer.js';
import type { GatePart } from './parts/gate.js';
import type { Known } from './parts/known.js';
import type { Receipts } from './parts/receipts.js';
import type { StrictPart } from './parts/strict.js';
import type { Vendors } from './parts/vendors.js';
import type { ConsentStore } from './state/consent.js';
import type { Trust } from './trusted-types.js';
import type { Beacon, BeaconMore, ConsentGate, Decisions, OptOutSwitch, Ui } from './types.js';
/** The parts that are not needed on every page, as they are once mounted. */
export interface Parts {
    /** Takes the visitor's answers and keeps them. */
    answer: AnswerPart;
    /** Holds marked tags and fires them. */
    gate: GatePart;
    /** Holds what nobody marked. */
    guard: Guard;
    /** The same, in one file with what learns of services that the site has only named. */
    'guard-services': Guard;
    ui: Ui;
    beacon: Beacon;
    /** What of the statistics only some sites ask for. */
    'beacon-more': BeaconMore;
    /** Draws the switch that objects to statistics, where the site has a place for it. */
    'opt-out': OptOutSwitch;
    /** Posts the records of answers to the site's own server. */
    receipts: Receipts;
    /** Has learnt what the catalogue says of the services; nothing to call. */
    services: Pick<Known, 'data'>;
    /** Tells vendors, loads their tags, erases what they stored. */
    vendors: Vendors;
    /** Reloads the page for a wider policy, and explains what the browser held. */
    strict: StrictPart;
    /** Draws the declaration in a privacy statement. */
    declaration: {
        update(): void;
    };
    /** Gives the reopen control its words where they are others than the core's; nothing to call. */
    label: object;
    /** Explains in the console what of the options was not understood; nothing to call. */
    problems: object;
}
/** What a part's file brings. */
export type Mount<P> = (inside: Inside) => P | Promise<P>;
/** What the page has from the first (begin.ts), before anything else of us is there. */
export interface Begun {
    readonly store: ConsentStore;
    /** Tells Google, in the site's manner, of these decisions; of its own ones the core only where nobody else does. */
    tellGoogle(command: 'default' | 'update', decisions?: Decisions | false): unknown;
    /** Does something run although nobody has answered? */
    readonly isEarly: unknown;
    /** Is there an answer, or nothing to wait for? */
    readonly isDecided: unknown;
}
/** What comes from outside: it differs between script tag and npm. */
export interface Setup extends Begun {
    readonly config: CoreConfig;
    /** The options as they were given. */
    readonly raw: RawOptions;
    readonly trust: Trust;
    /** Brings a file that is not there yet; where the parser waits for it, it does so for the files of these services as well. */
    load<T>(name: string, services?: readonly string[]): Promise<T>;
    /** Mounts the parts that are there from the start. */
    readonly early?: ((inside: Inside) => unknown) | undefined;
}
/** What the core shows to its parts. */
export interface Inside extends Setup {
    /** Is what nobody marked held as well? */
    readonly isGuarded: unknown;
    /** Files below `services/` that tell of those that the site has only named: one of each, or that of all. */
    readonly lookups: readonly string[];
    readonly api: ConsentGate;
    /** Aborts when the instance is destroyed. */
    readonly signal: AbortSignal;
    /** The parts that are mounted; a file that carries a second part puts it here. */
    readonly made: Partial<Parts>;
    /** The options complete, once a part has asked for more than the core knows (parts/config.ts). */
    whole?: Config;
    /** What these bring (parts/known.ts). */
    known?: Promise<Known>;
    /** Tells Google of an answer by service, once somebody does (vendor/google.ts). */
    tellByService?: () => void;
    /** The control that opens the preferences again, once it was needed; in the page only while it has to be. */
    reopen?: HTMLElement;
    /** `#consentgate-root`, first in body; made on demand. */
    root(): HTMLElement;
    /** Hears of every change of decisions and of what is held; returns the unsubscribe function. */
    subscribe(listener: () => void): () => void;
    /** May this element fire? `undefined`: it names something unknown. */
    allows(element: Element): boolean | undefined;
    /** Has marked elements held or fired. */
    look(elements: Element[]): void;
    /** Tells the subscribers that decisions, or what is held, have changed. */
    tellListeners(): void;
    /** Tells the other tabs of a new receipt. */
    tellTabs(text: string): void;
    /** Uses a part, now if it is there, else once it is. */
    use<N extends keyof Parts>(name: N, run?: (part: Parts[N]) => void): void;
}
