/** Ways in markup: what a browser does by itself when it reads the page. */
import { html, M, type Way } from './way.js';

const script = (attributes = '') => `<script type="text/plain" ${M} ${attributes} data-src="{url}"></script>`;
const moduleScript = `<script type="text/plain" data-type="module" ${M} data-src="{url}"></script>`;
const link = (attributes: string) => `<link ${attributes} ${M} data-href="{url}">`;
const frame = `<iframe title="f" ${M} data-src="{url}"></iframe>`;

/** Scripts in markup. */
export const markupScripts: readonly Way[] = [
  html('script-head', 'js', '<script src="{url}"></script>', script(), { place: 'head' }),
  html('script-body', 'js', '<script src="{url}"></script>', script()),
  html('script-typed', 'js', '<script type="text/javascript" src="{url}"></script>', script()),
  html('script-old-type', 'js', '<script type="application/x-ecmascript" src="{url}"></script>', script()),
  html('script-odd-type', 'js', '<script type=" Text/JavaScript " src="{url}"></script>', script()),
  html('script-language', 'js', '<script language="javascript1.2" src="{url}"></script>', script()),
  html('script-async', 'js', '<script async src="{url}"></script>', script('async')),
  html('script-defer', 'js', '<script defer src="{url}"></script>', script('defer')),
  html('script-module', 'js', '<script type="module" src="{url}"></script>', moduleScript),
  html(
    'script-module-import',
    'js',
    '<script type="module">import "{url}"</script>',
    `<script type="text/plain" data-type="module" ${M}>import "{url}"</script>`,
  ),
  html(
    'script-before-sync',
    'js',
    '<script src="{url}"></script><script src="own.js"></script>',
    `${script()}<script src="own.js"></script>`,
    { place: 'head' },
  ),
  html(
    'script-after-sync',
    'js',
    '<script src="own.js?slow"></script><script src="{url}"></script>',
    `<script src="own.js?slow"></script>${script()}`,
  ),
  html(
    'script-shadow',
    'js',
    '<div><template shadowrootmode="open"><script src="{url}"></script></template></div>',
    undefined,
  ),
  html('script-svg', 'js', '<svg width="1" height="1"><script href="{url}"></script></svg>'),
  html('script-svg-xlink', 'js', '<svg width="1" height="1"><script xlink:href="{url}"></script></svg>'),
  html('script-math', 'js', '<math><mtext><script src="{url}"></script></mtext></math>'),
  html('script-in-select', 'js', '<select><script src="{url}"></script></select>', script()),
  html('script-in-table', 'js', '<table><script src="{url}"></script></table>', script()),
  html('script-unclosed-attribute', 'js', '<script/src="{url}"/async></script>', script()),
  html('script-twice-src', 'js', '<script src="{url}" src="own.js"></script>', script()),
  html(
    'script-import-map',
    'js',
    '<script type="importmap">{"imports":{"leak-mapped":"{url}"}}</script><script type="module">import "leak-mapped"</script>',
    `<script type="importmap">{"imports":{"leak-mapped":"{url}"}}</script><script type="text/plain" data-type="module" ${M}>import "leak-mapped"</script>`,
    { place: 'head', alone: true },
  ),
  html('script-data', 'gif', '<script src="data:text/javascript,new Image().src=\'{url}\'"></script>'),
  html(
    'handler-error',
    'js',
    '<img alt="" src="data:," onerror="var s=document.createElement(\'script\');s.src=\'{url}\';document.body.append(s)">',
  ),
  html('handler-svg-load', 'gif', '<svg width="1" height="1" onload="new Image().src=\'{url}\'"></svg>'),
  html('handler-toggle', 'gif', '<details open ontoggle="new Image().src=\'{url}\'"></details>'),
  html('handler-body-load', 'gif', '<body onload="new Image().src=\'{url}\'">', null),
];

