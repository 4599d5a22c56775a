/** Facebook social plug-ins and like button. */
export declare const facebookSocial: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Let visitors like, share and comment"[];
    data: ("Account, when signed in" | "Address of the page" | "Browser and device" | "IP address")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
        type: "connect";
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
                id: string;
                crossorigin: string;
                async: string;
            };
        }[];
        before: never[];
        after: never[];
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
    storage: never[];
    cookieless: false;
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
    transfer: "US";
    placeholder: string;
};
/** Instagram embeds. */
export declare const instagramEmbed: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Show posts"[];
    data: ("Account, when signed in" | "Address of the page" | "Browser and device" | "IP address")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: string[];
    load: {
        kind: "script";
        globals: never[];
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
    cookieless: false;
    calls: null;
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: "US";
    placeholder: string;
};
/** Meta Pixel. */
export declare const metaPixel: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Choose whom to show ads on Facebook and Instagram" | "Count which ads led to a goal")[];
    data: ("Account, when signed in" | "Browser and device" | "Browser identifier" | "IP address" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "inline script";
        globals: string[];
        stubs: {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
            fields: {
                loaded: true;
                version: string;
            };
            alias: string;
        }[];
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
        domain: string;
        life: number;
        deletableByPage: false;
    })[];
    storage: {
        area: "local";
        name: string;
        life: null;
    }[];
    cookieless: false;
    calls: {
        before: {
            op: "call";
            target: string;
            args: string[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: string[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: string[];
        }[];
        optOut: never[];
        afterRevoke: string;
        variants: {
            limitedDataUse: {
                before: {
                    op: "call";
                    target: string;
                    args: (string | number | string[])[];
                }[];
            };
        };
    };
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
