/** Texts as the tools have stored them: written by their own code, or seen in public. Ids of persons are made up. */
import type { Stored } from '../../../src/import/tool.js';
import type { ToolId } from '../../../src/import/tools.js';

const cookieconsent = (categories: string, services: string) =>
  `%7B%22categories%22%3A%5B${categories}%5D%2C%22revision%22%3A0%2C%22data%22%3Anull%2C%22consentTimestamp%22%3A%222026-11-29T17%3A39%3A43.042Z%22%2C%22consentId%22%3A%22657ae325-e20a-41aa-a091-63ee22b54de8%22%2C%22services%22%3A%7B%22necessary%22%3A%5B%5D%2C%22analytics%22%3A%5B${services}%5D%2C%22marketing%22%3A%5B%5D%7D%2C%22languageCode%22%3A%22en%22%2C%22lastConsentTimestamp%22%3A%222026-11-29T17%3A39%3A43.048Z%22%2C%22expirationTime%22%3A1811698783048%7D`;

const cookiebot = (preferences: boolean, statistics: boolean, marketing: boolean) =>
  `{stamp:%27g2rvM5TK90YFjtxdtmCTe3UfQvtokA5c28JlKZpJzqjq3nnUwLTN1w==%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:${marketing}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1795973983000%2Cregion:%27fr%27}`;

const onetrust = (groups: string, more = '') =>
  `isGpcEnabled=0&datestamp=Sun+Nov+29+2026+17%3A39%3A43+GMT%2B0000&version=202405.2.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=7cbc60b3-7787-4f7e-b9c7-00973edfee3c&interactionCount=1&landingPath=NotLandingPage&groups=${groups}&intType=1&geolocation=DE%3BBE&AwaitingReconsent=false${more}`;

const complianz = (statistics: string, marketing: string): [string, string][] => [
  ['cmplz_policy_id', '28'],
  ['cmplz_marketing', marketing],
  ['cmplz_statistics', statistics],
  ['cmplz_preferences', statistics],
  ['cmplz_functional', 'allow'],
  ['cmplz_consented_services', ''],
];

const usercentrics = (status: boolean, timestamp = 1795973983000) =>
  JSON.stringify({
    controllerId: 'c0ffee',
    id: 'abcdefgh',
    language: 'de',
    services: [
      {
        history: [
          { action: 'onInitialPageLoad', language: 'de', status: false, timestamp: timestamp - 9000, type: 'implicit' },
          { action: 'onUpdateServices', language: 'de', status, timestamp, type: 'explicit' },
        ],
        id: 'HkocEodjb7',
        processorId: 'p1',
        status,
      },
    ],
    version: '1.2.3',
  });

const didomi = (purposes: object, vendors: object) =>
  btoa(
    JSON.stringify({
      user_id: '1919fcd2-11ad-6d1d-93df-fde26facbada',
      created: '2026-11-29T17:39:40.000Z',
      updated: '2026-11-29T17:39:43.000Z',
      vendors,
      purposes,
      version: 2,
      ac: 'ChGAEAFkFCIA.AAAA',
    }),
  );

const axeptio = (isCompleted: boolean, vendors = '') =>
  `{%22$$token%22:%22h1gr263utwgrlqk71r2ii%22%2C%22$$date%22:%222026-11-29T17:39:43.000Z%22%2C%22$$cookiesVersion%22:{}%2C%22$$completed%22:${isCompleted}${vendors}}`;

interface Texts {
  /** Everything was accepted, as far as the tool says. */
  readonly yes: Stored;
  readonly no: Stored;
  /** What is stored although nobody has answered. */
  readonly unanswered: readonly Stored[];
}

/** When all of them were answered, for those that keep it. */
export const answeredAt = Date.parse('2026-11-29T17:39:43Z');

