import type { DeclarationWords } from '../locales/declaration.js';
import type { ConsentGate, Service, ServiceDetails } from '../types.js';
import { readDateLanguage } from '../ui/date-language.js';
import { adoptStyles } from '../ui/sheet.js';
import { drawPiece, updateNode } from './draw.js';
import type { DeclarationFacts } from './facts.js';
import { declarationStyles } from './styles.js';
import { createDeclaration } from './table.js';

/** What the declaration is given. */
export interface DeclarationHost extends Pick<DeclarationFacts, 'categories' | 'mode' | 'exempt' | 'cookie'> {
  readonly consent: Pick<ConsentGate, 'decisions' | 'receipt'>;
  /** What the site configured, with the categories that the catalogue has added. */
  services(): readonly Service[];
  readonly nonce: string;
  describe(service: Service): ServiceDetails;
  /** Listens to changes of decisions; returns the unsubscribe function. */
  subscribe(listener: () => void): () => void;
}

/** The elements that a site has put where the declaration should stand. */
const declarationSelector = '[data-consentgate=declaration]';

/** Draws the declaration into every element that waits for one, now and on each change. */
export function mountDeclaration(
  host: DeclarationHost,
  messages: DeclarationWords,
): { update(): void; destroy(): void } {
  function readFacts(): DeclarationFacts {
    const receipt = host.consent.receipt();
    const decisions = host.consent.decisions();
    const { categories, mode, exempt, cookie } = host;
    return {
      categories,
      mode,
      exempt,
      cookie,
      services: host.services().map((own) => ({ own, known: host.describe(own) })),
      choice: {
        of: (id) => decisions[id]?.choice,
        answered: receipt && {
          time: receipt.time,
          until: receipt.time + cookie.days * 86_400,
          receipt: receipt.id,
          lang: readDateLanguage(messages.lang),
        },
      },
    };
  }

  function update(): void {
    const piece = createDeclaration(readFacts(), messages);
    for (const element of document.querySelectorAll(declarationSelector)) {
      const fresh = drawPiece(piece);
      // What a server has drawn stands there already, with the words that do not depend on the visitor.
      const old = element.matches('.cg-declaration') ? element : element.querySelector('.cg-declaration');
      if (!old) element.replaceChildren(fresh);
      else if (old === element) updateChildren(old, fresh);
      else updateNode(old, fresh);
    }
  }

  const undo = [adoptStyles(declarationStyles, host.nonce), host.subscribe(update)];
  update();
  return {
    update,
    destroy() {
      for (const step of undo) step();
    },
  };
}

/** The same, where the element itself has to stay: it carries the site's own attributes. */
function updateChildren(old: Element, fresh: Node): void {
  const copy = old.cloneNode(false);
  copy.textContent = '';
  (copy as Element).append(...fresh.childNodes);
  updateNode(old, copy);
}
