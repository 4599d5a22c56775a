/** The catalogue: shapes, and that it says nothing twice. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/services/catalogue.js';
import { servicesByCategory } from '../../../src/services/categories.js';
import { findCatalogueService } from '../../../src/services/find.js';
import type { CatalogueService, Step, StoredEntry } from '../../../src/services/service.js';
import { createShortForm } from '../../../src/services/short-form.js';

const toCamelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const folder = new URL('../../../src/services/vendors/', import.meta.url);
const modules: object[] = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)));
/** Of all files, what has an id and a vendor. */
const exports = modules.flatMap((module) => Object.entries(module)).filter(([, value]) => value?.id && value.vendor);

/** Every text in a value, however deep. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];

const settingsOf = (service: CatalogueService): string[] =>
  textsOf([service.load, service.calls]).flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
  );

describe('every service', () => {
  it('is one export, under its own name', () => {
    expect(exports).toHaveLength(39);
    for (const service of catalogue) expect(exports).toContainEqual([toCamelCase(service.id), service]);
  });

  it.each(catalogue.map((service) => [service.id, service] as const))(
    '%s is data, complete and well formed',
    (id, service) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      // Survives JSON: no functions, no `undefined`.
      expect(JSON.parse(JSON.stringify(service))).toEqual(service);
      expect(['necessary', 'functional', 'analytics', 'marketing']).toContain(service.category);
      expect(service.requiresAny ?? [service.category]).toContain(service.category);
      expect(service.country ?? 'XX').toMatch(/^[A-Z]{2}$/);
      expect(service.purposes.length).toBeGreaterThan(0);
      expect(service.data.length).toBeGreaterThan(0);
      expect(service.vendor).not.toBe('');
      // A placeholder stands in for what a visitor would have seen, and says who would be told.
      expect(service.placeholder === null).toBe(!service.embed);
      for (const address of [...service.optOutUrls, ...service.policyUrls])
        expect(new URL(address).protocol).toMatch(/^https?:$/);
      const fields = new Set(textsOf([service.name, service.purposes, service.data]));
      for (const text of fields) expect(text).toBe(text.trim());
    },
  );

  it('has requests that can be understood', () => {
    for (const { id, requests } of catalogue) {
      for (const { host, path, pathMatch, query = {} } of requests) {
        expect(host, id).toMatch(/^(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/);
        expect(path, id).toMatch(/^\//);
        expect(pathMatch === 'glob', `${id} ${path}`).toBe(path.includes('*'));
        for (const form of Object.values(query)) expect(() => new RegExp(form), id).not.toThrow();
      }
      const texts = requests.map((request) => JSON.stringify(request));
      expect(new Set(texts).size, `${id} says a request twice`).toBe(texts.length);
    }
  });

  it('has settings with names that attributes can carry, and tags that are https or of the site', () => {
    for (const service of catalogue) {
      for (const name of settingsOf(service)) expect(name, service.id).toMatch(/^[a-z][a-zA-Z]*$/);
      for (const { address } of service.load.tags) expect(address, service.id).toMatch(/^(https:\/\/|\{url\})/);
    }
  });

  it('has calls that name what they call', () => {
    const check = (step: Step, id: string) => {
      expect(step.target, id).toMatch(/^[\w$.{}-]+$/);
      expect(Array.isArray(step.args), id).toBe(true);
      if (/^push/.test(step.op)) expect(step.args.length, id).toBeGreaterThan(0);
      if (step.op === 'set' || step.op === 'option') expect(step.args, id).toHaveLength(1);
    };
    for (const { id, calls, load } of catalogue) {
      const variants = Object.values(calls?.variants ?? {}).flatMap((variant) => Object.values(variant).flat());
      const steps = [
        ...(calls?.before ?? []),
        ...(calls?.grant ?? []),
        ...(calls?.revoke ?? []),
        ...(calls?.optOut ?? []),
      ];
      for (const step of [...steps, ...variants, ...load.before, ...load.after]) check(step, id);
      // What can be told can be taken back.
      if (calls) expect(calls.grant.length > 0 && calls.revoke.length > 0, id).toBe(true);
    }
  });
});

describe('the compact index', () => {
  it('says what the files say', () => {
    const written: Record<string, string[]> = {};
    for (const [category, list] of Object.entries(servicesByCategory)) written[category] = list.split(' ').sort();
    const meant: Record<string, string[]> = { necessary: [], functional: [], analytics: [], marketing: [] };
    for (const { id, category, embed, firstParty, requiresAny = [] } of catalogue) {
      meant[category]?.push(
        id +
          (embed ? '*' : '') +
          (firstParty ? '+' : '') +
          requiresAny.filter((other) => other !== category).map((other) => `|${other}`),
      );
    }
    for (const list of Object.values(meant)) list.sort();
    expect(written).toEqual(meant);
  });

  it('finds each service with its category and marks', () => {
    for (const { id, category, embed, firstParty } of catalogue) {
      expect(findCatalogueService(id)).toMatchObject({ id, category, embed, firstParty });
    }
    expect(findCatalogueService('nobody')).toBeUndefined();
  });
});

describe('the short form', () => {
  const short = (id: string) => createShortForm(catalogue.find((service) => service.id === id) as CatalogueService);

  it('lists hosts once, with their sub-domains', () => {
    expect(short('microsoft-clarity').hosts).toEqual(['clarity.ms', 'c.bing.com']);
    expect(short('hubspot-forms').hosts).toEqual(['hsforms.net', 'hsforms.com', 'forms.hubspot.com']);
    expect(short('matomo').hosts).toEqual(['matomo.cloud']);
  });

  it('erases neither an objection nor what only a third party can mean', () => {
    expect(short('vwo').cookies).toContain('_vis_opt_s');
    expect(short('vwo').cookies).not.toContain('_vis_opt_out');
    expect(short('stripe').cookies).toEqual(['__stripe_mid', '__stripe_sid']);
    expect(short('posthog').storage).toEqual([
      'ph_*_posthog',
      'ph_*_window_id',
      'ph_*_primary_window_exists',
      'ph_*_session_registered_properties',
    ]);
    expect(short('youtube').storage).toEqual([]);
  });

  it('covers no kept name by another glob of the same service', () => {
    const isCovered = (glob: string, name: string) =>
      new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name);
    for (const service of catalogue) {
      const { cookies = [], storage = [] } = createShortForm(service);
      const keep = ([...service.cookies, ...service.storage] as StoredEntry[]).filter((entry) => entry.keep);
      for (const { name } of keep) {
        for (const glob of [...cookies, ...storage])
          expect(isCovered(glob, name), `${service.id}: ${glob} and ${name}`).toBe(false);
      }
    }
  });
});
