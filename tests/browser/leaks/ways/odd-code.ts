/** Code that goes beside the usual doors: other members of the same interfaces, pieces, and realms at an early moment. */
import { code, html, srcdocRealm, type Way } from './way.js';

const svg =
  'const n = (x) => document.createElementNS("http://www.w3.org/2000/svg", x); const g = document.body.appendChild(n("svg")); ';
const style = 'const s = document.head.appendChild(document.createElement("style")); ';
const unnamed = 'const f = document.createElement("iframe"); ';
const frame = 'const f = document.body.appendChild(document.createElement("iframe")); ';
const xlink = '"http://www.w3.org/1999/xlink", "leak:href"';
const parse = 'new DOMParser().parseFromString(h, "text/html")';
const sheet = (text: string) =>
  `new DOMParser().parseFromString("<xsl:stylesheet version=\\"1.0\\" xmlns:xsl=\\"http://www.w3.org/1999/XSL/Transform\\">${text}</xsl:stylesheet>", "text/xml")`;
/** Takes an address apart, so that no text names the host. */
const joined = 'const u = url.replace("tracker", "tra\'+\'cker"); ';
const fetching = '"fetch(" + JSON.stringify(url) + ").catch(() => {})"';

/** Style. */
export const oddStyleCode: readonly Way[] = [
  code('style-inner-text', 'css', `${style}s.innerText = "@import \\"" + url + "\\";"`),
  code('style-append-data', 'css', `${style}s.appendChild(new Text("")).appendData("@import \\"" + url + "\\";")`),
  code('style-insert-data', 'css', `${style}s.appendChild(new Text("")).insertData(0, "@import \\"" + url + "\\";")`),
  code(
    'style-replace-data',
    'css',
    `${style}s.appendChild(new Text(";")).replaceData(0, 1, "@import \\"" + url + "\\";")`,
  ),
  code('style-pieces', 'css', `${style}s.append("@import \\"" + url.slice(0, 11)); s.append(url.slice(11) + "\\";")`),
  code(
    'style-escaped-made',
    'css',
    `${style}s.textContent = "@import \\"" + url.replace("//", "\\\\2f\\\\2f ") + "\\";"`,
  ),
  code(
    'rule-nested',
    'gif',
    `${style}s.textContent = ".nested-" + view + " {}"; s.sheet.cssRules[0].insertRule("& { background: url(" + url + ") }"); document.body.appendChild(document.createElement("p")).className = "nested-" + view`,
  ),
  code(
    'rule-keyframes',
    'gif',
    `${style}s.textContent = "@keyframes k-" + view + " {}"; s.sheet.cssRules[0].appendRule("from, to { background: url(" + url + ") }"); document.body.appendChild(document.createElement("p")).style.animation = "k-" + view + " 1s infinite"`,
  ),
  code(
    'keyframe-effect',
    'gif',
    'const p = document.body.appendChild(document.createElement("p")); new Animation(new KeyframeEffect(p, { backgroundImage: ["url(" + url + ")", "none"] }, 5000)).play()',
  ),
  code(
    'keyframe-effect-later',
    'gif',
    'const p = document.body.appendChild(document.createElement("p")); const k = new KeyframeEffect(p, [], 5000); k.setKeyframes({ backgroundImage: ["url(" + url + ")", "none"] }); new Animation(k).play()',
  ),
  code(
    'shadow-style-property',
    'gif',
    'const r = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" }); r.appendChild(document.createElement("p")).style.backgroundImage = "url(" + url + ")"',
  ),
  code(
    'svg-fill-made',
    'svg',
    `${svg}const r = n("rect"); r.setAttribute("width", 9); r.setAttribute("height", 9); r.setAttribute("fill", "url(" + url + "#a)"); g.append(r)`,
  ),
  code(
    'svg-mask-made',
    'gif',
    `${svg}const r = n("rect"); r.setAttribute("width", 9); r.setAttribute("height", 9); r.setAttribute("mask", "url(" + url + ")"); g.append(r)`,
  ),
  code(
    'svg-values-made',
    'gif',
    `${svg}const i = n("image"); i.setAttribute("width", 9); i.setAttribute("height", 9); const a = n("animate"); a.setAttribute("attributeName", "href"); a.setAttribute("values", url); a.setAttribute("dur", "9s"); i.append(a); g.append(i)`,
  ),
  code(
    'svg-from-made',
    'gif',
    `${svg}const i = n("image"); i.setAttribute("width", 9); i.setAttribute("height", 9); const a = n("animate"); a.setAttribute("attributeName", "href"); a.setAttribute("from", url); a.setAttribute("to", "own.gif"); a.setAttribute("dur", "9s"); i.append(a); g.append(i)`,
  ),
  code(
    'svg-animated-made',
    'gif',
    `${svg}const i = n("image"); i.setAttribute("width", 9); i.setAttribute("height", 9); const a = n("set"); a.setAttribute("attributeName", "href"); a.setAttribute("to", url); i.append(a); g.append(i)`,
  ),
  code(
    'style-file',
    'css',
    'const l = document.createElement("link"); l.rel = "stylesheet"; l.href = URL.createObjectURL(new File(["@import \\"" + url + "\\";"], "x.css", { type: "text/css" })); document.head.append(l)',
  ),
];

