/** Cloudflare Turnstile. */
export declare const cloudflareTurnstile: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Tell people from programs in forms"[];
    data: ("Browser and device" | "IP address")[];
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
        globals: never[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
                defer: string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: {
        name: string;
        life: null;
        deletableByPage: false;
    }[];
    storage: never[];
    cookieless: "optional";
    calls: null;
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: string;
};
/** Cloudflare Web Analytics. */
export declare const cloudflareWebAnalytics: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Count visits and measure how fast pages load"[];
    data: ("Browser and device" | "Loading times" | "Pages visited")[];
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
    })[];
    markers: never[];
    load: {
        kind: "script";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                defer: string;
                'data-cf-beacon': string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: never[];
    storage: never[];
    cookieless: true;
    calls: null;
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
