// @vitest-environment node
/** Each tool's marks, as its documentation shows them, and what becomes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migratePage } from '../../../../src/cli/migrate/page.js';
import { readCatalogue } from '../../../../src/cli/migrate/services.js';
import { createTranslate } from '../../../../src/cli/migrate/words.js';
import { loadScanner } from '../../../../src/edge/rewrite/scanner.js';
import { tools } from '../../../../src/import/markup/tools.js';

const createScanner = await loadScanner();

function migrate(tool: string | string[], page: string, map: Record<string, string> = {}) {
  const { services, findService } = readCatalogue({});
  const translate = createTranslate({ map: new Map(Object.entries(map)), services, categories: undefined });
  const chosen = [tool].flat().map((name) => tools[name] ?? expect.fail(name));
  const parts = { tools: chosen, keepLoader: false, translate, findService, createScanner };
  const migrated = migratePage(page, parts);
  // Whatever it was: a second run changes nothing.
  expect(migratePage(migrated.html, parts)).toMatchObject({ html: migrated.html, marks: [], controls: 0, loaders: 0 });
  return migrated;
}

/** Theirs and ours, by tool. */
const marks: Record<string, [theirs: string, ours: string][]> = {
  cookiebot: [
    [
      '<script type="text/plain" data-cookieconsent="preferences">1</script>',
      '<script type="text/plain" data-consent="functional">1</script>',
    ],
    [
      '<script type="text/plain" data-cookieconsent="statistics, marketing" src="//x.example/a.js" async nonce="n"></script>',
      '<script type="text/plain" data-consent="analytics marketing" data-src="//x.example/a.js" async nonce="n"></script>',
    ],
    [
      '<script data-cookieconsent="necessary" src="/jquery.js"></script>',
      '<script data-cookieconsent="necessary" src="/jquery.js"></script>',
    ],
    // Held by the automatic mode only: it would run without the tool.
    [
      '<script type="module" data-cookieconsent="marketing" src="//x.example/a.js"></script>',
      '<script data-type="module" type="text/plain" data-consent="marketing" data-src="//x.example/a.js"></script>',
    ],
    [
      '<script data-cookieconsent="marketing">1</script>',
      '<script type="text/plain" data-consent="marketing">1</script>',
    ],
    [
      '<script data-cookieconsent="necessary,marketing">1</script>',
      '<script type="text/plain" data-consent="marketing">1</script>',
    ],
    [
      '<iframe data-cookieblock-src="//x.example/" data-cookieconsent="marketing" src="about:blank"></iframe>',
      '<iframe data-src="//x.example/" data-consent="marketing" data-was-src="about:blank"></iframe>',
    ],
    [
      '<iframe data-cookieblock-src="https://www.youtube.com/embed/1" data-cookieconsent="marketing"></iframe>',
      '<iframe data-src="https://www.youtube.com/embed/1" data-consent="marketing" data-service="youtube"></iframe>',
    ],
    [
      '<img data-src="//x.example/1.gif" data-cookieconsent="marketing">',
      '<img data-src="//x.example/1.gif" data-consent="marketing">',
    ],
    [
      '<img data-src="//lazy.example/1.gif" data-cookieblock-src="//x.example/1.gif" data-cookieconsent="marketing">',
      '<img data-was-data-src="//lazy.example/1.gif" data-src="//x.example/1.gif" data-consent="marketing">',
    ],
    [
      '<img srcset="//x.example/1.gif 2x" src="//x.example/1.gif" src="//x.example/2.gif" data-cookieconsent="marketing">',
      '<img data-srcset="//x.example/1.gif 2x" data-src="//x.example/1.gif" data-was-src="//x.example/2.gif" data-consent="marketing">',
    ],
    [
      '<video data-cookieblock-src="//x.example/1.mp4" data-cookieconsent="marketing"></video>',
      '<video data-src="//x.example/1.mp4" data-consent="marketing"></video>',
    ],
    [
      '<input type="image" src="//x.example/1.gif" data-cookieconsent="marketing">',
      '<input data-held="src" type="image" data-src="//x.example/1.gif" data-consent="marketing">',
    ],
    [
      '<svg><script href="//x.example/a.js" data-cookieconsent="marketing"></script></svg>',
      '<svg><script type="text/plain" data-src="//x.example/a.js" data-consent="marketing"></script></svg>',
    ],
    [
      '<script type="text/plain" data-cookieconsent="marketing" data-service="own">1</script>',
      '<script type="text/plain" data-consent="marketing" data-was-data-service="own">1</script>',
    ],
    [
      '<script data-cookieconsent="ignore" src="/own.js"></script>',
      '<script data-cookieconsent="ignore" src="/own.js"></script>',
    ],
  ],
  onetrust: [
    [
      '<script type="text/plain" class="optanon-category-C0002">1</script>',
      '<script data-consent="analytics" type="text/plain">1</script>',
    ],
    [
      '<script type="text/plain" class="optanon-category-C0003-C0004 own" src="//x.example/a.js"></script>',
      '<script data-consent="functional marketing" type="text/plain" class="own" data-src="//x.example/a.js"></script>',
    ],
    [
      '<script class="own optanon-category-C0005" type="text/plain">1</script>',
      '<script data-consent="marketing" class="own" type="text/plain">1</script>',
    ],
    [
      '<script type="text/plain" class="optanon-category-C0001">1</script>',
      '<script data-consent="necessary" type="text/plain">1</script>',
    ],
    [
      "<iframe class='ot-vscat-C0004 optanon-category-C0004' data-src='//x.example/'></iframe>",
      '<iframe data-consent="marketing" data-src=\'//x.example/\'></iframe>',
    ],
  ],
  'vanilla-cookieconsent': [
    [
      '<script type="text/plain" data-category="analytics" data-service="Google Analytics">1</script>',
      '<script type="text/plain" data-consent="analytics" data-service="google-analytics">1</script>',
    ],
    [
      '<script type="text/plain" data-category="ads" data-service="My Chat!" data-type="module" data-src="//x.example/a.js"></script>',
      '<script type="text/plain" data-consent="marketing" data-service="my-chat" data-type="module" data-src="//x.example/a.js"></script>',
    ],
    [
      '<script type="text/plain" data-category="!analytics">1</script>',
      '<script type="text/plain" data-consent="!analytics">1</script>',
    ],
    ['<script data-category="analytics">1</script>', '<script type="text/plain" data-consent="analytics">1</script>'],
    [
      '<script type="text/plain" data-cookiecategory="targeting">1</script>',
      '<script type="text/plain" data-consent="marketing">1</script>',
    ],
    ['<ul data-category="analytics"></ul>', '<ul data-category="analytics"></ul>'],
  ],
  klaro: [
    [
      '<script type="text/plain" data-type="application/javascript" data-name="matomo">1</script>',
      '<script type="text/plain" data-type="application/javascript" data-consent="analytics" data-service="matomo">1</script>',
    ],
    [
      '<iframe data-name="youtube" data-src="https://www.youtube.com/embed/1"></iframe>',
      '<iframe data-consent="marketing" data-service="youtube" data-src="https://www.youtube.com/embed/1"></iframe>',
    ],
    [
      '<script type="opt-in" data-type="text/javascript" data-name="hotjar">1</script>',
      '<script type="text/plain" data-type="text/javascript" data-consent="analytics" data-service="hotjar">1</script>',
    ],
    ['<input data-name="matomo">', '<input data-name="matomo">'],
  ],
  orejime: [
    [
      '<template data-purpose="analytics"><script>1</script></template>',
      '<template data-consent="analytics"><script>1</script></template>',
    ],
    [
      '<template data-purpose="ads" data-contextual><p>Text</p><script src="//x.example/a.js"></script></template>',
      '<script type="text/html" data-consent="marketing" data-contextual><p>Text</p><script src="//x.example/a.js"><\\/script></script>',
    ],
  ],
  cookieyes: [
    [
      '<script data-cookieyes="cookieyes-analytics" src="//x.example/a.js"></script>',
      '<script type="text/plain" data-consent="analytics" data-src="//x.example/a.js"></script>',
    ],
    [
      '<iframe data-cookieyes="cookieyes-advertisement" src="//x.example/"></iframe>',
      '<iframe data-consent="marketing" data-src="//x.example/"></iframe>',
    ],
  ],
  iubenda: [
    [
      '<script type="text/plain" class="_iub_cs_activate" data-iub-purposes="4,5" data-suppressedsrc="//x.example/a.js"></script>',
      '<script type="text/plain" data-consent="analytics marketing" data-src="//x.example/a.js"></script>',
    ],
    [
      '<script type="text/plain" class="_iub_cs_activate-inline" data-iub-purposes="3">1</script>',
      '<script type="text/plain" data-consent="functional">1</script>',
    ],
    [
      '<iframe class="_iub_cs_activate" suppressedsrc="https://www.youtube.com/embed/1" src="about:blank"></iframe>',
      '<iframe data-consent="marketing" data-service="youtube" data-src="https://www.youtube.com/embed/1" data-was-src="about:blank"></iframe>',
    ],
  ],
  complianz: [
    [
      '<script type="text/plain" data-service="google-analytics" data-category="statistics" data-cmplz-src="//x.example/a.js"></script>',
      '<script type="text/plain" data-service="google-analytics" data-consent="analytics" data-src="//x.example/a.js"></script>',
    ],
    [
      '<iframe data-category="marketing" data-service="youtube" data-src-cmplz="https://www.youtube.com/embed/1" src="about:blank"></iframe>',
      '<iframe data-consent="marketing" data-service="youtube" data-src="https://www.youtube.com/embed/1" data-was-src="about:blank"></iframe>',
    ],
    [
      '<link rel="stylesheet" data-category="marketing" data-href="//x.example/a.css">',
      '<link rel="stylesheet" data-consent="marketing" data-href="//x.example/a.css">',
    ],
  ],
  usercentrics: [
    [
      '<script type="text/plain" data-usercentrics="Google Analytics" src="//x.example/a.js"></script>',
      '<script type="text/plain" data-consent="analytics" data-service="google-analytics" data-src="//x.example/a.js"></script>',
    ],
    [
      '<iframe data-usercentrics="YouTube Video" uc-src="//x.example/"></iframe>',
      '<iframe data-consent="marketing" data-service="youtube" data-src="//x.example/"></iframe>',
    ],
  ],
  didomi: [
    [
      '<script type="didomi/javascript" data-vendor="c:x" src="https://static.hotjar.com/c/hotjar-1.js?sv=6"></script>',
      '<script type="text/plain" data-consent="analytics" data-service="hotjar" data-src="https://static.hotjar.com/c/hotjar-1.js?sv=6"></script>',
    ],
    [
      '<script type="didomi/html" data-vendor="Hotjar"><b>1</b></script>',
      '<script type="text/html" data-consent="analytics" data-service="hotjar"><b>1</b></script>',
    ],
  ],
  osano: [
    [
      '<script data-osano="ANALYTICS" src="//x.example/a.js"></script>',
      '<script type="text/plain" data-consent="analytics" data-src="//x.example/a.js"></script>',
    ],
    [
      '<script data-osano="PERSONALIZATION">1</script>',
      '<script type="text/plain" data-consent="functional">1</script>',
    ],
  ],
  c15t: [
    [
      '<iframe data-category="experience" data-src="//x.example/"></iframe>',
      '<iframe data-consent="functional" data-src="//x.example/"></iframe>',
    ],
  ],
};

