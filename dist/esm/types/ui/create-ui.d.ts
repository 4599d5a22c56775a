import { type FirstMessages, type PreferencesMessages } from '../locales/en.js';
import type { Ui, UiHost } from '../types.js';
import type { mountPreferences } from './mount-preferences.js';
/** What comes from outside, because it differs between script tag and npm. */
export interface UiParts {
    /** Words of another language; English when absent. */
    readonly messages?: FirstMessages & Partial<PreferencesMessages>;
    /** Fetches the file of the preferences when the visitor shows interest; once, unless it fails. */
    loadPreferences(): Promise<{
        readonly mountPreferences: typeof mountPreferences;
    }>;
}
/** The interface, with the errand that the core runs when the visitor points at a settings button. */
export interface PreparedUi extends Ui {
    /** Fetches what `open('preferences')` will need. */
    prepare(): Promise<void>;
}
/** Mounts banner and placeholders. They are drawn afresh from the store on each change and keep no copy of it. */
export declare function createUi(host: UiHost, { messages, loadPreferences }: UiParts): PreparedUi;
