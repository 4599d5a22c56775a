import type { Inside, Mount, Parts } from './inside.js';
import type { ConsentGate } from './types.js';
/** What comes from outside. */
export interface Setup extends Pick<Inside, 'config' | 'raw' | 'explain' | 'trust'> {
    /** Brings a part that is not there yet. */
    load<N extends keyof Parts>(name: N): Promise<Mount<Parts[N]>>;
    /** Mounts the parts that are there from the start. */
    early?(inside: Inside): Partial<Parts>;
}
/** Puts the rooms together; the only place that knows all of them. */
export declare function createConsentGate({ config, raw, explain, trust, load, early }: Setup): ConsentGate;
