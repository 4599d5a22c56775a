import { createPolicy, readOurs } from '../gate/policy.js';
import type { Inside } from '../inside.js';
import { mergeWords } from '../locales/merge.js';
import { enReload } from '../locales/reload.js';
import { tellEvent } from '../signals/events.js';
import type { Service } from '../types.js';
import { readConfig } from './config.js';
import { keepPage, restorePage } from './keep-page.js';
import type { PageWords } from './words.js';

/** Like the reopen control: no sheet takes it away, the banner's own, which sets everything back, no more than the site's. */
const style = (element: HTMLElement, css: string) => {
  element.style.cssText = css.replace(/;/g, '!important;');
};

/** The line of configuration that lets a host through. */
const toCure = (host: string) => `data-allow="${host}"`;

/** What `block: strict` needs besides the guard. */
export interface StrictPart {
  /** Explains what the browser has held: `consentgate:blocked`, and one line in the console per host. */
  report(violation: SecurityPolicyViolationEvent): void;
}

/**
 * Widens the policy after a grant, by the only way there is (CSP 3): a new load of the page. `fetchWords` brings what is said
 * of it in the page's language.
 */
export function mountStrict(inside: Inside, fetchWords: () => Promise<PageWords>): StrictPart {
  const { store, subscribe, root, config, raw } = inside;
  const { reload } = readConfig(inside);
  const told = new Set<string>();
  const toSources = (policy: string) => policy.split(/[ ;]/);
  /** What may be let through by now. */
  const readSources = () =>
    toSources(
      createPolicy(
        [...config.allow, ...readOurs(raw)],
        Object.values(store.subjects).filter(({ id }) => store.allows(undefined, id)) as Service[],
      ),
    );
  /** What is let through: all policies together, since a withdrawal puts a narrower one on top (vendor/policy.ts). */
  const readInForce = () => {
    const [first = [], ...further] = [
      ...document.querySelectorAll<HTMLMetaElement>(
        `meta[http-equiv=Content-Security-Policy][content^="default-src 'unsafe"]`,
      ),
    ].map(({ content }) => toSources(content));
    return first.filter((source) => further.every((sources) => sources.includes(source)));
  };
  let isAsked = false;

  const renew = () => {
    keepPage();
    location.reload();
  };
  const findWords = async () => {
    // A grant waits for no words longer than that: English is here.
    const late = new Promise<{ lang: string; dir: string }>((go) => setTimeout(go, 1000, { lang: 'en', dir: 'ltr' }));
    return mergeWords(enReload, await Promise.race([fetchWords(), late]));
  };
  const announce = (text: string, { lang, dir }: { readonly lang: string; readonly dir: string }) => {
    const line = Object.assign(document.createElement('p'), { className: 'cg-reload', lang, dir });
    line.setAttribute('role', 'status');
    // In view, wherever the visitor has scrolled to, and clear of the reopen control.
    style(
      line,
      'position:fixed;inset:auto 1rem 4.5rem;z-index:2147483647;inline-size:fit-content;max-inline-size:100%;box-sizing:border-box;margin:0 auto;padding:.6rem 1rem;font:1rem/1.5 system-ui;color-scheme:light dark;color:var(--cg-text,CanvasText);background:var(--cg-surface,Canvas);border:1px solid;border-radius:.5rem;',
    );
    root().append(line);
    // A status line that is born with text stays silent (WCAG 4.1.3).
    setTimeout(() => line.prepend(text), 50);
    return line;
  };

  const explain = (host: string, address: string, how = '') => {
    if (told.has(host)) return;
    told.add(host);
    console.info(
      `consentgate: held ${address}${how} because block is "strict"; ${toCure(host)} or a service with this host lets it through`,
    );
  };
  /** What the guard has held of a host that is no service's never gets as far as the policy. */
  const explainHeld = ({ service = '', address, ...marks }: Readonly<Record<string, string | undefined>>) => {
    if (service && !store.subjects[service])
      explain(service, address ?? Object.values(marks).find((text) => text?.includes(service)) ?? service, ',');
  };

  restorePage();
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-service]')) explainHeld(dataset);
  document.addEventListener(
    'consentgate:blocked',
    ({ detail }: CustomEventInit) => detail.cure || explainHeld(detail),
    inside,
  );
  subscribe(() => {
    const sources = readInForce();
    if (isAsked || reload === 'never' || readSources().every((source) => sources.includes(source))) return;
    isAsked = true;
    findWords().then((words) => {
      if (reload === 'ask') {
        const button = document.createElement('button');
        button.textContent = words.reload;
        style(button, 'font:inherit;min-block-size:44px;padding:0 1rem;');
        button.addEventListener('click', renew);
        announce(`${words.reloadLater} `, words).append(button);
      } else {
        announce(words.reloading, words);
        // What was said shall be heard, and the click that granted be seen.
        setTimeout(renew, 300);
      }
    });
  });

  return {
    report({ blockedURI, effectiveDirective, sourceFile, lineNumber, disposition }) {
      let host: string;
      try {
        ({ host } = new URL(blockedURI));
      } catch {
        return;
      }
      // What has been granted waits for the next load; what is in force has been held by a policy of the site's own.
      if (disposition !== 'enforce' || !host || [...readSources(), ...readInForce()].includes(host)) return;
      tellEvent('blocked', {
        service: host,
        address: blockedURI,
        directive: effectiveDirective,
        source: sourceFile,
        cure: toCure(host),
      });
      const place = sourceFile ? ` asked for by ${sourceFile}:${lineNumber},` : '';
      explain(host, blockedURI, ` (${effectiveDirective}),${place}`);
    },
  };
}
