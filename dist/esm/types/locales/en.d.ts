/** Words of the first file: what a new visitor may see at once. `{}` is a gap that the interface fills. */
export interface FirstMessages {
    /** BCP 47 tag of these words. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** Heading of the banner; screen readers say it once the banner is in the page. */
    readonly title: string;
    /** Gap: the names of the categories. */
    readonly text: string;
    /** In place of `text` where categories are on until the visitor objects. */
    readonly notice: string;
    readonly rejectAll: string;
    readonly acceptAll: string;
    /** In place of `acceptAll` where categories are on already. */
    readonly ok: string;
    readonly settings: string;
    readonly privacy: string;
    readonly imprint: string;
    /** Gap: `dnt`, `gpc` or both. */
    readonly signal: string;
    readonly dnt: string;
    readonly gpc: string;
    /** Names of categories, by id, as they stand inside of a sentence. */
    readonly names: Readonly<Record<string, string>>;
}
/** Words of the placeholders, which come in their own file. */
export interface PlaceholderMessages {
    /** Gap: the host that would be contacted. */
    readonly placeholder: string;
    readonly once: string;
    readonly always: string;
}
/** Words of the preferences, which come in their own file. */
export interface PreferencesMessages {
    readonly preferencesTitle: string;
    readonly preferencesText: string;
    /** Sentences of categories, by id. */
    readonly purposes: Readonly<Record<string, string>>;
    readonly necessary: string;
    readonly alwaysOn: string;
    readonly save: string;
    readonly close: string;
    /** Why a category is off, when the visitor may decide otherwise. Gap: `dnt` or `gpc`. */
    readonly off: string;
    /** The same, when the site lets nobody override the signal. */
    readonly strict: string;
    /** Gap: date and time of the visitor's last answer. */
    readonly answered: string;
    /** Gap: id of the receipt. */
    readonly receipt: string;
    readonly saved: string;
    /** When the browser refused the cookie. */
    readonly notStored: string;
}
/** Every word that a visitor may read. */
export type Messages = FirstMessages & PlaceholderMessages & PreferencesMessages;
/** English, first file. */
export declare const enFirst: FirstMessages;
/** English, placeholders. */
export declare const enPlaceholder: PlaceholderMessages;
/** English, preferences. */
export declare const enPreferences: PreferencesMessages;
/** English: the language that all others are held against. */
export declare const en: Messages;
