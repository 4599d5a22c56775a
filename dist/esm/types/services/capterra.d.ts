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
    purposes: string[];
    data: string[];
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
    retention: string;
    ipHandling: string;
    legalBasis: null;
    transfer: string;
    placeholder: null;
};