/** Addresses written in ways that a simple comparison does not see through. */
export const markupAddresses: readonly Way[] = [
  html('address-without-scheme', 'js', '<script src="{frame}"></script>', script()),
  html('address-entities', 'js', '<script src="&#104;ttp:{frame}"></script>', script()),
  html('address-upper-case', 'js', '<script src="HTTP:{FRAME}"></script>', script()),
  html('address-spaces', 'js', '<script src="  {url}\n "></script>', script()),
  html('address-line-break', 'js', '<script src="ht\ntp:{frame}"></script>', script()),
  html('address-backslashes', 'gif', '<img alt="" src="{backslashes}">', `<img alt="" ${M} data-src="{backslashes}">`),
  html('address-user', 'gif', '<img alt="" src="{user}">', `<img alt="" ${M} data-src="{user}">`),
  html('address-sub-domain', 'gif', '<img alt="" src="{below}">', `<img alt="" ${M} data-src="{below}">`),
  html('address-final-dot', 'gif', '<img alt="" src="{dot}">', `<img alt="" ${M} data-src="{dot}">`),
  html('address-percent', 'gif', '<img alt="" src="{percent}">', `<img alt="" ${M} data-src="{percent}">`),
  html('redirect-img', 'gif', '<img alt="" src="redirect?{url}">', `<img alt="" ${M} data-src="redirect?{url}">`),
  html(
    'redirect-script',
    'js',
    '<script src="redirect?{url}"></script>',
    `<script type="text/plain" ${M} data-src="redirect?{url}"></script>`,
  ),
  html(
    'redirect-frame',
    'html',
    '<iframe title="f" src="redirect?{url}"></iframe>',
    `<iframe title="f" ${M} data-src="redirect?{url}"></iframe>`,
  ),
  html('base', 'js', '<base href="{folder}"><script src="{file}"></script>', script(), { place: 'head', alone: true }),
];

/** Pictures, media and plug-ins in markup. */
export const markupMedia: readonly Way[] = [
  html('img', 'gif', '<img alt="" src="{url}">', `<img alt="" ${M} data-src="{url}">`),
  html('img-srcset', 'gif', '<img alt="" srcset="{url} 1x">', `<img alt="" ${M} data-srcset="{url} 1x">`),
  html(
    'img-picture',
    'gif',
    '<picture><source srcset="{url}"><img alt=""></picture>',
    `<picture ${M}><source data-srcset="{url}"><img alt=""></picture>`,
  ),
  html(
    'img-lazy',
    'gif',
    '<img alt="" loading="lazy" width="9" height="9" src="{url}">',
    `<img alt="" loading="lazy" width="9" height="9" ${M} data-src="{url}">`,
  ),
  html('img-old-name', 'gif', '<image src="{url}">', `<img alt="" ${M} data-src="{url}">`),
  html('img-template', 'gif', '<template><img alt="" src="{url}"></template>'),
  html('input-image', 'gif', '<input type="image" alt="" src="{url}">'),
  html(
    'video',
    'mp4',
    '<video src="{url}" preload="auto" muted></video>',
    `<video ${M} data-src="{url}" preload="auto" muted></video>`,
  ),
  html(
    'video-poster',
    'gif',
    '<video poster="{url}" preload="none"></video>',
    `<video ${M} data-poster="{url}" preload="none"></video>`,
  ),
  html(
    'video-source',
    'mp4',
    '<video preload="auto" muted><source src="{url}" type="video/mp4"></video>',
    `<video ${M} preload="auto" muted><source data-src="{url}" type="video/mp4"></video>`,
  ),
  html(
    'audio',
    'mp3',
    '<audio src="{url}" preload="auto"></audio>',
    `<audio ${M} data-src="{url}" preload="auto"></audio>`,
  ),
  html(
    'track',
    'vtt',
    '<video crossorigin src="own.mp4"><track default src="{url}"></video>',
    `<video crossorigin src="own.mp4"><track default ${M} data-src="{url}"></video>`,
  ),
  html(
    'object',
    'html',
    '<object data="{url}" type="text/html"></object>',
    `<object ${M} data-data="{url}" type="text/html"></object>`,
  ),
  html(
    'object-image',
    'gif',
    '<object data="{url}" type="image/gif"></object>',
    `<object ${M} data-data="{url}" type="image/gif"></object>`,
  ),
  html('embed', 'html', '<embed src="{url}" type="text/html">', `<embed ${M} data-src="{url}" type="text/html">`),
  html('background-table', 'gif', '<table background="{url}"><tr><td>x</table>'),
  html('background-cell', 'gif', '<table><tr><td background="{url}">x</table>'),
  html('svg-image', 'gif', '<svg width="9" height="9"><image href="{url}" width="9" height="9"/></svg>'),
  html('svg-image-xlink', 'gif', '<svg width="9" height="9"><image xlink:href="{url}" width="9" height="9"/></svg>'),
  html('svg-use', 'svg', '<svg width="9" height="9"><use href="{url}#a"/></svg>'),
  html(
    'svg-filter-image',
    'gif',
    '<svg width="9" height="9"><filter id="leak-f"><feImage href="{url}"/></filter><rect width="9" height="9" filter="url(#leak-f)"/></svg>',
  ),
  html(
    'svg-animated',
    'gif',
    '<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="{url}"/></image></svg>',
  ),
  html('svg-fill', 'svg', '<svg width="9" height="9"><rect width="9" height="9" fill="url({url}#a)"/></svg>'),
  html('shadow-img', 'gif', '<div><template shadowrootmode="open"><img alt="" src="{url}"></template></div>'),
  html('background-body', 'gif', '<body background="{url}">', null),
  html(
    'svg-foreign-image',
    'gif',
    '<svg width="9" height="9"><foreignObject width="9" height="9"><img alt="" src="{url}"></foreignObject></svg>',
  ),
  html(
    'svg-gradient',
    'svg',
    '<svg width="9" height="9"><linearGradient id="leak-g" href="{url}#a"/><rect width="9" height="9" fill="url(#leak-g)"/></svg>',
  ),
  html('img-attribution', 'txt', '<img alt="" src="data:image/gif,x" attributionsrc="{url}">', null),
];

