import type { Config } from './config/options.js';
import type { Inside, Mount, Parts } from './inside.js';
import type { Trust } from './trusted-types.js';
import type { ConsentGate } from './types.js';
/** Puts the rooms together; the only place that knows all of them. `load` brings a part, at once where it can. */
export declare function createConsentGate(config: Config, trust: Trust, load: <N extends keyof Parts>(name: N) => Promise<Mount<Parts[N]>>, early?: (inside: Inside) => Partial<Parts>): ConsentGate;
