/** Matomo. */
export declare const matomo: {
    id: string;
    name: string;
    aliases: string[];
    vendor: string;
    country: null;
    address: null;
    category: string;
    embed: false;
    firstParty: true;
    purposes: "Count visits and see which pages are used, in order to improve the site"[];
    data: ("Approximate location" | "Browser, operating system, plug-ins and screen size" | "Pages visited and time spent on them" | "Shortened IP address")[];
    requests: ({
        type: "script";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
        type: "connect";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
        type: "image";
        host: string;
        path: string;
        pathMatch: "glob";
    } | {
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
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        after: never[];
    };
    cookies: ({
        domain?: never;
        name: string;
        life: number;
        deletableByPage: true;
        keep?: never;
    } | {
        domain?: never;
        name: string;
        life: number;
        deletableByPage: true;
        keep: true;
    } | {
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
        keep: true;
    } | {
        keep?: never;
        name: string;
        domain: string;
        life: number;
        deletableByPage: false;
    })[];
    storage: never[];
    cookieless: "optional";
    calls: {
        before: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        grant: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        revoke: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        resume: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        optOut: {
            op: "pushArray";
            target: string;
            args: string[];
        }[];
        objection: string;
        afterRevoke: string;
        variants: {
            rememberByMatomo: {
                grant: {
                    op: "pushArray";
                    target: string;
                    args: (string | number)[];
                }[];
                revoke: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
            };
            cookieConsentOnly: {
                before: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
                grant: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
                revoke: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
                resume: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
            };
            neverCookies: {
                before: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
                revoke: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
                resume: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
            };
            browserDnt: {
                before: {
                    op: "pushArray";
                    target: string;
                    args: (string | true)[];
                }[];
            };
            noCampaign: {
                before: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
            };
            recording: {
                grant: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
                revoke: {
                    op: "pushArray";
                    target: string;
                    args: string[];
                }[];
            };
        };
    };
    privacyVariant: {
        description: string;
    };
    loadsOthers: false;
    optOutUrls: never[];
    policyUrls: string[];
    retention: null;
    ipHandling: string;
    legalBasis: "GDPR Art. 6(1)(f), legitimate interest";
    transfer: "none when self-hosted";
    placeholder: null;
};