/** Documents in the document. */
export const markupFrames: readonly Way[] = [
  html('frame', 'html', '<iframe title="f" src="{url}"></iframe>', frame),
  html('frame-lazy', 'html', '<iframe title="f" loading="lazy" src="{url}"></iframe>', frame),
  html(
    'frame-srcdoc-img',
    'gif',
    '<iframe title="f" srcdoc="<img src=\'{url}\'>"></iframe>',
    `<iframe title="f" ${M} data-srcdoc="<img src='{url}'>"></iframe>`,
  ),
  html(
    'frame-srcdoc-script',
    'js',
    '<iframe title="f" srcdoc="<script src=\'{url}\'></script>"></iframe>',
    `<iframe title="f" ${M} data-srcdoc="<script src='{url}'></script>"></iframe>`,
  ),
  html(
    'frame-srcdoc-nested',
    'gif',
    '<iframe title="f" srcdoc="<iframe srcdoc=&quot;<img src=\'{url}\'>&quot;></iframe>"></iframe>',
    `<iframe title="f" ${M} data-srcdoc="<iframe srcdoc=&quot;<img src='{url}'>&quot;></iframe>"></iframe>`,
  ),
  html('frame-sandboxed', 'gif', '<iframe title="f" sandbox srcdoc="<img src=\'{url}\'>"></iframe>'),
  html(
    'frame-data',
    'gif',
    '<iframe title="f" src="data:text/html,<img src=\'{url}\'>"></iframe>',
    `<iframe title="f" ${M} data-src="data:text/html,<img src='{url}'>"></iframe>`,
  ),
  html(
    'frame-javascript',
    'gif',
    '<iframe title="f" src="javascript:\'<img src={url}>\'"></iframe>',
    `<iframe title="f" ${M} data-src="javascript:'<img src={url}>'"></iframe>`,
  ),
  html(
    'frame-refresh',
    'html',
    '<iframe title="f" srcdoc="<meta http-equiv=refresh content=\'0;url={url}\'>"></iframe>',
  ),
  html('frame-base', 'gif', '<iframe title="f" srcdoc="<base href=\'{folder}\'><img src=\'{file}\'>"></iframe>'),
  html(
    'frame-own-page',
    'gif',
    '<iframe title="f" src="frame?{url}"></iframe>',
    `<iframe title="f" ${M} data-src="frame?{url}"></iframe>`,
  ),
  html(
    'frame-own-svg',
    'js',
    '<iframe title="f" src="frame.svg?{url}"></iframe>',
    `<iframe title="f" ${M} data-src="frame.svg?{url}"></iframe>`,
  ),
  html(
    'frame-own-xml',
    'css',
    '<iframe title="f" src="frame.xml?{url}"></iframe>',
    `<iframe title="f" ${M} data-src="frame.xml?{url}"></iframe>`,
  ),
];

