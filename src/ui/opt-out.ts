import { enFirst, enPreferences, type Messages } from '../locales/en.js';
import { mergeWords } from '../locales/merge.js';
import type { OptOutHost, OptOutSwitch } from '../types.js';
import { createElement } from './element.js';
import { fillGap } from './messages.js';
import { optOutStyles } from './opt-out-styles.js';
import { scopeStyles } from './scope.js';
import { adoptStyles } from './sheet.js';

/** Where the site wants a switch. */
const optOutSelector = '[data-consentgate=opt-out]';

/** One switch in the page. */
interface Drawn {
  readonly input: HTMLInputElement;
  readonly note: HTMLElement;
  readonly status: HTMLElement;
  /** What stood in its place: what the visitor reads when our script does not come. */
  readonly before: readonly Node[];
}

/**
 * Draws the switch of a privacy statement with which a visitor objects to being counted, or takes that back. It says
 * what is so now: on while visits are counted, before a choice too.
 */
export function createOptOut(host: OptOutHost, given: Partial<Messages>): OptOutSwitch {
  const { consent, signal } = host;
  // Those that the preferences use for the same thing.
  const words = mergeWords({ ...enFirst, ...enPreferences }, given);
  const drawn = new Map<Element, Drawn>();

  const update = () => {
    const { dnt } = host.signals();
    for (const [element, { input, note }] of drawn) {
      // A route may have taken it away.
      if (!element.isConnected) drawn.delete(element);
      input.checked = host.isCounted();
      // Under DNT nothing is counted whatever is chosen (README, "DNT and GPC"), so there is nothing to choose.
      input.disabled = dnt;
      note.textContent = `${words.purposes.analytics} ${dnt ? fillGap(words.strict, words.dnt) : ''}`.trim();
    }
  };

  const draw = (element: Element) => {
    const id = `cg-opt-out-${Math.random().toString(36).slice(2, 8)}`;
    const input = createElement('input', { type: 'checkbox', role: 'switch', id, 'aria-describedby': `${id}-text` });
    const note = createElement('p', { id: `${id}-text` });
    // Empty at first: only a change of it is announced (WCAG 4.1.3).
    const status = createElement('p', { role: 'status' });
    input.addEventListener('change', () => {
      if (input.checked) consent.grant('analytics');
      else consent.deny('analytics');
      status.textContent = consent.receipt()?.persisted === false ? words.notStored : words.saved;
      // Where the answer was not taken, the switch must not say that it was.
      update();
    });
    const before = [...element.childNodes];
    drawn.set(element, { input, note, status, before });
    element.replaceChildren(
      createElement(
        'div',
        { lang: words.lang, dir: words.dir },
        createElement('label', { for: id }, createElement('span', {}, words.names.analytics ?? 'analytics'), input),
        note,
        status,
      ),
    );
  };

  const look = () => {
    for (const element of document.querySelectorAll(optOutSelector)) if (!drawn.has(element)) draw(element);
    update();
  };
  const undoStyles = adoptStyles(scopeStyles(optOutStyles, optOutSelector), host.nonce);
  host.subscribe(update);
  signal.addEventListener('abort', () => {
    undoStyles();
    for (const [element, { before }] of drawn) element.replaceChildren(...before);
    drawn.clear();
  });
  look();
  return { update: look };
}
