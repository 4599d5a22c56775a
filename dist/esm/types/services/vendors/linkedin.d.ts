/** LinkedIn Insight Tag. */
export declare const linkedinInsight: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Choose whom to show ads on LinkedIn" | "Count which ads led to a goal")[];
    data: ("Account, when signed in" | "Browser and device" | "IP address" | "Pages visited")[];
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
        stubs: ({
            queue?: never;
            entry?: never;
            form: "array";
            name: string;
        } | {
            form: "function";
            name: string;
            queue: string;
            entry: "array";
        })[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: ({
            op: "set";
            target: string;
            args: string[];
        } | {
            op: "pushArgs";
            target: string;
            args: string[];
        })[];
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
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    })[];
    storage: {
        area: "local";
        name: string;
        life: null;
    }[];
    cookieless: false;
    calls: null;
    privacyVariant: null;
    loadsOthers: null;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
/** LinkedIn share and follow plug-ins. */
export declare const linkedinWidgets: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Let visitors share and follow"[];
    data: ("Account, when signed in" | "Address of the page" | "Browser and device" | "IP address")[];
    requests: {
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
    }[];
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
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: null;
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
