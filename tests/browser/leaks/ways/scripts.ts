/** Scripts that code of the page puts in, however it makes and attaches them. */
import { code, html, type Way } from './way.js';

const made = 'const s = document.createElement("script"); s.src = url; ';

/** Made by the page's own code. */
export const codeScripts: readonly Way[] = [
  code('append', 'js', `${made}document.head.append(s)`),
  code('append-child', 'js', `${made}document.body.appendChild(s)`),
  code('prepend', 'js', `${made}document.body.prepend(s)`),
  code('before', 'js', `${made}document.querySelector("main").before(s)`),
  code('after', 'js', `${made}document.querySelector("main").after(s)`),
  code(
    'insert-before',
    'js',
    `${made}const f = document.getElementsByTagName("script")[0]; f.parentNode.insertBefore(s, f)`,
  ),
  code(
    'replace-with',
    'js',
    `${made}const p = document.body.appendChild(document.createElement("p")); p.replaceWith(s)`,
  ),
  code(
    'replace-child',
    'js',
    `${made}const p = document.body.appendChild(document.createElement("p")); document.body.replaceChild(s, p)`,
  ),
  code('replace-children', 'js', `${made}document.body.appendChild(document.createElement("p")).replaceChildren(s)`),
  code('in-fragment', 'js', `${made}const f = document.createDocumentFragment(); f.append(s); document.body.append(f)`),
  code(
    'in-detached-tree',
    'js',
    `${made}const d = document.createElement("div"); d.append(s); document.body.append(d)`,
  ),
  code('insert-adjacent-element', 'js', `${made}document.body.insertAdjacentElement("beforeend", s)`),
  code(
    'range-insert',
    'js',
    `${made}const r = document.createRange(); r.selectNodeContents(document.body); r.collapse(false); r.insertNode(s)`,
  ),
  code(
    'move-before',
    'js',
    `${made}const d = document.body.appendChild(document.createElement("div")); (d.moveBefore ? (n) => { d.append(n); document.body.moveBefore(n, null) } : (n) => d.append(n))(s)`,
  ),
  code('src-later', 'js', 'const s = document.createElement("script"); document.body.append(s); s.src = url'),
  code(
    'set-attribute',
    'js',
    'const s = document.createElement("script"); s.setAttribute("src", url); document.body.append(s)',
  ),
  code(
    'set-attribute-later',
    'js',
    'const s = document.createElement("script"); document.body.append(s); s.setAttribute("SRC", url)',
  ),
  code(
    'set-attribute-ns',
    'js',
    'const s = document.createElement("script"); s.setAttributeNS(null, "src", url); document.body.append(s)',
  ),
  code(
    'attribute-node',
    'js',
    'const s = document.createElement("script"); const a = document.createAttribute("src"); a.value = url; s.setAttributeNode(a); document.body.append(s)',
  ),
  code(
    'attribute-node-later',
    'js',
    'const s = document.createElement("script"); document.body.append(s); const a = document.createAttribute("src"); a.value = url; s.setAttributeNode(a)',
  ),
  code(
    'named-item',
    'js',
    'const s = document.createElement("script"); const a = document.createAttribute("src"); a.value = url; s.attributes.setNamedItem(a); document.body.append(s)',
  ),
  code(
    'attribute-value',
    'js',
    'const s = document.createElement("script"); s.setAttribute("src", ""); s.attributes[0].value = url; document.body.append(s)',
  ),
  code(
    'attribute-node-value',
    'js',
    'const s = document.createElement("script"); s.setAttribute("src", ""); s.getAttributeNode("src").nodeValue = url; document.body.append(s)',
  ),
  code(
    'reflect-set',
    'js',
    'const s = document.createElement("script"); Reflect.set(s, "src", url); document.body.append(s)',
  ),
  code(
    'descriptor-set',
    'js',
    'const s = document.createElement("script"); Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src").set.call(s, url); document.body.append(s)',
  ),
  code(
    'namespace',
    'js',
    'const s = document.createElementNS("http://www.w3.org/1999/xhtml", "script"); s.src = url; document.body.append(s)',
  ),
  code(
    'svg-script',
    'js',
    'const g = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const s = document.createElementNS("http://www.w3.org/2000/svg", "script"); s.setAttribute("href", url); g.append(s); document.body.append(g)',
  ),
  code(
    'svg-script-base-val',
    'js',
    'const s = document.createElementNS("http://www.w3.org/2000/svg", "script"); s.href.baseVal = url; document.body.append(s)',
  ),
  code(
    'type-later',
    'js',
    'const s = document.createElement("script"); s.type = "text/plain"; s.src = url; document.body.append(s); s.type = "text/javascript"; s.src = url + "?2"',
  ),
  code('module', 'js', `${made}s.type = "module"; document.body.append(s)`),
  code(
    'module-inline',
    'js',
    'const s = document.createElement("script"); s.type = "module"; s.textContent = "import " + JSON.stringify(url); document.body.append(s)',
  ),
  code('clone', 'js', `${made}document.body.append(s.cloneNode(true))`),
  html(
    'clone-template',
    'js',
    '<template id="leak-t1"><script src="{url}"></script></template><script>document.body.append(document.getElementById("leak-t1").content.cloneNode(true))</script>',
  ),
  html(
    'import-node',
    'js',
    '<template id="leak-t2"><script src="{url}"></script></template><script>document.body.append(document.importNode(document.getElementById("leak-t2").content, true))</script>',
  ),
  html(
    'template-content',
    'js',
    '<template id="leak-t3"><script src="{url}"></script></template><script>document.body.append(document.getElementById("leak-t3").content)</script>',
  ),
  code(
    'contextual-fragment',
    'js',
    'document.body.append(document.createRange().createContextualFragment("<script src=\\"" + url + "\\"></script>"))',
  ),
  code(
    'parser-adopted',
    'html',
    'const d = new DOMParser().parseFromString("<iframe src="" + url + ""></iframe>", "text/html"); document.body.append(document.adoptNode(d.querySelector("iframe")))',
  ),
  code(
    'other-document',
    'js',
    'const d = document.implementation.createHTMLDocument(); const s = d.createElement("script"); s.src = url; document.body.append(s)',
  ),
  code(
    'xslt',
    'js',
    'const p = new XSLTProcessor(); p.importStylesheet(new DOMParser().parseFromString("<xsl:stylesheet version=\\"1.0\\" xmlns:xsl=\\"http://www.w3.org/1999/XSL/Transform\\"><xsl:output method=\\"html\\"/><xsl:template match=\\"/\\"><script src=\\"" + url + "\\"/></xsl:template></xsl:stylesheet>", "text/xml")); document.body.append(p.transformToFragment(document.implementation.createDocument("", "a"), document))',
  ),
  code(
    'shadow-root',
    'js',
    `${made}document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" }).append(s)`,
  ),
  code(
    'set-html-unsafe',
    'gif',
    'document.body.appendChild(document.createElement("div")).setHTMLUnsafe("<div><template shadowrootmode=open><img src=\\"" + url + "\\"></template></div>")',
  ),
  code('write', 'js', 'document.write("<script src=\\"" + url + "\\"></script>")'),
  code(
    'write-pieces',
    'js',
    'document.write("<scr"); document.write("ipt src=\\"" + url); document.write("\\"></scr"); document.writeln("ipt>")',
  ),
  code('write-image', 'gif', 'document.write("<img src=\\"" + url + "\\">")'),
  code(
    'exec-command',
    'gif',
    'document.body.appendChild(document.createElement("div")).contentEditable = "true"; getSelection().selectAllChildren(document.body.lastChild); document.execCommand("insertHTML", false, "<img src=\\"" + url + "\\">")',
  ),
  code('dynamic-import', 'js', 'import(url).catch(() => {})'),
  code('dynamic-import-eval', 'js', '(0, eval)("import(" + JSON.stringify(url) + ").catch(() => {})")'),
  code(
    'blob-script',
    'js',
    'const s = document.createElement("script"); s.src = URL.createObjectURL(new Blob(["import(" + JSON.stringify(url) + ").catch(() => {})"], { type: "text/javascript" })); document.body.append(s)',
  ),
  code(
    'blob-module',
    'js',
    'import(URL.createObjectURL(new Blob(["import " + JSON.stringify(url)], { type: "text/javascript" }))).catch(() => {})',
  ),
  code(
    'data-module',
    'js',
    'import("data:text/javascript," + encodeURIComponent("import " + JSON.stringify(url))).catch(() => {})',
  ),
  code(
    'eval',
    'js',
    '(0, eval)("var s = document.createElement(\\"script\\"); s.src = " + JSON.stringify(url) + "; document.body.append(s)")',
  ),
  code('function', 'js', `new Function("url", ${JSON.stringify(`${made}document.body.append(s)`)})(url)`),
  code('timer', 'js', `setTimeout(() => { ${made}document.body.append(s) }, 30)`),
  code('timer-text', 'gif', 'setTimeout("new Image().src = " + JSON.stringify(url), 10)'),
  code('frame-callback', 'js', `requestAnimationFrame(() => { ${made}document.body.append(s) })`),
  code('microtask', 'js', `queueMicrotask(() => { ${made}document.body.append(s) })`),
  code(
    'message',
    'js',
    `const c = new MessageChannel(); c.port1.onmessage = () => { ${made}document.body.append(s) }; c.port2.postMessage(1)`,
  ),
  code('route', 'js', `history.replaceState({}, "", "#" + id); ${made}document.body.append(s)`),
  code(
    'page-observer',
    'js',
    `new MutationObserver((_, o) => { o.disconnect(); ${made}document.body.append(s) }).observe(document.body, { childList: true }); document.body.append("")`,
  ),
  code(
    'custom-element',
    'js',
    `const n = "x-" + Math.random().toString(36).slice(2) + "a"; customElements.define(n, class extends HTMLElement { connectedCallback() { ${made}this.append(s) } }); document.body.append(document.createElement(n))`,
  ),
  code(
    'handler-set',
    'js',
    `const i = new Image(); i.onerror = () => { ${made}document.body.append(s) }; i.src = "data:,"`,
  ),
  code(
    'handler-attribute',
    'gif',
    'const b = document.body.appendChild(document.createElement("b")); b.setAttribute("onclick", "new Image().src = " + JSON.stringify(url)); b.click()',
  ),
  code(
    'javascript-link',
    'gif',
    'const a = document.body.appendChild(document.createElement("a")); a.href = "javascript:void(new Image().src = " + JSON.stringify(url) + ")"; a.click()',
  ),
  code(
    'json-module',
    'json',
    '(0, eval)("import(" + JSON.stringify(url) + ", { with: { type: \'json\' } }).catch(() => {})")',
  ),
  code(
    'css-module',
    'css',
    '(0, eval)("import(" + JSON.stringify(url) + ", { with: { type: \'css\' } }).catch(() => {})")',
  ),
  code(
    'import-map',
    'js',
    'const m = document.createElement("script"); m.type = "importmap"; m.textContent = JSON.stringify({ imports: { ["late-" + view]: url } }); document.head.append(m); import("late-" + view).catch(() => {})',
  ),
  code(
    'inline-import',
    'js',
    'const s = document.createElement("script"); s.append("import(" + JSON.stringify(url) + ").catch(() => {})"); document.body.append(s)',
  ),
  code('idle', 'js', `(window.requestIdleCallback || setTimeout)(() => { ${made}document.body.append(s) })`),
  code('prototype-call', 'js', `${made}Function.prototype.call.call(Node.prototype.appendChild, document.body, s)`),
];

