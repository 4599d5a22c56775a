import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';
/**
 * Matomo's other two modes: `cookie-consent` counts always and uses cookies after consent, `cookieless` counts always and
 * never uses any. A refusal ends either.
 */
export declare const isAlwaysOn: ({ mode }: Settings) => boolean;
/** A vendor's consent calls in the mode that the site has chosen. */
export declare function readCalls({ calls }: PageService, settings: Settings): PageCalls;
