/** Opentracker. */
export declare const opentracker: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Measure how the site is used"[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Pages visited")[];
    requests: ({
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
        type: "image";
        host: string;
        path: string;
        pathMatch: "exact";
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
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
        onlyWith?: never;
    } | {
        name: string;
        life: number;
        deletableByPage: true;
        onlyWith: string;
    })[];
    storage: never[];
    cookieless: false;
    calls: null;
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "none: servers in the Netherlands and Germany";
    placeholder: null;
};
