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
export const enFirst: FirstMessages = {
  lang: 'en',
  dir: 'ltr',
  title: 'Your choice about cookies',
  text: 'We use cookies that this site needs. With your permission we also use cookies and similar techniques for {}. You can change your choice at any time.',
  notice: 'We use cookies and similar techniques for {}. You can turn them off now or at any time.',
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  ok: 'OK',
  settings: 'Cookie settings',
  privacy: 'Privacy policy',
  imprint: 'Imprint',
  signal: 'Opt-out request honored: your browser sends {}.',
  dnt: 'Do Not Track',
  gpc: 'Global Privacy Control',
  names: { functional: 'extra features', analytics: 'statistics', marketing: 'marketing' },
};

/** English, placeholders. */
export const enPlaceholder: PlaceholderMessages = {
  placeholder: 'Loading this content tells {} your IP address and lets it use cookies.',
  once: 'Load once',
  always: 'Always allow',
};

/** English, preferences. */
export const enPreferences: PreferencesMessages = {
  preferencesTitle: 'Cookie settings',
  preferencesText: 'Choose what this site may use. Nothing changes until you save.',
  purposes: {
    necessary: 'Without these the site does not work.',
    functional: 'Chat, maps, videos and other features, some of them from other companies.',
    analytics: 'Counts visits, so that the site learns which pages are used.',
    marketing: 'Shows and measures advertising, also across other sites.',
  },
  necessary: 'Necessary',
  alwaysOn: 'Always on',
  save: 'Save choices',
  close: 'Close',
  off: 'Off, because your browser sends {}. You can still turn it on.',
  strict: 'Off, because your browser sends {}.',
  answered: 'Your last choice: {}.',
  receipt: 'Receipt {}.',
  saved: 'Your choice has been saved.',
  notStored: 'Your browser does not store your choice. It counts for this page only.',
};

/** English: the language that all others are held against. */
export const en: Messages = { ...enFirst, ...enPlaceholder, ...enPreferences };
