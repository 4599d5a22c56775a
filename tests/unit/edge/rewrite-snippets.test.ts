import { describe, expect, it } from 'vitest';
import type { HeldTag, RewriteOptions } from '../../../src/edge/rewrite/options.js';
import { rewriteHtml } from '../../../src/edge/rewrite/rewrite.js';

const script = 'https://static.hotjar.com/c/hotjar-1.js';
const image = 'https://i.ytimg.com/vi/x/0.jpg';
const fill = (text: string) => text.replaceAll('§I', image).replaceAll('§', script);

/** As what a page's only tag is held; `undefined` when the page stays as it is. A second run must find nothing to do. */
async function findHeld(html: string, options?: RewriteOptions): Promise<HeldTag | undefined> {
  const held: HeldTag[] = [];
  const out = await rewriteHtml(html, { ...options, onHeld: (tag) => held.push(tag) });
  expect(await rewriteHtml(out, options)).toBe(out);
  expect(out === html).toBe(held.length === 0);
  return held[0];
}

const write = (text: string) => `document.write(unescape("${text}"));`;
const isSecure = '"https:" == document.location.protocol';

describe('vendors load their scripts', () => {
  it.each([
    [
      'linkedin-insight',
      write(
        "%3Cscript src='https://snap.licdn.com/li.lms-analytics/insight.min.js' type='text/javascript'%3E%3C/script%3E",
      ),
    ],
    [
      'linkedin-insight',
      write('%3Cscript src=%22https:%2F%2Fsnap.licdn.com%2Fli.lms-analytics%2Finsight.min.js%22%3E%3C%2Fscript%3E'),
    ],
    [
      'google-analytics',
      `var gaJsHost = ((${isSecure}) ? "https://ssl." : "http://www."); document.write(unescape("%3Cscript src='" + gaJsHost + "google-analytics.com/ga.js' type='text/javascript'%3E%3C/script%3E"));`,
    ],
    [
      'google-analytics',
      `(function(){var a=document.createElement('script');a.async=true;a.src=('https:'==document.location.protocol?'https://ssl':'http://www')+'.google-analytics.com/ga.js';document.head.appendChild(a)})();`,
    ],
    [
      'google-tag-manager',
      `var base = 'https://www.googletagmanager.com'; var s = document.createElement('script'); s.src = base + '/gtm.js?id=' + 'GTM-1';`,
    ],
    ['hotjar', `s.src = (${isSecure} ? "https://" : "http://") + "static.hotjar.com/c/hotjar-1.js"`],
    [
      'hotjar',
      `var p = ${isSecure} ? "https://" : "http://";\ns.type = 'text/javascript';\ns.src = p + "static.hotjar.com/c/hotjar-1.js"`,
    ],
    ['hotjar', `var u = ((${isSecure}) ? "https" : "http") + "://static.hotjar.com/"; s.src = u + 'c/hotjar-1.js'`],
    ['hotjar', `s.src = "http" + (${isSecure} ? "s" : "") + "://static.hotjar.com/c/hotjar-1.js"`],
    ['hotjar', `s.src = document.location.protocol + "//static.hotjar.com/c/hotjar-" + id + ".js"`],
    [
      'hotjar',
      `document.write('<script src="' + (${isSecure} ? 'https:' : 'http:') + '//static.hotjar.com/c/hotjar-1.js"></scr' + 'ipt>')`,
    ],
    ['hotjar', `document.write("<script src='https://static.hotjar.com/c/hotjar-" + id + ".js'></" + "script>")`],
    ['hotjar', `document.write(\`<script src="https://static.hotjar.com/c/hotjar-\${id}.js"></\${tag}>\`)`],
    ['hotjar', `document.writeln('\\x3Cscript src="https://static.hotjar.com/c/hotjar-1.js">\\x3C/script>')`],
    // The other of the two addresses may be the one that is known.
    ['walkme', `s.src = ${isSecure} ? 'https://s3.amazonaws.com/x.js' : 'http://cdn.walkme.com/users/1/walkme_1.js'`],
    [
      'walkme',
      `(function() {var walkme = document.createElement('script'); walkme.type = 'text/javascript'; walkme.async = true; walkme.src = 'https://cdn.walkme.com/users/1/walkme_1_https.js'; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(walkme, s); window._walkmeConfig = {smartLoad:true}; })();`,
    ],
    [
      'hubspot',
      `(function(d,s,i,r) { if (d.getElementById(i)){return;} var n=d.createElement(s),e=d.getElementsByTagName(s)[0]; n.id=i;n.src='//js.hs-analytics.net/analytics/'+(Math.ceil(new Date()/r)*r)+'/1.js'; e.parentNode.insertBefore(n, e); })(document,"script","hs-analytics",300000);`,
    ],
    [
      'hubspot-forms',
      `var s=document.createElement('script');s.src='//js.hsforms.net/forms/embed/v2.js';document.head.append(s)`,
    ],
    [
      'facebook-social',
      `(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return; js = d.createElement(s); js.id = id; js.src = "//connect.facebook.net/en_US/sdk.js#xfbml=1&version=v2.5"; fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'facebook-jssdk'));`,
    ],
    [
      'facebook-social',
      `(function() { var e = document.createElement('script'); e.async = true; e.src = document.location.protocol + '//connect.facebook.net/en_US/all.js'; document.getElementById('fb-root').appendChild(e); }());`,
    ],
    [
      'meta-pixel',
      `(function() { var f = document.createElement('script'); f.src = '//connect.facebook.net/en_US/fbevents.js'; })();`,
    ],
    [
      'microsoft-advertising',
      `if (!window.mstag) mstag = {loadTag : function(){},time : (new Date()).getTime()}; var s=document.createElement('script'); s.src='//flex.msn.com/mstag/site/1/mstag.js'`,
    ],
    [
      'microsoft-advertising',
      `(function(w,d,t,r,u){var n=d.createElement(t);n.src=r})(window,document,"script","//bat.bing.com/bat.js","q");`,
    ],
    [
      'x-widgets',
      `!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0],p=/^http:/.test(d.location)?'http':'https';if(!d.getElementById(id)){js=d.createElement(s);js.id=id;js.src=p+'://platform.twitter.com/widgets.js';fjs.parentNode.insertBefore(js,fjs);}}(document, 'script', 'twitter-wjs');`,
    ],
    ['x-pixel', `var s=document.createElement('script');s.src='//static.ads-twitter.com/oct.js';`],
    [
      'pinterest-widgets',
      `(function(d){ var f = d.getElementsByTagName('SCRIPT')[0], p = d.createElement('SCRIPT'); p.type = 'text/javascript'; p.async = true; p.src = '//assets.pinterest.com/js/pinit.js'; f.parentNode.insertBefore(p, f); }(document));`,
    ],
    [
      'pinterest-tag',
      `!function(e){var n=document.createElement("script");n.async=!0,n.src=e}("https://s.pinimg.com/ct/core.js");`,
    ],
    [
      'tiktok-pixel',
      `!function (w, d, t) { var i="https://analytics.tiktok.com/i18n/pixel/events.js"; var o=document.createElement("script"); o.src=i+"?sdkid="+t }(window, document, 'x');`,
    ],
    [
      'hotjar',
      `(function (c, s, q, u, a, r, e) { a = s.getElementsByTagName('head')[0]; r = s.createElement('script'); r.src = q + e + u; a.appendChild(r); })(window, document, 'https://static.hotjar.com/c/hotjar-', '.js', 1);`,
    ],
    [
      'hotjar',
      `(function(){var t=document.createElement('script');t.src="https://t.contentsquare.net/uxa/1.js";document.head.appendChild(t)})()`,
    ],
    [
      'vwo',
      `var d=document;document.write('<scr'+'ipt src="//dev.visualwebsiteoptimizer.com/deploy/js_visitor_settings.php?v=1&a='+1+'&url='+encodeURIComponent(d.URL)+'&random='+Math.random()+'" type="text/javascript">'+'<\\/s'+'cript>');`,
    ],
    [
      'vwo',
      `(function(){var b=document.createElement('script');b.src='https://dev.visualwebsiteoptimizer.com/j.php?a='+1+'&u='+encodeURIComponent(document.URL);document.head.appendChild(b)})()`,
    ],
    [
      'capterra',
      `(function(){var ct = document.createElement('script'); ct.type = 'text/javascript'; ct.async = true; ct.src = document.location.protocol + '//ct.capterra.com/capterra_tracker.js?vid=1&vkey=2'; })();`,
    ],
    [
      'capterra',
      `var capterra_prefix = (("https:" == document.location.protocol) ? "https://ct.capterra.com" : "http://ct.capterra.com"); (function() { var ct = document.createElement("script"); ct.src = capterra_prefix + "/capterra_tracker.js?vid=1"; })();`,
    ],
    [
      'intercom',
      `(function(){var w=window;var d=document;function l(){var s=d.createElement('script');s.async=true;s.src='https://widget.intercom.io/widget/abc';d.head.append(s)}w.addEventListener('load',l,false)})()`,
    ],
    [
      'opentracker',
      `document.write(unescape("%3Cscript src='" + (${isSecure} ? "https://" : "http://") + "script.opentracker.net/?site=shop.example' type='text/javascript'%3E%3C/script%3E"))`,
    ],
    [
      'propensity',
      `var s=document.createElement("script");s.crossOrigin="anonymous";s.src="https://cdn.propensity.com/propensity/propensity_analytics.js";document.head.append(s)`,
    ],
    [
      'matomo',
      `var pkBaseURL = ((${isSecure}) ? "https://stats.example/" : "http://stats.example/"); document.write(unescape("%3Cscript src='" + pkBaseURL + "piwik.js' type='text/javascript'%3E%3C/script%3E"));`,
    ],
    [
      'plausible',
      `var s=document.createElement('script');s.dataset.domain='shop.example';s.src='https://plausible.io/js/script.js';document.head.append(s)`,
    ],
    [
      'posthog',
      `!function(t,e){var p=t.createElement("script");p.async=!0,p.src=e.api_host.replace(".i.posthog.com","-assets.i.posthog.com")+"/static/array.js"}(document,{api_host:"https://us.i.posthog.com"});`,
    ],
    [
      'vimeo',
      `var s = document.createElement('script'); s.src = 'https://player.vimeo.com/api/player.js'; document.body.appendChild(s)`,
    ],
    [
      'youtube',
      `var tag = document.createElement('script'); tag.src = "https://www.youtube.com/iframe_api"; document.body.append(tag)`,
    ],
    [
      'recaptcha-enterprise',
      `var s = document.createElement('script'); s.src = 'https://www.' + (isChina ? 'recaptcha.net' : 'google.com') + '/recaptcha/api.js?render=explicit'; document.head.append(s)`,
    ],
    [
      'google-fonts',
      `(function(d){var wf=d.createElement('script');wf.src=('https:'==document.location.protocol?'https':'http')+'://ajax.googleapis.com/ajax/libs/webfont/1/webfont.js';wf.async='true'})(document);`,
    ],
    [
      'google-maps',
      `function load(){var s=document.createElement('script');s.src='https://maps.googleapis.com/maps/api/js?v=3.exp&callback=init';document.body.appendChild(s)} window.onload=load;`,
    ],
    ['microsoft-clarity', `var s=document.createElement('script');s.src='https://www.clarity.ms/tag/'+id;`],
  ])('%s: %s', async (service, code) => {
    expect(await findHeld(`<script>${code}</script>`)).toMatchObject({ element: 'script', service });
  });
});