describe.each(Object.entries(marks))('marks of %s', (tool, cases) => {
  it.each(cases)('%s', (theirs, ours) => {
    expect(migrate(tool, theirs).html).toBe(ours);
  });
});

/** What nobody can translate: it comes out as the second text, which fetches and runs nothing. */
it.each([
  [
    'cookiebot',
    '<script data-cookieconsent="fancy" src="/a.js"></script>',
    '<script type="text/plain" data-cookieconsent="fancy" data-src="/a.js"></script>',
  ],
  [
    'cookiebot',
    '<script data-cookieconsent="">1</script>',
    '<script type="text/plain" data-cookieconsent="">1</script>',
  ],
  [
    'cookiebot',
    '<iframe data-cookieconsent="marketing,fancy" src="/a"></iframe>',
    '<iframe data-cookieconsent="marketing,fancy" data-src="/a"></iframe>',
  ],
  [
    'onetrust',
    '<script class="optanon-category-C0002-BG7">1</script>',
    '<script type="text/plain" class="optanon-category-C0002-BG7">1</script>',
  ],
  ['klaro', '<script type="text/plain" data-type="text/javascript" data-name="chat">1</script>'],
  ['vanilla-cookieconsent', '<script type="text/plain" data-category="analytics" data-service="!ga">1</script>'],
  ['usercentrics', '<script type="text/plain" data-usercentrics="Chat">1</script>'],
  ['didomi', '<script type="didomi/javascript" data-vendor="c:chat">1</script>'],
  ['complianz', '<script type="text/plain" data-category="functional">1</script>'],
  ['osano', '<script data-osano="STORAGE">1</script>', '<script type="text/plain" data-osano="STORAGE">1</script>'],
  ['iubenda', '<script type="text/plain" class="_iub_cs_activate" data-suppressedsrc="/a.js"></script>'],
  ['orejime', '<template data-purpose="fancy"><script>1</script></template>'],
])('%s: a mark that is not understood never becomes a tag that runs: %s', (tool, theirs, held = theirs) => {
  const { html, notes } = migrate(tool, `<p>${theirs}`);
  expect(html).toBe(`<p>${held}`);
  expect(notes).toEqual([{ offset: 3, text: expect.stringContaining('the tag stays held') }]);
});