/** Elements. */
export const oddElements: readonly Way[] = [
  code(
    'svg-image-prefix',
    'gif',
    `${svg}const i = n("image"); i.setAttribute("width", 9); i.setAttribute("height", 9); i.setAttributeNS(${xlink}, url); g.append(i)`,
  ),
  code('svg-script-prefix', 'js', `${svg}const s = n("script"); s.setAttributeNS(${xlink}, url); g.append(s)`),
  code(
    'svg-script-attribute',
    'js',
    `${svg}const s = n("script"); const a = document.createAttributeNS(${xlink}); a.value = url; s.setAttributeNode(a); g.append(s)`,
  ),
  code(
    'table-caption',
    'gif',
    `const h = "<table><caption><img src=\\"" + url + "\\">"; document.body.appendChild(document.createElement("table")).caption = ${parse}.querySelector("caption")`,
  ),
  code(
    'select-add',
    'gif',
    `const h = "<select><option>x</select>"; const o = ${parse}.querySelector("option"); o.innerHTML = "<img src=\\"" + url + "\\">"; document.body.appendChild(document.createElement("select")).add(o)`,
  ),
  code(
    'parse-unsafe',
    'gif',
    'document.body.append(document.adoptNode(Document.parseHTMLUnsafe("<img src=\\"" + url + "\\">").body.firstChild))',
  ),
  code(
    'xml-script',
    'js',
    'const d = new DOMParser().parseFromString("<script xmlns=\\"http://www.w3.org/1999/xhtml\\" src=\\"" + url + "\\"/>", "application/xhtml+xml"); document.body.append(d.documentElement)',
  ),
  code(
    'base-late',
    'html',
    'const f = document.createElement("iframe"); f.src = id + ".html"; const b = document.createElement("base"); b.href = url; document.head.prepend(b); document.body.append(f); b.remove()',
    { alone: true },
  ),
  code(
    'base-late-sheet',
    'css',
    'const l = document.createElement("link"); l.href = id + ".css"; document.head.append(l); const b = document.createElement("base"); b.href = url; document.head.prepend(b); l.rel = "stylesheet"; b.remove()',
    { alone: true },
  ),
  code(
    'form-clobbered',
    'html',
    `${unnamed}f.name = "clobbered-" + view; document.body.append(f); const m = document.body.appendChild(document.createElement("form")); m.innerHTML = "<input name=action>"; m.setAttribute("action", url); m.target = f.name; m.submit()`,
  ),
  code(
    'form-clobbered-request',
    'html',
    `${unnamed}f.name = "clobbered-r-" + view; document.body.append(f); const m = document.body.appendChild(document.createElement("form")); m.innerHTML = "<input name=action>"; m.setAttribute("action", url); m.target = f.name; m.requestSubmit()`,
  ),
  code(
    'frame-link-detached',
    'html',
    `${unnamed}f.name = "detached-" + view; document.body.append(f); const a = document.createElement("a"); a.href = url; a.target = f.name; a.click()`,
  ),
  code(
    'frame-link-shadow',
    'html',
    `${unnamed}f.name = "shadowed-" + view; document.body.append(f); const a = document.createElement("a"); a.href = url; a.target = f.name; document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).append(a); a.click()`,
  ),
  code(
    'frame-link-svg',
    'html',
    `${unnamed}f.name = "svg-" + view; document.body.append(f); ${svg}const a = n("a"); a.setAttribute("href", url); a.setAttribute("target", f.name); g.append(a); a.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))`,
  ),
  code(
    'frame-area',
    'html',
    `${unnamed}f.name = "area-" + view; document.body.append(f); const m = document.body.appendChild(document.createElement("map")); const a = document.createElement("area"); a.href = url; a.target = f.name; m.append(a); a.click()`,
  ),
  code(
    'frame-link-inside',
    'html',
    `${frame}const a = f.contentDocument.body.appendChild(f.contentDocument.createElement("a")); a.href = url; a.click()`,
  ),
  code(
    'frame-link-sibling',
    'html',
    `${unnamed}f.name = "sibling-" + view; document.body.append(f); const k = document.body.appendChild(document.createElement("iframe")); const a = k.contentDocument.body.appendChild(k.contentDocument.createElement("a")); a.href = url; a.target = f.name; a.click()`,
  ),
  code(
    'frame-open-sibling',
    'html',
    `${unnamed}f.name = "opened-" + view; document.body.append(f); const k = document.body.appendChild(document.createElement("iframe")); k.contentWindow.open(url, f.name)`,
  ),
  code('frame-navigation', 'html', `${frame}f.contentWindow.navigation.navigate(url)`),
  code(
    'script-text-later',
    'js',
    'const s = document.body.appendChild(document.createElement("script")); s.text = "import(" + JSON.stringify(url) + ").catch(() => {})"',
  ),
  code(
    'script-inner-text',
    'js',
    'const s = document.body.appendChild(document.createElement("script")); s.innerText = "import(" + JSON.stringify(url) + ").catch(() => {})"',
  ),
  code('address-brace', 'gif', 'new Image().src = url.replace("//", "/\\n/") + "?{"'),
  code(
    'xslt-import',
    'txt',
    `const p = new XSLTProcessor(); p.importStylesheet(${sheet('<xsl:import href=\\"" + url + "\\"/><xsl:template match=\\"/\\">x</xsl:template>')}); p.transformToFragment(document.implementation.createDocument("", "a"), document)`,
  ),
  code(
    'xslt-document',
    'txt',
    `const p = new XSLTProcessor(); p.importStylesheet(${sheet('<xsl:template match=\\"/\\"><xsl:copy-of select=\\"document(\'" + url + "\')\\"/></xsl:template>')}); p.transformToFragment(document.implementation.createDocument("", "a"), document)`,
  ),
  code(
    'playlist-made',
    'ts',
    'const v = document.createElement("video"); v.muted = true; v.preload = "auto"; v.src = "data:application/vnd.apple.mpegurl," + encodeURIComponent("#EXTM3U\\n#EXT-X-TARGETDURATION:1\\n#EXTINF:1,\\n" + url + "\\n#EXT-X-ENDLIST"); document.body.append(v)',
  ),
  code(
    'payment',
    'txt',
    'new PaymentRequest([{ supportedMethods: url }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment().catch(() => {})',
  ),
];