describe('code that runs by itself', () => {
  const held = (code: string) =>
    ['onerror', 'onload'].map((name) => [`<img src=x ${name}="${fill(code)}">`, name] as const);

  it.each(
    [
      "this.setAttribute('srcset','§I 1x')",
      "this.setAttribute('srcset','a.png 1x, §I 2x')",
      "this.srcset='§I 2x'",
      "this.setAttribute('src','§I')",
      "this['src']='§I'",
      "this.setAttributeNS(null,'src','§I')",
      "$(this).attr('src','§I')",
      "document.body.style.backgroundImage='url(§I)'",
      'document.body.style.background=`no-repeat url(§I)`',
      "document.body.style.setProperty('background-image','url(§I)')",
      "document.body.setAttribute('style','background:url(§I)')",
      "document.body.style.backgroundImage='url('+'§I'+')'",
      "this.style.cssText='background:url(§I)'",
      "$('body').css('background','url(§I)')",
      "document.body.background='§I'",
      "document.querySelector('video').poster='§I'",
      "setTimeout('new Image().src=\\'§I\\'',1)",
      "setTimeout(&quot;document.createElement('img').src='§I?'+&quot;+x,1)",
    ].flatMap(held),
  )('%s', async (html, name) => {
    expect(await findHeld(html)).toMatchObject({ element: 'img', service: 'youtube' });
    expect(await rewriteHtml(html)).toContain(`data-held="${name}"`);
  });

  // Code of pages, which is read and never run: nothing waits for its timers.
  it.each([
    `setTimeout("var s=document.createElement('script');s.src='§';document.body.append(s)", 3000)`,
    `setTimeout("var s=document.createElement('script');s.src='§?id=" + id + "';document.body.append(s)", 3000)`,
    `window.setInterval('new Image().src="§"', 1)`,
    `eval("(new Image).src='§'")`,
    `new Function("a", "a.src='§'")(document.createElement("script"))`,
    `const address = '§'; import(address)`,
    `const address = '§'; navigator.serviceWorker.register('/worker.js?fetch=' + address)`,
    `import(ready ? '§' : '/none.js')`,
    `var x = new XMLHttpRequest; x.open("GET", "§")`,
    `var x = lend(); x.open.apply(x, ["GET", "§"])`,
    `document.body.append(document.createElement('iframe')); frames[0].location = '§'`,
    `document.body.style.backgroundImage = "url('§')"`,
    `var s = document.createElement('style'); s.textContent = '@import url("§");'; document.head.append(s)`,
  ])('in a script: %s', async (code) => {
    expect(await findHeld(`<script>${fill(code)}</script>`)).toMatchObject({ service: 'hotjar' });
  });
});

