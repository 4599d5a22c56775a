/**
 * Opens a dialog, and keeps it modal where a route of the site throws the body out: the root comes back with all that is in
 * it, but a dialog that was out of the page for a moment is modal no more. Nothing would close it, nor hold the focus.
 * Returns what ends it.
 */
export declare function keepModal(dialog: HTMLDialogElement): () => void;
