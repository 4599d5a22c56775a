import type { DeclarationWords } from './declaration.js';
/** What a visitor is told whose yes takes effect with the next load of the page (`block: strict`). */
export interface ReloadMessages {
    /** Said shortly before the page is loaded again. */
    readonly reloading: string;
    /** Beside the button, where the visitor is asked. */
    readonly reloadLater: string;
    /** The button that does it. */
    readonly reload: string;
}
/** Every word of a language. */
export type AllMessages = DeclarationWords & ReloadMessages;
/** English, loading again. */
export declare const enReload: ReloadMessages;