describe('strict', () => {
  const strict = { strict: true, page: 'https://shop.example/' };
  it.each([
    [
      'Segment',
      `!function(){var analytics=window.analytics=window.analytics||[];analytics.load=function(key,e){var t=document.createElement("script");t.type="text/javascript";t.async=!0;t.src="https://cdn.segment.com/analytics.js/v1/" + key + "/analytics.min.js";var n=document.getElementsByTagName("script")[0];n.parentNode.insertBefore(t,n)};analytics.load("KEY");analytics.page()}();`,
    ],
    [
      'Zopim',
      `window.$zopim||(function(d,s){var z=$zopim=function(c){z._.push(c)},$=z.s=d.createElement(s),e=d.getElementsByTagName(s)[0];z.set=function(o){z.set._.push(o)};z._=[];z.set._=[];$.async=!0;$.setAttribute("charset","utf-8");$.src="https://v2.zopim.com/?KEY";z.t=+new Date;$.type="text/javascript";e.parentNode.insertBefore($,e)})(document,"script");`,
    ],
    [
      'Snap',
      `(function(e,t,n){var s='script';r=t.createElement(s);r.async=!0;r.src=n;var u=t.getElementsByTagName(s)[0];u.parentNode.insertBefore(r,u);})(window,document,'https://sc-static.net/scevent.min.js');`,
    ],
    ['Quantcast', `e.src = (${isSecure} ? "https://secure" : "http://edge") + ".quantserve.com/quant.js";`],
    [
      'StatCounter',
      `var h = ((${isSecure}) ? "https://secure." : "http://www."); document.write("<sc"+"ript src='" + h + "statcounter.com/counter/counter.js'></"+"script>");`,
    ],
    ['a name', `var b = document.createElement('script'); b.setAttribute('src', 'https://tag.example/t.js'); b.src`],
    ['jQuery', `$.getScript('https://tag.example/t.js')`],
    ['a picture', `(new Image).src = 'https://tag.example/t.gif?' + Date.now()`],
  ])('holds the loader of a third party: %s', async (_, code) => {
    expect(await findHeld(`<script>${code}</script>`, strict)).toMatchObject({
      consent: 'marketing',
      service: undefined,
    });
    // Without it, and where the site allows it, it is none of ours.
    expect(await findHeld(`<script>${code}</script>`)).toBeUndefined();
    const hosts = [
      '*.segment.com',
      '*.zopim.com',
      'sc-static.net',
      '*.quantserve.com',
      '*.statcounter.com',
      'tag.example',
    ];
    expect(await findHeld(`<script>${code}</script>`, { ...strict, allow: hosts })).toBeUndefined();
  });

  it.each([
    `s.src = 'https://shop.example/app.js'`,
    `s.src = ("https:" == location.protocol ? "https://" : "http://") + "shop.example/app.js"`,
    `s.src = '/app.js'; s.dataset.help = 'https://help.example/'`,
    `var a = document.createElement('a'); a.href = 'https://other.example/'; a.target = '_blank'`,
    `var links = ['https://other.example/', 'https://help.example/js/']; e.src = icon; document.createElement('b')`,
    `list.innerHTML = '<a href="https://other.example/">more</a>'; document.createElement('b')`,
    `img.src = icon\nshow("https://help.example/js/")`,
    `fetch('/api').then(show); var help = "https://help.example/"`,
    `el.setAttribute('href', 'https://other.example/')`,
  ])('leaves alone what loads nothing of others: %s', async (code) => {
    expect(await findHeld(`<script>${code}</script>`, strict)).toBeUndefined();
  });
});

