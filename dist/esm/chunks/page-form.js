import { F as serviceSettings } from './index.js';
import { g as createShortForm } from './find.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import '../locales/en.js';

const isEmpty = (value) => value === undefined || value === false || (Array.isArray(value) && !value[0]) || value === '';
/** Leaves out what says nothing; `undefined` when nothing is left. */
function trim(value) {
    const entries = Object.entries(value).filter(([, part]) => !isEmpty(part));
    return entries[0] && Object.fromEntries(entries);
}
/** Page-long switches that stop a vendor are part of the withdrawal, and are turned back by a grant. */
const switchesOf = (steps, on) => steps.filter(({ op, args }) => op === 'set' && args[0] === true).map((step) => ({ ...step, args: [on] }));
/** The forms that values of its settings have. */
const listForms = (id) => trim(Object.fromEntries((serviceSettings[id] ?? []).map((row) => row.split(/\??:(.*)/))));
/** Gives the page form of a catalogue's service. */
function createPageForm(service) {
    // One of a site's own may have left out what is empty.
    const { load = {}, calls, cookies = [], storage = [], privacyVariant, markers = [], } = service;
    const { stubs = [], tags = [], before = [], after = [] } = load;
    const { description: _, ...variant } = privacyVariant ?? { description: '' };
    const stored = [...cookies, ...storage];
    const form = {
        ...createShortForm({ ...service, cookies, storage }),
        vendor: undefined,
        requiresAny: service.requiresAny,
        globals: service.globals,
        recipe: trim({
            stubs,
            tags: tags.filter(({ tag }) => tag !== 'iframe'),
            before,
            after,
            onUse: load.onUse,
            curtain: load.curtain,
            forms: listForms(service.id),
        }),
        calls: calls &&
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
    return Object.fromEntries(Object.entries(form).filter(([, part]) => part && !isEmpty(part)));
}

export { createPageForm };
//# sourceMappingURL=page-form.js.map
