import type { KnownService } from '../../services/page-service.js';
import { listGlobals } from '../../signals/early-stubs.js';
import { isHolder } from '../../signals/holder.js';
import { readGlobals } from '../../signals/vendor-stubs.js';

/** A service that protects forms, and what is to be done about it. */
export interface FormGuard {
  readonly service: KnownService;
  /** Elements of the page that its script fills. */
  findPlaces(): Element[];
  /** Is it not granted, and its data here? */
  isHeld(): boolean;
  /** A visitor has turned to a form that it protects. */
  onUse(): void;
  /** Has placeholders drawn for its places. */
  showWidgets(): void;
  readonly signal: AbortSignal;
}

/** A button of the form's may be what its script looks for: it stays, or nobody could send the form. */
const buttons = 'button.g-recaptcha,input.g-recaptcha';

const toForm = (target: EventTarget | null) => (target as Element | null)?.closest?.('form');

/**
 * Hears when a visitor turns to the form that a service protects: one that holds a place for it, or is named after it;
 * any form where the page has neither (a check without a visible part). A form without a place is given one while the
 * service is held, so that it says what it needs: as soon as it is known to be protected, which its own call tells at the
 * latest. Returns the look at what has the focus now.
 */
export function watchForms({ service, findPlaces, isHeld, onUse, showWidgets, signal }: FormGuard): () => void {
  const { id } = service;
  const named = `form[data-service="${id}"]`;
  const say = (form: HTMLFormElement) => {
    if (!isHeld() || findPlaces().some((element) => form.contains(element))) return;
    const place = document.createElement('div');
    place.dataset.service = id;
    const button = form.querySelector('button:not([type=button],[type=reset]),input[type=submit],input[type=image]');
    if (button) button.before(place);
    else form.append(place);
    showWidgets();
  };
  const look = (target: EventTarget | null) => {
    const form = toForm(target);
    if (!form) return;
    const isNamed = form.matches(named) || !!form.querySelector(buttons);
    const places = findPlaces();
    const isAny = !places[0] && !document.querySelector(named) && !document.querySelector(buttons);
    if (!isNamed && !isAny && !places.some((element) => form.contains(element))) return;
    onUse();
    if (isNamed) say(form);
  };
  const countCalls = () =>
    listGlobals(service)
      .map(([name]): unknown => readGlobals()[name])
      .find(isHolder)?.held.length ?? 0;
  /** Does the form call the vendor, who is not there? */
  const listen = ({ target }: Event) => {
    const form = toForm(target);
    const before = countCalls();
    // When the page's own listeners are through.
    if (form) setTimeout(() => countCalls() > before && say(form));
  };
  document.addEventListener('focusin', ({ target }) => look(target), { signal });
  for (const type of ['click', 'submit']) document.addEventListener(type, listen, { capture: true, signal });
  return () => look(document.activeElement);
}
