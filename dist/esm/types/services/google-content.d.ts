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
