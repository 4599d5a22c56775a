/** Addresses that stand in pieces, behind escapes, or in properties that few pages know. */
import { code, type Way } from './way.js';

const make = (name: string) => `document.createElement("${name}")`;
const svg =
  'const n = (x) => document.createElementNS("http://www.w3.org/2000/svg", x); const g = document.body.appendChild(n("svg")); const r = n("path"); r.setAttribute("d", "M0 0L9 9H0Z"); r.setAttribute("stroke", "red"); ';
const paint = (name: string, ext: string) =>
  code(`svg-${name}-made`, ext, `${svg}r.setAttribute("${name}", "url(" + url + "#a)"); g.append(r)`);
const inner = (css: string) => `document.body.appendChild(${make('div')}).innerHTML = "<style>${css}</style>"`;
const fetching = '"fetch(" + JSON.stringify(url) + ").catch(() => {})"';
const worker = (parts: string, type = 'text/javascript') =>
  `new Worker(URL.createObjectURL(new Blob(${parts}, { type: "${type}" })))`;
const cut = `const t = ${fetching}; const k = t.indexOf("tracker") + 3; `;
const xml = (name: string) =>
  `document.body.appendChild(${make('iframe')}).onload = ({ target }) => { target.onload = null; const d = target.contentDocument; const p = d.createProcessingInstruction("xml-stylesheet", "type=\\"text/css\\" href=\\"" + url + "\\""); ${name} }; document.body.lastChild.src = "frame.xml?own.css"`;

const styled = (css: string) =>
  `const s = document.head.appendChild(${make('style')}); s.textContent = ${css}; document.body.appendChild(${make('p')}).className = id + view`;
const early = `const p = ${make('p')}; p.style.backgroundImage = "url(" + url + ")"; p.textContent = "x"; `;

/** In pictures and styles. */
export const piecesOfStyle: readonly Way[] = [
  code(
    'style-escaped-letter',
    'gif',
    styled('"." + id + view + "{background:url(" + url.replace("tracker", "trac\\\\ker") + ")}"'),
  ),
  code(
    'sheet-base',
    'gif',
    `const s = new CSSStyleSheet({ baseURL: url.slice(0, url.lastIndexOf("/") + 1) }); s.replaceSync("main{background:url(" + url.slice(url.lastIndexOf("/") + 1) + ")}"); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]`,
  ),
  code(
    'style-before-shadow',
    'gif',
    `${early}document.body.appendChild(${make('div')}).attachShadow({ mode: "open" }).append(p)`,
  ),
  code(
    'style-before-frame',
    'gif',
    `const d = document.body.appendChild(${make('iframe')}).contentDocument; const p = d.createElement("p"); p.style.backgroundImage = "url(" + url + ")"; p.textContent = "x"; d.body.append(p)`,
  ),
  code(
    'keyframes-gone-through',
    'gif',
    `document.body.appendChild(${make('p')}).animate(new Set([{ backgroundImage: "url(" + url + ")" }, { backgroundImage: "none" }]), 900)`,
  ),
  code(
    'svg-href-prefix',
    'gif',
    `${svg}const i = n("image"); i.setAttribute("width", 9); i.setAttribute("height", 9); i.setAttributeNS("http://www.w3.org/1999/xlink", "\\u00fc:href", url); g.append(i)`,
  ),
  paint('stroke', 'svg'),
  paint('clip-path', 'svg'),
  paint('filter', 'svg'),
  paint('marker-start', 'svg'),
  code('svg-cursor-made', 'gif', `${svg}r.setAttribute("cursor", "url(" + url + "), auto"); g.append(r)`),
  code(
    'svg-paint-inner',
    'gif',
    `document.body.appendChild(${make('div')}).innerHTML = "<svg width=9 height=9><rect width=9 height=9 clip-path='url(" + url + "#a)' cursor='url(" + url + "), auto' filter='url(" + url + "#b)'/></svg>"`,
  ),
  code('style-escaped-inner', 'css', inner('@import \\"\\\\68ttp:" + url.slice(5) + "\\";')),
  code(
    'style-escaped-scheme',
    'css',
    `document.head.appendChild(${make('style')}).textContent = "@import \\"\\\\68ttp:" + url.slice(5) + "\\";"`,
  ),
  code(
    'style-escaped-host',
    'gif',
    `document.head.appendChild(${make('style')}).textContent = "." + id + "-" + view + " { background: url(" + url.replace("tracker", "\\\\74racker") + ") }"; document.body.appendChild(${make('p')}).className = id + "-" + view`,
  ),
  code(
    'font-face-set',
    'woff',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "@font-face { font-family: " + id + view + " }"; s.sheet.cssRules[0].style.src = "url(" + url + ")"; document.body.appendChild(${make('p')}).textContent = "x"; document.body.lastChild.style.fontFamily = id + view`,
  ),
  code(
    'font-face-set-property',
    'woff',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "@font-face { font-family: " + id + view + " }"; s.sheet.cssRules[0].style.setProperty("src", "url(" + url + ")"); document.body.appendChild(${make('p')}).textContent = "x"; document.body.lastChild.style.fontFamily = id + view`,
  ),
  code('xml-sheet-made', 'css', xml('d.insertBefore(p, d.documentElement)')),
  code('xml-sheet-data', 'css', xml('p.data = p.data; d.insertBefore(p, d.documentElement)')),
  code(
    'media-artwork',
    'gif',
    `const m = document.body.appendChild(${make('audio')}); m.src = "own.mp3"; navigator.mediaSession.metadata = new MediaMetadata({ title: "x", artwork: [{ src: url, sizes: "96x96", type: "image/gif" }] }); m.play().catch(() => {})`,
  ),
];

