/** Irish. */
export declare const ga: {
    lang: string;
    dir: "ltr";
    between: string;
    title: string;
    text: string;
    notice: string;
    exempt: string;
    changed: string;
    rejectAll: string;
    acceptAll: string;
    settings: string;
    privacy: string;
    imprint: string;
    signal: string;
    dnt: string;
    gpc: string;
    usTitle: string;
    usText: string;
    usHonored: string;
    names: {
        functional: string;
        analytics: string;
        marketing: string;
    };
    from: string;
    placeholder: string;
    held: string;
    once: string;
    always: string;
    loading: string;
    preferencesTitle: string;
    preferencesText: string;
    purposes: {
        necessary: string;
        functional: string;
        analytics: string;
        marketing: string;
    };
    necessary: string;
    alwaysOn: string;
    onByDefault: string;
    save: string;
    close: string;
    off: string;
    strict: string;
    usSale: string;
    services: {
        one: string;
        two: string;
        few: string;
        many: string;
        other: string;
    };
    vendor: string;
    purpose: string;
    data: string;
    stored: string;
    session: string;
    lasting: string;
    unknown: string;
    units: {
        year: {
            one: string;
            two: string;
            few: string;
            many: string;
            other: string;
        };
        month: {
            one: string;
            two: string;
            few: string;
            other: string;
        };
        day: {
            other: string;
        };
        hour: {
            few: string;
            many: string;
            other: string;
        };
        minute: {
            other: string;
        };
        second: {
            two: string;
            few: string;
            other: string;
        };
    };
    countries: {
        EE: string;
        IE: string;
        IN: string;
        MT: string;
        NL: string;
        US: string;
    };
    nothingStored: string;
    vendorPolicy: string;
    optOut: string;
    newWindow: string;
    yourChoice: string;
    noChoice: string;
    answered: string;
    validUntil: string;
    receipt: string;
    download: string;
    saved: string;
    notStored: string;
    notErased: string;
    service: string;
    legalBasis: string;
    basisConsent: string;
    basisContract: string;
    basisObligation: string;
    basisInterests: string;
    basisNecessary: string;
    recipients: string;
    transferTo: string;
    retention: string;
    ownSite: string;
    granted: string;
    denied: string;
    undecided: string;
    change: string;
    notStated: string;
    noServices: string;
    ownPurpose: string;
    ownData: string;
    reloading: string;
    reloadLater: string;
    reload: string;
};
