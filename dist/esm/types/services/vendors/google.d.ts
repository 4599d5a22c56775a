/** Google Tag Manager. */
export declare const googleTagManager: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    requiresAny: string[];
    embed: false;
    firstParty: false;
    purposes: "Bring the other tags of the site into its pages"[];
    data: ("Browser and device" | "IP address" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
        query: {
            id: string;
        };
    } | {
        query?: never;
        type: "frame";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        query?: never;
        type: "connect";
        host: string;
        path: string;
        pathMatch: "exact";
    })[];
    markers: never[];
    load: {
        kind: "inline script";
        globals: string[];
        stubs: {
            form: "array";
            name: string;
        }[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "pushArgs";
            target: string;
            args: {
                'gtm.start': string;
                event: string;
            }[];
        }[];
        after: never[];
    };
    cookies: never[];
    storage: never[];
    cookieless: true;
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                analytics_storage: string;
                functionality_storage: string;
                personalization_storage: string;
                security_storage: string;
                wait_for_update: number;
            })[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                analytics_storage: string;
                functionality_storage: string;
                personalization_storage: string;
                security_storage: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                analytics_storage: string;
                functionality_storage: string;
                personalization_storage: string;
                security_storage: string;
            })[];
        }[];
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: "GDPR Art. 6(1)(f), legitimate interest";
    transfer: "US";
    placeholder: null;
};
/** Google Analytics. */
export declare const googleAnalytics: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Measure how the site is used, and report on it"[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Pages visited" | "Where the visitor came from")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
        query: {
            id: string;
        };
    } | {
        query?: never;
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        query?: never;
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        query?: never;
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "script";
        globals: string[];
        stubs: ({
            form: "array";
            name: string;
            queue?: never;
            entry?: never;
        } | {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
        })[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "call";
            target: string;
            args: string[];
        }[];
        after: never[];
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
    } | {
        name: string;
        life: "session";
        deletableByPage: true;
    } | {
        name: string;
        life: null;
        deletableByPage: false;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
    })[];
    storage: never[];
    cookieless: "optional";
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                analytics_storage: string;
                wait_for_update: number;
            })[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                analytics_storage: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                analytics_storage: string;
            })[];
        }[];
        optOut: {
            op: "set";
            target: string;
            args: true[];
        }[];
        afterRevoke: string;
    };
    privacyVariant: {
        description: string;
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
/** Google Ads conversion tracking. */
export declare const googleAds: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Count which ads led to an order or another goal"[];
    data: ("Browser and device" | "IP address" | "Identifier of the ad click" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
        query: {
            id: string;
        };
    } | {
        query?: never;
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        query?: never;
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        query?: never;
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "script";
        globals: string[];
        stubs: ({
            queue?: never;
            entry?: never;
            form: "array";
            name: string;
        } | {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
        })[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "call";
            target: string;
            args: string[];
        }[];
        after: never[];
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
        domain?: never;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
        domain?: never;
    } | {
        name: string;
        life: number;
        deletableByPage: false;
        domain?: never;
    } | {
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: "optional";
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                wait_for_update: number;
            })[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
            })[];
        }[];
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: {
        description: string;
    };
    loadsOthers: false;
    optOutUrls: string[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
/** Google Remarketing. */
export declare const googleRemarketing: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Recognise visitors in Google's ad network, and show them ads that fit their visit"[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Interests inferred from pages" | "Pages visited")[];
    requests: ({
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "script";
        globals: string[];
        stubs: ({
            queue?: never;
            entry?: never;
            form: "array";
            name: string;
        } | {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
        })[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "call";
            target: string;
            args: string[];
        }[];
        after: never[];
    };
    cookies: ({
        domain?: never;
        name: string;
        life: number;
        deletableByPage: true;
    } | {
        domain?: never;
        name: string;
        life: null;
        deletableByPage: true;
    } | {
        domain?: never;
        name: string;
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: false;
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                wait_for_update: number;
            })[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
            })[];
        }[];
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: string[];
    policyUrls: string[];
    retention: "60 days at most";
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
/** Google reCAPTCHA Enterprise. */
export declare const recaptchaEnterprise: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Tell people from programs in forms"[];
    data: ("Behaviour on the page" | "Browser and device" | "IP address and approximate location")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: string[];
    load: {
        kind: "script";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: never[];
        after: never[];
        onUse: true;
    };
    cookies: ({
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    })[];
    storage: {
        area: "local";
        name: string;
        life: null;
    }[];
    cookieless: false;
    calls: null;
    privacyVariant: {
        description: string;
        hosts: {
            'www.google.com': string;
        };
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "any country where Google operates";
    placeholder: string;
};
/** Google Maps. */
export declare const googleMaps: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Show a map"[];
    data: ("Browser and device" | "IP address" | "Part of the map that is looked at")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "frame";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: ({
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: null;
    calls: null;
    privacyVariant: null;
    loadsOthers: null;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: string;
};
/** Google Fonts. */
export declare const googleFonts: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Show the texts of the site in its own typeface"[];
    data: ("Address of the page" | "Browser and device" | "IP address")[];
    requests: ({
        type: "link";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "font";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "style sheet";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "link";
            address: string;
            attributes: {
                rel: string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: never[];
    storage: never[];
    cookieless: true;
    calls: null;
    privacyVariant: {
        description: string;
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
