/** Kinds that a held script has to remember. */
export type KeptKind = 'module' | 'speculationrules' | 'webbundle' | 'text/partytown';
/**
 * What a script element is (HTML, "prepare the script element"): one of these, or `data` that the browser leaves alone. What
 * is written for Partytown the browser leaves alone, too, but the library runs it in a worker at once.
 */
export type ScriptKind = KeptKind | 'classic' | 'importmap' | 'data';
/** Says what a script element is, by its `type` and its old `language`. */
export declare function readScriptKind(type: string | undefined, language: string | undefined): ScriptKind;