/** Style in markup. */
export const markupStyles: readonly Way[] = [
  html('sheet', 'css', '<link rel="stylesheet" href="{url}">', link('rel="stylesheet"'), { place: 'head' }),
  html('sheet-body', 'css', '<link rel="stylesheet" href="{url}">', link('rel="stylesheet"')),
  html(
    'sheet-print',
    'css',
    '<link rel="stylesheet" media="print" href="{url}">',
    link('rel="stylesheet" media="print"'),
  ),
  html(
    'sheet-alternate',
    'css',
    '<link rel="alternate stylesheet" title="other" href="{url}">',
    link('rel="alternate stylesheet" title="other"'),
  ),
  html('sheet-typed', 'css', '<link rel="stylesheet" type="text/plain" href="{url}">', link('rel="stylesheet"')),
  html('style-import', 'css', '<style>@import "{url}";</style>'),
  html('style-import-url', 'css', '<style>@import url({url});</style>'),
  html('style-import-layer', 'css', '<style>@import url("{url}") layer(leak);</style>'),
  html('style-import-supports', 'css', '<style>@import url("{url}") supports(display: block);</style>'),
  html('style-import-escaped', 'css', '<style>@\\69mport "{url}";</style>'),
  html('style-background', 'gif', '<style>.s1 { background: url("{url}") }</style><p class="s1">x</p>'),
  html('style-image-set', 'gif', '<style>.s2 { background: image-set("{url}" 1x) }</style><p class="s2">x</p>'),
  html(
    'style-property',
    'gif',
    '<style>.s3 { --leak: url("{url}"); background: var(--leak) }</style><p class="s3">x</p>',
  ),
  html(
    'style-font',
    'woff',
    '<style>@font-face { font-family: leak; src: url("{url}") } .s4 { font-family: leak }</style><p class="s4">x</p>',
  ),
  html('style-cursor', 'gif', '<style>.s5 { cursor: url("{url}"), auto }</style><p class="s5">x</p>'),
  html('style-list', 'gif', '<style>.s6 { list-style-image: url("{url}") }</style><ul><li class="s6">x</ul>'),
  html('style-content', 'gif', '<style>.s7::before { content: url("{url}") }</style><p class="s7">x</p>'),
  html(
    'style-border',
    'gif',
    '<style>.s8 { border: 3px solid; border-image: url("{url}") 1 }</style><p class="s8">x</p>',
  ),
  html('style-mask', 'gif', '<style>.s9 { mask: url("{url}"); -webkit-mask: url("{url}") }</style><p class="s9">x</p>'),
  html('style-shape', 'gif', '<style>.s10 { float: left; shape-outside: url("{url}") }</style><p class="s10">x</p>'),
  html('style-filter', 'svg', '<style>.s11 { filter: url("{url}#a") }</style><p class="s11">x</p>'),
  html(
    'style-keyframes',
    'gif',
    '<style>@keyframes leak { to { background-image: url("{url}") } } .s12 { animation: leak 1ms forwards }</style><p class="s12">x</p>',
  ),
  html(
    'style-registered',
    'gif',
    '<style>@property --leak2 { syntax: "<image>"; inherits: false; initial-value: none } .s13 { --leak2: url("{url}"); background: var(--leak2) }</style><p class="s13">x</p>',
  ),
  html('style-attribute', 'gif', '<p style="background: url(\'{url}\')">x</p>'),
  html('style-attribute-escaped', 'gif', '<p style="background: u\\72l(\'{url}\')">x</p>'),
  html(
    'style-svg',
    'gif',
    '<svg width="1" height="1"><style>.s14 { background: url("{url}") }</style></svg><p class="s14">x</p>',
  ),
  html('style-own-sheet', 'gif', '<link rel="stylesheet" href="own.css?{url}"><p class="s15">x</p>', null),
  html(
    'style-cross-fade',
    'gif',
    '<style>.s16 { background: -webkit-cross-fade(url({url}), url({url}), 50%) }</style><p class="s16">x</p>',
  ),
  html('style-counter', 'gif', '<style>.s17 { list-style: square url({url}) }</style><ul><li class="s17">x</ul>'),
  html('style-svg-import', 'css', '<svg width="1" height="1"><style>@import "{url}";</style></svg>'),
  html('style-clip', 'svg', '<style>.s18 { clip-path: url("{url}#a") }</style><p class="s18">x</p>'),
];

