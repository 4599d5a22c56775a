import type { CoreConfig } from '../config/options.js';
import type { RawOptions } from '../config/parse.js';
import type { ConsentStore } from '../state/consent.js';
import type { Trust } from '../trusted-types.js';
import type { Inspector } from './watch.js';
/** What the guard is given. */
export interface GuardHost {
    readonly config: CoreConfig;
    /** The options as they were given. */
    readonly raw: RawOptions;
    readonly store: Pick<ConsentStore, 'subjects' | 'allows'>;
    readonly signal: AbortSignal;
    readonly trust: Trust;
    /** Has marked elements held or fired. */
    look(elements: Element[]): void;
    /** Takes what the browser has held (`block: strict`). */
    report(violation: SecurityPolicyViolationEvent): void;
    /** Tells the page what was held and is no element. */
    tell(detail: {
        readonly service: string;
        readonly address: string;
    }): void;
}
/** Holds what nobody marked: it is marked as soon as it is seen, and is a marked element from there on. */
export interface Guard extends Inspector {
    /** Releases what may go now. */
    update(): void;
}
/** Creates the guard, and puts it in front of everything that this page can fetch and store with. */
export declare const createGuard: (host: GuardHost) => Guard;
