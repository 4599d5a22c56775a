/** Google Tag Manager. */
export declare const googleTagManager: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    requiresAny: string[];
    embed: false;
    firstParty: false;
    purposes: string[];
    data: string[];
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
        type: "frame";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        query?: never;
        type: "connect";
        host: string;
        path: string;
        pathMatch: "exact";
    })[];
    markers: never[];
    load: {
        kind: "inline script";
        globals: string[];
        stubs: {
            form: "array";
            name: string;
        }[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "pushArgs";
            target: string;
            args: {
                'gtm.start': string;
                event: string;
            }[];
        }[];
        after: never[];
    };
    cookies: never[];
    storage: never[];
    cookieless: true;
    calls: {
        before: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                analytics_storage: string;
                functionality_storage: string;
                personalization_storage: string;
                security_storage: string;
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
                analytics_storage: string;
                functionality_storage: string;
                personalization_storage: string;
                security_storage: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: (string | {
                ad_storage: string;
                ad_user_data: string;
                ad_personalization: string;
                analytics_storage: string;
                functionality_storage: string;
                personalization_storage: string;
                security_storage: string;
            })[];
        }[];
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: string;
    transfer: string;
    placeholder: null;
};