/** In elements and code. */
export const piecesOfCode: readonly Way[] = [
  code(
    'xslt-picture',
    'gif',
    `const p = new XSLTProcessor(); p.importStylesheet(new DOMParser().parseFromString("<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:output method='html'/><xsl:template match='/'><img src='" + url + "'/></xsl:template></xsl:stylesheet>", "text/xml")); document.body.append(p.transformToFragment(document.implementation.createDocument("", "a"), document))`,
  ),
  code('worker-pieces', 'txt', `${cut}${worker('[t.slice(0, k), t.slice(k)]')}`),
  code('worker-string-object', 'txt', worker(`[new String(${fetching})]`)),
  code('worker-other-object', 'txt', worker(`[{ toString: () => ${fetching} }]`)),
  code('worker-iterable', 'txt', worker(`new Set([${fetching}])`)),
  code('worker-generator', 'txt', worker(`(function* () { yield ${fetching} })()`)),
  code('worker-plain', 'txt', worker(`[${fetching}]`, 'text/plain')),
  code('worker-json', 'txt', worker(`[${fetching}]`, 'application/json')),
  code(
    'realm-blob-pieces',
    'gif',
    `const f = ${make('iframe')}; const k = url.indexOf("tracker") + 3; f.src = URL.createObjectURL(new Blob(["<img src=", url.slice(0, k), url.slice(k), ">"], { type: "text/html" })); document.body.append(f)`,
  ),
  code(
    'surround-contents',
    'gif',
    `const h = new DOMParser().parseFromString("<picture><img src=\\"" + url + "\\"></picture>", "text/html").querySelector("picture"); const i = h.firstChild; const p = document.body.appendChild(${make('p')}); p.textContent = "x"; const r = document.createRange(); r.selectNodeContents(p); r.surroundContents(i)`,
  ),
  code(
    'table-head',
    'gif',
    `const h = new DOMParser().parseFromString("<table><thead><tr><td><img src=\\"" + url + "\\">", "text/html"); document.body.appendChild(${make('table')}).tHead = h.querySelector("thead")`,
  ),
  code(
    'exec-insert-image',
    'gif',
    `const p = document.body.appendChild(${make('div')}); p.contentEditable = "true"; p.textContent = "x"; p.focus(); getSelection().selectAllChildren(p); document.execCommand("insertImage", false, url)`,
  ),
  code(
    'module-escaped',
    'js',
    `const s = ${make('script')}; s.type = "module"; s.textContent = "import \\"\\\\x68ttp:" + url.slice(5) + "\\""; document.body.append(s)`,
  ),
  code(
    'module-escaped-host',
    'js',
    `const s = ${make('script')}; s.type = "module"; s.textContent = "import \\"" + url.replace("tracker", "tr\\\\u0061cker") + "\\""; document.body.append(s)`,
  ),
  code(
    'inner-line-break',
    'gif',
    `${make('div')}.innerHTML = "<img src=\\"" + url.replace("http", "ht\\ntp") + "\\">"`,
  ),
  code(
    'inner-line-break-host',
    'gif',
    `${make('div')}.innerHTML = "<img src=\\"" + url.replace("tracker", "tra\\ncker") + "\\">"`,
  ),
  code(
    'inner-tab-slashes',
    'gif',
    `document.body.appendChild(${make('div')}).innerHTML = "<img src=\\"" + url.replace("//", "/\\t/") + "\\">"`,
  ),
];
