/** Google Remarketing. */
export declare const googleRemarketing: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Recognise visitors in Google's ad network, and show them ads that fit their visit"[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Interests inferred from pages" | "Pages visited")[];
    requests: ({
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "connect";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "script";
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
        domain?: never;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
        domain?: never;
    } | {
        name: string;
        life: number;
        deletableByPage: false;
        domain?: never;
    } | {
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
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                wait_for_update: number;
            })[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
            })[];
        }[];
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: string[];
    policyUrls: string[];
    retention: "60 days at most";
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
