/** Microsoft Advertising (UET). */
export declare const microsoftAdvertising: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Count which ads led to an order or another goal" | "Reach visitors again with ads")[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Identifier of the ad click" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
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
    } | {
        type: "image";
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
        before: never[];
        after: ({
            op: "construct";
            target: string;
            args: (string | {
                ti: string;
                q: string;
            })[];
        } | {
            op: "pushArgs";
            target: string;
            args: string[];
        })[];
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
        keep?: never;
        domain?: never;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
        keep: true;
        domain?: never;
    } | {
        keep?: never;
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
    cookieless: "optional";
    calls: {
        before: {
            op: "pushArgs";
            target: string;
            args: (string | {
                ad_storage: string;
            })[];
        }[];
        grant: {
            op: "pushArgs";
            target: string;
            args: (string | {
                ad_storage: string;
            })[];
        }[];
        revoke: {
            op: "pushArgs";
            target: string;
            args: (string | {
                ad_storage: string;
            })[];
        }[];
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: never[];
    policyUrls: string[];
    retention: "up to 180 days, then deleted";
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
/** Microsoft Clarity. */
export declare const microsoftClarity: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Record visits and draw heat maps, in order to improve the site"[];
    data: ("Browser and device" | "IP address" | "Mouse, scroll and touch events" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "exact";
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
        }[];
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
        domain?: never;
        name: string;
        life: number;
        deletableByPage: true;
    } | {
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: "session";
        deletableByPage: false;
    })[];
    storage: {
        area: "session";
        name: string;
        life: null;
    }[];
    cookieless: "optional";
    calls: {
        before: never[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                ad_Storage: string;
                analytics_Storage: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                ad_Storage: string;
                analytics_Storage: string;
            })[];
        }[];
        optOut: {
            op: "call";
            target: string;
            args: (string | false)[];
        }[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
