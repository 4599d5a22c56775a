/**
 * Rules by which privacy tools answer our banner for their users, in the public formats of autoconsent and
 * Consent-O-Matic. `npm run build` writes them to dist/rules/; docs/automation.md tells rule writers about them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const root = '#consentgate-root';
const part = (name) => `${root} [data-consentgate="${name}"]`;
const button = (place, action) => `${part(place)} [data-consent-action="${action}"]`;
const toggle = (category) => `${part('preferences')} input[data-consent-category="${category}"]`;

/** autoconsent (docs/rule-syntax.md there): step version 1 only, no code to evaluate. */
export const autoconsentRule = {
  name: 'consentgate',
  // Only the question: the control that opens the settings later stays where it is.
  prehideSelectors: [part('banner')],
  runContext: { main: true, frame: false },
  detectCmp: [{ exists: root }],
  detectPopup: [{ visible: part('banner'), check: 'any' }],
  optIn: [{ waitForThenClick: button('banner', 'accept-all') }],
  optOut: [{ waitForThenClick: button('banner', 'reject-all') }],
  // The answer is kept in a cookie at once; a site may have given it another name (option `cookieName`).
  test: [{ any: [{ cookieContains: 'consentgate=' }, { visible: part('banner'), check: 'none' }] }],
};

/** Our categories under the letters of Consent-O-Matic's settings. */
const letters = { functional: 'A', analytics: 'B', marketing: 'F' };
const others = `${part('preferences')} input[data-consent-category]${Object.keys(letters)
  .map((category) => `:not([data-consent-category="${category}"])`)
  .join('')}`;

const choose = (type, selector) => ({
  type,
  matcher: { type: 'checkbox', target: { selector } },
  toggleAction: { type: 'click', target: { selector } },
});

/** Consent-O-Matic (README.md and rules.schema.json there). */
export const consentOMaticRule = {
  consentgate: {
    detectors: [
      {
        presentMatcher: [{ type: 'css', target: { selector: root } }],
        showingMatcher: [{ type: 'css', target: { selector: part('banner'), displayFilter: true } }],
      },
    ],
    methods: [
      { name: 'HIDE_CMP', action: { type: 'hide', target: { selector: part('banner') } } },
      {
        name: 'OPEN_OPTIONS',
        action: {
          type: 'list',
          actions: [
            { type: 'click', target: { selector: button('banner', 'open-preferences') } },
            // They are fetched when they are wanted.
            { type: 'waitcss', target: { selector: button('preferences', 'save') }, retries: 40, waitTime: 100 },
          ],
        },
      },
      {
        name: 'DO_CONSENT',
        action: {
          type: 'list',
          actions: [
            {
              type: 'consent',
              consents: Object.entries(letters).map(([category, letter]) => choose(letter, toggle(category))),
            },
            // Categories that a site has thought up itself.
            {
              type: 'foreach',
              target: { selector: others },
              action: { type: 'consent', consents: [choose('X', ':scope')] },
            },
          ],
        },
      },
      { name: 'SAVE_CONSENT', action: { type: 'click', target: { selector: button('preferences', 'save') } } },
    ],
  },
};

/** Writes both files. */
export function writeRules(folder) {
  mkdirSync(folder, { recursive: true });
  const files = { 'autoconsent.json': autoconsentRule, 'consent-o-matic.json': consentOMaticRule };
  for (const [name, rule] of Object.entries(files)) {
    writeFileSync(new URL(name, folder), `${JSON.stringify(rule, null, 2)}\n`);
  }
}
