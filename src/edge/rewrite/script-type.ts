/** What a script element is (HTML, "prepare the script element"): one of these, or `data` that the browser leaves alone. */
export type ScriptKind = 'classic' | 'module' | 'importmap' | 'speculationrules' | 'webbundle' | 'data';

// MIME Sniffing, "JavaScript MIME type"; parameters make it none.
const javascript =
  /^(?:text\/(?:(?:x-)?(?:ecma|java)script|javascript1\.[0-5]|jscript|livescript)|application\/(?:x-)?(?:ecma|java)script)$/;

/** Says what a script element is, by its `type` and its old `language`. */
export function readScriptKind(type: string | undefined, language: string | undefined): ScriptKind {
  const text = (type ?? (language ? `text/${language}` : '')).trim().toLowerCase();
  // Only a type that is all blank is none; an empty one is as if it were not there.
  if (text === '' && !type) return 'classic';
  if (text === 'module' || text === 'importmap' || text === 'speculationrules' || text === 'webbundle') return text;
  return javascript.test(text) ? 'classic' : 'data';
}
