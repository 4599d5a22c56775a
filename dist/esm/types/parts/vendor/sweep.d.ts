import type { PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';
import type { EraseReport, Service } from '../../types.js';
/** A service whose stored things may go, or stay. */
export interface Owner {
    readonly page: PageService;
    readonly settings: Settings;
}
/** Erases what services have stored that may not run, and spares what others still use. */
export declare function sweep(gone: readonly Owner[], granted: readonly Owner[], receipt: string): Promise<EraseReport[]>;
/** Is all known of it that is needed to erase what it stored? */
export declare const isOwner: <T extends {
    readonly page: PageService | undefined;
}>(entry: T) => entry is T & {
    page: PageService;
};
/** Is anything stored that such a service may have left? Told by the names that the guard knows, before its data is fetched. */
export declare function mayHaveLeft({ id, cookies, storage }: Service): boolean;
