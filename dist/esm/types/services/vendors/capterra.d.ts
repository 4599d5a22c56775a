/** Capterra conversion tracking. */
export declare const capterra: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Count which listings led to a goal"[];
    data: ("Browser and device" | "IP address" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "inline script";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "set";
            target: string;
            args: string[];
        }[];
        after: never[];
    };
    cookies: never[];
    storage: never[];
    cookieless: false;
    calls: null;
    privacyVariant: null;
    loadsOthers: null;
    optOutUrls: never[];
    policyUrls: string[];
    retention: "as long as relevant to the purpose";
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
