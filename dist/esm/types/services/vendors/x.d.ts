/** X (Twitter) buttons and embeds. */
export declare const xWidgets: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Show posts, and let visitors share and follow"[];
    data: ("Account, when signed in" | "Address of the page" | "Browser and device" | "IP address")[];
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
    markers: string[];
    load: {
        kind: "script";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                id: string;
                async: string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: ({
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: "session";
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: false;
    calls: null;
    privacyVariant: {
        description: string;
        attributes: {
            'data-dnt': string;
        };
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: string;
};
/** X (Twitter) pixel. */
export declare const xPixel: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Choose whom to show ads on X" | "Count which ads led to a goal")[];
    data: ("Account, when signed in" | "Browser and device" | "IP address" | "Pages visited")[];
    requests: ({
        type: "script";
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
        stubs: {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
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
    cookies: {
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    }[];
    storage: never[];
    cookieless: false;
    calls: null;
    privacyVariant: null;
    loadsOthers: null;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
