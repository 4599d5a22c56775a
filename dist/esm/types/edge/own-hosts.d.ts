/** Hosts that a site adds to a service. Those of the page form, as `consentgate/services` gives it, are the catalogue's requests. */
export declare function readOwnHosts({ id, hosts, }: {
    readonly id: string;
    readonly hosts?: readonly string[];
}): string[];
