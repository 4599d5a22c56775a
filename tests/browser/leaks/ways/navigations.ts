/** Links, forms and refreshes that bring something into a frame, though neither they nor their target say so plainly. */
import { code, type Way } from './way.js';

const make = (name: string) => `document.createElement("${name}")`;
/** A frame of the page with a name that no other way has. */
const named = `const f = ${make('iframe')}; f.name = id + "-" + view; document.body.append(f); `;
const frame = `const f = document.body.appendChild(${make('iframe')}); const d = f.contentDocument; `;
const link = `const a = ${make('a')}; a.href = url; `;
const toFrame = `${named}${link}a.target = f.name; `;
const form = `const m = ${make('form')}; m.action = url; `;
const formToFrame = `${named}${form}m.target = f.name; const b = m.appendChild(${make('button')}); `;
const shadow = (mode: string) => `document.body.appendChild(${make('div')}).attachShadow({ mode: "${mode}" })`;
const svgLink =
  'const n = (x) => document.createElementNS("http://www.w3.org/2000/svg", x); const g = document.body.appendChild(n("svg")); const a = n("a"); g.append(a); a.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", url); ';
const base = `const b = ${make('base')}; b.target = f.name; document.head.append(b); `;
/** As code writes it that knows nothing of the defaults: neither bubbles nor can be prevented, and stays in its shadow. */
const click = 'dispatchEvent(new MouseEvent("click"))';

/** Links. */
export const ledLinks: readonly Way[] = [
  code('base-target', 'html', `${named}${base}${link}document.body.append(a); a.click(); b.remove()`),
  code('base-target-detached', 'html', `${named}${base}${link}a.click(); b.remove()`),
  code(
    'base-target-attribute',
    'html',
    `${named}document.head.insertAdjacentHTML("beforeend", "<base target=" + f.name + ">"); ${link}document.body.append(a); a.click(); document.querySelector("base[target]").remove()`,
  ),
  code(
    'target-nested',
    'html',
    `${frame}const k = d.createElement("iframe"); k.name = id + "-" + view; d.body.append(k); ${link}a.target = k.name; document.body.append(a); a.click()`,
  ),
  code(
    'target-parent',
    'html',
    `${frame}const k = d.body.appendChild(d.createElement("iframe")).contentDocument; const a = k.createElement("a"); a.href = url; a.target = "_parent"; k.body.append(a); a.click()`,
  ),
  code(
    'target-self-upper-case',
    'html',
    `${frame}const a = d.createElement("a"); a.href = url; a.target = "_SELF"; d.body.append(a); a.click()`,
  ),
  code(
    'open-nested',
    'html',
    `${frame}const k = d.createElement("iframe"); k.name = id + "-" + view; d.body.append(k); open(url, k.name)`,
  ),
  code(
    'link-svg-xlink',
    'html',
    `${named}${svgLink}a.setAttribute("target", f.name); a.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))`,
  ),
  code('link-shadow-closed', 'html', `${toFrame}${shadow('closed')}.append(a); a.click()`),
  code('link-shadow-event', 'html', `${toFrame}${shadow('open')}.append(a); a.${click}`),
  code('link-detached-event', 'html', `${toFrame}a.${click}`),
  code('link-event', 'html', `${toFrame}document.body.append(a); a.${click}`),
  code(
    'link-event-inside',
    'html',
    `${toFrame}const i = a.appendChild(${make('i')}); document.body.append(a); i.click()`,
  ),
  code(
    'link-in-opened',
    'html',
    `${frame}d.open(); d.write("<a>x</a>"); d.close(); const a = d.querySelector("a"); a.href = url; a.click()`,
  ),
];

/** Forms and refreshes. */
export const ledForms: readonly Way[] = [
  code('form-shadow', 'html', `${formToFrame}${shadow('open')}.append(m); m.requestSubmit()`),
  code('form-shadow-button', 'html', `${formToFrame}${shadow('open')}.append(m); b.click()`),
  code('form-shadow-closed', 'html', `${formToFrame}${shadow('closed')}.append(m); b.click()`),
  code(
    'form-shadow-unsafe',
    'html',
    `${named}const h = document.body.appendChild(${make('div')}); h.setHTMLUnsafe("<div><template shadowrootmode=open><form action=" + url + " target=" + f.name + "><button>x</button></form></template></div>"); h.firstChild.shadowRoot.querySelector("button").click()`,
  ),
  code(
    'form-in-opened',
    'html',
    `${frame}d.open(); d.write("<form><button>x</button></form>"); d.close(); const m = d.querySelector("form"); m.action = url; m.requestSubmit()`,
  ),
  code(
    'form-in-written',
    'html',
    `${frame}d.write("<form><button>x</button></form>"); d.close(); const m = d.querySelector("form"); m.action = url; m.requestSubmit()`,
  ),
  code(
    'form-in-opened-bare',
    'html',
    `${frame}d.open(); const m = d.createElement("form"); m.action = url; d.appendChild(d.createElement("html")).append(m); m.requestSubmit(); d.close()`,
  ),
  code(
    'refresh-property',
    'html',
    `${frame}const m = d.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=" + url; d.head.append(m)`,
  ),
  code(
    'refresh-attribute',
    'html',
    `${frame}const m = d.createElement("meta"); m.setAttribute("http-equiv", "refresh"); m.setAttribute("content", "0;url=" + url); d.head.append(m)`,
  ),
  code(
    'refresh-inserted-first',
    'html',
    `${frame}const m = d.head.appendChild(d.createElement("meta")); m.content = "0;url=" + url; m.httpEquiv = "refresh"`,
  ),
];
