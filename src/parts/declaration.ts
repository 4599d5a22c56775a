import { mountDeclaration } from '../declaration/mount.js';
import type { Inside } from '../inside.js';
import type { DeclarationWords } from '../locales/declaration.js';
import { listServices } from '../services/campaign-cookie.js';
import type { Service, ServiceDetails } from '../types.js';
import { readConfig } from './config.js';

/** Draws the declaration where the page has a place for it. */
export async function mountDeclarationPart(
  inside: Inside,
  messages: DeclarationWords,
  describe: (service: Service) => ServiceDetails,
): Promise<{ update(): void }> {
  const { api, store, signal, subscribe } = inside;
  const config = readConfig(inside);
  // It may stand below the script that has brought us here.
  if (document.readyState === 'loading') await new Promise((go) => document.addEventListener('DOMContentLoaded', go));
  const { categories, mode, exempt, cookieName, expiresDays, nonce } = config;
  const declaration = mountDeclaration(
    {
      ...{ categories, mode, exempt, nonce, describe, subscribe },
      cookie: { name: cookieName, days: +expiresDays },
      consent: api,
      services: () =>
        listServices(
          config.services.map((service) => ({ ...service, ...store.subjects[service.id] }) as Service),
          config,
        ),
    },
    messages,
  );
  signal.addEventListener('abort', declaration.destroy);
  return declaration;
}
