/** What a page is given of a service, and the tables that the core and the problems are given. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/services/catalogue.js';
import { createPageForm } from '../../../src/services/page-form.js';
import type { Step } from '../../../src/services/service.js';
import { serviceSettings } from '../../../src/services/settings.js';
import { continuingServices, earlyServices, stubTable, unqueuedServices } from '../../../src/services/stub-table.js';

const formOf = (id: string) =>
  createPageForm(catalogue.find((service) => service.id === id) as (typeof catalogue)[number]);

describe('the page form', () => {
  it('of any service is less than 700 bytes after Brotli, survives JSON and says nothing empty', () => {
    for (const service of catalogue) {
      const form = createPageForm(service);
      const text = JSON.stringify(form);
      expect(JSON.parse(text), service.id).toEqual(form);
      expect(brotliCompressSync(text).length, service.id).toBeLessThan(700);
      for (const [field, value] of Object.entries(form))
        expect(JSON.stringify(value), `${service.id} ${field}`).not.toMatch(/^(\[\]|\{\}|""|false|null)$/);
    }
  });

  it('tells objections, what no page can erase, and names that others may use', () => {
    expect(formOf('hubspot').keep).toContain('__hs_do_not_track');
    expect(formOf('hubspot').cookies).not.toContain('__hs_do_not_track');
    expect(formOf('google-analytics').unreachable).toContainEqual(['FPID', 'HttpOnly']);
    expect(formOf('youtube').unreachable).toContainEqual(['YSC', '.youtube.com']);
    expect(formOf('opentracker').onlyWith).toEqual({ 'machine-id': '_otui' });
  });

  it('stops Google Analytics for the page with the withdrawal, and lets it go on with a grant', () => {
    const { grant, revoke } = formOf('google-analytics').calls ?? {};
    const target = 'ga-disable-{measurementId}';
    expect(grant?.[0]).toEqual({ op: 'set', target, args: [false] });
    expect(revoke?.at(-1)).toEqual({ op: 'set', target, args: [true] });
  });

  it('knows the forms of its settings', () => {
    expect(formOf('meta-pixel').recipe?.forms).toEqual({ pixelId: '^\\d+$' });
    expect(formOf('hotjar').recipe?.forms).toEqual({ siteId: '^\\d+$', version: '^\\d+$' });
    expect(formOf('capterra').recipe?.forms).toEqual({ vendorId: '^[\\w-]+$', vendorKey: '^[\\w-]+$' });
    expect(formOf('stripe').recipe?.forms).toBeUndefined();
  });
});

describe('the table of stubs', () => {
  const entries = stubTable
    .split(' ')
    .map((entry) => /^([a-z-]+)=(\w+)(\[?)$/.exec(entry)?.slice(1) as [string, string, string]);

  it('names every stub of the catalogue in its form', () => {
    const written = entries.map(([id, name, form]) => `${id} ${name}${form}`);
    const meant = catalogue.flatMap(({ id, load }) =>
      load.stubs
        // `dataLayer` is there from our first line on, and nobody calls LinkedIn's list of ids.
        .filter(({ name }) => name !== 'dataLayer' && name !== '_linkedin_data_partner_ids')
        .map(({ name, form }) => `${id} ${name}${form === 'array' ? '[' : ''}`),
    );
    expect(written).toEqual(expect.arrayContaining(meant));
    const unqueued = written.filter((entry) => !meant.includes(entry));
    expect(unqueued.sort()).toEqual([
      'hubspot-forms hbspt',
      'posthog posthog',
      'propensity propensity',
      'recaptcha-enterprise grecaptcha',
      'vimeo Vimeo',
      'x-widgets twttr',
    ]);
  });

  it('speaks of services that it knows the globals of', () => {
    const named = (these: RegExp) => catalogue.filter(({ id }) => these.test(id)).map(({ id }) => id);
    for (const these of [continuingServices, unqueuedServices]) {
      expect(named(these)).toHaveLength(these.source.split('|').length);
      expect(entries.map(([id]) => id)).toEqual(expect.arrayContaining(named(these)));
    }
  });

  it('knows which services have something to do before anybody has agreed', () => {
    expect(
      catalogue
        .filter(({ id }) => earlyServices.test(id))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'cloudflare-turnstile',
      'facebook-social',
      'hubspot-forms',
      'instagram-embed',
      'linkedin-widgets',
      'newsletter',
      'pinterest-widgets',
      'recaptcha-enterprise',
      'x-widgets',
    ]);
  });
});

describe('the table of settings', () => {
  it('asks for every gap of a recipe, and for nothing else that must be there', () => {
    const filled = [
      'now',
      'queue',
      'pageUrl',
      'version',
      'domain',
      'region',
      'regionSuffix',
      'dataLayer',
      'layerSuffix',
    ];
    for (const { id, load } of catalogue) {
      const gaps = [
        ...JSON.stringify([
          load.tags.filter(({ tag }) => tag !== 'iframe'),
          load.before,
          load.after.filter(({ args }: Step) => typeof args[0] === 'string'),
        ]).matchAll(/\{(\w+)\}/g),
      ];
      const needed = [...new Set(gaps.map(([, name]) => `${name}`))].filter((name) => !filled.includes(name)).sort();
      const asked = (serviceSettings[id] ?? [])
        .filter((row) => !row.split(':')[0]?.endsWith('?'))
        .map((row) => row.split(':')[0])
        .sort();
      expect(asked, id).toEqual(needed);
    }
  });
});
