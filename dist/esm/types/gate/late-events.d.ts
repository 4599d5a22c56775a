/** Calls listeners of released tags for events of the page that are over, as if the tags had been there from the start. */
export interface LateEvents {
    /** Notes the handlers of the page (`window.onload = …`); returns what looks whether a tag has set one since. */
    watchHandlers(): () => void;
    /** Calls the listeners that came too late, once each. */
    callLate(): void;
}
/**
 * Hooks the listeners of window and document. `isReleased`: does a released tag run now? `isBusy`: will there be a
 * {@link LateEvents.callLate} when tags that are under way have run?
 */
export declare function createLateEvents(signal: AbortSignal, isReleased: () => unknown, isBusy: () => unknown): LateEvents;
