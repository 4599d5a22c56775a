/** The type that a held script shall have when it runs. */
export declare const readType: (held: Element) => string | null;
/** Is it a module? Browsers do not mind how that is spelled. */
export declare const isModule: (type: string | null) => boolean;
/**
 * Does the browser fetch and run a script of these attributes (HTML, "prepare the script element")? One that it passes over
 * asks for nothing and tells nobody that it has run.
 */
export declare function willRun(script: Element, type: string | null): boolean;
