/** Requests that code of the page makes, without a script of the third party. */
import { code, type Way } from './way.js';

const inBody = (name: string, then: string) =>
  `const e = document.createElement("${name}"); ${then}; document.body.append(e)`;
const worker = (text: string) => `URL.createObjectURL(new Blob([${text}], { type: "text/javascript" }))`;

/** By the functions made for it. */
export const calls: readonly Way[] = [
  code('fetch', 'txt', 'fetch(url).catch(() => {})'),
  code('fetch-url-object', 'txt', 'fetch(new URL(url)).catch(() => {})'),
  code('fetch-request', 'txt', 'fetch(new Request(url)).catch(() => {})'),
  code('fetch-no-cors', 'txt', 'fetch(url, { mode: "no-cors", credentials: "include" }).catch(() => {})'),
  code(
    'fetch-keepalive',
    'txt',
    'fetch(url, { method: "POST", body: "x", mode: "no-cors", keepalive: true }).catch(() => {})',
  ),
  code('fetch-window', 'txt', 'window.fetch.call(undefined, url).catch(() => {})'),
  code('fetch-redirect', 'txt', 'fetch("redirect?" + url).catch(() => {})'),
  code(
    'fetch-later',
    'txt',
    'const c = new AbortController(); fetchLater(url, { activateAfter: 0, signal: c.signal })',
  ),
  code('xhr', 'txt', 'const x = new XMLHttpRequest(); x.open("GET", url); x.send()'),
  code('xhr-sync', 'txt', 'const x = new XMLHttpRequest(); x.open("GET", url, false); try { x.send() } catch {}'),
  code('xhr-post', 'txt', 'const x = new XMLHttpRequest(); x.open("POST", new URL(url)); x.send("x")'),
  code('beacon', 'txt', 'navigator.sendBeacon(url, "x")'),
  code('beacon-prototype', 'txt', 'Navigator.prototype.sendBeacon.call(navigator, url)'),
  code('socket', 'ws', 'new WebSocket(url.replace("http", "ws"))'),
  code('socket-extended', 'ws', 'new (class extends WebSocket {})(url.replace("http", "ws"))'),
  code('socket-stream', 'ws', 'new WebSocketStream(url.replace("http", "ws")).opened.catch(() => {})'),
  code('event-source', 'txt', 'const e = new EventSource(url); e.onerror = () => e.close()'),
  code('cache-add-all', 'txt', 'caches.open("shop").then((c) => c.addAll([url])).catch(() => {})'),
  code('cache-add', 'txt', 'caches.open("shop").then((c) => c.add(url)).catch(() => {})'),
  code('font-face', 'woff', 'new FontFace("late-" + view, "url(" + url + ")").load().catch(() => {})'),
  code('audio-worklet', 'js', 'new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(url).catch(() => {})'),
  code('paint-worklet', 'js', 'CSS.paintWorklet.addModule(url)'),
  // It, and the next, close what they have opened: no part of the test waits for that.
  code(
    'stun',
    'udp',
    'const p = new RTCPeerConnection({ iceServers: [{ urls: url }] }); p.createDataChannel("x"); p.createOffer().then((o) => p.setLocalDescription(o)); setTimeout(() => p.close(), 200)',
    { port: 'udp', unstoppable: 'no policy covers WebRTC; only a script that holds it can' },
  ),
  code(
    'web-transport',
    'udp',
    'const w = new WebTransport(url); w.ready.catch(() => {}); w.closed.catch(() => {}); setTimeout(() => w.close(), 200)',
    { port: 'udp' },
  ),
  code('fetch-prototype', 'txt', 'Reflect.apply(fetch, window, [url]).catch(() => {})'),
];

/*
 * The timers in these texts are the page's own, and part of the way: they close what would stay open in the browser. No
 * test waits for them.
 */

