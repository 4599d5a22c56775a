/** TikTok pixel. */
export declare const tiktokPixel: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: null;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Choose whom to show ads on TikTok" | "Count which ads led to a goal")[];
    data: ("Browser and device" | "Browser identifier" | "IP address" | "Pages visited")[];
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
        kind: "inline script";
        globals: string[];
        stubs: {
            form: "methods";
            name: string;
            methods: string[];
            accounts: string;
        }[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                async: string;
            };
        }[];
        before: ({
            op: "set";
            target: string;
            args: string[];
        } | {
            op: "set";
            target: string;
            args: {
                '{pixelId}': never[];
            }[];
        } | {
            op: "set";
            target: string;
            args: {
                '{pixelId}': string;
            }[];
        } | {
            op: "set";
            target: string;
            args: {
                '{pixelId}': {};
            }[];
        } | {
            op: "call";
            target: string;
            args: never[];
        })[];
        after: never[];
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
    })[];
    storage: {
        area: "session";
        name: string;
        life: null;
    }[];
    cookieless: "optional";
    calls: {
        before: {
            op: "call";
            target: string;
            args: never[];
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
        optOut: never[];
        afterRevoke: string;
    };
    privacyVariant: null;
    loadsOthers: null;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
