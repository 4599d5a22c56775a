import { createPolicy, readOurs } from '../gate/policy.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';
import type { Service } from '../types.js';
import { readConfig } from './config.js';
import { keepPage, restorePage } from './keep-page.js';

/** What `block: strict` needs besides the guard. */
export interface StrictPart {
  /** Explains what the browser has held: `consentgate:blocked`, and one line in the console per host. */
  report(violation: SecurityPolicyViolationEvent): void;
}

/** Widens the policy after a grant, by the only way there is (CSP 3): a new load of the page. */
export function mountStrict(inside: Inside): StrictPart {
  const { store, subscribe, root, config, raw } = inside;
  const { reload } = readConfig(inside);
  const told = new Set<string>();
  const readPolicy = () =>
    createPolicy(
      [...config.allow, ...readOurs(raw)],
      Object.values(store.subjects).filter(({ id }) => store.allows(undefined, id)) as Service[],
    );
  const inForce = () =>
    document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content.split(/[ ;]/) ?? [];
  let isAsked = false;

  const renew = () => {
    keepPage();
    location.reload();
  };
  const announce = (text: string) => {
    const line = document.createElement('p');
    line.className = 'cg-reload';
    line.setAttribute('role', 'status');
    root().append(line);
    // A status line that is born with text stays silent (WCAG 4.1.3).
    setTimeout(() => line.prepend(text), 50);
    return line;
  };

  restorePage();
  subscribe(() => {
    const sources = inForce();
    if (
      isAsked ||
      reload === 'never' ||
      readPolicy()
        .split(/[ ;]/)
        .every((source) => sources.includes(source))
    )
      return;
    isAsked = true;
    if (reload === 'ask') {
      const button = document.createElement('button');
      button.textContent = 'Reload now';
      button.addEventListener('click', renew);
      announce('Your choice takes effect when the page is loaded again. ').append(button);
    } else {
      announce('The page is loaded again, so that your choice takes effect.');
      // What was said shall be heard, and the click that granted be seen.
      setTimeout(renew, 300);
    }
  });

  return {
    report({ blockedURI, effectiveDirective, sourceFile, lineNumber, disposition }) {
      let host: string;
      try {
        ({ host } = new URL(blockedURI));
      } catch {
        return;
      }
      if (disposition !== 'enforce' || !host || inForce().includes(host)) return;
      const cure = `data-allow="${host}"`;
      tellEvent('blocked', {
        service: host,
        address: blockedURI,
        directive: effectiveDirective,
        source: sourceFile,
        cure,
      });
      if (told.has(host)) return;
      told.add(host);
      const place = sourceFile ? ` asked for by ${sourceFile}:${lineNumber},` : '';
      console.info(
        `consentgate: held ${blockedURI} (${effectiveDirective}),${place} because block is "strict"; ${cure} or a service with this host lets it through`,
      );
    },
  };
}
