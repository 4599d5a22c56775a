import type { RawOptions } from '../config/parse.js';
import type { Service } from '../types.js';
/** Beginnings of the addresses that consentgate itself asks: its files, its receivers. One that is none is left out. */
export declare const readOurs: ({ base, beacon, receipts, theme }: RawOptions) => string[];
/**
 * The policy under which the browser itself holds every other origin (CSP 3): inline code and the page's own files run as
 * before, and beyond them there are the allowed hosts and those of the services that are granted.
 */
export declare function createPolicy(allow: readonly string[], granted: readonly Pick<Service, 'hosts'>[]): string;
/** Puts the policy in force for what comes after. It cannot be loosened in a living page. */
export declare function writePolicy(policy: string): void;
