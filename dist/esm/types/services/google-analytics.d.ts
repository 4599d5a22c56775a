/** Google Analytics. */
export declare const googleAnalytics: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Measure how the site is used, and report on it"[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Pages visited" | "Where the visitor came from")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
        query: {
            id: string;
        };
    } | {
        query?: never;
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        query?: never;
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        query?: never;
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "script";
        globals: string[];
        stubs: ({
            form: "array";
            name: string;
            queue?: never;
            entry?: never;
        } | {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
        })[];
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
    } | {
        name: string;
        life: "session";
        deletableByPage: true;
    } | {
        name: string;
        life: null;
        deletableByPage: false;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
    })[];
    storage: never[];
    cookieless: "optional";
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                analytics_storage: string;
                wait_for_update: number;
            })[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                analytics_storage: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                analytics_storage: string;
            })[];
        }[];
        optOut: {
            op: "set";
            target: string;
            args: true[];
        }[];
        afterRevoke: string;
    };
    privacyVariant: {
        description: string;
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
