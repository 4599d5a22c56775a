/** Intercom. */
export declare const intercom: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Chat with the site"[];
    data: ("Browser and device" | "IP address" | "Messages" | "Pages visited")[];
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
        stubs: {
            form: "function";
            name: string;
            queue: string;
            entry: "arguments";
        }[];
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
    cookies: {
        name: string;
        life: number;
        deletableByPage: true;
    }[];
    storage: {
        area: "local";
        name: string;
        life: null;
    }[];
    cookieless: false;
    calls: {
        before: {
            op: "set";
            target: string;
            args: {
                app_id: string;
                disabled: true;
            }[];
        }[];
        grant: {
            op: "call";
            target: string;
            args: (string | {
                app_id: string;
            })[];
        }[];
        revoke: {
            op: "call";
            target: string;
            args: string[];
        }[];
        optOut: never[];
        afterRevoke: null;
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
