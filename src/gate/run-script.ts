import type { Trust } from '../trusted-types.js';
import { isActive } from './find.js';
import { isAwaited } from './hydration.js';
import { readAddress } from './preload.js';
import { isModule, willRun } from './will-run.js';

/** A script that was put into the page. */
export interface Run {
  /** Is there when the next tag has to wait. */
  readonly done: Promise<unknown> | undefined;
  /** Has it not run where it has not come yet, and makes the inert one what it was. Returns whether it had not come. */
  cancel(): boolean;
}

/** A script that never answers holds up the others for this long, in milliseconds. */
const patience = 2e4;

/** What a module imports at its beginning. */
const imports =
  /(?:[\s;]|\/\/.*\n|\/\*(?:(?!\*\/).|\n)*\*\/)*import\b\s*(?:[^;'"()]*?\bfrom\s*)?((["']).*?\2(?:\s*with\s*\{[^}]*\})?)/gy;

/**
 * Puts a running copy of an inert script after it, or in its place where nobody has come to it yet. `enter` hears of the copy
 * before it can run.
 */
export function runScript(inert: HTMLScriptElement, trust: Trust, enter: (script: HTMLScriptElement) => void): Run {
  const script = document.createElement('script');
  const address = readAddress(inert);
  const { nonce } = inert;
  // What the guard has marked was made by code, which may look for it.
  const isFree = !!inert.dataset.consent && isAwaited(inert);
  const give = (element: Element, attribute: Attr) => {
    const { name, value } = attribute;
    if (/^(on|src$)/.test(name))
      element.setAttribute(name, trust(name === 'src' ? 'createScriptURL' : 'createScript', value));
    // Not by its name: a parser takes any (`",`), `setAttribute` not in every browser.
    else element.setAttributeNode(attribute.cloneNode() as Attr);
  };
  // Created scripts are async unless told otherwise; in their turn they shall run as written.
  script.async = false;
  const attributes = [...inert.attributes];
  for (const attribute of attributes) {
    const { name, value } = attribute;
    if (name === 'data-type' || (name === 'type' && isActive(inert))) {
      // One that was written without a type stays so: who merges heads (Turbo) knows it by its markup.
      if (value) script.type = value;
    } else if (!/^(type|(data-)?(src|(xlink:)?href)|data-(consent|service))$/.test(name)) give(script, attribute);
    // The inert element stays for the framework that made it, but must not be found in the script's place.
    if (name !== 'type') inert.removeAttributeNode(attribute);
  }
  // What a tag has written is none yet, and would run in a copy of the page.
  inert.type = 'text/plain';
  script.nonce = nonce;
  if (address != null) script.src = trust('createScriptURL', address);
  // Beside an address it does not run, but may be what the vendor's script is told by (`lang: en_US` of LinkedIn's).
  // `text` is what one in SVG has not.
  const text = inert.textContent ?? '';
  if (text) script.text = trust('createScript', text);
  for (const type of ['load', 'error']) {
    // Whoever made the tag by code waits for it there.
    script.addEventListener(type, () => inert.dispatchEvent(new CustomEvent(type)));
  }
  enter(script);
  const type = script.getAttribute('type');
  // The guard may hold its address for another service: then it waits as a marked tag does, and nobody waits for it.
  const isAsync = script.async;
  let isComing = willRun(script, type) && (address != null || (isModule(type) && !isAsync));
  const herald = isComing && address == null && document.createElement('script');
  let arrive = () => {};
  const done =
    isComing && !isAsync
      ? new Promise<void>((resolve) => {
          arrive = resolve;
          setTimeout(resolve, patience);
        })
      : undefined;
  const come = () => {
    isComing = false;
    arrive();
  };
  // Not `onload`: the tag may have a handler of its own.
  for (const event of ['load', 'error']) script.addEventListener(event, come);
  if (isFree) inert.replaceWith(script);
  else inert.after(script);
  if (herald) {
    // An inline module tells nobody that it has run (HTML, "execute the script element", step 8: only one "from
    // an external file" does). A second one, that the browser runs right after it, does.
    const name = `consentgate:${Math.random()}`;
    const hear = () => {
      herald.remove();
      come();
    };
    addEventListener(name, hear, { once: true });
    herald.type = 'module';
    herald.async = false;
    herald.nonce = nonce;
    // In Firefox it would not wait for what the module imports.
    const same = [...text.matchAll(imports)].map(([, from]) => `import ${from};`).join('');
    herald.text = trust('createScript', `${same}dispatchEvent(new CustomEvent("${name}"))`);
    herald.addEventListener('error', hear);
    script.after(herald);
  }
  return {
    done,
    cancel() {
      // One that runs right now has come.
      if (!isComing || document.currentScript === script) return false;
      come();
      if (isFree) script.replaceWith(inert);
      // A script runs in the document that it was made ready in, or not at all (HTML, "execute the script element", step 2).
      const elsewhere = document.implementation.createHTMLDocument();
      for (const gone of [script, herald]) if (gone) elsewhere.adoptNode(gone);
      for (const attribute of attributes) if (attribute.name !== 'type') give(inert, attribute);
      if (type) inert.dataset.type = type;
      inert.nonce = nonce;
      return true;
    },
  };
}
