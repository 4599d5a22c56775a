import type { Messages } from '../locales/en.js';
import type { ServiceDetails } from '../types.js';
/** Our own cookie: it is there on every site that asks, and nobody would think of configuring it. */
export declare const describeReceipt: ({ yourChoice }: Pick<Messages, 'yourChoice'>, name: string, days: number) => ServiceDetails;
