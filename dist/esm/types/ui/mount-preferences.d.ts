import { type FirstMessages, type Messages } from '../locales/en.js';
import type { UiHost } from '../types.js';
import { type DescribeServices } from './describe-services.js';
/**
 * Mounts the preferences; they are in the page while they are open, and unseen while somebody is about to open them. The
 * words given go before the English ones. `loadDetails` fetches what is known of services; it is asked once the dialog stands.
 */
export declare function mountPreferences(host: UiHost, words: FirstMessages & Partial<Messages>, loadDetails: () => Promise<DescribeServices>): {
    prepare(): void;
    open(): void;
    close(): void;
    destroy(): void;
};
