/** Storage of the page: written by code of the page under a name that belongs to the service, or by the third party. */
import { code, html, srcdocRealm, type Way } from './way.js';

const name = 'const n = "leak_" + id; ';

/** Cookies and storage. */
export const storage: readonly Way[] = [
  code('cookie', 'none', `${name}document.cookie = n + "=" + view + "; path=/; max-age=999"`),
  code(
    'cookie-prototype',
    'none',
    `${name}Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set.call(document, n + "=" + view + "; path=/")`,
  ),
  code('cookie-captured', 'none', `${name}captured.cookie.call(document, n + "=" + view + "; path=/")`, {
    unstoppable: 'this code ran before our script, which has to be the first in the page, and no policy covers cookies',
  }),
  code(
    'cookie-realm',
    'none',
    `${name}document.body.appendChild(document.createElement("iframe")).contentDocument.cookie = n + "=" + view + "; path=/"`,
  ),
  code(
    'cookie-realm-setter',
    'none',
    `${name}const w = document.body.appendChild(document.createElement("iframe")).contentWindow; Object.getOwnPropertyDescriptor(w.Document.prototype, "cookie").set.call(document, n + "=" + view + "; path=/")`,
  ),
  code(
    'cookie-srcdoc',
    'none',
    `${name}const f = document.createElement("iframe"); f.srcdoc = "<script>document.cookie = '" + n + "=" + view + "; path=/'</script>"; document.body.append(f)`,
    { unstoppable: srcdocRealm },
  ),
  code('cookie-store', 'none', `${name}cookieStore.set(n, view).catch(() => {})`),
  code(
    'cookie-store-object',
    'none',
    `${name}CookieStore.prototype.set.call(cookieStore, { name: n, value: view }).catch(() => {})`,
  ),
  code(
    'cookie-meta',
    'none',
    `${name}document.head.insertAdjacentHTML("beforeend", "<meta http-equiv=Set-Cookie content='" + n + "=" + view + "'>")`,
  ),
  code('local-method', 'none', `${name}localStorage.setItem(n, view)`),
  code('local-property', 'none', 'localStorage["leak_" + id] = view'),
  code('local-prototype', 'none', `${name}Storage.prototype.setItem.call(localStorage, n, view)`),
  code(
    'local-define',
    'none',
    `${name}Object.defineProperty(localStorage, n, { value: view, configurable: true, enumerable: true, writable: true })`,
  ),
  code('local-reflect', 'none', `${name}Reflect.set(localStorage, n, view)`),
  code('local-assign', 'none', `${name}Object.assign(localStorage, { [n]: view })`),
  code('local-captured', 'none', `${name}captured.setItem.call(localStorage, n, view)`),
  code(
    'local-realm',
    'none',
    `${name}document.body.appendChild(document.createElement("iframe")).contentWindow.localStorage.setItem(n, view)`,
  ),
  code(
    'local-realm-property',
    'none',
    `${name}document.body.appendChild(document.createElement("iframe")).contentWindow.localStorage[n] = view`,
  ),
  code('session-method', 'none', `${name}sessionStorage.setItem(n, view)`),
  code('session-property', 'none', 'sessionStorage["leak_" + id] = view'),
  code('session-prototype', 'none', `${name}Storage.prototype.setItem.call(sessionStorage, n, view)`),
  code('database', 'none', `${name}indexedDB.open(n + "_" + view)`),
  code('database-prototype', 'none', `${name}IDBFactory.prototype.open.call(indexedDB, n + "_" + view)`),
  code(
    'database-realm',
    'none',
    `${name}document.body.appendChild(document.createElement("iframe")).contentWindow.indexedDB.open(n + "_" + view)`,
  ),
  code(
    'database-worker',
    'none',
    `${name}new Worker(URL.createObjectURL(new Blob(["indexedDB.open('" + n + "_" + view + "')"])))`,
    {
      unstoppable:
        'code in a worker of the first party keeps what it likes: no page sees into it, no policy covers storage',
    },
  ),
  code('cache', 'none', `${name}caches.open(n + "_" + view).catch(() => {})`),
  code('set-cookie-fetch', 'cookie', 'fetch(url, { credentials: "include", mode: "no-cors" }).catch(() => {})'),
  html(
    'set-cookie-img',
    'cookie',
    '<img alt="" src="{url}">',
    '<img alt="" data-consent="marketing" data-src="{url}">',
  ),
  code('cookie-spaces', 'none', `${name}document.cookie = "  " + n + " = " + view + " ; path=/"`),
  code('cookie-nameless', 'none', `${name}document.cookie = "=" + n + "=" + view + "; path=/"`),
  code(
    'file-system',
    'none',
    `${name}navigator.storage.getDirectory().then((d) => d.getFileHandle(n + "_" + view, { create: true })).catch(() => {})`,
  ),
];

/** What a tag manager does that the site has allowed: another service comes in through it. */
export const throughFriend: readonly Way[] = [
  code('friend-script', 'js', 'const s = document.createElement("script"); s.src = url; document.head.append(s)'),
  code('friend-write', 'js', 'document.write("<script src=\\"" + url + "\\"></script>")'),
  code('friend-image', 'gif', 'new Image().src = url'),
  code('friend-fetch', 'txt', 'fetch(url).catch(() => {})'),
  code('friend-beacon', 'txt', 'navigator.sendBeacon(url, "x")'),
  code('friend-frame', 'html', 'const f = document.createElement("iframe"); f.src = url; document.body.append(f)'),
  code('friend-import', 'js', 'import(url).catch(() => {})'),
  code(
    'friend-inline',
    'js',
    'const s = document.createElement("script"); s.text = "var t = document.createElement(\'script\'); t.src = " + JSON.stringify(url) + "; document.head.append(t)"; document.head.append(s)',
  ),
  code('friend-html', 'gif', 'document.body.insertAdjacentHTML("beforeend", "<div><img src=\\"" + url + "\\"></div>")'),
  code('friend-cookie', 'none', 'document.cookie = "leak_" + id + "=" + view + "; path=/"'),
  code('friend-local', 'none', 'localStorage.setItem("leak_" + id, view)'),
].map((way) => ({ ...way, by: 'friend' as const, marked: null }));
