/** Propensity. */
export declare const propensity: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: null;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Recognise the companies that visitors work for, and address them with ads"[];
    data: ("Approximate location" | "Browser, operating system, plug-ins and screen size" | "IP address" | "Pages visited and time spent on them")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
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
                crossorigin: string;
            };
        }[];
        before: never[];
        after: {
            op: "call";
            target: string;
            args: string[];
        }[];
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
    ipHandling: string;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
