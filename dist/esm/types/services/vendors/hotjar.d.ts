/** Hotjar. */
export declare const hotjar: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: string;
    address: string;
    category: string;
    embed: false;
    firstParty: false;
    purposes: "Record visits, draw heat maps and ask for feedback, in order to improve the site"[];
    data: ("Browser and device" | "Country" | "Mouse events and key presses")[];
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
        before: {
            op: "set";
            target: string;
            args: {
                hjid: string;
                hjsv: string;
            }[];
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
        life: "session";
        deletableByPage: true;
        domain?: never;
    } | {
        name: string;
        life: null;
        deletableByPage: true;
        domain?: never;
    } | {
        name: string;
        domain: string;
        life: "session";
        deletableByPage: false;
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
    calls: null;
    privacyVariant: null;
    loadsOthers: false;
    optOutUrls: string[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: null;
    transfer: "none: servers in Ireland";
    placeholder: null;
};
