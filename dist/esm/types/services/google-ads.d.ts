/** Google Ads conversion tracking. */
export declare const googleAds: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Count which ads led to an order or another goal"[];
    data: ("Browser and device" | "IP address" | "Identifier of the ad click" | "Pages visited")[];
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
        pathMatch: "prefix";
    } | {
        query?: never;
        type: "image";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        query?: never;
        type: "connect";
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
        life: number;
        deletableByPage: false;
    } | {
        name: string;
        domain: string;
        life: null;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: "optional";
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
    privacyVariant: {
        description: string;
    };
    loadsOthers: false;
    optOutUrls: string[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: "US";
    placeholder: null;
};
