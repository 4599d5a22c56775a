import { type Messages } from '../locales/en.js';
import type { Ui, UiHost } from '../types.js';
import type { DescribeServices } from './describe-services.js';
import type { mountPlaceholders } from './mount-placeholders.js';
import type { mountPreferences } from './mount-preferences.js';
/** What comes from outside, because it differs between script tag and npm. */
export interface UiParts {
    /** Words of another language, or of the site's own; English fills what is missing. */
    readonly messages?: Partial<Messages>;
    /** Fetches the preferences, when the visitor shows interest. */
    loadPreferences(): Promise<{
        readonly mountPreferences: typeof mountPreferences;
    }>;
    /** Fetches what is known of services, when the preferences are open. */
    loadDetails(): Promise<DescribeServices>;
    /** Fetches the placeholders, when an embed is held. */
    loadPlaceholders(): Promise<{
        readonly mountPlaceholders: typeof mountPlaceholders;
    }>;
}
/** Mounts the banner and whatever else there is to show. It is drawn afresh from the store on each change. */
export declare function createBannerUi(host: UiHost, parts: UiParts): Ui;