/** Realms and blobs. */
export const oddRealms: readonly Way[] = [
  code(
    'realm-second-page',
    'txt',
    'const f = document.createElement("iframe"); f.src = "own.css"; let k = 0; f.onload = () => { if (k++ === 0) f.src = "own.js?2"; else if (k === 2) f.contentWindow.fetch(url).catch(() => {}) }; document.body.append(f)',
  ),
  code(
    'realm-reloaded',
    'txt',
    'const f = document.createElement("iframe"); f.src = "own.css"; let k = 0; f.onload = () => { if (k++ === 0) f.contentWindow.location.reload(); else if (k === 2) f.contentWindow.fetch(url).catch(() => {}) }; document.body.append(f)',
  ),
  code(
    'realm-blob-xsl',
    'gif',
    'const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob(["<html xmlns=\'http://www.w3.org/1999/xhtml\'><body><img src=\'" + url + "\'/></body></html>"], { type: "text/xsl" })); document.body.append(f)',
  ),
  code(
    'worker-file',
    'txt',
    `new Worker(URL.createObjectURL(new File([${fetching}], "w.js", { type: "text/javascript" })))`,
  ),
  code(
    'worker-bytes',
    'txt',
    `new Worker(URL.createObjectURL(new Blob([new TextEncoder().encode(${fetching})], { type: "text/javascript" })))`,
  ),
  code(
    'worker-nested-blob',
    'txt',
    `new Worker(URL.createObjectURL(new Blob([new Blob([${fetching}])], { type: "text/javascript" })))`,
  ),
  code(
    'worker-slice',
    'txt',
    `new Worker(URL.createObjectURL(new Blob([${fetching}]).slice(0, 9e9, "text/javascript")))`,
  ),
  code(
    'worker-response',
    'txt',
    `new Response(${fetching}, { headers: { "content-type": "text/javascript" } }).blob().then((b) => new Worker(URL.createObjectURL(b)))`,
  ),
  code(
    'worker-posted',
    'txt',
    'new Worker(URL.createObjectURL(new Blob(["onmessage = (e) => fetch(e.data).catch(() => {})"]))).postMessage(url)',
  ),
  code(
    'worker-joined',
    'txt',
    `${joined}new Worker(URL.createObjectURL(new Blob(["fetch('" + u + "').catch(() => {})"])))`,
  ),
  code(
    'realm-file',
    'gif',
    'const f = document.createElement("iframe"); f.src = URL.createObjectURL(new File(["<img src=\\"" + url + "\\">"], "x.html", { type: "text/html" })); document.body.append(f)',
  ),
  code(
    'realm-data-nested',
    'gif',
    'const f = document.createElement("iframe"); f.src = "data:text/html," + encodeURIComponent("<iframe src=\\"data:text/html;base64," + btoa("<img src=\\"" + url + "\\">") + "\\"></iframe>"); document.body.append(f)',
  ),
  code(
    'realm-data-joined',
    'gif',
    `${joined}const f = document.createElement("iframe"); f.src = "data:text/html," + encodeURIComponent("<script>new Image().src = '" + u + "'</script>"); document.body.append(f)`,
  ),
  code(
    'realm-srcdoc-joined',
    'gif',
    `${joined}const f = document.createElement("iframe"); f.srcdoc = "<script>new Image().src = '" + u + "'</script>"; document.body.append(f)`,
  ),
  code(
    'realm-shadow-joined',
    'gif',
    `${joined}const f = document.createElement("iframe"); f.srcdoc = "<script>new Image().src = '" + u + "'</script>"; document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).append(f)`,
  ),
  code(
    'realm-blob-joined',
    'gif',
    `${joined}const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob(["<script>new Image().src = '" + u + "'</script>"], { type: "text/html" })); document.body.append(f)`,
  ),
  code(
    'realm-fragment',
    'txt',
    'const d = document.createDocumentFragment(); const f = document.createElement("iframe"); f.name = "fragment-" + view; const s = document.createElement("script"); s.text = "window[" + JSON.stringify(f.name) + "].fetch(" + JSON.stringify(url) + ").catch(() => {})"; d.append(f, s); document.body.append(d)',
  ),
  code(
    'realm-written-page',
    'txt',
    'document.write("<iframe name=written-" + view + "></iframe><script>window[\'written-" + view + "\'].fetch(\'" + url + "\').catch(() => {})</script>")',
  ),
  code('realm-style', 'gif', `${frame}f.contentDocument.body.style.backgroundImage = "url(" + url + ")"`),
];