it('tells of a mark on what loads nothing, and leaves it', () => {
  const page = '<div data-cookieconsent="marketing">Text</div>';
  const notes = [{ offset: 0, text: expect.stringContaining('<div> loads nothing that could be held') }];
  expect(migrate('cookiebot', page)).toMatchObject({ html: page, marks: [], notes });
});

it('holds a tag that is marked for two tools', () => {
  const page = '<script class="optanon-category-C0002" data-cookieconsent="marketing">1</script>';
  const { html, notes } = migrate(['cookiebot', 'onetrust'], page);
  expect(html).toBe(page.replace('<script', '<script type="text/plain"'));
  expect(notes).toEqual([{ offset: 0, text: expect.stringContaining('marked for Cookiebot and for OneTrust') }]);
});

it('takes a category for a service from the user, and makes an id of its name', () => {
  const page = '<script type="text/plain" data-usercentrics="Our Chat (beta)">1</script>';
  expect(migrate('usercentrics', page, { 'our chat (beta)': 'functional' }).html).toBe(
    '<script type="text/plain" data-consent="functional" data-service="our-chat-beta">1</script>',
  );
});

describe('the place of a video becomes a marked frame', () => {
  const youtube = 'https://www.youtube-nocookie.com/embed/a-1';
  it.each([
    [
      'tarteaucitron',
      '<div class="youtube_player own" videoID="a-1" width="560" height="315"> </div>',
      `<iframe data-consent="marketing" data-service="youtube" class="youtube_player own" data-src="${youtube}" width="560" height="315"></iframe>`,
    ],
    [
      'tarteaucitron',
      '<p><DIV class=vimeo_player videoID=1></DIV>',
      '<p><iframe data-consent="functional" data-service="vimeo" class=vimeo_player data-src="https://player.vimeo.com/video/1"></iframe>',
    ],
    [
      'vanilla-cookieconsent',
      '<div data-service="youtube" data-id="a-1"></div>',
      `<iframe data-consent="marketing" data-service="youtube" data-src="${youtube}"></iframe>`,
    ],
  ])('%s: %s', (tool, theirs, ours) => {
    expect(migrate(tool, theirs)).toMatchObject({ html: ours, notes: [] });
  });

  it('and what its player was told is named; where something stands in it, it is left', () => {
    const told = migrate('tarteaucitron', '<div class="youtube_player" videoID="a-1" theme="dark"></div>');
    expect(told.notes).toEqual([{ offset: 0, text: expect.stringMatching(/^theme: write into the address/) }]);
    const full = '<div class="youtube_player" videoID="1"><p>Text</p></div>';
    expect(migrate('tarteaucitron', full)).toMatchObject({
      html: full,
      notes: [{ text: expect.stringContaining('<iframe') }],
    });
  });
});