/** In workers. */
export const workers: readonly Way[] = [
  code('worker-import', 'js', `new Worker(${worker('"importScripts(" + JSON.stringify(url) + ")"')})`),
  code('worker-fetch', 'txt', `new Worker(${worker('"fetch(" + JSON.stringify(url) + ").catch(() => {})"')})`),
  code('worker-module', 'js', `new Worker(${worker('"import " + JSON.stringify(url)')}, { type: "module" })`),
  code(
    'worker-data',
    'txt',
    'new Worker("data:text/javascript," + encodeURIComponent("fetch(" + JSON.stringify(url) + ").catch(() => {})"))',
  ),
  code('worker-own-fetch', 'txt', 'new Worker("own-worker.js?fetch=" + encodeURIComponent(url))'),
  code('worker-own-import', 'js', 'new Worker("own-worker.js?import=" + encodeURIComponent(url))'),
  code('worker-own-xhr', 'txt', 'new Worker("own-worker.js?xhr=" + encodeURIComponent(url))'),
  code('worker-nested', 'txt', 'new Worker("own-worker.js?nested=" + encodeURIComponent(url))'),
  code('worker-shared', 'txt', 'new SharedWorker("own-worker.js?shared&fetch=" + encodeURIComponent(url))'),
  code(
    'worker-shared-blob',
    'txt',
    `new SharedWorker(${worker('"fetch(" + JSON.stringify(url) + ").catch(() => {})"')})`,
  ),
  code(
    'worker-service',
    'txt',
    'navigator.serviceWorker.register("own-worker.js?fetch=" + encodeURIComponent(url), { scope: "./scope-" + view + "/" }).catch(() => {})',
  ),
  code('worker-message', 'txt', 'new Worker("own-worker.js").postMessage(url)'),
  code('worker-foreign', 'js', 'new Worker(url)'),
  code(
    'worker-own-socket',
    'ws',
    'new Worker("own-worker.js?socket=" + encodeURIComponent(url.replace("http", "ws")))',
  ),
];

