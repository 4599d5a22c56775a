import type { KnownService } from '../../services/page-service.js';
/** A service that protects forms, and what is to be done about it. */
export interface FormGuard {
    readonly service: KnownService;
    /** Elements of the page that its script fills. */
    findPlaces(): Element[];
    /** Is it not granted, and its data here? */
    isHeld(): boolean;
    /** A visitor has turned to a form that it protects. */
    onUse(): void;
    /** Has placeholders drawn for its places. */
    showWidgets(): void;
    readonly signal: AbortSignal;
}
/**
 * Hears when a visitor turns to the form that a service protects: one that holds a place for it, or is named after it;
 * any form where the page has neither (a check without a visible part). A form without a place is given one while the
 * service is held, so that it says what it needs: as soon as it is known to be protected, which its own call tells at the
 * latest. Returns the look at what has the focus now.
 */
export declare function watchForms({ service, findPlaces, isHeld, onUse, showWidgets, signal }: FormGuard): () => void;
