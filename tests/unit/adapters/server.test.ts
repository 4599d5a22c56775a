/** Where pages are rendered on a server there is no visitor to ask: nothing is granted, and nothing is touched. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import * as ofReact from '../../../src/adapters/react.js';
import * as ofVue from '../../../src/adapters/vue.js';

describe('on a server', () => {
  it('React renders what stands there without consent', () => {
    const { ConsentProvider, Gate } = ofReact;
    const gate = createElement(Gate, { consent: 'marketing', fallback: 'A film' }, createElement('iframe'));
    expect(renderToString(createElement(ConsentProvider, { options: {} }, gate))).toBe('A film');
    // Of a refusal nobody knows either.
    const no = createElement(Gate, { consent: '!marketing' }, 'Why not?');
    expect(renderToString(createElement(ConsentProvider, null, no))).toBe('');
  });

  it('Vue renders what stands there without consent', async () => {
    const app = createSSRApp({
      setup() {
        ofVue.provideConsent({});
        const slots = { default: () => h('iframe'), fallback: () => 'A film' };
        return () => h('main', h(ofVue.Gate, { consent: 'marketing' }, slots));
      },
    });
    expect((await renderVue(app)).replace(/<!--.*?-->/g, '')).toBe('<main>A film</main>');
  });
});

describe('a component without a provider', () => {
  it('says what is missing, and where it belongs', async () => {
    const cure = /^consentgate: no component above this one provides consent: /;
    const gate = createElement(ofReact.Gate, { consent: 'marketing' });
    expect(() => renderToString(gate)).toThrow(cure);
    expect(() => renderToString(gate)).toThrow(/<ConsentProvider>/);
    const app = createSSRApp({ setup: () => () => h(ofVue.Gate, { consent: 'marketing' }) });
    await expect(renderVue(app)).rejects.toThrow(cure);
  });
});
