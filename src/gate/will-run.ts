import { isActive } from './find.js';

/** All names of JavaScript (MIME Sniffing, "JavaScript MIME type essence match"). */
const javascript = /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/i;

/** The type that a held script shall have when it runs. */
export const readType = (held: Element): string | null =>
  held.getAttribute('data-type') ?? (isActive(held) ? held.getAttribute('type') : null);

/** Is it a module? Browsers do not mind how that is spelled. */
export const isModule = (type: string | null): boolean => /^module$/i.test(type ?? '');

/**
 * Does the browser fetch and run a script of these attributes (HTML, "prepare the script element")? One that it passes over
 * asks for nothing and tells nobody that it has run.
 */
export function willRun(script: Element, type: string | null): boolean {
  const read = (name: string) => script.getAttribute(name)?.trim();
  if (isModule(type)) return true;
  const language = read('language');
  const name = type ?? (language && `text/${language}`);
  if ((name && !javascript.test(name.trim())) || script.hasAttribute('nomodule')) return false;
  const [event, target] = [read('event'), read('for')];
  return event == null || target == null || (/^window$/i.test(target) && /^onload(\(\))?$/i.test(event));
}