/** By elements that code makes or changes. */
export const elements: readonly Way[] = [
  code('image', 'gif', 'new Image().src = url'),
  code('image-set-attribute', 'gif', 'new Image().setAttribute("src", url)'),
  code('image-created', 'gif', 'document.createElement("img").src = url'),
  code('image-srcset', 'gif', 'new Image().srcset = url + " 1x"'),
  code(
    'image-srcset-change',
    'gif',
    'const i = document.body.appendChild(new Image()); i.srcset = "data:, 1x"; i.srcset = url + " 2x"; i.sizes = "1px"',
  ),
  code(
    'image-attribute-node',
    'gif',
    'const i = new Image(); const a = document.createAttribute("src"); a.value = url; i.setAttributeNode(a)',
  ),
  // In view wherever other ways have scrolled to: elsewhere it would wait for the visitor.
  code(
    'image-lazy',
    'gif',
    'const i = new Image(9, 9); i.loading = "lazy"; i.style = "position: fixed; top: 0"; i.src = url; document.body.prepend(i)',
  ),
  code(
    'image-clone',
    'gif',
    'const t = document.createElement("template"); t.innerHTML = "<img src=\\"" + url + "\\">"; t.content.firstChild.cloneNode(); document.body.append(document.importNode(t.content.firstChild))',
  ),
  code(
    'inner-entities',
    'gif',
    'document.createElement("div").innerHTML = "<img src=\\"" + url.replace("://", "&colon;&#47;&#x2f;") + "\\">"',
  ),
  code('inner-image', 'gif', 'document.createElement("div").innerHTML = "<img src=\\"" + url + "\\">"'),
  code(
    'inner-frame',
    'html',
    'document.body.appendChild(document.createElement("div")).innerHTML = "<iframe src=\\"" + url + "\\"></iframe>"',
  ),
  code(
    'inner-handler',
    'gif',
    'document.body.appendChild(document.createElement("div")).innerHTML = "<img src=data:, onerror=\\"new Image().src=\'" + url + "\'\\">"',
  ),
  code(
    'inner-svg',
    'gif',
    'const g = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg")); g.innerHTML = "<image width=9 height=9 href=\\"" + url + "\\"/>"',
  ),
  code(
    'inner-style',
    'css',
    'document.body.appendChild(document.createElement("div")).innerHTML = "<style>@import \\"" + url + "\\";</style>"',
  ),
  code(
    'outer',
    'gif',
    'document.body.appendChild(document.createElement("p")).outerHTML = "<img src=\\"" + url + "\\">"',
  ),
  code('adjacent', 'gif', 'document.body.insertAdjacentHTML("beforeend", "<img src=\\"" + url + "\\">")'),
  code(
    'adjacent-frame',
    'html',
    'document.body.insertAdjacentHTML("beforeend", "<iframe src=\\"" + url + "\\"></iframe>")',
  ),
  code(
    'shadow-inner',
    'gif',
    'document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).innerHTML = "<img src=\\"" + url + "\\">"',
  ),
  code(
    'picture',
    'gif',
    'const p = document.createElement("picture"); const s = document.createElement("source"); s.srcset = url; p.append(s, new Image()); document.body.append(p)',
  ),
  code('input', 'gif', inBody('input', 'e.type = "image"; e.src = url')),
  code('frame-made', 'html', inBody('iframe', 'e.src = url')),
  code(
    'frame-attribute',
    'html',
    'const e = document.body.appendChild(document.createElement("iframe")); e.setAttribute("src", url)',
  ),
  code(
    'frame-location',
    'html',
    'document.body.appendChild(document.createElement("iframe")).contentWindow.location = url',
  ),
  code(
    'frame-location-href',
    'html',
    'document.body.appendChild(document.createElement("iframe")).contentWindow.location.href = url',
  ),
  code(
    'frame-location-replace',
    'html',
    'document.body.appendChild(document.createElement("iframe")).contentWindow.location.replace(url)',
  ),
  code(
    'frame-open',
    'html',
    'const e = document.createElement("iframe"); e.name = "open-" + view; document.body.append(e); open(url, e.name)',
  ),
  code(
    'frame-link',
    'html',
    'const e = document.createElement("iframe"); e.name = "link-" + view; document.body.append(e); const a = document.body.appendChild(document.createElement("a")); a.href = url; a.target = e.name; a.click()',
  ),
  code(
    'frame-form',
    'html',
    'const e = document.createElement("iframe"); e.name = "form-" + view; document.body.append(e); const f = document.body.appendChild(document.createElement("form")); f.action = url; f.target = e.name; f.method = "post"; f.submit()',
  ),
  code(
    'frame-form-get',
    'html',
    'const e = document.createElement("iframe"); e.name = "get-" + view; document.body.append(e); const f = document.body.appendChild(document.createElement("form")); f.action = url; f.target = e.name; f.requestSubmit()',
  ),
  code(
    'frame-formaction',
    'html',
    'const e = document.createElement("iframe"); e.name = "action-" + view; document.body.append(e); const f = document.body.appendChild(document.createElement("form")); f.target = e.name; const b = f.appendChild(document.createElement("button")); b.formAction = url; b.click()',
  ),
  code(
    'frame-set-element',
    'html',
    'const o = document.createElement("object"); o.type = "text/html"; document.body.append(o); o.data = url',
  ),
  code('embed-made', 'html', inBody('embed', 'e.type = "text/html"; e.src = url')),
  code(
    'ping',
    'txt',
    'const a = document.body.appendChild(document.createElement("a")); a.href = "#"; a.ping = url; a.click()',
  ),
  code('audio-made', 'mp3', 'new Audio(url).load()'),
  code('video-made', 'mp4', inBody('video', 'e.preload = "auto"; e.muted = true; e.src = url')),
  code('video-poster-made', 'gif', inBody('video', 'e.poster = url')),
  code(
    'video-source-made',
    'mp4',
    inBody('video', 'const s = document.createElement("source"); s.src = url; e.preload = "auto"; e.append(s)'),
  ),
  code(
    'track-made',
    'vtt',
    inBody(
      'video',
      'const k = document.createElement("track"); k.src = url; k.default = true; k.track.mode = "showing"; e.src = "own.mp4"; e.append(k)',
    ),
  ),
  code(
    'svg-image-made',
    'gif',
    'const g = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const i = document.createElementNS("http://www.w3.org/2000/svg", "image"); i.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", url); i.setAttribute("width", 9); i.setAttribute("height", 9); g.append(i); document.body.append(g)',
  ),
  code(
    'svg-image-base-val',
    'gif',
    'const g = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg")); const i = g.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "image")); i.setAttribute("width", 9); i.setAttribute("height", 9); i.href.baseVal = url',
  ),
  code('background-made', 'gif', inBody('table', 'e.setAttribute("background", url); e.innerHTML = "<tr><td>x"')),
  // A window that nobody closes would be there for the next way; nothing waits for it.
  code('window-open', 'html', 'const w = open(url); setTimeout(() => w.close(), 500)', {
    alone: true,
    unstoppable:
      'for a policy a new window is a navigation, like a link; only a script can tell whether somebody has clicked for it',
  }),
];

