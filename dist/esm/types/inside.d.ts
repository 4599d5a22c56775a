import type { Config } from './config/options.js';
import type { Gate } from './gate/gate.js';
import type { Release } from './gate/release.js';
import type { Answer } from './state/answer.js';
import type { ConsentStore } from './state/consent.js';
import type { Trust } from './trusted-types.js';
import type { Beacon, ConsentGate, Ui } from './types.js';
/** The parts that are not needed on every page, as they are once mounted. */
export interface Parts {
    /** Takes the visitor's answers and keeps them. */
    answer: (answer: Answer) => void;
    /** Fires what may fire. */
    release: Release;
    ui: Ui;
    beacon: Beacon;
    /** Knows the catalogue; learnt once, nothing to call. */
    services: object;
}
/** What a part's file brings. */
export type Mount<P> = (inside: Inside) => P | Promise<P>;
/** What the core shows to its parts. */
export interface Inside {
    readonly api: ConsentGate;
    readonly config: Config;
    readonly store: ConsentStore;
    readonly gate: Gate;
    readonly trust: Trust;
    /** Aborts when the instance is destroyed. */
    readonly signal: AbortSignal;
    /** The parts that are mounted; a file that carries a second part puts it here. */
    readonly made: Partial<Parts>;
    /** Hears of every change of decisions and of what is held; returns the unsubscribe function. */
    subscribe(listener: () => void): () => void;
    /** Uses a part, now if it is there, else once it is. */
    use<N extends keyof Parts>(name: N, run?: (part: Parts[N]) => void): void;
}