const name = 'const n = "leak_" + id; ';

/** Storage. */
export const oddStores: readonly Way[] = [
  code(
    'local-event-area',
    'none',
    `${name}${frame}f.contentWindow.addEventListener("storage", (e) => { e.storageArea[n] = view }, { once: true }); localStorage.setItem("shop", Math.random())`,
  ),
  code(
    'file-move',
    'none',
    `${name}navigator.storage.getDirectory().then((d) => d.getFileHandle("shop-" + view, { create: true })).then((h) => h.move(n + "_" + view)).catch(() => {})`,
  ),
  code(
    'cookie-srcdoc-shadow',
    'none',
    `${name}const f = document.createElement("iframe"); f.srcdoc = "<script>document.cookie = '" + n + "=" + view + "; path=/'</script>"; document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).append(f)`,
    { unstoppable: srcdocRealm },
  ),
  code(
    'cookie-srcdoc-inner',
    'none',
    `${name}document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).innerHTML = "<iframe srcdoc=\\"<script>document.cookie = '" + n + "=" + view + "; path=/'</script>\\"></iframe>"`,
    { unstoppable: srcdocRealm },
  ),
  code(
    'local-blob-frame',
    'none',
    `${name}const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob(["<script>localStorage.setItem('" + n + "', '" + view + "')</script>"], { type: "text/html" })); document.body.append(f)`,
  ),
  code(
    'local-javascript-frame',
    'none',
    `${name}const f = document.createElement("iframe"); f.src = "javascript:localStorage.setItem('" + n + "', '" + view + "'),''"; document.body.append(f)`,
  ),
  code(
    'cookie-fragment',
    'none',
    `${name}const d = document.createDocumentFragment(); const f = document.createElement("iframe"); f.name = "cookie-" + view; const s = document.createElement("script"); s.text = "window[" + JSON.stringify(f.name) + "].document.cookie = '" + n + "=" + view + "; path=/'"; d.append(f, s); document.body.append(d)`,
  ),
  html(
    'cookie-window-late',
    'none',
    '<script>addEventListener("load", () => { const f = document.body.appendChild(document.createElement("iframe")); f.contentWindow.eval("document.cookie = \'leak_{id}={view}; path=/\'") })</script>',
  ),
];