export const texts: Readonly<Record<ToolId, Texts>> = {
  axeptio: {
    yes: [['axeptio_cookies', axeptio(true, '%2C%22google_analytics%22:true%2C%22hotjar%22:true')]],
    no: [['axeptio_cookies', axeptio(true, '%2C%22google_analytics%22:false%2C%22hotjar%22:false')]],
    unanswered: [[['axeptio_cookies', axeptio(false, '%2C%22google_analytics%22:true')]]],
  },
  c15t: {
    yes: [['c15t', 'c.necessary:1,c.marketing:1,c.measurement:1,i.t:1795973983000,i.sid:sub_1,i.mpf:abc']],
    no: [
      ['c15t', 'c.necessary:1,i.t:1795973983000,i.sid:sub_1'],
      [
        'c15t',
        '{"consents":{"necessary":true,"marketing":false,"measurement":false},"consentInfo":{"time":1795973983000,"subjectId":"sub_1"}}',
      ],
    ],
    unanswered: [[['c15t', 'c.necessary:1,c.marketing:1']], [['c15t', '{"consents":{"marketing":true}}']]],
  },
  complianz: {
    yes: [...complianz('allow', 'allow'), ['cmplz_banner-status', 'dismissed']],
    no: [...complianz('deny', 'deny'), ['cmplz_banner-status', 'dismissed']],
    unanswered: [complianz('allow', 'allow'), [...complianz('allow', 'allow'), ['cmplz_banner-status', 'show']]],
  },
  cookiebot: {
    yes: [['CookieConsent', cookiebot(true, true, true)]],
    no: [['CookieConsent', cookiebot(false, false, false)]],
    unanswered: [
      [['CookieConsent', '-1']],
      [['CookieConsent', '0']],
      [
        [
          'CookieConsent',
          '{stamp:%27-1%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27implied%27%2Cver:1%2Cutc:1795973983000%2Cregion:%27US-37%27}',
        ],
      ],
    ],
  },
  cookieyes: {
    yes: [
      [
        'cookieyes-consent',
        'consentid:VUp6TkdYaGtMTU1,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes,other:yes',
      ],
    ],
    no: [
      [
        'cookieyes-consent',
        'consentid:VUp6TkdYaGtMTU1,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no,other:no',
      ],
    ],
    unanswered: [
      [
        [
          'cookieyes-consent',
          'consentid:d0JFblQ4VkU2MzBZ,consent:yes,action:no,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes',
        ],
      ],
      [['cookieyes-consent', 'consentid:YjZOOUV4T2h6,consent:,action:,necessary:,functional:,analytics:']],
    ],
  },
  didomi: {
    yes: [['didomi_token', didomi({ enabled: ['analytics', 'marketing'] }, { enabled: ['google', 'c:hotjar'] })]],
    no: [['didomi_token', didomi({ disabled: ['analytics', 'marketing'] }, { disabled: ['google', 'c:hotjar'] })]],
    unanswered: [
      // {"user_id":…,"created":…,"updated":…,"version":null}
      [
        [
          'didomi_token',
          'eyJ1c2VyX2lkIjoiMTlhMWMzODAtOGRkYy02NTI3LWE0OTItODMwNTI4YjczMWMyIiwiY3JlYXRlZCI6IjIwMjUtMTAtMjVUMTY6MzM6NDUuNjkzWiIsInVwZGF0ZWQiOiIyMDI1LTEwLTI1VDE2OjMzOjQ1LjY5NFoiLCJ2ZXJzaW9uIjpudWxsfQ==',
        ],
      ],
    ],
  },
  iubenda: {
    yes: [
      [
        '_iub_cs-50053366',
        '%7B%22timestamp%22%3A%222026-11-29T17%3A39%3A43.000Z%22%2C%22version%22%3A%221.75.1%22%2C%22purposes%22%3A%7B%221%22%3Atrue%2C%224%22%3Atrue%2C%225%22%3Atrue%7D%2C%22id%22%3A50053366%2C%22cons%22%3A%7B%22rand%22%3A%22157518%22%7D%7D',
      ],
    ],
    no: [
      [
        '_iub_cs-s50053366',
        '%7B%22timestamp%22%3A%222026-11-29T17%3A39%3A43.000Z%22%2C%22version%22%3A%221.75.1%22%2C%22purposes%22%3A%7B%221%22%3Atrue%2C%224%22%3Afalse%2C%225%22%3Afalse%7D%2C%22id%22%3A50053366%7D',
      ],
    ],
    unanswered: [
      [['_iub_cs-90483436', '%7B%22id%22%3A90483436%7D']],
      [
        [
          '_iub_cs-71185313',
          '%7B%22consent%22%3Atrue%2C%22timestamp%22%3A%222026-10-12T16%3A03%3A31.031Z%22%2C%22version%22%3A%221.51.0%22%2C%22id%22%3A71185313%7D',
        ],
      ],
      [['_iub_cs-71185313-granular', '{"timestamp":"2026-10-12T16:03:31.031Z","purposes":{"4":true}}']],
    ],
  },
  klaro: {
    yes: [['klaro', '%7B%22matomo%22%3Atrue%2C%22youtube%22%3Atrue%7D']],
    no: [['klaro', '%7B%22matomo%22%3Afalse%2C%22youtube%22%3Afalse%7D']],
    unanswered: [[['klaro', '%7B%7D']]],
  },
  matomo: {
    yes: [['mtm_consent', '1795973983000']],
    no: [['mtm_consent_removed', '1795973983000']],
    unanswered: [[['mtm_consent', '']]],
  },
  onetrust: {
    yes: [
      ['OptanonConsent', onetrust('C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1')],
      ['OptanonAlertBoxClosed', '2026-11-29T17:39:43.000Z'],
    ],
    no: [
      ['OptanonConsent', onetrust('C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0')],
      ['OptanonAlertBoxClosed', '2026-11-29T17:39:43.000Z'],
    ],
    unanswered: [
      [['OptanonConsent', onetrust('C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1')]],
      [['OptanonAlertBoxClosed', '2026-11-29T17:39:43.000Z']],
      [
        [
          'OptanonConsent',
          onetrust('C0001%3A1%2CC0002%3A1').replace('AwaitingReconsent=false', 'AwaitingReconsent=true'),
        ],
        ['OptanonAlertBoxClosed', '2026-11-29T17:39:43.000Z'],
      ],
    ],
  },
  orejime: {
    yes: [['eu-consent', '{%22analytics%22:true%2C%22ads%22:true}']],
    no: [['eu-consent', '{%22analytics%22:false%2C%22ads%22:false}']],
    unanswered: [[['eu-consent', '{}']]],
  },
  silktide: {
    yes: [
      ['stcm.consent.essential', 'true'],
      ['stcm.consent.analytics', 'true'],
      ['stcm.consent.marketing', 'true'],
      ['stcm.hasConsented', '1'],
    ],
    no: [
      ['silktideCookieChoice_necessary', 'true'],
      ['silktideCookieChoice_analytics', 'false'],
      ['silktideCookieChoice_advertising', 'false'],
      ['silktideCookieBanner_InitialChoice', '1'],
    ],
    unanswered: [
      [['stcm.consent.analytics', 'true']],
      [['stcm.hasConsented', '1']],
      [['silktideCookieChoice_analytics', 'true']],
    ],
  },
  tarteaucitron: {
    yes: [['tarteaucitron', '!gtag=wait!matomo=true!gtag=true!youtube=true']],
    no: [['tarteaucitron', '!gtag=true!matomo=false!gtag=false!youtube=false']],
    unanswered: [[['tarteaucitron', '!gtag=wait!youtube=wait']]],
  },
  usercentrics: {
    yes: [
      ['uc_settings', usercentrics(true)],
      ['uc_user_interaction', 'true'],
    ],
    no: [
      ['uc_settings', usercentrics(false)],
      ['uc_user_interaction', 'true'],
    ],
    unanswered: [
      [
        ['uc_settings', usercentrics(true)],
        ['uc_user_interaction', 'false'],
      ],
      [['uc_settings', usercentrics(true)]],
      [['ucData', '{"consent":{"services":{"HkocEodjb7":{"name":"Google Analytics","consent":true}}}}']],
    ],
  },
  'vanilla-cookieconsent': {
    yes: [['cc_cookie', cookieconsent('%22necessary%22%2C%22analytics%22%2C%22marketing%22', '')]],
    no: [['cc_cookie', cookieconsent('%22necessary%22', '')]],
    unanswered: [[['cc_cookie', '{"categories":["necessary","analytics"],"level":["necessary","analytics"]}']]],
  },
};

/** One whose service could be switched singly. */
export const withSingleService: Stored = [
  ['cc_cookie', cookieconsent('%22necessary%22%2C%22analytics%22', '%22ga%22')],
];

export const withHostileAddress: Stored = [
  [
    'OptanonConsent',
    onetrust('C0001%3A1%2CC0002%3A0').replace(
      'NotLandingPage',
      'https%3A%2F%2Fshop.example%2F%3Fa%26groups%3DC0002%3A1',
    ),
  ],
  ['OptanonAlertBoxClosed', '2026-11-29T17:39:43.000Z'],
];