describe('controls that do the same', () => {
  it.each([
    ['cookiebot', '<a href="javascript: Cookiebot.renew()">', '<a href="#" data-consent-action="open-preferences">'],
    [
      'cookiebot',
      '<a href="#" onclick="Cookiebot.withdraw(); return false;">',
      '<a href="#" data-consent-action="withdraw">',
    ],
    [
      'onetrust',
      '<button id="ot-sdk-btn" class="ot-sdk-show-settings">',
      '<button data-consent-action="open-preferences" id="ot-sdk-btn" class="ot-sdk-show-settings">',
    ],
    [
      'onetrust',
      '<a href="javascript:void(0)" onclick="OneTrust.ToggleInfoDisplay()">',
      '<a href="javascript:void(0)" data-consent-action="open-preferences">',
    ],
    ['vanilla-cookieconsent', '<button data-cc="accept-all">', '<button data-consent-action="accept-all">'],
    ['vanilla-cookieconsent', '<button data-cc="accept-necessary">', '<button data-consent-action="reject-all">'],
    [
      'vanilla-cookieconsent',
      '<a href="#" data-cc="show-preferencesModal">',
      '<a href="#" data-consent-action="open-preferences">',
    ],
    ['klaro', '<a onclick="return klaro.show();">', '<a data-consent-action="open-preferences">'],
    ['orejime', '<button onclick="window.orejime.prompt()">', '<button data-consent-action="open-preferences">'],
    ['tarteaucitron', '<a href="#tarteaucitron">', '<a data-consent-action="open-preferences" href="#tarteaucitron">'],
    [
      'tarteaucitron',
      '<b onclick="tarteaucitron.userInterface.respondAll(false);">',
      '<b data-consent-action="reject-all">',
    ],
    [
      'didomi',
      '<a href="javascript:Didomi.preferences.show()">',
      '<a href="#" data-consent-action="open-preferences">',
    ],
    [
      'cookieyes',
      '<a class="cky-banner-element">',
      '<a data-consent-action="open-preferences" class="cky-banner-element">',
    ],
  ])('%s: %s', (tool, theirs, ours) => {
    expect(migrate(tool, theirs)).toMatchObject({ html: ours, notes: [] });
  });

  it.each([
    ['cookiebot', '<a onclick="Cookiebot.renew(); track()">', "consentgate.open('preferences')"],
    ['cookiebot', '<div class="cookieconsent-optin-marketing">', 'data-consent'],
    ['cookiebot', '<div class="cookieconsent-optout">', 'subscribe'],
    ['onetrust', '<div id="ot-sdk-cookie-policy">', 'data-consentgate="declaration"'],
    ['vanilla-cookieconsent', '<button data-cc="show-consentModal">', "consentgate.open('banner')"],
    ['vanilla-cookieconsent', '<div data-service="chat" data-id="1">', 'iframemanager'],
    ['tarteaucitron', '<div class="dailymotion_player" videoID="1">', '<iframe data-consent'],
  ])('%s: others are told and left alone: %s', (tool, theirs, hint) => {
    expect(migrate(tool, theirs)).toMatchObject({ html: theirs, notes: [{ text: expect.stringContaining(hint) }] });
  });
});