/** By style that code makes or changes. */
export const styles: readonly Way[] = [
  code(
    'style-made',
    'gif',
    'document.head.appendChild(document.createElement("style")).textContent = ".made-" + view + " { background: url(" + url + ") }"; document.body.appendChild(document.createElement("p")).className = "made-" + view',
  ),
  code(
    'style-import-made',
    'css',
    'document.head.appendChild(document.createElement("style")).textContent = "@import \\"" + url + "\\";"',
  ),
  code(
    'style-text-node',
    'css',
    'const s = document.head.appendChild(document.createElement("style")); const t = s.appendChild(document.createTextNode("")); t.data = "@import \\"" + url + "\\";"',
  ),
  code(
    'insert-rule',
    'gif',
    'document.head.appendChild(document.createElement("style")).sheet.insertRule(".rule-" + view + " { background: url(" + url + ") }"); document.body.appendChild(document.createElement("p")).className = "rule-" + view',
  ),
  code(
    'insert-import',
    'css',
    'document.head.appendChild(document.createElement("style")).sheet.insertRule("@import \\"" + url + "\\";")',
  ),
  code(
    'rule-style',
    'gif',
    'const s = document.head.appendChild(document.createElement("style")); s.textContent = "main {}"; s.sheet.cssRules[0].style.backgroundImage = "url(" + url + ")"',
  ),
  code(
    'adopted',
    'gif',
    'const s = new CSSStyleSheet(); s.replaceSync(".adopted-" + view + " { background: url(" + url + ") }"); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; document.body.appendChild(document.createElement("p")).className = "adopted-" + view',
  ),
  code(
    'style-property-made',
    'gif',
    'document.body.appendChild(document.createElement("p")).style.backgroundImage = "url(" + url + ")"',
  ),
  code(
    'style-set-property',
    'gif',
    'document.body.appendChild(document.createElement("p")).style.setProperty("background", "url(" + url + ")")',
  ),
  code(
    'style-css-text',
    'gif',
    'document.body.appendChild(document.createElement("p")).style.cssText = "background: url(" + url + ")"',
  ),
  code(
    'style-assigned',
    'gif',
    'document.body.appendChild(document.createElement("p")).style = "background: url(" + url + ")"',
  ),
  code(
    'style-set-attribute',
    'gif',
    'document.body.appendChild(document.createElement("p")).setAttribute("style", "background: url(" + url + ")")',
  ),
  code(
    'style-custom-made',
    'gif',
    'const p = document.body.appendChild(document.createElement("p")); p.style.setProperty("--u", "url(" + url + ")"); p.style.background = "var(--u)"',
  ),
  code(
    'style-typed',
    'gif',
    'const p = document.body.appendChild(document.createElement("p")); p.attributeStyleMap.set("background-image", CSSStyleValue.parse("background-image", "url(" + url + ")"))',
  ),
  // Long enough for a picture of it to be drawn on a busy machine; nothing waits for its end.
  code(
    'style-animation',
    'gif',
    'document.body.appendChild(document.createElement("p")).animate({ backgroundImage: ["url(" + url + ")", "none"] }, 20_000)',
  ),
  code(
    'style-registered-made',
    'gif',
    'CSS.registerProperty({ name: "--r-" + view, syntax: "<image>", inherits: false, initialValue: "url(" + url + ")" }); document.body.appendChild(document.createElement("p")).style.background = "var(--r-" + view + ")"',
  ),
  code(
    'link-made',
    'css',
    'const l = document.createElement("link"); l.rel = "stylesheet"; l.href = url; document.head.append(l)',
  ),
  code(
    'link-href-later',
    'css',
    'const l = document.createElement("link"); l.rel = "stylesheet"; document.head.append(l); l.href = url',
  ),
  code(
    'link-rel-later',
    'css',
    'const l = document.createElement("link"); l.href = url; document.head.append(l); l.rel = "stylesheet"',
  ),
  code(
    'link-rel-list',
    'css',
    'const l = document.createElement("link"); l.href = url; document.head.append(l); l.relList.add("stylesheet")',
  ),
  code(
    'link-preload',
    'js',
    'const l = document.createElement("link"); l.rel = "preload"; l.as = "script"; l.href = url; document.head.append(l)',
  ),
  code(
    'link-modulepreload',
    'js',
    'const l = document.createElement("link"); l.rel = "modulepreload"; l.href = url; document.head.append(l)',
  ),
  code(
    'link-prefetch',
    'html',
    'const l = document.createElement("link"); l.rel = "prefetch"; l.href = url; document.head.append(l)',
  ),
  code(
    'link-icon',
    'gif',
    'const l = document.createElement("link"); l.rel = "icon"; l.href = url; document.head.append(l)',
  ),
  code(
    'link-preconnect',
    'txt',
    'const l = document.createElement("link"); l.rel = "preconnect"; l.href = url; document.head.append(l)',
    { port: 'connection' },
  ),
  code(
    'rules-made',
    'html',
    'const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ urls: [url], eagerness: "immediate" }] }); document.head.append(s)',
  ),
];
