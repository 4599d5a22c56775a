import type { PageService } from './page-service.js';
import type { CatalogueService, Step, StoredEntry } from './service.js';
import { serviceSettings } from './settings.js';
import { createShortForm } from './short-form.js';

type Loose = Record<string, unknown>;

const isEmpty = (value: unknown) =>
  value === undefined || value === false || (Array.isArray(value) && !value[0]) || value === '';

/** Leaves out what says nothing; `undefined` when nothing is left. */
function trim<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, part]) => !isEmpty(part));
  return entries[0] && (Object.fromEntries(entries) as T);
}

/** Page-long switches that stop a vendor are part of the withdrawal, and are turned back by a grant. */
const switchesOf = (steps: readonly Step[], on: boolean): Step[] =>
  steps.filter(({ op, args }) => op === 'set' && args[0] === true).map((step) => ({ ...step, args: [on] }));

/** The forms that values of its settings have. */
const listForms = (id: string) =>
  trim(Object.fromEntries((serviceSettings[id] ?? []).map((row) => row.split(/\??:(.*)/) as [string, string?])));

/** Gives the page form of a catalogue's service. */
export function createPageForm(service: CatalogueService): PageService {
  // One of a site's own may have left out what is empty.
  const {
    load = {} as CatalogueService['load'],
    calls,
    cookies = [],
    storage = [],
    privacyVariant,
    markers = [],
  } = service;
  const { stubs = [], tags = [], before = [], after = [] } = load;
  const { description: _, ...variant } = privacyVariant ?? { description: '' };
  const stored: readonly StoredEntry[] = [...cookies, ...storage];
  const form: Loose = {
    ...createShortForm({ ...service, cookies, storage }),
    vendor: undefined,
    requiresAny: service.requiresAny,
    globals: (service as { globals?: readonly string[] }).globals,
    recipe: trim({
      stubs,
      tags: tags.filter(({ tag }) => tag !== 'iframe'),
      before,
      after,
      onUse: load.onUse,
      curtain: load.curtain,
      forms: listForms(service.id),
    }),
    calls:
      calls &&
      trim({
        before: calls.before,
        grant: [...switchesOf(calls.optOut ?? [], false), ...(calls.grant ?? [])],
        revoke: [...(calls.revoke ?? []), ...switchesOf(calls.optOut ?? [], true)],
        resume: calls.resume,
        objection: calls.objection,
        variants: calls.variants,
      }),
    keep: [...new Set(stored.filter((entry) => entry.keep).map(({ name }) => name))],
    wide: cookies.filter(({ isWide }) => isWide).map(({ name }) => name),
    unreachable: cookies
      .filter((entry) => entry.deletableByPage === false && !entry.keep)
      .map(({ name, domain }) => [name, domain ?? 'HttpOnly']),
    onlyWith: trim(Object.fromEntries(stored.map(({ name, onlyWith }) => [name, onlyWith]))),
    variant: trim(variant),
    markers: markers.join(),
  };
  return Object.fromEntries(
    Object.entries(form).filter(([, part]) => part && !isEmpty(part)),
  ) as unknown as PageService;
}
