/** HubSpot tracking code. */
export declare const hubspot: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: false;
    firstParty: false;
    purposes: ("Join visits with the contact record in the customer database" | "Show content that fits interests")[];
    data: ("Browser and device" | "Browser identifier" | "Forms filled in" | "IP address" | "Pages visited")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "prefix";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "exact";
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
            form: "array";
            name: string;
        }[];
        tags: {
            tag: "script";
            address: string;
            attributes: {
                id: string;
                async: string;
                defer: string;
            };
        }[];
        before: never[];
        after: never[];
    };
    cookies: ({
        name: string;
        life: number;
        deletableByPage: true;
        keep?: never;
    } | {
        name: string;
        life: "session";
        deletableByPage: true;
        keep?: never;
    } | {
        name: string;
        life: number;
        deletableByPage: true;
        keep: true;
    } | {
        keep?: never;
        name: string;
        life: number;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: "optional";
    calls: {
        before: ({
            op: "set";
            target: string;
            args: true[];
        } | {
            op: "pushArray";
            target: string;
            args: (string | {
                analytics: false;
                advertisement: false;
                functionality: false;
            })[];
        })[];
        grant: {
            op: "pushArray";
            target: string;
            args: (string | {
                analytics: true;
                advertisement: true;
                functionality: true;
            })[];
        }[];
        revoke: {
            op: "pushArray";
            target: string;
            args: (string | {
                analytics: false;
                advertisement: false;
                functionality: false;
            })[];
        }[];
        optOut: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        afterRevoke: string;
        variants: {
            undoOptOut: {
                grant: {
                    op: "pushArray";
                    target: string;
                    args: (string | {
                        track: true;
                    })[];
                }[];
            };
            showOwnBanner: {
                grant: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
            };
        };
    };
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: null;
};
/** HubSpot forms. */
export declare const hubspotForms: {
    id: string;
    name: string;
    aliases: never[];
    vendor: string;
    country: string;
    address: null;
    category: string;
    embed: true;
    firstParty: false;
    purposes: "Show forms and take in what is sent with them"[];
    data: ("Address of the page" | "IP address" | "What is entered into the form")[];
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
        kind: "script";
        globals: string[];
        stubs: never[];
        tags: {
            tag: "script";
            address: string;
        }[];
        before: never[];
        after: {
            op: "call";
            target: string;
            args: {
                region: string;
                portalId: string;
                formId: string;
                target: string;
            }[];
        }[];
    };
    cookies: {
        name: string;
        life: number;
        deletableByPage: true;
        keep: true;
    }[];
    storage: never[];
    cookieless: null;
    calls: null;
    privacyVariant: null;
    loadsOthers: true;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: null;
    legalBasis: null;
    transfer: null;
    placeholder: string;
};
