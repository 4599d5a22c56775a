import type { HeldEmbed } from '../types.js';
/** Completes what is known of a held embed. */
export declare const describeHeld: ({ element, ids, host }: HeldEmbed) => Required<HeldEmbed>;
/** Would a yes load it? What runs for want of one has nothing to offer. */
export declare const isOffered: (embed: HeldEmbed) => boolean;
