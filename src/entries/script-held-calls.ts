import { readPageOptions } from '../config/script-tag.js';
import { keepCalls } from '../parts/held-calls.js';
import type { ConsentGate, Service } from '../types.js';

// Inlined right before the core by `consentgate snippet`: there services come with their hosts, and the file that keeps calls
// elsewhere is not fetched.
const { raw } = readPageOptions(document.currentScript as HTMLScriptElement | null);
const services = ((raw.services ?? []) as readonly (Service | string)[]).filter(
  (service): service is Service => typeof service === 'object' && !!service.hosts,
);
// What is granted is known when the core is there, behind us.
const page = window as { consentgate?: Partial<ConsentGate> };
const api = { has: (id: string) => !!page.consentgate?.has?.(id) };
keepCalls(services, { raw, signal: new AbortController().signal, api });
