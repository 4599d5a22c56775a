/**
 * What rewriting costs beside reading: `node tests/bench/rewrite.mjs [--mb 10] [--runs 5]`, after `npm run build`.
 *
 * "parse5" builds its whole tree, with positions and without; "parser alone" is parse5 as the rewriter runs it, with a tree
 * that remembers only open elements, and nobody listening. Times are CPU time of this process (garbage collection
 * included), so that other work on the machine hardly matters; the figure is the best of the runs.
 * Ends with exit code 1 when rewriting takes more than three times what parse5 takes for itself.
 */
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { createPageRewriter } from '../../build/edge/rewrite/rewrite.js';
import { loadScanner } from '../../build/edge/rewrite/scanner.js';

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '10' }, runs: { type: 'string', default: '5' } },
});

/** A page like many: an article with pictures, links, tables, a few snippets and embeds. */
function createPage(length) {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<link rel="preconnect" href="https://fonts.googleapis.com"><link rel="stylesheet" href="/css/site.css">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-1');</script>
</head><body class="home page">`;
  const article = (number) => `
<article class="card card--wide" id="a${number}" data-track="list">
  <h2 class="card__title"><a href="/news/2026/${number}?from=list&amp;pos=${number % 20}">Headline number ${number} &ndash; what happened</a></h2>
  <img class="card__image" src="/media/${number}.jpg" srcset="/media/${number}.jpg 1x, /media/${number}@2.jpg 2x" alt="A picture of the event" loading="lazy" width="640" height="360">
  <p>Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.
  Ut enim <em>ad minim</em> veniam, quis <strong>nostrud</strong> exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.</p>
  <ul class="tags"><li><a href="/tag/one" style="color:#333">one</a></li><li><a href="/tag/two">two</a></li></ul>
  ${number % 10 ? '' : `<iframe src="https://www.youtube.com/embed/v${number}" width="560" height="315" allowfullscreen></iframe>`}
  ${number % 15 ? '' : `<script>document.getElementById("a${number}").addEventListener("click", function (event) { if (event.target.matches("a")) count("open", ${number}); });</script>`}
  ${number % 25 ? '' : '<svg viewBox="0 0 24 24"><path d="M12 2L2 7l10 5 10-5-10-5z" fill="currentColor"/></svg>'}
</article>`;
  const pieces = [head];
  let size = head.length;
  for (let number = 1; size < length; number++) {
    const piece = article(number);
    pieces.push(piece);
    size += piece.length;
  }
  return `${pieces.join('')}<noscript><img src="https://www.facebook.com/tr?id=1"></noscript></body></html>`;
}

/** The hardest page: every element is code to be read, and is held; and another one each time, or the same few again. */
function createSnippets(length, number = (index) => index) {
  const snippets = (id) => [
    `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-${id}');`,
    `!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.queue.push(arguments)};n.queue=[];t=b.createElement(e);t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','${id}');`,
    `var _paq=window._paq=window._paq||[];_paq.push(['trackPageView']);(function(){var u='//stats.example/',d=document,g=d.createElement('script');g.src=u+'matomo.js';_paq.push(['setSiteId',${id}]);d.head.appendChild(g)})();`,
    `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-${id}');`,
  ];
  const pieces = ['<!doctype html><title>Snippets</title>'];
  for (let size = 0, index = 0; size < length; index++) {
    for (const code of snippets(number(index))) {
      pieces.push(`<script>${code}</script>\n`);
      size += code.length + 18;
    }
  }
  return pieces.join('');
}

const html = createPage(Number(values.mb) * 1e6);
const snippets = createSnippets(Number(values.mb) * 1e6);
const same = createSnippets(Number(values.mb) * 1e6, () => 1);
const bytes = new TextEncoder().encode(html);
const createScanner = await loadScanner();
const rewriter = await createPageRewriter();
const nobody = { start() {}, end() {} };

async function pass(chunks) {
  const stream = rewriter.stream();
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = (async () => {
    for (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  })();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read());
  await written;
}

const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
  bytes.subarray(at * 65_536, (at + 1) * 65_536),
);

const figures = {
  'parse5, whole tree': () => parse(html),
  'parse5, whole tree with positions': () => parse(html, { sourceCodeLocationInfo: true }),
  'parser alone': () => createScanner(nobody, { scripting: true }).write(html, true),
  'rewriting text': () => rewriter.html(html),
  'rewriting bytes in pieces of 64 KB': () => pass(chunks),
  'nothing but snippets: parser alone': () => createScanner(nobody, { scripting: true }).write(snippets, true),
  'nothing but snippets: rewriting': () => rewriter.html(snippets),
  'nothing but the same snippets: rewriting': () => rewriter.html(same),
};

const best = {};
for (let run = 0; run < Number(values.runs); run++)
  for (const [name, measure] of Object.entries(figures)) {
    const before = process.cpuUsage();
    await measure();
    const { user, system } = process.cpuUsage(before);
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
  }

console.log(`${(bytes.length / 1e6).toFixed(1)} MB of HTML, CPU time, best of ${values.runs}`);
const alone = best['parser alone'];
for (const [name, time] of Object.entries(best))
  console.log(`${name.padEnd(36)} ${time.toFixed(0).padStart(6)} ms   ${(time / alone).toFixed(2)} × the parser alone`);
const own = Math.min(alone, best['parse5, whole tree']);
const isSlow = Math.max(best['rewriting text'], best['rewriting bytes in pieces of 64 KB']) > 3 * own;
if (isSlow || best['nothing but snippets: rewriting'] > 3 * best['nothing but snippets: parser alone']) {
  console.error('rewriting takes more than three times as long as its parser');
  process.exitCode = 1;
}