describe('code that only names an address', () => {
  it.each([
    `var privacy = "see https://www.hotjar.com/privacy"`,
    `var s = document.createElement('script'); s.src = '/app.js'; var privacy = "see https://www.hotjar.com/privacy for more"`,
    `var s = document.createElement('script'); s.src = '/app.js'; /* s.src = '§' */ // '§'`,
    `var img = new Image; img.srcset = '/a.png 1x, /b.png 2x'; var t = "by https://www.hotjar.com/, see there"`,
    `var scheme = 'https://'; s.src = '/app.js'; show('www.hotjar.com/privacy')`,
    `var scheme = 'https://'; s.src = scheme + location.host + '/app.js'; show('www.hotjar.com/privacy')`,
    `var links = {"hotjar": "§", "youtube": "https://www.youtube.com/embed/x"}`,
    `var links = ["§"]; document.body.style.color = 'red'; setTimeout(show, 10)`,
    `setTimeout(show, 10, "s.src='§'")`,
    `setTimeout("show('§')", 10)`,
    `document.body.style.color = 'red'; var css = "b{content:'https://www.hotjar.com/'}"`,
    `el.setAttribute('href', '§')`,
    `el.setAttribute('title', 'src'); var a = ['a', '§']`,
    `var a = document.createElement('a'); a.href = "/share?embed=%3Cscript src='§'%3E%3C/script%3E"`,
    `var text = "%3Cscript src='§'%3E%3C/script%3E"; show(text)`,
    `document.write("<p>" + unescape("%3Ca href='§'%3Eprivacy%3C/a%3E") + "</p>")`,
    `document.write("<a href='" + (a ? "https://" : "http://") + "www.hotjar.com/privacy'>privacy</a>")`,
    `function follow() { window.open('§') }`,
    `function share() { navigator.clipboard.writeText('§') }`,
    `document.querySelector('details').open = true; var links = { film: '§' }`,
    `document.body.append(document.createElement('p')); if (old) window.location.href = '§'; else location.replace("§")`,
    // What a page of SvelteKit, and any with a module of its own, starts with: its files, and what they draw.
    `Promise.all([import("/_app/start.js"), import("/_app/app.js")]).then(([kit, app]) => kit.start(app, { data: [{ html: "<iframe src='§'></iframe>", video: "§" }] }));
      if ('serviceWorker' in navigator) addEventListener('load', () => navigator.serviceWorker.register('/service-worker.js'))`,
    `import { start } from "/app.js"; start({ embed: "§" })`,
  ])('%s', async (code) => {
    expect(await findHeld(`<script>${fill(code)}</script>`)).toBeUndefined();
  });

  it.each([
    `onload="this.title='§I'"`,
    `onload="show('see §I 1x')"`,
    `onload="this.style.color='red';show('§I')"`,
    `onclick="document.body.style.backgroundImage='url(§I)'"`,
  ])('a handler: %s', async (handler) => {
    expect(await findHeld(fill(`<img src=x ${handler}>`))).toBeUndefined();
  });

  it('data', async () => {
    const page = `<script type="application/json">{"html":"<script src='${script}'>","code":"s.src='${script}'"}</script>`;
    expect(await findHeld(page)).toBeUndefined();
  });
});