it.each([
  [
    'cookiebot',
    '<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="1" data-blockingmode="auto"></script>',
    '',
    /consentgate rewrite/,
  ],
  [
    'cookiebot',
    '<p><script id="CookieDeclaration" src="https://consent.cookiebot.com/1-2/cd.js" async></script>',
    '<p><div data-consentgate="declaration"></div>',
  ],
  ['onetrust', '<script src="https://cdn.cookielaw.org/consent/1/OtAutoBlock.js"></script>', '', /consentgate rewrite/],
  [
    'onetrust',
    '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js" data-domain-script="1"></script><script>function OptanonWrapper() { }</script>',
    '',
  ],
  [
    'vanilla-cookieconsent',
    '<link rel="stylesheet" href="/css/cookieconsent.css"><script defer src="/js/cookieconsent.umd.js"></script>',
    '',
  ],
  ['klaro', '<script defer src="https://cdn.kiprotect.com/klaro/v0.7/klaro.js"></script>', ''],
  ['orejime', '<script src="/orejime-standard-en.js"></script>', ''],
  ['tarteaucitron', '<script src="/tarteaucitron/tarteaucitron.min.js"></script>', ''],
  [
    'cookieyes',
    '<script id="cookieyes" src="https://cdn-cookieyes.com/client_data/1/script.js"></script>',
    '',
    /consentgate rewrite/,
  ],
  [
    'iubenda',
    '<script>var _iub = _iub || []; _iub.csConfiguration = {"siteId":1,"lang":"en"};</script><script src="//cdn.iubenda.com/cs/iubenda_cs.js" async></script>',
    '',
  ],
  [
    'complianz',
    '<script src="/wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.min.js?ver=1"></script>',
    '',
    /consentgate rewrite/,
  ],
  [
    'usercentrics',
    '<link rel="preconnect" href="//app.usercentrics.eu"><script id="usercentrics-cmp" src="https://app.usercentrics.eu/browser-ui/latest/loader.js"></script>',
    '',
  ],
  ['didomi', '<script src="https://sdk.privacy-center.org/1/loader.js"></script>', ''],
  ['osano', '<script src="https://cmp.osano.com/1/2/osano.js"></script>', '', /consentgate rewrite/],
  ['silktide', '<script src="/silktide-consent-manager.js"></script>', ''],
  [
    'axeptio',
    '<script>\nwindow.axeptioSettings = { clientId: "1" };\n(function(d, s) { var t = d.getElementsByTagName(s)[0], e = d.createElement(s); e.async = true; e.src = "//static.axept.io/sdk.js"; t.parentNode.insertBefore(e, t); })(document, "script");\n</script>',
    '',
  ],
] as [string, string, string, RegExp?][])('%s goes with its own elements: %s', (tool, theirs, left, hint) => {
  const { html, notes } = migrate(tool, `<body>${theirs}<script src="/own.js"></script>`);
  expect(html).toBe(`<body>${left}<script src="/own.js"></script>`);
  expect(notes.map(({ text }) => text)).toEqual(hint ? [expect.stringMatching(hint)] : []);
});

