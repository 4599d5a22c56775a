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
    purposes: "Bring the other tags of the site into its pages"[];
    data: ("Browser and device" | "IP address" | "Pages visited")[];
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
    legalBasis: "GDPR Art. 6(1)(f), legitimate interest";
    transfer: "US";
    placeholder: null;
};
