import type { Facts } from '../services/facts.js';
/** Fetches what the catalogue says of services in another language than English, for applications and servers. */
export declare const loadFacts: Readonly<Record<string, () => Promise<Facts>>>;