it('tells of each use in code, where it is, and of none twice', () => {
  const code = "if (CookieConsent.acceptedCategory('x')) a();\nCookieConsent.run({});";
  const { html, notes } = migrate('vanilla-cookieconsent', `<script>${code}</script>`);
  expect(html).toBe(`<script>${code}</script>`);
  expect(notes.map(({ offset, text }) => [offset - '<script>'.length, text.split(':')[0]])).toEqual([
    [code.indexOf('CookieConsent.acc'), 'CookieConsent.acceptedCategory'],
    [code.indexOf('CookieConsent.run'), 'CookieConsent.run'],
  ]);
});

it('docs/migrate.md has every tool, mark and call', () => {
  const page = readFileSync(new URL('../../../../docs/migrate.md', import.meta.url), 'utf8');
  const files = readdirSync(new URL('../../../../src/import/markup', import.meta.url));
  expect(files.length).toBe(Object.keys(tools).length + 2);
  for (const [id, { name, marks, code, categories }] of Object.entries(tools)) {
    const [, section = ''] = page.split(`\n## ${name}`);
    const [own = ''] = section.split('\n## ');
    expect(own, name).toContain(`--from ${id}`);
    for (const { attribute } of marks) if (attribute) expect(own, name).toContain(attribute);
    for (const [, instead] of code) if (!instead.includes('docs/migrate.md')) expect(own, name).toContain(instead);
    for (const word of Object.keys(categories)) expect(own.toLowerCase(), name).toContain(word);
  }
});
