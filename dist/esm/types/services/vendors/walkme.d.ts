/** WalkMe. */
export declare const walkme: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: null;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Guide visitors through the application"[];
    data: ("Browser and device" | "IP address and approximate location" | "Steps taken in the application")[];
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
        type: "frame";
        host: string;
        path: string;
        pathMatch: "prefix";
    })[];
    markers: never[];
    load: {
        kind: "inline script";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: {
            op: "set";
            target: string;
            args: {
                smartLoad: true;
            }[];
        }[];
        after: never[];
    };
    cookies: ({
        name: string;
        life: null;
        deletableByPage: true;
    } | {
        name: string;
        life: number;
        deletableByPage: true;
    })[];
    storage: never[];
    cookieless: false;
    calls: null;
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