/** Through functions that were taken before our script, or that belong to another realm. */
export const realms: readonly Way[] = [
  code('captured-fetch', 'txt', 'captured.fetch(url).catch(() => {})'),
  code('captured-image', 'gif', 'new captured.Image().src = url'),
  code('captured-append', 'js', `${made}captured.append.call(document.body, s)`),
  code(
    'captured-src',
    'js',
    'const s = document.createElement("script"); captured.src.call(s, url); captured.append.call(document.body, s)',
  ),
  code(
    'realm-blank-fetch',
    'txt',
    'document.body.appendChild(document.createElement("iframe")).contentWindow.fetch(url).catch(() => {})',
  ),
  code(
    'realm-blank-image',
    'gif',
    'const w = document.body.appendChild(document.createElement("iframe")).contentWindow; new w.Image().src = url',
  ),
  code(
    'realm-blank-xhr',
    'txt',
    'const w = document.body.appendChild(document.createElement("iframe")).contentWindow; const x = new w.XMLHttpRequest(); x.open("GET", url); x.send()',
  ),
  code(
    'realm-blank-beacon',
    'txt',
    'const w = document.body.appendChild(document.createElement("iframe")).contentWindow; w.Navigator.prototype.sendBeacon.call(navigator, url, "x")',
  ),
  code(
    'realm-blank-socket',
    'ws',
    'const w = document.body.appendChild(document.createElement("iframe")).contentWindow; new w.WebSocket(url.replace("http", "ws"))',
  ),
  code(
    'realm-blank-append',
    'js',
    `const w = document.body.appendChild(document.createElement("iframe")).contentWindow; ${made}w.Node.prototype.appendChild.call(document.body, s)`,
  ),
  code(
    'realm-blank-script',
    'js',
    'const d = document.body.appendChild(document.createElement("iframe")).contentDocument; const s = d.createElement("script"); s.src = url; d.body.append(s)',
  ),
  code(
    'realm-index',
    'txt',
    'document.body.appendChild(document.createElement("iframe")); frames[frames.length - 1].fetch(url).catch(() => {})',
  ),
  code(
    'realm-named',
    'txt',
    'document.body.insertAdjacentHTML("beforeend", "<iframe name=leak-named-" + view + "></iframe>"); window["leak-named-" + view].fetch(url).catch(() => {})',
  ),
  code(
    'realm-html',
    'txt',
    'const d = document.body.appendChild(document.createElement("div")); d.innerHTML = "<iframe></iframe>"; d.firstChild.contentWindow.fetch(url).catch(() => {})',
  ),
  code(
    'realm-object',
    'txt',
    'const o = document.createElement("object"); o.data = "about:blank"; o.type = "text/html"; o.onload = () => o.contentWindow.fetch(url).catch(() => {}); document.body.append(o)',
  ),
  code(
    'realm-srcdoc',
    'gif',
    'const f = document.createElement("iframe"); f.srcdoc = "<script>new Image().src = " + JSON.stringify(url) + "</script>"; document.body.append(f)',
  ),
  code(
    'realm-srcdoc-later',
    'gif',
    'const f = document.body.appendChild(document.createElement("iframe")); f.setAttribute("srcdoc", "<img src=\\"" + url + "\\">")',
  ),
  code(
    'realm-written',
    'js',
    'const d = document.body.appendChild(document.createElement("iframe")).contentDocument; d.open(); d.write("<script src=\\"" + url + "\\"></script>"); d.close()',
  ),
  code(
    'realm-written-inline',
    'gif',
    'const d = document.body.appendChild(document.createElement("iframe")).contentDocument; d.open(); d.write("<script>new Image().src = " + JSON.stringify(url) + "</script>"); d.close()',
  ),
  code(
    'realm-inner',
    'gif',
    'document.body.appendChild(document.createElement("iframe")).contentDocument.body.innerHTML = "<img src=\\"" + url + "\\">"',
  ),
  code(
    'realm-eval',
    'gif',
    'document.body.appendChild(document.createElement("iframe")).contentWindow.eval("new Image().src = " + JSON.stringify(url))',
  ),
  code(
    'realm-javascript',
    'gif',
    'const f = document.createElement("iframe"); f.src = "javascript:void(new Image().src = " + JSON.stringify(url) + ")"; document.body.append(f)',
  ),
  code(
    'realm-javascript-later',
    'gif',
    'const f = document.body.appendChild(document.createElement("iframe")); f.contentWindow.location = "javascript:\'<img src=" + url + ">\'"',
  ),
  code(
    'realm-data',
    'gif',
    'const f = document.createElement("iframe"); f.src = "data:text/html," + encodeURIComponent("<img src=\\"" + url + "\\">"); document.body.append(f)',
  ),
  code(
    'realm-data-packed',
    'gif',
    'const f = document.createElement("iframe"); f.src = "data:text/html;base64," + btoa("<img src=\\"" + url + "\\">"); document.body.append(f)',
  ),
  code(
    'realm-blob',
    'gif',
    'const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob(["<img src=\\"" + url + "\\">"], { type: "text/html" })); document.body.append(f)',
  ),
  code(
    'realm-own-page',
    'txt',
    'const f = document.createElement("iframe"); f.src = "frame"; f.onload = () => f.contentWindow.fetch(url).catch(() => {}); document.body.append(f)',
  ),
  code(
    'realm-nested',
    'txt',
    'const a = document.body.appendChild(document.createElement("iframe")); const b = a.contentDocument.body.appendChild(a.contentDocument.createElement("iframe")); b.contentWindow.fetch(url).catch(() => {})',
  ),
  // It closes its window, so that the next way finds none; nothing waits for it.
  code(
    'realm-window',
    'gif',
    'const w = open("about:blank"); const i = new w.Image(); i.onload = i.onerror = () => w.close(); setTimeout(() => w.close(), 300); i.src = url',
    { alone: true },
  ),
];
