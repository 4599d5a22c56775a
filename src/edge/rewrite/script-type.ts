/** Kinds that a held script has to remember. */
export type KeptKind = 'module' | 'speculationrules' | 'webbundle' | 'text/partytown';
/**
 * What a script element is (HTML, "prepare the script element"): one of these, or `data` that the browser leaves alone. What
 * is written for Partytown the browser leaves alone, too, but the library runs it in a worker at once.
 */
export type ScriptKind = KeptKind | 'classic' | 'importmap' | 'data';

const kinds = ['module', 'importmap', 'speculationrules', 'webbundle', 'text/partytown'] as const;
// MIME Sniffing, "JavaScript MIME type"; parameters make it none.
const javascript =
  /^(?:text\/(?:(?:x-)?(?:ecma|java)script|javascript1\.[0-5]|jscript|livescript)|application\/(?:x-)?(?:ecma|java)script)$/;

/** Says what a script element is, by its `type` and its old `language`. */
export function readScriptKind(type: string | undefined, language: string | undefined): ScriptKind {
  const text = (type ?? (language ? `text/${language}` : '')).trim().toLowerCase();
  // Only a type that is all blank is none; an empty one is as if it were not there.
  if (text === '' && !type) return 'classic';
  const named = kinds.find((kind) => kind === text);
  if (named) return named;
  return javascript.test(text) ? 'classic' : 'data';
}
