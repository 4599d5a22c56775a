import { createMatcher, erase, hasStored } from '../../gate/erase.js';
import type { PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';
import type { EraseReport, Service } from '../../types.js';

/** A service whose stored things may go, or stay. */
export interface Owner {
  readonly page: PageService;
  readonly settings: Settings;
}

/** Erases what services have stored that may not run, and spares what others still use. */
export function sweep(gone: readonly Owner[], granted: readonly Owner[], receipt: string): Promise<EraseReport[]> {
  const inUse = granted.flatMap(({ page: { cookies = [], storage = [] } }) => [...cookies, ...storage]);
  const kept = granted.flatMap(({ page: { keep = [] } }) => keep);
  return Promise.all(
    gone.map(async ({ page, settings }) => {
      // What one service names as its own goes with it, although another keeps it for that one (`hubspotutk`).
      const spared = kept.filter((name) => !page.cookies?.includes(name));
      const report = await erase(page, createMatcher([receipt, ...inUse, ...spared]));
      // A host of the site's own choosing stands in its settings.
      const left = report.left.map(({ name, why }) => ({ name, why: why === '{url}' ? `${settings.url}` : why }));
      return { ...report, left };
    }),
  );
}

/** Is all known of it that is needed to erase what it stored? */
export const isOwner = <T extends { readonly page: PageService | undefined }>(
  entry: T,
): entry is T & { page: PageService } => !!entry.page;

/** Is anything stored that such a service may have left? Told by the names that the guard knows, before its data is fetched. */
export function mayHaveLeft({ id, cookies = [], storage = [] }: Service): boolean {
  const names = [...cookies, ...storage];
  return hasStored({ id, cookies: names, storage: names });
}
