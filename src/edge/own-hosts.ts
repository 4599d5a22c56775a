import { findCatalogueService } from '../services/find.js';

/** Hosts that a site adds to a service. Those of the page form, as `consentgate/services` gives it, are the catalogue's requests. */
export function readOwnHosts({
  id,
  hosts = [],
}: {
  readonly id: string;
  readonly hosts?: readonly string[];
}): string[] {
  const listed = findCatalogueService(id)?.hosts ?? [];
  return hosts.filter((host) => !listed.includes(host));
}
