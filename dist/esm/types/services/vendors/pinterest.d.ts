/** Pinterest tag. */
export declare const pinterestTag: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Choose whom to show ads on Pinterest" | "Count which ads led to a goal")[];
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
            entry: "array";
            fields: {
                version: string;
            };
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
        domain?: never;
        name: string;
        life: number;
        deletableByPage: true;
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: false;
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | false)[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | true)[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | false)[];
        }[];
        optOut: never[];
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
/** Pinterest buttons and widgets. */
export declare const pinterestWidgets: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Show pins, and let visitors save pictures"[];
    data: ("Account, when signed in" | "Address of the page" | "Browser and device" | "IP address")[];
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
    transfer: null;
    placeholder: string;
};
