/** What a script element is (HTML, "prepare the script element"): one of these, or `data` that the browser leaves alone. */
export type ScriptKind = 'classic' | 'module' | 'importmap' | 'speculationrules' | 'webbundle' | 'data';
/** Says what a script element is, by its `type` and its old `language`. */
export declare function readScriptKind(type: string | undefined, language: string | undefined): ScriptKind;
