/** VWO. */
export declare const vwo: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Compare variants of a page" | "Measure how the site is used")[];
    data: ("Browser and device" | "IP address" | "Mouse and scroll events" | "Pages visited" | "Variant shown")[];
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
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: string[];
    load: {
        kind: "inline script";
        globals: string[];
        stubs: {
            form: "array";
            name: string;
            keeps: {
                init: string;
            };
        }[];
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
        curtain: string;
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
        keep?: never;
        isWide?: never;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
        keep?: never;
        isWide?: never;
    } | {
        name: string;
        life: "session";
        deletableByPage: true;
        keep?: never;
        isWide?: never;
    } | {
        name: string;
        life: number;
        deletableByPage: true;
        keep: true;
        isWide?: never;
    } | {
        keep?: never;
        name: string;
        life: null;
        deletableByPage: true;
        isWide: true;
    })[];
    storage: ({
        area: "local";
        name: string;
        life: null;
    } | {
        area: "session";
        name: string;
        life: null;
    })[];
    cookieless: false;
    calls: {
        before: never[];
        grant: ({
            op: "call";
            target: string;
            args: number[];
        } | {
            op: "pushArray";
            target: string;
            args: string[];
        })[];
        revoke: ({
            op: "call";
            target: string;
            args: number[];
        } | {
            op: "pushArray";
            target: string;
            args: string[];
        })[];
        optOut: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: null;
    optOutUrls: string[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: "GDPR Art. 6(1)(a)";
    transfer: "IN";
    placeholder: null;
};
