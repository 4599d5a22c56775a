import type { KnownService } from '../services/page-service.js';
import { continuingServices, earlyServices } from '../services/stub-table.js';
import type { Service } from '../types.js';
import { createHolder, type Holder, isHolder } from './holder.js';

type Raw = Readonly<Record<string, unknown>>;

/** A setting of a service: of its object, or of our tag (`data-google-ads-load`). */
const readSetting = (service: Service, name: string, raw: Raw): unknown =>
  (service as unknown as Raw)[name] ??
  raw[`${service.id}-${name}`.replace(/-./g, (letters) => (letters[1] as string).toUpperCase())];

/** Is it the site's wish that we load this service? Written as `load: true`, or as an attribute with or without a value. */
export const isToLoad = (service: Service, raw: Raw): boolean =>
  /^(true)?$/.test(`${readSetting(service, 'load', raw)}`.trim());

/** Names of a service's globals that the page calls, and which of them are arrays. */
export const listGlobals = ({
  globals = [],
}: Pick<KnownService, 'globals'>): (readonly [name: string, isArray: boolean])[] =>
  globals.map((text) => [text.replace('[', ''), text.endsWith('[')]);

/** Puts a stand-in into the page, unless something is there. */
export function standIn(name: string, isArray: boolean): void {
  const page = window as unknown as Record<string, unknown>;
  page[name] ??= isArray ? [] : createHolder();
}

/**
 * Shows a holder to the page and hides it from the vendor's own script, which would take it for itself. The
 * vendor's assignment ends it.
 */
export function hideFrom(
  isVendors: (script: HTMLScriptElement | null) => boolean,
  name: string,
  holder: Holder,
  onReplaced = (_: unknown) => {},
): void {
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => (isVendors(document.currentScript as HTMLScriptElement | null) ? undefined : holder),
    set(value) {
      replaceGlobal(name, value);
      onReplaced(value);
    },
  });
}

/** Puts the vendor's own global where a stand-in was. */
export function replaceGlobal(name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Lets a snippet that nobody marked, and that is left beside `load`, make its own; what was called before comes behind that. */
function giveWay(name: string): void {
  const holder = (window as unknown as Record<string, unknown>)[name];
  if (!isHolder(holder)) return;
  const isNamed = new RegExp(`\\b${name}\\b`);
  hideFrom(
    (script) => !!script && !script.src && isNamed.test(script.text) && /createElement|\.q\b/.test(script.text),
    name,
    holder,
    (global) =>
      queueMicrotask(() => {
        for (const call of holder.held.splice(0)) {
          const own = global as Record<string, (...args: unknown[]) => unknown> & ((...args: unknown[]) => unknown);
          const given = call.path ? own[call.path.slice(1)]?.(...call) : own(...call);
          call.become?.(given);
        }
      }),
  );
}

/**
 * Puts stand-ins for vendors' globals into the page, so that its own calls find something before the vendor's script
 * is there, or ever will be. Returns whether there is something to do before anybody has agreed. `allows`: may this
 * service run already?
 */
export function createEarlyStubs(
  services: readonly KnownService[],
  raw: Raw,
  allows: (id: string) => unknown = () => false,
): boolean {
  return (
    services.filter((service) => {
      if (!isToLoad(service, raw)) return false;
      for (const [name, isArray] of listGlobals(service)) {
        standIn(name, isArray);
        if (continuingServices.test(service.id)) giveWay(name);
      }
      // Matomo may run without cookies, and then without asking. What is necessary, or exempt, waits for no answer.
      return earlyServices.test(service.id) || readSetting(service, 'mode', raw) || allows(service.id);
    }).length > 0
  );
}
