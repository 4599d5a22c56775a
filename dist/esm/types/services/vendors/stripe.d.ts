/** Stripe.js. */
export declare const stripe: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Take payments, and keep fraud away"[];
    data: ("Behaviour on the page" | "Browser and device" | "IP address" | "Payment details")[];
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
    })[];
    storage: never[];
    cookieless: false;
    calls: null;
    privacyVariant: {
        description: string;
        query: {
            advancedFraudSignals: string;
        };
    };
    loadsOthers: true;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
