/** Meta Pixel. */
export declare const metaPixel: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Choose whom to show ads on Facebook and Instagram" | "Count which ads led to a goal")[];
    data: ("Account, when signed in" | "Browser and device" | "Browser identifier" | "IP address" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
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
            entry: "arguments";
            fields: {
                loaded: true;
                version: string;
            };
            alias: string;
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
        life: number;
        deletableByPage: false;
    })[];
    storage: {
        area: "local";
        name: string;
        life: null;
    }[];
    cookieless: false;
    calls: {
        before: {
            op: "call";
            target: string;
            args: string[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: string[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: string[];
        }[];
        optOut: never[];
        afterRevoke: string;
        variants: {
            limitedDataUse: {
                before: {
                    op: "call";
                    target: string;
                    args: (string | number | string[])[];
                }[];
            };
        };
    };
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
