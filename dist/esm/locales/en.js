/** English, first file. */
const enFirst = {
    lang: 'en',
    dir: 'ltr',
    between: ', | and ',
    title: 'Your choice about cookies',
    text: 'We use cookies that this site needs. With your permission we also use cookies and similar technologies for {}. You can change your choice at any time.',
    notice: 'We use cookies and similar technologies for {}. You can turn them off now or at any time.',
    exempt: 'Cookies for {} are on unless you turn them off.',
    changed: 'What we ask has changed since your last choice.',
    rejectAll: 'Reject all',
    acceptAll: 'Accept all',
    settings: 'Cookie settings',
    saved: 'Your choice has been saved.',
    privacy: 'Privacy policy',
    imprint: 'Imprint',
    signal: 'Opt-out request respected: your browser sends {}.',
    dnt: 'Do Not Track',
    gpc: 'Global Privacy Control',
    usTitle: 'Your privacy choices',
    usText: 'We use cookies and similar technologies for {}. Some of this may count as selling or sharing personal information. You can opt out now or at any time.',
    usHonored: 'Opt-out request honored',
    names: { functional: 'extra features', analytics: 'statistics', marketing: 'marketing' },
};
/** English, placeholders. */
const enPlaceholder = {
    from: 'Content from {}',
    placeholder: 'Loading this content tells {} your IP address and lets it use cookies.',
    held: 'It is not loaded. Switched off: {}.',
    once: 'Load once',
    always: 'Always allow',
    loading: '{} is loading.',
};
/** English, preferences. */
const enPreferences = {
    preferencesTitle: 'Cookie settings',
    preferencesText: 'Choose what this site may use. Switches count once you save.',
    purposes: {
        necessary: 'Without these the site does not work.',
        functional: 'Chat, maps, videos and other features, some of them from other companies.',
        analytics: 'Counts visits, so that the site learns which pages are used.',
        marketing: 'Shows and measures advertising, also across other sites.',
    },
    necessary: 'Necessary',
    alwaysOn: 'Always on',
    onByDefault: 'On unless you turn it off.',
    save: 'Save choices',
    close: 'Close',
    off: 'Off, because your browser sends {}. You can still turn it on.',
    strict: 'Off, because your browser sends {}.',
    usSale: 'Turning this off opts you out of the sale and sharing of your personal information.',
    services: { one: '{} service', other: '{} services' },
    vendor: 'Company',
    purpose: 'What it does',
    data: 'Data',
    stored: 'Kept in your browser',
    session: 'until you close the browser',
    lasting: 'until you delete it',
    unknown: 'duration not known',
    units: {},
    countries: {},
    nothingStored: 'Nothing that we know of',
    vendorPolicy: 'Privacy policy of {}',
    optOut: 'Opt out at {}',
    newWindow: '(opens in a new window)',
    yourChoice: 'Your choice',
    noChoice: 'You have not chosen yet.',
    answered: 'Your last choice: {}.',
    validUntil: 'It counts until {}.',
    receipt: 'Receipt {}.',
    download: 'Download my choice',
    notStored: 'Your browser does not store your choice. It counts for this page only.',
    notErased: 'Cannot be deleted from here: {}.',
};
/** English: the language that all others are held against. */
const en = { ...enFirst, ...enPlaceholder, ...enPreferences };

export { en, enFirst, enPlaceholder, enPreferences };
//# sourceMappingURL=en.js.map
