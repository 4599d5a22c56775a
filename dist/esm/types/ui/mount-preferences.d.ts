import { type FirstMessages, type Messages } from '../locales/en.js';
import type { ServiceDetails, UiConfig, UiHost } from '../types.js';
/** Says what is known of the services of a configuration, and of what else is kept like one. */
export type DescribeServices = (config: UiConfig) => readonly ServiceDetails[];
/**
 * Mounts the preferences; they are in the page only while they are open. The words given go before the English ones.
 * `loadDetails` fetches what is known of services; it is asked once the dialog stands.
 */
export declare function mountPreferences(host: UiHost, words: FirstMessages & Partial<Messages>, loadDetails: () => Promise<DescribeServices>): {
    open(): void;
    close(): void;
    destroy(): void;
};
