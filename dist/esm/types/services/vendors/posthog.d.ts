/** PostHog. */
export declare const posthog: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Measure how the product is used"[];
    data: ("Browser and device" | "Browser identifier" | "Clicks and entries, as configured" | "IP address" | "Pages visited")[];
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
                async: string;
            };
        }[];
        before: never[];
        after: {
            op: "call";
            target: string;
            args: (string | {
                api_host: string;
            })[];
        }[];
    };
    cookies: ({
        keep?: never;
        name: string;
        life: number;
        deletableByPage: true;
    } | {
        name: string;
        life: number;
        deletableByPage: true;
        keep: true;
    })[];
    storage: ({
        keep?: never;
        area: "local";
        name: string;
        life: null;
    } | {
        area: "local";
        name: string;
        life: null;
        keep: true;
    } | {
        keep?: never;
        area: "session";
        name: string;
        life: null;
    })[];
    cookieless: "optional";
    calls: {
        before: {
            op: "option";
            target: string;
            args: {
                opt_out_capturing_by_default: true;
            }[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: never[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: never[];
        }[];
        optOut: {
            op: "call";
            target: string;
            args: never[];
        }[];
        afterRevoke: string;
        variants: {
            cookielessUntilConsent: {
                before: {
                    op: "option";
                    target: string;
                    args: {
                        cookieless_mode: string;
                    }[];
                }[];
            };
        };
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
