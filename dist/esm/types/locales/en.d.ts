/** A word that depends on a number: forms by `Intl.PluralRules`, each with a `{}` gap for the number. */
export type Plural = {
    readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
} & {
    readonly other: string;
};
/** Words of the first file: what a new visitor may see at once. `{}` is a gap that the interface fills. */
export interface FirstMessages {
    /** BCP 47 tag of these words. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** What stands between the names of a list, and after `|` between the last two. */
    readonly between: string;
    /** Heading of the banner; screen readers say it once the banner is in the page. */
    readonly title: string;
    /** Where nothing but the necessary runs before a yes. Gap: the names of the categories that are asked about. */
    readonly text: string;
    /** In place of `text` where categories are on until the visitor objects. Gap: their names. */
    readonly notice: string;
    /** After `text`, where some categories need no permission but can be turned off (UK). Gap: their names. */
    readonly exempt: string;
    /** Before `text`, when the visitor has answered already and what is asked has changed since. */
    readonly changed: string;
    readonly rejectAll: string;
    readonly acceptAll: string;
    /** Button that opens the preferences, and the control that opens them again later. */
    readonly settings: string;
    /** Said by screen readers once an answer was taken. */
    readonly saved: string;
    readonly privacy: string;
    readonly imprint: string;
    /** Gap: `dnt`, `gpc` or both, as the visitor's browser sends them. */
    readonly signal: string;
    readonly dnt: string;
    readonly gpc: string;
    /** Heading of the banner, and the control that opens the preferences, in the United States. */
    readonly usTitle: string;
    /** In place of `notice` in the United States. Gap: the names of the categories. */
    readonly usText: string;
    /** In the United States, when a signal has been honoured; California's regulation gives these words. */
    readonly usHonored: string;
    /** Names of categories, by id, as they stand inside of a sentence. */
    readonly names: Readonly<Record<string, string>>;
}
/** Words of the placeholders, which come in their own file. */
export interface PlaceholderMessages {
    /** Gap: the company, or the host, whose content it is. */
    readonly from: string;
    /** Gap: the host that would be contacted. */
    readonly placeholder: string;
    /** Why it is not there. Gap: the names of the categories that would have to be on. */
    readonly held: string;
    readonly once: string;
    readonly always: string;
    /** Said to screen readers once the content is on its way. Gap: its name. */
    readonly loading: string;
}
/** Words of the preferences, which come in their own file. */
export interface PreferencesMessages {
    readonly preferencesTitle: string;
    readonly preferencesText: string;
    /** Sentences of categories, by id. */
    readonly purposes: Readonly<Record<string, string>>;
    readonly necessary: string;
    readonly alwaysOn: string;
    /** Beside a category that is on without having been asked about, and may be turned off. */
    readonly onByDefault: string;
    readonly save: string;
    readonly close: string;
    /** Why a category is off, when the visitor may decide otherwise. Gap: `dnt` or `gpc`. */
    readonly off: string;
    /** The same, when the site lets nobody override the signal. */
    readonly strict: string;
    /** In the United States, beside what counts as a sale or as sharing. */
    readonly usSale: string;
    /** Opens the list of a category. */
    readonly services: Plural;
    /** Label: the company behind a service. */
    readonly vendor: string;
    /** Label: what a service does. */
    readonly purpose: string;
    /** Label: what a service takes note of. */
    readonly data: string;
    /** Label: what a service keeps in the browser, and for how long. */
    readonly stored: string;
    /** Life of a cookie that ends with the browser's session. */
    readonly session: string;
    /** Life of what stays until somebody deletes it. */
    readonly lasting: string;
    /** Life of a cookie that nobody has told. */
    readonly unknown: string;
    /** A life in words, by unit, in a language that Chromium does not know, or that Unicode only has abbreviations for. */
    readonly units?: Readonly<Record<string, Plural>>;
    /** Names of countries by their codes, in a language that Chromium does not know. */
    readonly countries?: Readonly<Record<string, string>>;
    /** A service that keeps nothing in the browser, as far as is known. */
    readonly nothingStored: string;
    /** Link. Gap: the company. */
    readonly vendorPolicy: string;
    /** Link to where the company itself takes an objection. Gap: the company. */
    readonly optOut: string;
    /** Said to screen readers after a link that opens a new window. */
    readonly newWindow: string;
    /** Heading of what the visitor chose, when, and under which number. */
    readonly yourChoice: string;
    /** In place of the date, while nobody has answered. */
    readonly noChoice: string;
    /** Gap: date and time of the visitor's last answer. */
    readonly answered: string;
    /** Gap: the day until which the answer counts. */
    readonly validUntil: string;
    /** Gap: id of the receipt. */
    readonly receipt: string;
    /** Button: hands the visitor his own record as a file. */
    readonly download: string;
    /** When the browser refused the cookie. */
    readonly notStored: string;
    /**
     * What a withdrawal leaves in the browser, where it is there at all: no page sees cookies that are HttpOnly or a third
     * party's. Gap: names of cookies, and whose they are.
     */
    readonly notErased: string;
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
