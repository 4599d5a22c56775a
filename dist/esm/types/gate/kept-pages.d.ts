/**
 * Has forgotten the pages that somebody keeps as they were left, with all that ran in them: shown again, it would run again,
 * whatever the visitor has said since.
 */
export declare function forgetPages(): void;
