/** Vimeo embeds. */
export declare const vimeo: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Show videos"[];
    data: ("Account, when signed in" | "Browser and device" | "IP address" | "Videos watched")[];
    requests: ({
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "script";
        host: string;
        path: string;
        pathMatch: "exact";
    } | {
        type: "connect";
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
        kind: "frame";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "iframe";
            address: string;
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
        life: "session";
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: "optional";
    calls: null;
    privacyVariant: {
        description: string;
        query: {
            dnt: string;
        };
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: "GDPR Art. 6(1)(a)";
    transfer: "US";
    placeholder: string;
};