/** Hints. */
export const markupHints: readonly Way[] = [
  html('icon', 'gif', '<link rel="icon" href="{url}">', link('rel="icon"'), { place: 'head' }),
  html('icon-apple', 'gif', '<link rel="apple-touch-icon" href="{url}">', link('rel="apple-touch-icon"'), {
    place: 'head',
  }),
  html('manifest', 'json', '<link rel="manifest" href="{url}">', link('rel="manifest"'), { place: 'head' }),
  html('preload-script', 'js', '<link rel="preload" as="script" href="{url}">', link('rel="preload" as="script"'), {
    place: 'head',
  }),
  html('preload-image', 'gif', '<link rel="preload" as="image" href="{url}">', link('rel="preload" as="image"')),
  html('preload-image-set', 'gif', '<link rel="preload" as="image" imagesrcset="{url} 1x">', null),
  html('preload-style', 'css', '<link rel="preload" as="style" href="{url}">', link('rel="preload" as="style"')),
  html(
    'preload-font',
    'woff',
    '<link rel="preload" as="font" crossorigin href="{url}">',
    link('rel="preload" as="font" crossorigin'),
  ),
  html(
    'preload-fetch',
    'txt',
    '<link rel="preload" as="fetch" crossorigin href="{url}">',
    link('rel="preload" as="fetch" crossorigin'),
  ),
  html('preload-module', 'js', '<link rel="modulepreload" href="{url}">', link('rel="modulepreload"')),
  html('prefetch', 'html', '<link rel="prefetch" href="{url}">', link('rel="prefetch"')),
  html('prerender', 'html', '<link rel="prerender" href="{url}">', link('rel="prerender"')),
  html('dictionary', 'txt', '<link rel="compression-dictionary" href="{url}">', link('rel="compression-dictionary"')),
  html(
    'speculation-prefetch',
    'html',
    '<script type="speculationrules">{"prefetch":[{"urls":["{url}"],"eagerness":"immediate"}]}</script>',
  ),
  html('preconnect', 'txt', '<link rel="preconnect" href="{url}">', link('rel="preconnect"'), {
    port: 'connection',
    place: 'head',
  }),
  html('next', 'html', '<link rel="next" href="{url}">', link('rel="next"')),
  html(
    'sheet-and-preload',
    'css',
    '<link rel="preload stylesheet" as="style" href="{url}">',
    link('rel="preload stylesheet" as="style"'),
  ),
];

/** Headers of the page. */
export const headers: readonly Way[] = [
  { id: 'header-preload', ext: 'js', headers: { link: '<{url}>; rel=preload; as=script' }, marked: null },
  { id: 'header-sheet', ext: 'css', headers: { link: '<{url}>; rel=stylesheet' }, marked: null },
  { id: 'header-modulepreload', ext: 'js', headers: { link: '<{url}>; rel="modulepreload"' }, marked: null },
  { id: 'header-prefetch', ext: 'html', headers: { link: '<{url}>; rel=prefetch' }, marked: null },
  { id: 'header-speculation', ext: 'json', headers: { 'speculation-rules': '"{url}"' }, marked: null },
  {
    id: 'header-preconnect',
    ext: 'txt',
    headers: { link: '<{url}>; rel=preconnect' },
    marked: null,
    port: 'connection',
  },
  {
    id: 'header-report',
    ext: 'txt',
    headers: { 'content-security-policy-report-only': "img-src 'none'; report-uri {url}" },
    marked: null,
    alone: true,
    unstoppable: 'the site itself tells the browser, by a header of its own, to report there',
  },
];
