/** Plausible Analytics. */
export declare const plausible: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Count visits"[];
    data: ("Browser and device" | "Country" | "Pages visited")[];
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
                defer: string;
                'data-domain': string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: never[];
    storage: {
        area: "local";
        name: string;
        life: null;
        keep: true;
    }[];
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
